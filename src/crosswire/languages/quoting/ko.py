"""Korean: what tells a speaker beside quotation marks. Credits and certainty, which lie in the endings of verbs, are not read."""

from crosswire.languages.quoting.words import QuotingWords
from crosswire.languages.words import words

QUOTING = QuotingWords(
    code="ko",
    beside=words(
        "말했다 밝혔다 전했다 강조했다 설명했다 덧붙였다 주장했다 지적했다 반박했다 답했다 말한다 말하며 했다"
        " 비판했다 호소했다 썼다 토로했다 발표했다 인정했다 부인했다 말했습니다 밝혔습니다"
    ),
    topics=words("은 는 이 가 께서"),
)  # fmt: skip
