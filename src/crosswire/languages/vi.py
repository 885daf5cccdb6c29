"""Vietnamese."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="vi",
    abbreviations=words("ts ths pgs gs tp tr q p đ st tt"),
    starters=words("các những một theo trong khi sau trước và nhưng ông bà họ tôi chúng đây đó này tại với để từ cũng tuy"),
    speech=words("nói cho biết khẳng định tuyên bố viết chia sẻ"),
    coordinators=words("và hoặc"),
    openers=words("nhưng song còn trong khi sau trước vì do nên để nếu tuy dù mặc mà theo khiến"),
    fronted=words("khi nếu mặc tuy dù"),
    bare_openers=phrases("trong khi; sau khi; trước khi; bởi vì; mặc dù; để có thể"),
    predicates=words("đã đang sẽ không có thể được bị là"),
    appositives=words("một"),
    credits=CreditWords(
        byline=phrases("tác giả:; bài:"),
        sign_off=phrases("nguồn:; biên tập:; biên dịch:"),
        picture=phrases("ảnh:; ảnh minh họa; hình ảnh:"),
        read_more=phrases("đọc thêm; xem thêm; đọc tiếp; tin liên quan; có thể bạn quan tâm"),
        call=phrases("theo dõi chúng tôi; đăng ký nhận; tải ứng dụng"),
        call_anywhere=phrases("theo dõi chúng tôi trên; đăng ký nhận bản tin; kênh whatsapp của"),
        rights=phrases("bảo lưu mọi quyền; giữ bản quyền"),
        answers=words("có không"),
        closed=phrases(
            "để đọc tiếp; để tiếp tục đọc; đăng ký để đọc; chỉ dành cho thuê bao; nội dung dành cho thành viên; đã là thành viên?"
        ),
    ),
)
