"""Numbers in Vietnamese."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

#: The years that a bare "năm", which is five as well as a year, may stand before.
_YEARS = range(1900, 2061)
#: Words that make a year of "năm".
_AROUND_YEAR = phrases(
    "nay; ngoái; sau; trước; tới; qua; kia; học; đó; này; ấy; tài chính; tài khóa; mới; xưa; tháng; châu; bắt đầu; vừa qua; gần đây"
)

WORDS = QuantityWords(
    code="vi",
    cardinals={
        "lăm": 5, "trăm": 100, "mươi": 10, "linh": 0, "bẩy": 7, "mười lăm": 15, "mười một": 11, "mười hai": 12, "hai lăm": 25, "ba lăm": 35,
        "hai mươi nhăm": 25, "dăm": 5, "hai mươi bốn": 24, "ba mươi bốn": 34, "bốn mươi bốn": 44, "năm mươi bốn": 54, "sáu mươi bốn": 64,
        "bảy mươi bốn": 74, "tám mươi bốn": 84, "chín mươi bốn": 94,
    },
    doubtful=words("năm ba không linh mươi lăm dăm trăm"),
    articles=words("một"),
    scales={
        "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9, "nghìn tỷ": 1e12, "nghìn tỉ": 1e12, "ngàn tỷ": 1e12,
        "ngàn tỉ": 1e12, "triệu tỷ": 1e15, "triệu tỉ": 1e15, "trăm nghìn": 1e5, "trăm ngàn": 1e5, "trăm triệu": 1e8, "trăm tỷ": 1e11,
        "trăm tỉ": 1e11, "chục nghìn": 1e4, "chục ngàn": 1e4, "chục triệu": 1e7, "chục tỷ": 1e10, "chục tỉ": 1e10, "tr.đ": 1e6,
    },
    suffixes={"k": 1e3, "m": 1e6, "tr": 1e6, "tỷ": 1e9, "tỉ": 1e9, "triệu": 1e6},
    never=(
        *(f"năm {year}" for year in _YEARS),
        *(f"năm {word}" for word in _AROUND_YEAR),
        *phrases(
            "không; một số; một trong; một cách; một phần; một vài; một lần; một mình; một bên; một chút; một khi; một mặt; mỗi năm; hàng năm;"
            " hằng năm; cả năm; trong năm; đầu năm; cuối năm; giữa năm; qua năm; sang năm; từng năm; các năm; những năm; nhiều năm; mấy năm;"
            " vào năm; từ năm; đến năm; kể từ năm; thứ hai; thứ ba; thứ tư; thứ năm; thứ sáu; thứ bảy; thứ nhất; ông ba; bà ba; ba mẹ; ba lô; ba lan;"
            " ba đình; năm cánh; tám chuyện; chín chắn; chín muồi; số một; quý ba; quý hai; quý bốn; tháng hai; tháng ba; tháng tư; tháng năm;"
            " tháng sáu; tháng bảy; tháng tám; tháng chín; tháng mười; tháng mười một; tháng mười hai; hai bên; hà nội ba; ba tư; ba ngôi;"
            " tam ba; cộng hai; một nửa; nửa số; nửa trong; nửa dân số; nửa còn lại; nửa đầu; nửa cuối; nửa sau; nửa đêm"
        ),
    ),
    halves=words("rưỡi rưởi"),
    half_a=words("nửa"),
    decimal_words=words("phẩy chấm"),
    fixed={"một tá": 12, "nửa tá": 6, "hai tá": 24, "một chục": 10, "hai chục": 20, "ba chục": 30, "nửa triệu": 5e5, "nửa tỷ": 5e8},
    vague={
        "hàng chục": (10, 100), "hàng trăm": (100, 1000), "hàng nghìn": (1e3, None), "hàng ngàn": (1e3, None), "hàng vạn": (1e4, 1e5),
        "hàng triệu": (1e6, None), "hàng tỷ": (1e9, None), "hàng tỉ": (1e9, None), "hàng chục nghìn": (1e4, 1e5),
        "hàng chục ngàn": (1e4, 1e5), "hàng chục triệu": (1e7, 1e8), "hàng chục tỷ": (1e10, 1e11), "hàng chục tỉ": (1e10, 1e11),
        "hàng trăm nghìn": (1e5, 1e6), "hàng trăm ngàn": (1e5, 1e6), "hàng trăm triệu": (1e8, 1e9), "hàng trăm tỷ": (1e11, 1e12),
        "hàng trăm tỉ": (1e11, 1e12), "hàng nghìn tỷ": (1e12, None), "hàng nghìn tỉ": (1e12, None), "hàng ngàn tỷ": (1e12, None),
        "hàng ngàn tỉ": (1e12, None), "vài chục": (20, 100), "vài trăm": (200, 1000), "vài nghìn": (2e3, 1e4), "vài ngàn": (2e3, 1e4),
        "vài chục nghìn": (2e4, 1e5), "vài chục triệu": (2e7, 1e8), "vài trăm triệu": (2e8, 1e9), "vài trăm nghìn": (2e5, 1e6),
        "vài chục tỷ": (2e10, 1e11), "vài trăm tỷ": (2e11, 1e12), "mấy chục": (20, 100), "mấy trăm": (200, 1000), "mấy nghìn": (2e3, 1e4),
        "nhiều chục": (20, 100), "nhiều trăm": (200, 1000),
    },
    several=words("vài nhiều mấy"),
    currencies={
        "đồng": "VND", "vnđ": "VND", "vnd": "VND", "đ": "VND", "đồng việt nam": "VND", "đô la": "USD", "đô la mỹ": "USD", "đô": "USD",
        "đô mỹ": "USD", "đôla": "USD", "đôla mỹ": "USD", "usd": "USD", "mỹ kim": "USD", "đô la canada": "CAD", "đô la úc": "AUD",
        "đô la australia": "AUD", "đô la hồng kông": "HKD", "đô la đài loan": "TWD", "đài tệ": "TWD", "đô la singapore": "SGD",
        "đô la new zealand": "NZD", "euro": "EUR", "eur": "EUR", "ơ rô": "EUR", "bảng": "GBP", "bảng anh": "GBP", "yên": "JPY",
        "yên nhật": "JPY", "yen": "JPY", "yen nhật": "JPY", "nhân dân tệ": "CNY", "ndt": "CNY", "tệ": "CNY", "won": "KRW", "rúp": "RUB",
        "rúp nga": "RUB", "rupee": "INR", "rupees": "INR", "rupi": "INR", "rupiah": "IDR", "baht": "THB", "bạt": "THB", "ringgit": "MYR",
        "franc thụy sĩ": "CHF", "franc": "CHF", "hryvnia": "UAH", "zloty": "PLN", "lira": "TRY", "krona": "SEK", "krona thụy điển": "SEK",
        "peso": "", "riel": "KHR", "kip": "LAK", "real": "BRL", "rand": "ZAR", "dirham": "AED", "riyal": "SAR", "rial": "IRR",
    },
    signs={"đ": "VND", "vnđ": "VND", "₫": "VND", "us$": "USD", "rs": "INR"},
    subunits=words("xu xen cent cents hào pence"),
    cent_joiners=words("và"),
    units={
        "năm": "year", "tuổi": "year", "tháng": "month", "tháng tuổi": "month", "tuần": "week", "tuần lễ": "week", "ngày": "day",
        "ngày đêm": "day", "đêm": "", "giờ": "hour", "giờ đồng hồ": "hour", "tiếng": "hour", "tiếng đồng hồ": "hour", "phút": "minute",
        "giây": "second", "quý": "quarter", "thập niên": "decade", "thập kỷ": "decade", "thế kỷ": "century", "km": "kilometer",
        "ki lô mét": "kilometer", "cây số": "kilometer", "mét": "meter", "m": "meter", "km2": "square-kilometer", "m2": "square-meter",
        "m3": "cubic-meter", "ha": "hectare", "héc ta": "hectare", "hecta": "hectare", "mẫu": "", "tấn": "tonne", "tạ": "", "kg": "kilogram",
        "ký": "kilogram", "kí": "kilogram", "cân": "kilogram", "gam": "gram", "lít": "liter", "thùng dầu": "barrel", "thùng": "",
        "độ": "degree", "độ c": "celsius", "độ celsius": "celsius", "mw": "megawatt", "gw": "gigawatt", "kwh": "kilowatt-hour",
        "km giờ": "kilometer-per-hour", "km/giờ": "kilometer-per-hour", "km một giờ": "kilometer-per-hour", "hải lý": "nautical-mile",
        "dặm": "mile", "mã lực": "horsepower", "inch": "inch", "feet": "foot", "nm": "nanometer", "t": "tonne",
    },
    units_alone={
        "một phần tư thế kỷ": (25, "year"),
        "nửa năm": (0.5, "year"), "nửa tháng": (0.5, "month"), "nửa giờ": (0.5, "hour"), "nửa tiếng": (0.5, "hour")},
    percent=phrases("phần trăm; %"),
    basis_points=phrases("điểm cơ bản; điểm cơ sở"),
    points=phrases("điểm phần trăm; điểm %; điểm phần trăm so"),
    ranges=words("đến tới hoặc"),
    between=(("từ", "đến"), ("từ", "tới"), ("giữa", "và"), ("khoảng từ", "đến")),
    hedges_before=HedgeWords(
        gt=phrases("hơn; trên; nhiều hơn; lớn hơn; vượt; vượt quá; vượt mức; cao hơn; quá; vượt mốc; hơn cả; ngoài"),
        ge=phrases("ít nhất; tối thiểu; không dưới; không ít hơn; chí ít; không thấp hơn; ít ra; từ mức"),
        lt=phrases("dưới; chưa đến; chưa đầy; chưa tới; không đến; không tới; ít hơn; thấp hơn; nhỏ hơn; kém"),
        le=phrases("tối đa; không quá; nhiều nhất; cao nhất; không vượt quá; không nhiều hơn; lên đến tối đa; cao nhất là; không hơn"),
        about=phrases(
            "khoảng; gần; xấp xỉ; chừng; ước tính; ước khoảng; độ chừng; tầm; tầm khoảng; cỡ; ngót; ngót nghét; suýt soát; trung bình; hơn kém;"
            " áng chừng; vào khoảng; ~; ≈"
        ),
    ),
    hedges_after=HedgeWords(
        gt=("+",),
        ge=phrases("trở lên; hoặc hơn; hoặc nhiều hơn"),
        le=phrases("trở xuống; đổ lại; hoặc ít hơn"),
        about=phrases("đổ lên"),
    ),
    rates={
        "/năm": "year", "/tháng": "month", "/tuần": "week", "/ngày": "day", "/ngày đêm": "day", "/giờ": "hour", "/phút": "minute",
        "/giây": "second", "/người": "person", "/đầu người": "person", "/cổ phiếu": "share", "/cp": "share", "/hộ": "household",
        "/quý": "quarter", "mỗi năm": "year", "một năm": "year", "hàng năm": "year", "hằng năm": "year", "mỗi tháng": "month",
        "một tháng": "month", "hàng tháng": "month", "hằng tháng": "month", "mỗi tuần": "week", "một tuần": "week", "mỗi ngày": "day",
        "một ngày": "day", "hàng ngày": "day", "hằng ngày": "day", "mỗi giờ": "hour", "một giờ": "hour", "mỗi phút": "minute", "mỗi giây": "second", "mỗi người": "person",
        "một người": "person", "trên đầu người": "person", "trên mỗi cổ phiếu": "share", "mỗi cổ phiếu": "share", "một cổ phiếu": "share",
        "mỗi hộ": "household", "mỗi hộ gia đình": "household", "mỗi quý": "quarter", "một quý": "quarter",
    },
    rates_before={
        "mỗi năm": "year", "mỗi năm khoảng": "year", "hàng năm": "year", "hằng năm": "year", "mỗi tháng": "month", "mỗi tuần": "week",
        "mỗi ngày": "day", "mỗi ngày khoảng": "day", "mỗi giờ": "hour", "bình quân đầu người": "person", "mỗi người": "person",
        "mỗi cổ phiếu": "share", "mỗi hộ": "household",
    },
    ratios=phrases("trong số; trên tổng số; trong tổng số"),
    factors=words("lần"),
    minus=words("âm trừ"),
    stops=words(
        "và hoặc nhưng mà là thì của cho với để bởi do vì tại ở trong ngoài trên dưới từ đến tới vào ra lên xuống qua về khi nếu như cũng"
        " còn đã đang sẽ được bị có không chưa rất hơn kém nhất này đó kia ấy đây những các mọi mỗi một số khoảng gần so trước sau giữa"
        " cùng theo tính riêng chỉ vẫn lại rồi nữa đều thiệt tử bị tăng giảm đạt mất chết sống tổng bao gồm gồm tức hay nên nhằm dù tuy"
        " trở chiếm thuộc lần phẩy chấm rưỡi nay ngoái mốt"
    ),
    adjectives=words("chiếc cái con"),
    labels=words(
        "số điều khoản điểm trang chương mục phòng tầng tuyến đường quốc lộ ql tỉnh lộ chuyến bay tàu model phiên bản bản kênh giai đoạn"
        " nhóm loại hạng lớp quận phường khóa kỳ vòng bảng tập mùa boeing airbus iphone galaxy windows covid g vn index dax nasdaq s&p vn30"
        " điện thoại đt hotline fax nghị định nghị quyết quyết định thông tư ga cổng ngõ ngách lô thứ tổ khu su mig f u vos"
    ),
    counters=words("người") + phrases(
        "công nhân; lao động; người lao động; nhân viên; học sinh; sinh viên; hộ dân; hộ gia đình; hộ nghèo; hộ; căn nhà; căn hộ; ngôi nhà;"
        " doanh nghiệp; công ty; ngân hàng; cổ phiếu; trường hợp; bệnh nhân; hành khách; du khách; khách; lượt khách; lượt; vụ; vụ cháy;"
        " vụ tai nạn; cuộc; phương tiện; ô tô; xe; xe máy; xe tải; chiếc xe; chiếc; tàu; máy bay; quốc gia; nước; tỉnh; thành phố; tỉnh thành;"
        " xã; huyện; quận; binh sĩ; quân nhân; chiến sĩ; cảnh sát; nhà khoa học; giáo viên; bác sĩ; trẻ em; em nhỏ; phụ nữ; nạn nhân;"
        " nghi phạm; đối tượng; bị cáo; cử tri; đại biểu; phiếu; lá phiếu; cửa hàng; nhà máy; dự án; sản phẩm; bộ phim; quyển sách; cuốn sách;"
        " trận đấu; bàn thắng; huy chương; việc làm; tên lửa; máy bay không người lái; con; con bò; con lợn; cây; cây xanh; trường học; trường"
    ),
    ordinals=words("th"),
    ordinals_before=words("thứ mùng mồng"),
    clock_before=phrases("lúc; vào lúc; hồi"),
    clock_after=phrases("giờ sáng; giờ chiều; giờ tối; giờ trưa; giờ đêm; h sáng; h"),
    clock_hours=phrases("giờ; h"),
    clock_minutes=phrases("phút"),
    clock_half=phrases("rưỡi"),
    clock_at=phrases("lúc; vào lúc; khoảng; hồi; vào khoảng"),
    clock_near=phrases("khoảng lúc; vào khoảng; lúc gần; lúc khoảng"),
    year_after=words("năm từ đến trước sau khoảng"),
)  # fmt: skip
