"""Vietnamese."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="vi",
    titles=words("ông bà anh chị cô tiến sĩ giáo sư tướng trưởng tịch đốc thống viên"),
    bodies=words(
        "bộ viện ủy đại học hội liên đoàn quỹ tập đoàn ngân hàng công ty cơ quan tổ chức hiệp đảng tòa sở cục tổng mạng trường"
        " nghiệp báo đài"
    ),
    locating=words("ở tại từ đến"),
    firms=words("hãng"),
    women=words("bà chị cô"),
    men=words("ông anh"),
)
