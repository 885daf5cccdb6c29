"""Korean."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ko",
    titles=words("대통령 총리 장관 의원 대표 회장 사장 시장 교수 박사 감독 씨 의장 대변인"),
    ends_of_bodies=words(
        "연맹 협회 기구 연합 연합회 위원회 조합 노조 연구소 연구원 재단 은행 대학교 병원 박물관 학회 동맹 총연맹 공사 공단 본부 노동조합"
    ),
    never=words("기장"),
    suffixes=words(
        "에도 에는 에서는 에서도 으로는 과의 와의 까지는 은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 에게"
        " 한테 께서 부터 까지 만 이나 나 이라고 라고 이며 며 측 측은 시 시의 시에서 씨는 씨가 씨"
    ),
)

#: Family names as others write them, by how they are said.
FAMILIES = {
    "park": "pak", "bark": "pak", "lee": "1", "li": "1", "yi": "1", "i": "1", "rhee": "1", "lim": "1m", "rim": "1m", "im": "1m",
    "roh": "no", "ro": "no", "ryu": "yu", "ryoo": "yu", "yoo": "yu", "choe": "choi", "chhwe": "choi", "tsoy": "choi", "coj": "choi",
    "ra": "na", "la": "na", "yang": "yan", "ryang": "yan",
}  # fmt: skip
