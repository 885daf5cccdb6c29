"""Korean."""

from crosswire.languages.naming.titles_behind import COURTESIES, OFFICES
from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ko",
    titles=(*COURTESIES["ko"], *OFFICES["ko"]),
    ends_of_bodies=words(
        "연맹 협회 기구 연합 연합회 위원회 조합 노조 연구소 연구원 재단 은행 대학교 병원 박물관 학회 동맹 총연맹 공사 공단 본부 노동조합"
    ),
    never=words("기장"),
    suffixes=words(
        "에도 에는 에서는 에서도 으로는 과의 와의 까지는 은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 에게"
        " 한테 께서 부터 까지 만 이나 나 이라고 라고 이며 며 측 측은 시 시의 시에서 씨는 씨가 씨"
        " 이다 이었다 였다 이었고 였고 이었던 였던 이자 이라는 라는 이라며 라며 이라면서 라면서 처럼 보다 조차 마저"
        " 에게서 에게는 에게도 에선 에겐 으로서 로서 으로써 로써 으로부터 로부터 까지도 만은 만의 만이 과도 와도 에서의 으로의 로의 이고"
        " 다 여서 였는데 인 이란 측이 측의 측에 측과 측도 씨의 씨를 씨도 씨와 씨에게"
    ),
)

#: Family names as others write them, by how they are said.
FAMILIES = {
    "park": "pak", "bark": "pak", "lee": "1", "li": "1", "yi": "1", "i": "1", "rhee": "1", "lim": "1m", "rim": "1m", "im": "1m",
    "roh": "no", "ro": "no", "ryu": "yu", "ryoo": "yu", "yoo": "yu", "choe": "choi", "chhwe": "choi", "tsoy": "choi", "coj": "choi",
    "ra": "na", "la": "na", "yang": "yan", "ryang": "yan", "chkhve": "choi", "ri": "1", "kuon": "kwon",
    "kuan": "kwang", "chkhwe": "choi", "tsoi": "choi", "khan": "han", "khon": "hong", "khvan": "hwang", "pek": "paek",
    "chen": "jeong", "chon": "jeong", "chan": "jang", "chin": "jin", "kvon": "kwon", "ogay": "o", "ten": "jeong", "dzhon": "jeong",
    "oh": "o",
}  # fmt: skip
