"""Korean."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ko",
    titles=words("대통령 총리 장관 의원 대표 회장 사장 시장 교수 박사 감독 씨 의장 대변인"),
    suffixes=words(
        "은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 에게"
        " 한테 께서 부터 까지 만 이나 나 이라고 라고 이며 며 측 측은 시 시의 시에서 씨는 씨가 씨"
    ),
)
