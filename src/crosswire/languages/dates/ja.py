"""Dates in Japanese."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import words

_DAYS = {"月": 1, "火": 2, "水": 3, "木": 4, "金": 5, "土": 6, "日": 7}
_WEEKDAYS = {day + kind: number for day, number in _DAYS.items() for kind in ("曜日", "曜")}
_WEEKS = {"先週": "WEEK-1", "今週": "WEEK+0", "来週": "WEEK+1", "先々週": "WEEK-2", "再来週": "WEEK+2"}
_SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}
_OF_SEASONS = {name + kind: season for name, season in _SEASONS.items() for kind in ("", "季", "先", "場")}
_KA = ("カ", "か", "ヶ", "ヵ", "ケ", "箇", "個")

WORDS = DateWords(
    code="ja",
    weekdays=_WEEKDAYS,
    seasons={**_OF_SEASONS, "真夏": "SU", "真冬": "WI", "初夏": "SU", "初秋": "FA", "晩秋": "FA", "早春": "SP"},
    seasons_doubtful=(*_OF_SEASONS, "真夏", "真冬", "初夏", "初秋", "晩秋", "早春"),
    relative={
        **{week + of + name: f"{_WEEKS[week]}-{_WEEKDAYS[name]}" for week in _WEEKS for of in ("の", "") for name in _WEEKDAYS},
        **_WEEKS,
        **{f"毎週{name}": "" for name in _WEEKDAYS},
        "一昨日": "DAY-2", "おととい": "DAY-2", "昨日": "DAY-1", "きのう": "DAY-1", "昨夜": "DAY-1", "昨晩": "DAY-1", "昨夕": "DAY-1",
        "ゆうべ": "DAY-1", "今日": "DAY+0", "きょう": "DAY+0",
        "本日": "DAY+0", "今朝": "DAY+0", "けさ": "DAY+0", "今夜": "DAY+0", "今晩": "DAY+0", "今夕": "DAY+0", "明日": "DAY+1",
        "あす": "DAY+1", "あした": "DAY+1", "明朝": "DAY+1", "明晩": "DAY+1",
        "明後日": "DAY+2", "あさって": "DAY+2", "先週末": "WEEKEND-1", "今週末": "XXXX-WXX-WE this", "来週末": "WEEKEND+1",
        "週末": "XXXX-WXX-WE",
        "今月": "MONTH+0", "先月": "MONTH-1", "来月": "MONTH+1", "先々月": "MONTH-2", "再来月": "MONTH+2", "今四半期": "QUARTER+0",
        "前四半期": "QUARTER-1",
        "今年": "YEAR+0", "ことし": "YEAR+0", "本年": "YEAR+0", "昨年": "YEAR-1", "去年": "YEAR-1", "一昨年": "YEAR-2",
        "おととし": "YEAR-2", "来年": "YEAR+1", "再来年": "YEAR+2",
        "今春": "YEAR+0-SP", "今夏": "YEAR+0-SU", "今秋": "YEAR+0-FA", "今冬": "XXXX-WI", "昨春": "YEAR-1-SP", "昨夏": "YEAR-1-SU",
        "昨秋": "YEAR-1-FA", "昨冬": "XXXX-WI last", "来春": "XXXX-SP next",
        "来夏": "XXXX-SU next", "来秋": "XXXX-FA next", "来冬": "XXXX-WI next", "半年前": "MONTH-6", "元日": "XXXX-01-01",
        "元旦": "XXXX-01-01", "大みそか": "XXXX-12-31", "大晦日": "XXXX-12-31",
        "クリスマス": "XXXX-12-25", "クリスマスイブ": "XXXX-12-24", "憲法記念日": "XXXX-05-03", "こどもの日": "XXXX-05-05",
        "文化の日": "XXXX-11-03", "勤労感謝の日": "XXXX-11-23", "終戦の日": "XXXX-08-15",
        "近年": "YEAR-X", "ここ数年": "YEAR-X", "この数年": "YEAR-X", "ここ数カ月": "MONTH-X", "ここ数か月": "MONTH-X",
        "ここ数ヶ月": "MONTH-X", "この数カ月": "MONTH-X", "ここ数週間": "WEEK-X",
        "この数週間": "WEEK-X", "ここ数日": "DAY-X", "この数日": "DAY-X", "今後数年": "YEAR+X", "今後数カ月": "MONTH+X",
        "今後数週間": "WEEK+X", "今後数日": "DAY+X",
        # a business year begins in April; and what only looks like a date
        "今年度": "", "本年度": "", "昨年度": "", "去年度": "", "来年度": "", "毎日": "", "毎月": "", "毎年": "", "毎週": "",
        "今日的": "", "明日香": "", "昨今": "", "今日子": "", "春日": "", "春日部": "",
        "四日市": "", "五日市": "", "八日市": "", "廿日市": "", "十日町": "", "十日市": "", "七日町": "", "三日月": "", "五月雨": "",
        "三日坊主": "", "二日酔い": "", "五月病": "", "十月革命": "", "八日目": "",
        "三月堂": "", "二月堂": "", "月曜会": "", "日曜大工": "", "日曜版": "", "元日本": "", "前年比": "", "前年同": "", "前年度": "",
        "前月比": "", "前日比": "", "前週比": "", "昨年度比": "", "昨年比": "", "前年並": "", "元旦那": "", "本日本": "",
    },
    edges_fixed={
        "年初": "YEAR+0 start", "年頭": "YEAR+0 start", "年央": "YEAR+0 mid", "年末": "YEAR+0 end", "年の瀬": "YEAR+0 end",
        "月初": "MONTH+0 start", "月末": "MONTH+0 end", "週明け": "WEEK+0 start",
    },
    anaphoric={
        "翌年": "YEAR+1", "前年": "YEAR-1", "次の年": "YEAR+1", "翌月": "MONTH+1", "前月": "MONTH-1", "翌週": "WEEK+1",
        "前週": "WEEK-1", "翌日": "DAY+1", "前日": "DAY-1", "翌四半期": "QUARTER+1",
        "翌朝": "DAY+1", "翌々日": "DAY+2", "前々日": "DAY-2", "前々年": "YEAR-2", "翌々年": "YEAR+2",
    },
    units={"日": "day", "週間": "week", "週": "week", "年": "year", "四半期": "quarter", **{ka + "月": "month" for ka in _KA}},
    vague_past=words("ここ この"),
    ago_behind=words("前"),
    few=words("数 何"),
    numeric_order="ymd",
    day_mark=words("日"),
    month_mark=words("月"),
    year_mark=words("年"),
    mark_stops=words(
        "1月期 2月期 3月期 4月期 5月期 6月期 7月期 8月期 9月期 10月期 11月期 12月期 間 後 以内 以上 以下 未満 目 連続 連覇 連勝 連敗"
        " ぶり 余り 程度 ほど 続け 続き 当たり あたり 平均 がかり 置き おき 期 度 号 分 ごと 毎 につき 単位 越し 越え"
    ),
    han_numerals=True,
    eras={"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911},
    decade_after=words("年代"),
    ordinals={"第一": 1, "第二": 2, "第三": 3, "第四": 4},
    ordinal_before=words("第"),
    quarters=words("四半期"),
    quarters_doubtful=words("期"),
    halves=words("半期"),
    halves_doubtful=words("半"),
    parts={
        "上半期": "H1", "下半期": "H2", "前半": "H1", "後半": "H2", "第一四半期": "Q1", "第二四半期": "Q2", "第三四半期": "Q3",
        "第四四半期": "Q4", "q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4",
    },
    part_year=words("の"),
    fiscal=words("会計年度 年度 決算期"),
    start_behind=words("初め はじめ 始め 初頭 上旬 初旬 明け の初め 年初 年明け"),
    mid_behind=words("半ば なかば 中旬 中ごろ 中頃 中盤 の半ば"),
    end_behind=words("末 下旬 終わり 終盤 の終わり 年末 月末"),
    by=words("遅くとも"),
    by_behind=words("までに"),
    before_behind=words("以前 より前 より以前"),
    after_behind=words("以後 より後"),
    since_behind=words("以降 以来 から より"),
    until_behind=words("まで いっぱい"),
    about=words("約 およそ"),
    ranges=words("から ― ないし"),
    between=(("から", "まで"),),
    between_after=words("の間 間"),
)  # fmt: skip
