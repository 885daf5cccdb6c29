"""Korean."""

from crosswire.languages.words import CreditWords, LanguageWords, phrases, words

WORDS = LanguageWords(
    code="ko",
    joining=words("고 며"),
    small_words_follow=True,
    speech=words("말했다 밝혔다 전했다 설명했다 강조했다 덧붙였다"),
    openers=words("하지만 그러나 또한 그리고 이에"),
    credits=CreditWords(
        byline=phrases("글; 기자 ="),
        sign_off=phrases("출처:; 출처; 편집:; 번역:"),
        picture=phrases("사진:; 사진=; 사진 =; 사진제공; 자료사진"),
        read_more=phrases("관련기사; 관련 기사; 더 보기; 더보기; 이전 기사; 함께 읽기"),
        call=phrases("구독하; 팔로우; 다운로드하; 채널을"),
        call_anywhere=phrases("구독하기; 팔로우하세요; 채널을 구독; 뉴스레터 구독"),
        rights=phrases("무단 전재; 무단전재; 저작권자; 재배포 금지"),
        answers=words("예 네 아니오 아니요"),
        closed=phrases(
            "유료 회원 전용; 구독자 전용; 회원 전용 기사; 계속 읽으려면;"
            " 전문을 보려면; 기사를 더 읽으려면; 유료 구독자; 로그인 후 전체 기사"
        ),
    ),
)
