"""Dates in Korean."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import words

_WEEKS = {"지난주": "WEEK-1", "지난 주": "WEEK-1", "이번주": "WEEK+0", "이번 주": "WEEK+0", "금주": "WEEK+0", "다음주": "WEEK+1", "다음 주": "WEEK+1", "내주": "WEEK+1"}
_DAYS = {"월": 1, "화": 2, "수": 3, "목": 4, "금": 5, "토": 6, "일": 7}
_SEASONS = {"봄": "SP", "여름": "SU", "가을": "FA", "겨울": "WI"}

WORDS = DateWords(
    code="ko",
    weekdays={f"{day}요일": number for day, number in _DAYS.items()},
    seasons={**_SEASONS, "봄철": "SP", "여름철": "SU", "가을철": "FA", "겨울철": "WI", "늦가을": "FA", "초여름": "SU", "한여름": "SU", "한겨울": "WI"},
    seasons_doubtful=words("봄 여름 가을 겨울 봄철 여름철 가을철 겨울철 늦가을 초여름 한여름 한겨울"),
    relative={
        **_WEEKS,
        **{f"{week} {day}요일": f"{timex}-{number}" for week, timex in _WEEKS.items() for day, number in _DAYS.items()},
        **{f"매주 {day}요일": "" for day in _DAYS},
        "오늘": "DAY+0", "어제": "DAY-1", "그제": "DAY-2", "그저께": "DAY-2", "엊그제": "DAY-2", "내일": "DAY+1", "모레": "DAY+2", "글피": "DAY+3", "어젯밤": "DAY-1",
        "전날": "", "어제저녁": "DAY-1", "오늘밤": "DAY+0", "오늘 밤": "DAY+0", "오늘 아침": "DAY+0", "오늘 새벽": "DAY+0", "지난밤": "DAY-1", "간밤": "DAY-1",
        "내일 아침": "DAY+1", "이달": "MONTH+0", "이번달": "MONTH+0", "이번 달": "MONTH+0", "금월": "MONTH+0", "지난달": "MONTH-1", "지난 달": "MONTH-1",
        "전달": "", "다음달": "MONTH+1", "다음 달": "MONTH+1", "내달": "MONTH+1", "지지난달": "MONTH-2", "올해": "YEAR+0", "금년": "YEAR+0", "올": "", "지난해": "YEAR-1",
        "작년": "YEAR-1", "재작년": "YEAR-2", "지지난해": "YEAR-2", "내년": "YEAR+1", "내후년": "YEAR+2", "명년": "YEAR+1", "올봄": "YEAR+0-SP", "올여름": "YEAR+0-SU",
        "올가을": "YEAR+0-FA", "올겨울": "XXXX-WI", "지난봄": "XXXX-SP last", "지난여름": "XXXX-SU last", "지난가을": "XXXX-FA last", "지난겨울": "XXXX-WI last",
        "지난 주말": "WEEKEND-1", "지난주말": "WEEKEND-1", "이번 주말": "XXXX-WXX-WE this", "다음 주말": "WEEKEND+1", "주말": "XXXX-WXX-WE", "성탄절": "XXXX-12-25",
        "크리스마스": "XXXX-12-25", "광복절": "XXXX-08-15", "삼일절": "XXXX-03-01", "3·1절": "XXXX-03-01", "개천절": "XXXX-10-03", "한글날": "XXXX-10-09",
        "어린이날": "XXXX-05-05", "현충일": "XXXX-06-06", "최근 몇 년": "YEAR-X", "최근 수년": "YEAR-X", "최근 몇 달": "MONTH-X", "최근 몇 주": "WEEK-X",
        "최근 며칠": "DAY-X", "반년 전": "MONTH-6", "1년 새": "", "매일": "", "매년": "", "매달": "", "매월": "", "일주일 전": "WEEK-1", "한 달 전": "MONTH-1",
        "일 년 전": "YEAR-1", "사흘 전": "DAY-3", "이틀 전": "DAY-2", "나흘 전": "DAY-4", "닷새 전": "DAY-5", "열흘 전": "DAY-10", "하루 전": "DAY-1",
    },
    edges_fixed={
        "연말": "YEAR+0 end", "올해 말": "YEAR+0 end", "올 연말": "YEAR+0 end", "연초": "YEAR+0 start", "올해 초": "YEAR+0 start", "올 초": "YEAR+0 start", "지난해 말": "YEAR-1 end",
        "작년 말": "YEAR-1 end", "지난해 초": "YEAR-1 start", "내년 초": "YEAR+1 start", "내년 말": "YEAR+1 end", "월말": "MONTH+0 end", "이달 말": "MONTH+0 end",
        "이달 초": "MONTH+0 start", "이달 중순": "MONTH+0 mid", "지난달 말": "MONTH-1 end", "지난달 초": "MONTH-1 start", "다음 달 초": "MONTH+1 start",
        "다음달 초": "MONTH+1 start", "내달 초": "MONTH+1 start", "다음 달 말": "MONTH+1 end", "연중": "",
    },
    anaphoric={
        "이듬해": "YEAR+1", "전년": "YEAR-1", "전년도": "YEAR-1", "전월": "MONTH-1", "다음날": "DAY+1", "다음 날": "DAY+1", "이튿날": "DAY+1", "전주": "", "전분기": "QUARTER-1",
        "전 분기": "QUARTER-1", "직전 분기": "QUARTER-1", "전년 동기": "YEAR-1", "전일": "DAY-1", "전해": "YEAR-1",
    },
    units={"주": "week", "달": "month", "분기": "quarter", "해": "year", "반기": "half"},
    units_plural={"일": "day", "주": "week", "주일": "week", "개월": "month", "달": "month", "년": "year", "분기": "quarter"},
    last=words("지난"),
    this=words("이번"),
    next=words("다음"),
    ago_behind=words("전"),
    few=words("몇 수"),
    numeric_order="ymd",
    day_mark=words("일"),
    month_mark=words("월"),
    year_mark=words("년"),
    mark_stops=words("간 만에 동안 전 후 뒤 째 이상 이내 이하 연속 내내 넘게 가까이"),
    decade_after=words("년대"),
    ordinals={"첫": 1},
    ordinal_before=words("제"),
    quarters=words("분기"),
    parts={
        "상반기": "H1", "하반기": "H2", "q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "1분기": "Q1", "2분기": "Q2", "3분기": "Q3", "4분기": "Q4",
        "1·4분기": "Q1", "2·4분기": "Q2", "3·4분기": "Q3", "4·4분기": "Q4",
    },
    part_year=words("의"),
    fiscal=words("회계연도 회계년도"),
    start_behind=words("초 초반 초순 초입"),
    mid_behind=words("중순 중반"),
    end_behind=words("말 하순 후반 말께"),
    by=words("늦어도"),
    before_behind=words("이전 전까지"),
    after_behind=words("이후"),
    since_behind=words("부터 이래"),
    until_behind=words("까지"),
    about=words("약"),
    ranges=words("부터 에서"),
    between=(("부터", "까지"),),
    between_after=words("까지 사이"),
)  # fmt: skip
