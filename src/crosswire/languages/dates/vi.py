"""Dates in Vietnamese."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

_MONTHS = {
    "tháng giêng": 1, "tháng một": 1, "tháng hai": 2, "tháng ba": 3, "tháng tư": 4, "tháng năm": 5, "tháng sáu": 6, "tháng bảy": 7,
    "tháng tám": 8, "tháng chín": 9, "tháng mười": 10, "tháng mười một": 11, "tháng mười hai": 12, "tháng chạp": 12,
}  # fmt: skip
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}

WORDS = DateWords(
    code="vi",
    months=_MONTHS,
    weekdays={"chúa nhật": 7, "cn": 7, "thứ 2": 1, "thứ 3": 2, "thứ 4": 3, "thứ 5": 4, "thứ 6": 5, "thứ 7": 6},
    weekdays_doubtful=phrases("thứ hai; thứ ba; thứ tư; thứ năm; thứ sáu; thứ bảy; thứ 2; thứ 3; thứ 4; thứ 5; thứ 6; thứ 7; cn"),
    weekday_before=phrases("vào; hôm; ngày; sáng; chiều; tối; đêm; trưa; đến; từ; vào ngày; và"),
    seasons={"mùa xuân": "SP", "mùa hè": "SU", "mùa hạ": "SU", "mùa thu": "FA", "mùa đông": "WI"},
    seasons_doubtful=phrases("mùa xuân; mùa hè; mùa hạ; mùa thu; mùa đông"),
    relative={
        "hôm nay": "DAY+0", "hôm qua": "DAY-1", "ngày hôm qua": "DAY-1", "ngày hôm nay": "DAY+0", "hôm kia": "DAY-2", "ngày mai": "DAY+1",
        "ngày kia": "DAY+2", "đêm qua": "DAY-1", "tối qua": "DAY-1", "chiều qua": "DAY-1", "sáng qua": "DAY-1", "sáng nay": "DAY+0",
        "chiều nay": "DAY+0", "trưa nay": "DAY+0", "tối nay": "DAY+0", "đêm nay": "DAY+0", "sáng mai": "DAY+1", "chiều mai": "DAY+1",
        "tối mai": "DAY+1", "rạng sáng nay": "DAY+0", "năm ngoái": "YEAR-1", "năm kia": "YEAR-2", "năm nay": "YEAR+0", "năm tới": "YEAR+1",
        "năm sau": "YEAR+1", "tuần trước": "WEEK-1", "tuần rồi": "WEEK-1", "tuần tới": "WEEK+1", "tuần sau": "WEEK+1", "tháng tới": "MONTH+1",
        "tháng sau": "MONTH+1", "tháng trước": "MONTH-1", "quý tới": "QUARTER+1", "quý trước": "QUARTER-1", "cuối tuần qua": "WEEKEND-1",
        "cuối tuần trước": "WEEKEND-1", "cuối tuần này": "XXXX-WXX-WE this", "cuối tuần tới": "WEEKEND+1", "cuối tuần": "XXXX-WXX-WE",
        "giao thừa": "", "tuần qua": "", "tháng qua": "", "năm qua": "", "ngày nay": "", "hằng năm": "", "hàng năm": "", "mỗi năm": "",
        "ngày nào": "", "ngày càng": "", "năm học": "", "quốc khánh": "XXXX-09-02", "giáng sinh": "XXXX-12-25", "năm trước": "",
        "một năm trước": "YEAR-1", "nửa năm trước": "MONTH-6", "cách đây một năm": "YEAR-1", "cách đây nửa năm": "MONTH-6",
    },
    edges_fixed={
        "đầu năm": "YEAR+0 start", "giữa năm": "YEAR+0 mid", "cuối năm": "YEAR+0 end", "đầu tháng": "MONTH+0 start",
        "giữa tháng": "MONTH+0 mid", "cuối tháng": "MONTH+0 end", "đầu tuần": "WEEK+0 start", "giữa tuần": "WEEK+0 mid",
        "đầu tuần này": "WEEK+0 start", "đầu tuần tới": "WEEK+1 start", "đầu năm nay": "YEAR+0 start", "giữa năm nay": "YEAR+0 mid",
        "cuối năm nay": "YEAR+0 end", "đầu năm ngoái": "YEAR-1 start", "cuối năm ngoái": "YEAR-1 end", "đầu năm tới": "YEAR+1 start",
        "cuối năm tới": "YEAR+1 end", "đầu năm sau": "YEAR+1 start", "đầu tháng này": "MONTH+0 start", "cuối tháng này": "MONTH+0 end",
        "đầu tháng tới": "MONTH+1 start", "cuối tháng trước": "MONTH-1 end", "đầu tháng trước": "MONTH-1 start",
    },
    anaphoric={
        "năm trước đó": "YEAR-1", "một năm trước đó": "YEAR-1", "năm sau đó": "YEAR+1", "một năm sau đó": "YEAR+1", "tháng trước đó": "MONTH-1",
        "một tháng sau đó": "MONTH+1", "tuần trước đó": "WEEK-1", "một tuần sau đó": "WEEK+1", "ngày hôm sau": "DAY+1", "hôm sau": "DAY+1",
        "ngày hôm trước": "DAY-1", "hôm trước": "DAY-1", "một ngày trước đó": "DAY-1", "một ngày sau đó": "DAY+1", "quý trước đó": "QUARTER-1",
        "cùng kỳ năm trước": "YEAR-1", "cùng kỳ năm ngoái": "YEAR-1",
    },
    units={"tuần": "week", "tháng": "month", "quý": "quarter", "năm": "year", "thập kỷ": "decade", "thập niên": "decade"},
    units_plural={
        "ngày": "day", "tuần": "week", "tháng": "month", "quý": "quarter", "năm": "year", "thập kỷ": "decade", "thập niên": "decade",
    },
    last_behind=phrases("trước; ngoái; vừa rồi; rồi"),
    this_behind=phrases("này; nay"),
    next_behind=phrases("tới; sau"),
    vague_past=phrases("những"),
    ago_behind=phrases("trước"),
    ago_before=phrases("cách đây"),
    ago_stops=phrases("trước khi; trước đó; trước thời điểm"),
    ahead_behind=phrases("nữa; tới"),
    future=words("sẽ dự kiến"),
    few=words("vài mấy nhiều"),
    day_before=words("ngày mùng mồng"),
    month_year=phrases("năm; /"),
    month_mark_before=words("tháng thg"),
    year_joiners=words("và hoặc"),
    year_before=phrases(
        "năm; từ; đến; tới; từ năm; đến năm; trong năm; vào năm; kể từ năm; trước năm; sau năm; giai đoạn; khoảng năm; cuối năm; đầu năm;"
        " giữa năm; world cup; euro; olympic; mùa; vụ; kể từ; cùng kỳ"
    ),
    not_nouns=words(
        "và hoặc nhưng mà là thì của cho với để bởi do vì tại ở trong ngoài trên dưới từ đến tới vào ra lên xuống khi nếu như cũng còn đã"
        " đang sẽ được bị có không theo sau trước này đó"
    ),
    labels=words("số điều khoản trang phòng tuyến đường quốc lộ chuyến model khoảng gần hơn trên dưới chỉ tổng vn index windows điện thoại iso lô"),
    clock_after=phrases("giờ; h; phút"),
    decade_before=phrases("thập niên; những năm; thập kỷ; đầu những năm; cuối những năm"),
    ordinals={**_ROMAN, "một": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "đầu": 1, "cuối": 4},
    ordinal_behind=True,
    quarters=words("quý"),
    parts={
        **{f"quý {roman}": f"Q{number}" for roman, number in _ROMAN.items()}, "nửa đầu năm": "H1", "nửa cuối năm": "H2",
        "nửa đầu": "H1", "nửa cuối": "H2", "6 tháng đầu năm": "H1", "sáu tháng đầu năm": "H1", "6 tháng cuối năm": "H2",
        "sáu tháng cuối năm": "H2", "nửa sau năm": "H2", "quý một": "Q1", "quý hai": "Q2", "quý ba": "Q3", "quý tư": "Q4",
    },
    part_year=phrases("năm; /; của năm; của"),
    fiscal=phrases("năm tài chính; năm tài khóa; niên độ"),
    week_before=words("tuần"),
    start=phrases("đầu"),
    mid=phrases("giữa"),
    end=phrases("cuối"),
    edge_links=phrases("năm; của"),
    by=phrases("chậm nhất; muộn nhất; chậm nhất vào; trước cuối"),
    before=phrases("trước; trước ngày; trước năm"),
    after=phrases("sau; sau ngày; sau năm"),
    since=phrases("từ; kể từ; từ ngày; từ năm; kể từ ngày; kể từ năm; bắt đầu từ"),
    until=phrases("đến; tới; cho đến; cho tới; đến ngày; đến năm; tính đến; đến hết; hết"),
    about=phrases("khoảng; vào khoảng; khoảng năm"),
    determiners=words("ngày năm"),
    ranges=phrases("đến; tới; đến ngày; đến năm"),
    between=(("từ", "đến"), ("từ", "tới"), ("từ ngày", "đến"), ("từ năm", "đến"), ("giữa", "và")),
)  # fmt: skip
