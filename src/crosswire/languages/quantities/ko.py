"""Numbers in Korean."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

#: Signs for numbers that are mostly a particle, an ending or a part of another word: 이 회사, 사건, 공개, 인천. Newsrooms write such
#: numbers in digits, so that none of them begins one; behind digits they multiply as ever (3천).
_ALSO_WORDS = words("공 영 일 이 삼 사 오 육 칠 팔 구 십 백 천 한 하나")
#: Words that hold a native number before what could be a counter: 모두 개..., 소득세 개...
_BEFORE_COUNTERS = words(
    "모두 호두 앵두 연두 서두 화두 선두 부두 만두 구두 몰두 우두 제세 득세 인세 속세 여세 방세 가세 산세 도세 민세 배세 류세 소세 털세 재세 래세 전세 월세 추세 기세 공세"
    " 대세 약세 강세 승세 락세 복세 장세 화세 시세 정세 태세 열세 우세 관세 과세 국세 유세 부세 치세 만세 행세 허세 권세 절세 탈세 조세 납세 신세 동네 우리네 그네 세대 세기"
    " 세계 세트 세건 열대 열기 열병 열차 열사 열쇠 열정 계열 배열 나열 정렬 행렬 서열 분열 진열 과열 발열 균열 검열 파열 가열 직렬 우열 둘러 둘레 세금 세력 세미 세부 세상 세션"
    " 세속 세습 세심 세월 세일 세제 세척 세탁 세포 네이 네트 네덜 네팔 두산 두바 두려 두루 두뇌 두고 두께 두통 1인당 1주당"
)  # fmt: skip
#: A tenner of years of age, and who has it: 60대 남성 is a man in his sixties, 60대 are sixty machines.
_AGED = words("남 여 운 노 주 초 중 후 가 청 직 부 환 이 는 은 에 의 도 근 사 손 피 용 경 택 고 인 대")

WORDS = QuantityWords(
    code="ko",
    doubtful=words("두 세 네 셋 넷 둘"),
    scales={"萬": 1e4, "億": 1e8, "兆": 1e12},
    suffixes={"k": 1e3, "bn": 1e9},
    never=(
        *_ALSO_WORDS,
        *(f"{first}{second}" for first in words("두 세 네 열") for second in words("공 영 일 이 삼 사 오 육 칠 팔 구")),
        *_BEFORE_COUNTERS,
        *(f"{age}대 {who}" for age in (10, 20, 30, 40, 50, 60, 70, 80, 90) for who in _AGED),
        *words("6·25 5·18 4·19 3·1 12·12 8·15 10·26 6·10 5·16 4·3 12·3 6·3 4·10 3·9 9·11 10·29 4·16 6.25 5.18 4.19 8.15 3.1절 9.11 12.12 12.3 4.3"),
        *(f"{age}{dash}{age + 10}대" for age in (10, 20, 30, 40, 50, 60, 70) for dash in ("~", "·")),
        *(f"{age}대" for age in ("1020", "2030", "3040", "4050")),
    ),
    halves=words("반"),
    decimal_words=words("점"),
    vague={
        "수십": (10, 100), "수백": (100, 1000), "수천": (1e3, None), "수만": (1e4, 1e5), "수십만": (1e5, 1e6), "수백만": (1e6, 1e7),
        "수천만": (1e7, 1e8), "수억": (1e8, 1e9), "수십억": (1e9, 1e10), "수백억": (1e10, 1e11), "수천억": (1e11, 1e12), "수조": (1e12, None),
        "수십조": (1e13, 1e14), "수백조": (1e14, 1e15), "몇십": (10, 100), "몇백": (100, 1000), "몇천": (1e3, None), "몇만": (1e4, 1e5),
        "십수": (11, 19), "수백여": (100, 1000), "수십여": (10, 100), "수천여": (1e3, None), "수만여": (1e4, 1e5),
    },
    currencies={
        "원": "KRW", "한국 원": "KRW", "원화": "KRW", "북한 원": "KPW", "달러": "USD", "미 달러": "USD", "미국 달러": "USD", "미달러": "USD", "불": "USD",
        "캐나다 달러": "CAD", "캐나다달러": "CAD", "호주 달러": "AUD", "호주달러": "AUD", "홍콩 달러": "HKD", "홍콩달러": "HKD", "대만 달러": "TWD",
        "대만달러": "TWD", "신대만달러": "TWD", "싱가포르 달러": "SGD", "싱가포르달러": "SGD", "뉴질랜드 달러": "NZD", "유로": "EUR", "엔": "JPY", "일본 엔": "JPY",
        "위안": "CNY", "중국 위안": "CNY", "파운드": "GBP", "영국 파운드": "GBP", "스위스프랑": "CHF", "스위스 프랑": "CHF", "프랑": "CHF", "루블": "RUB",
        "러시아 루블": "RUB", "루피": "INR", "인도 루피": "INR", "루피아": "IDR", "바트": "THB", "링깃": "MYR", "페소": "", "멕시코 페소": "MXN", "필리핀 페소": "PHP",
        "헤알": "BRL", "리라": "TRY", "튀르키예 리라": "TRY", "흐리우냐": "UAH", "흐리브냐": "UAH", "즈워티": "PLN", "크로나": "SEK", "크로네": "",
        "노르웨이 크로네": "NOK", "디르함": "AED", "리얄": "SAR", "사우디 리얄": "SAR", "셰켈": "ILS", "베트남 동": "VND", "투그릭": "MNT", "포린트": "HUF", "킵": "LAK",
    },
    signs={"￦": "KRW", "₩": "KRW", "us$": "USD", "미화": "USD"},
    subunits=words("센트 전 펜스 코페이카"),
    units={
        "m": "meter", "개월": "month", "개월간": "month", "달": "month", "달간": "month", "달러": "", "년간": "year", "년": "year", "개년": "year", "해": "year", "살": "year",
        "세": "year", "주": "week", "주간": "week", "주일": "week", "일간": "day", "일": "day", "시간": "hour", "분": "minute", "분간": "minute", "초": "second",
        "초간": "second", "분기": "quarter", "도": "degree", "킬로": "", "미터": "meter", "센티": "centimeter", "센티미터": "centimeter", "밀리": "", "평": "",
        "제곱킬로미터": "square-kilometer", "평방킬로미터": "square-kilometer", "제곱미터": "square-meter", "평방미터": "square-meter", "㎡": "square-meter",
        "㎢": "square-kilometer", "㎞": "kilometer", "㎏": "kilogram", "㎝": "centimeter", "㎜": "millimeter", "㎿": "megawatt", "㎾": "kilowatt",
        "헥타르": "hectare", "ha": "hectare", "톤": "tonne", "t": "tonne", "킬로그램": "kilogram", "그램": "gram", "리터": "liter", "배럴": "barrel",
        "메가와트": "megawatt", "기가와트": "gigawatt", "킬로와트": "kilowatt", "킬로와트시": "kilowatt-hour", "테라와트시": "terawatt-hour", "기가바이트": "gigabyte",
        "노트": "knot", "마일": "mile", "피트": "foot", "인치": "inch", "나노미터": "nanometer", "나노": "nanometer", "섭씨": "", "입방미터": "cubic-meter", "세제곱미터": "cubic-meter", "입방 피트": "cubic-foot", "입방피트": "cubic-foot",
    },
    units_alone={
        "한 시간 반": (1.5, "hour"), "한시간 반": (1.5, "hour"), "한시간반": (1.5, "hour"), "반시간": (0.5, "hour"), "반 시간": (0.5, "hour"),
        "반세기": (0.5, "century"),
        "이틀간": (2, "day"), "사흘간": (3, "day"), "나흘간": (4, "day"), "닷새간": (5, "day"), "엿새간": (6, "day"), "열흘간": (10, "day"),
        "보름간": (15, "day"), "반년간": (0.5, "year"), "이틀 동안": (2, "day"), "사흘 동안": (3, "day"), "나흘 동안": (4, "day"),
    },
    percent=words("% 퍼센트 프로 퍼센티지 ％ ㌫"),
    tenths=words("할"),
    basis_points=phrases("베이시스포인트; 베이시스 포인트; 베이시스"),
    points=("%포인트", "% 포인트", "퍼센트포인트", "퍼센트 포인트", "%p", "포인트"),
    ranges=words("에서 내지 부터"),
    between=(("에서", "까지"),),
    hedges_before=HedgeWords(
        ge=words("최소 최소한 적어도 최저 못해도"),
        le=words("최대 최고 많아야 최장 최다"),
        about=words("약 대략 거의 어림잡아 줄잡아 평균 추산 얼추 대체로 ~"),
    ),
    hedges_after=HedgeWords(
        gt=("여", "초과", "을 넘", "를 넘", "이 넘", "가 넘", "넘", "을 초과", "를 초과", "을 웃", "를 웃", "이 웃", "을 돌파", "를 돌파", "을 상회", "를 상회", "남짓 넘", "보다 많"),
        ge=("이상", "은 족히", "을 밑돌지 않"),
        lt=("미만", "을 밑", "를 밑", "에 못 미", "에 못미", "도 안 되", "도 채 안 ", "이 안 되", "가 안 되", "보다 적"),
        le=("이하", "이내", "을 넘지 않", "를 넘지 않", "까지만"),
        about=("가량", "정도", "안팎", "내외", "쯤", "남짓", "에 육박", "에 가까", "가까이", "가까운", "전후", "수준"),
    ),
    no_hedges=words("계약 예약 공약 제약 조약 협약 서약 청약 의약 농약 마약 한약 신약 치약 규약 절약 요약 도약 취약 활약 선약 밀약 전약 여성 여자 여행 여당 여야 여부 여객 여론 여름 여건 여전 여왕 여사 여기 여러"),
    rates={
        "/년": "year", "/월": "month", "/일": "day", "/시간": "hour", "/명": "person", "/인": "person", "/주": "share", "/h": "hour", "/초": "second",
    },
    rates_before={
        "연": "year", "연간": "year", "연간 약": "year", "매년": "year", "해마다": "year", "1년에": "year", "한 해": "year", "연평균": "year", "월": "month",
        "월평균": "month", "매월": "month", "매달": "month", "한 달에": "month", "월간": "month", "매주": "week", "일주일에": "week", "하루": "day",
        "하루에": "day", "하루 평균": "day", "일평균": "day", "하루 약": "day", "매일": "day", "시간당": "hour", "시속": "hour", "초속": "second", "분당": "minute", "초당":
        "second", "1인당": "person", "1인당 평균": "person", "1인당 약": "person", "주당 배당금": "share", "1주당": "share", "주당": "share", "가구당": "household",
        "가구당 평균": "household", "분기당": "quarter", "최대 풍속": "second", "시급": "hour", "월급": "month", "연봉": "year",
    },
    ratios=("대", "중"),
    factors=words("배 분의 곱절"),
    minus=words("마이너스 영하 -"),
    stops=words("및 또는 그리고 등 중 것 때 수"),
    labels=words(
        "제 번호 모델 형 전화 우편번호 규모 진도 보잉 에어버스 코스피 코스닥 나스닥 다우 아이폰 갤럭시 안드로이드 윈도 버전 쪽 페이지 조 항 호 국도 지방도 고속도로 채널 코로나 g k 세대 단계 등급"
    ),
    counters=words(
        "명 인 사람 분 개 개사 개국 개교 개소 개월분 곳 건 대 척 마리 권 장 채 가구 세대 호 동 점 벌 켤레 잔 병 통 편 회 차례 번 표 석 팀 종 종류 그루 송이 알 정 자루 포기 줄 쌍 필 두 량 기 문 발 발자국 살배기 여명 명분 인분 인승 만주"
        " 주 건물 가지 군데 곡 부 부작 회분 좌 좌석 승 패 골 안타 홈런 타점 득점 실점 경기 시간대 라운드 방울 근 관 평 홀 층 칸 매 쪽 페이지 단어 글자 자 계좌 필지 품목 개 기업 개 도시 개 업체 개 지역 개 학교"
    ),
    ordinals=words(
        "일 월 시 위 번째 째 차 호 호선 호기 호차 등 층 학년 학기 기 회째 회차 년대 년생 년도 세기 주년 분기 대째 번지 번길 가 동 조 항 관 과 부 편 장에서 장에는 절 단계 등급 급 형 형제 인자 연패 연승 연속 남 녀 자 골 심 군단 사단 여단 군 팀장 배 분의 강 라운드 순위 번 화 막"
        " 일자 일째 년째 개월째 주째 주차 시즌 쿼터 세트 이닝 회초 회말 세대 당 색 박 선 단"
    ),
    ordinals_before=words("제 오전 오후 분의"),
    clock_before=words("시 오전 오후 새벽 밤 낮 아침 저녁"),
    clock_after=words("시 시께 시쯤 시경 시반"),
    clock_around=(("시", "분"), ("시간", "분초")),
    clock_hours=phrases("시"),
    clock_minutes=phrases("분"),
    clock_half=phrases("반"),
    clock_at=phrases("오전; 오후; 새벽; 밤; 낮; 아침; 저녁"),
    clock_near_after=phrases("께; 쯤; 경; 시께; 시쯤; 시경; 시 직전; 시 직후; 직전; 직후; 시 무렵; 무렵; 가량; 시 가량"),
    year_after=words("서기"),
)  # fmt: skip
