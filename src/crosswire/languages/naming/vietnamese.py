"""How Vietnamese names bodies: each word of two syllables has a capital on its first alone, "Tòa án Hiến pháp", "Bộ Giáo dục"."""

from crosswire.languages.words import words

#: What a body is, where it is of one syllable and where it is of two.
HEADS_OF_ONE = frozenset(words("bộ sở cục viện đảng hội quỹ trường báo đài ban"))
HEADS_OF_TWO = frozenset(
    tuple(line.split())
    for line in (
        "tòa án", "mạng lưới", "ủy ban", "uỷ ban", "hội đồng", "liên đoàn", "liên minh", "hiệp hội", "ngân hàng", "tập đoàn", "công ty",
        "cơ quan", "tổ chức", "công đoàn", "nghiệp đoàn", "đại học", "học viện", "bệnh viện", "trung tâm", "tổng cục", "văn phòng",
        "phòng thí", "bảo tàng", "viện kiểm", "quốc hội", "thanh tra", "cảnh sát", "lực lượng", "mặt trận", "phong trào", "câu lạc",
        "chương trình", "hãng tin", "nhà xuất", "cục điều", "đại sứ", "sứ quán",
    )
)  # fmt: skip
#: What is the second syllable of no word of a name, but begins what is told: verbs, and small words.
OUTSIDE = frozenset(
    words(
        "ai bác bàn bắt bằng bị bởi buộc cảnh cáo cần chấp chỉ chiều cho chưa có cũng của cùng đã đang đáp đặt đề đến đều đi điều đó do đòi"
        " được đưa gần gì giao giữ gồm gửi hay hôm hoặc hủy hứa kể kêu khi khẳng khiến không khởi là lại làm lên lo loan mà mất mở mong"
        " mới mời muốn nên ngày này nay nêu nếu nhất nhưng như nói nộp nơi ở phải phản phạt phát phê qua quyết ra rằng rất rồi rút sau sẽ"
        " sớm ta tại tạm tăng thay theo thì thu thừa thông thuộc tiếp tin tính tố tới trả trên trong tránh trước từ từng tuyên tuyển và"
        " vào vẫn vay về vì viết với vừa xác xem xin yêu"
    )
)
#: What stands between two names rather than inside one.
BETWEEN_NAMES = frozenset(words("của và với cho tại ở là được bị từ do vì trong ngày như hoặc đến về sang gặp thắng hay"))
