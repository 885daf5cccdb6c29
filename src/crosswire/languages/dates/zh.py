"""Dates in Chinese, in simplified and in traditional characters."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import words

#: The names of the days behind 周, 星期 and 礼拜.
_DAYS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7}
_WEEKS = ("周", "週", "星期", "礼拜", "禮拜")
_SHIFTS = {
    "上": "WEEK-1", "上个": "WEEK-1", "上個": "WEEK-1", "下": "WEEK+1", "下个": "WEEK+1", "下個": "WEEK+1", "本": "WEEK+0",
    "这": "WEEK+0", "這": "WEEK+0", "这个": "WEEK+0", "這個": "WEEK+0",
}
_WEEKDAYS = {week + day: number for week in _WEEKS for day, number in _DAYS.items() if (week, day) not in {("周", "天"), ("週", "天")}}
_SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}
_OF_SEASONS = {name + kind: season for name, season in _SEASONS.items() for kind in ("天", "季")}
_YEARS = {"今": "YEAR+0", "去": "YEAR-1", "明": "YEAR+1"}

WORDS = DateWords(
    code="zh",
    weekdays=_WEEKDAYS,
    seasons={**_OF_SEASONS, "盛夏": "SU", "初夏": "SU", "隆冬": "WI", "入冬": "WI", "深秋": "FA", "初秋": "FA"},
    seasons_doubtful=(*_OF_SEASONS, "盛夏", "初夏", "隆冬", "入冬", "深秋", "初秋"),
    relative={
        **{shift + week: timex for shift, timex in _SHIFTS.items() for week in _WEEKS},
        **{shift + weekday: f"{timex}-{number}" for shift, timex in _SHIFTS.items() for weekday, number in _WEEKDAYS.items()},
        **{year + name: f"{timex}-{season}" for year, timex in _YEARS.items() for name, season in _SEASONS.items() if name != "冬"},
        "今冬": "XXXX-WI", "去冬": "XXXX-WI last", "明冬": "XXXX-WI next", "每年": "", "每月": "", "每天": "", "每日": "", "隔日": "",
        "逐日": "",
        **{"每" + weekday: "" for weekday in _WEEKDAYS}, **{"每个" + weekday: "" for weekday in _WEEKDAYS},
        **{"每個" + weekday: "" for weekday in _WEEKDAYS},
        "大前天": "DAY-3", "前天": "DAY-2", "前晚": "DAY-2", "昨天": "DAY-1", "昨日": "DAY-1", "昨晚": "DAY-1", "昨夜": "DAY-1",
        "昨早": "DAY-1", "昨晨": "DAY-1", "昨午": "DAY-1",
        "今天": "DAY+0", "今日": "DAY+0", "今早": "DAY+0", "今晨": "DAY+0", "今午": "DAY+0", "今晚": "DAY+0", "今夜": "DAY+0",
        "明天": "DAY+1", "明日": "DAY+1", "明早": "DAY+1", "明晨": "DAY+1",
        "明晚": "DAY+1", "后天": "DAY+2", "後天": "DAY+2", "大后天": "DAY+3", "大後天": "DAY+3",
        "上周末": "WEEKEND-1", "上週末": "WEEKEND-1", "上个周末": "WEEKEND-1", "上個週末": "WEEKEND-1", "下周末": "WEEKEND+1",
        "下週末": "WEEKEND+1", "下个周末": "WEEKEND+1",
        "下個週末": "WEEKEND+1", "本周末": "XXXX-WXX-WE this", "本週末": "XXXX-WXX-WE this", "这个周末": "XXXX-WXX-WE this",
        "這個週末": "XXXX-WXX-WE this", "周末": "XXXX-WXX-WE",
        "週末": "XXXX-WXX-WE", "上上周": "WEEK-2", "上上週": "WEEK-2", "下下周": "WEEK+2", "下下週": "WEEK+2", "上周内": "WEEK-1",
        "上周间": "WEEK-1",
        "上月": "MONTH-1", "上个月": "MONTH-1", "上個月": "MONTH-1", "上上个月": "MONTH-2", "上上個月": "MONTH-2", "本月": "MONTH+0",
        "这个月": "MONTH+0", "這個月": "MONTH+0", "下月": "MONTH+1",
        "下个月": "MONTH+1", "下個月": "MONTH+1", "本季度": "QUARTER+0", "本季": "QUARTER+0", "上季度": "QUARTER-1",
        "上季": "QUARTER-1", "上一季度": "QUARTER-1", "上一季": "QUARTER-1",
        "上个季度": "QUARTER-1", "上個季度": "QUARTER-1", "下季度": "QUARTER+1", "下季": "QUARTER+1", "下一季度": "QUARTER+1",
        "下一季": "QUARTER+1", "下个季度": "QUARTER+1",
        "今年": "YEAR+0", "本年": "YEAR+0", "本年度": "YEAR+0", "去年": "YEAR-1", "前年": "YEAR-2", "大前年": "YEAR-3",
        "明年": "YEAR+1", "后年": "YEAR+2", "後年": "YEAR+2",
        "半年前": "MONTH-6", "元旦": "XXXX-01-01", "圣诞节": "XXXX-12-25", "聖誕節": "XXXX-12-25", "平安夜": "XXXX-12-24",
        "五一劳动节": "XXXX-05-01", "五一勞動節": "XXXX-05-01", "跨年夜": "XXXX-12-31",
        "近年": "YEAR-X", "近年来": "YEAR-X", "近年來": "YEAR-X", "近几年": "YEAR-X", "近幾年": "YEAR-X", "近些年": "YEAR-X",
        "最近几年": "YEAR-X", "最近幾年": "YEAR-X", "过去几年": "YEAR-X",
        "過去幾年": "YEAR-X", "近几个月": "MONTH-X", "近幾個月": "MONTH-X", "最近几个月": "MONTH-X", "最近幾個月": "MONTH-X",
        "过去几个月": "MONTH-X", "過去幾個月": "MONTH-X", "近几周": "WEEK-X",
        "近幾週": "WEEK-X", "最近几周": "WEEK-X", "最近幾週": "WEEK-X", "过去几周": "WEEK-X", "過去幾週": "WEEK-X", "近几天": "DAY-X",
        "近幾天": "DAY-X", "最近几天": "DAY-X", "最近幾天": "DAY-X",
        "过去几天": "DAY-X", "過去幾天": "DAY-X", "未来几年": "YEAR+X", "未來幾年": "YEAR+X", "今后几年": "YEAR+X",
        "今後幾年": "YEAR+X", "未来几个月": "MONTH+X", "未來幾個月": "MONTH+X",
        "未来几周": "WEEK+X", "未來幾週": "WEEK+X", "未来几天": "DAY+X", "未來幾天": "DAY+X", "五十年代": "1950S", "六十年代": "1960S",
        "七十年代": "1970S", "八十年代": "1980S", "九十年代": "1990S",
        # what only looks like a date
        "今日头条": "", "今日頭條": "", "今日美国": "", "今日俄罗斯": "", "今日俄羅斯": "", "今日说法": "", "明日之星": "",
        "明日香": "", "明天系": "", "周末狂欢": "", "周一围": "", "一周一": "", "国道一号": "", "國道一號": "", "国道三号": "",
        "國道三號": "", "國道五號": "", "头号": "", "一周二": "",
        "一周三": "", "一周四": "", "一周五": "", "一周六": "", "一周日": "", "一週一": "", "一週二": "", "一週三": "", "一週四": "",
        "一週五": "", "一週六": "", "两周一": "", "兩週一": "",
        "前一季度": "", "前两季度": "", "前两个季度": "", "前三季度": "", "前三季": "", "前兩季": "", "后三季度": "",
        "双十一": "XXXX-11-11", "雙十一": "XXXX-11-11", "双十二": "XXXX-12-12",
        "七月流火": "", "十月怀胎": "", "十月懷胎": "", "年年底": "", "十月革命": "", "五月天": "", "二月兰": "", "早春二月": "",
        "八月长安": "", "五月花号": "", "五月花": "", "三月三": "",
    },
    edges_fixed={
        "年初": "YEAR+0 start", "年中": "YEAR+0 mid", "年底": "YEAR+0 end", "年末": "YEAR+0 end", "月初": "MONTH+0 start",
        "月中": "MONTH+0 mid", "月底": "MONTH+0 end", "月末": "MONTH+0 end",
        "季末": "QUARTER+0 end", "岁末": "YEAR+0 end", "歲末": "YEAR+0 end", "开年": "YEAR+0 start", "開年": "YEAR+0 start",
    },
    anaphoric={
        "次年": "YEAR+1", "翌年": "YEAR+1", "第二年": "YEAR+1", "前一年": "YEAR-1", "上一年": "YEAR-1", "上年": "YEAR-1",
        "上年度": "YEAR-1", "下一年": "YEAR+1", "一年前": "YEAR-1",
        "次月": "MONTH+1", "前一个月": "MONTH-1", "前一個月": "MONTH-1", "次日": "DAY+1", "翌日": "DAY+1", "隔天": "DAY+1",
        "前一天": "DAY-1", "前一日": "DAY-1", "前一周": "WEEK-1", "前一週": "WEEK-1",
        "前一季度": "QUARTER-1", "前一季": "QUARTER-1",
    },
    never=words("今季 這一季 前日 后日 後日 下年 第1季 第2季 第3季 第4季"),
    units={
        "天": "day", "周": "week", "週": "week", "星期": "week", "礼拜": "week", "禮拜": "week", "个星期": "week", "個星期": "week",
        "个礼拜": "week", "個禮拜": "week", "个月": "month", "個月": "month",
        "个季度": "quarter", "個季度": "quarter", "年": "year",
    },
    vague_past=words("近 最近 过去 過去"),
    ago_behind=words("前 以前 之前"),
    future=words("将 將 拟 擬 计划 計劃 計畫 定于 定於 预计 預計 预定 預定 即将 即將 有望 安排在 择期"),
    few=words("几 幾 数 數 若干"),
    numeric_order="ymd",
    day_mark=words("日 号 號"),
    month_mark=words("月份 月"),
    year_mark=words("年度 年"),
    mark_stops=words(
        "线 線 楼 选手 選手 文件 台风 颱風 电池 電池 种子 種子 机组 機組 卫星 衛星 公路 航站 站台 月台 坑道 矿井 礦井 球员 球員 导弹"
        " 飛彈 内 內 间 間 均 游套餐"
    ),
    han_numerals=True,
    eras={"民国": 1911, "民國": 1911, "昭和": 1925, "平成": 1988, "令和": 2018},
    decade_after=words("年代"),
    decade_before=words("20世纪 20世紀 二十世纪 二十世紀 上世纪 上世紀 上个世纪 上個世紀"),
    decades={
        "五十年代": 1950, "六十年代": 1960, "七十年代": 1970, "八十年代": 1980, "九十年代": 1990, "四十年代": 1940, "三十年代": 1930,
        "二十年代": 1920,
    },
    ordinals={"首": 1, "一": 1, "二": 2, "三": 3, "四": 4, "末": 4},
    ordinal_before=words("第"),
    quarters=words("季度"),
    quarters_doubtful=words("季"),
    parts={
        "上半年": "H1", "下半年": "H2", "头半年": "H1", "頭半年": "H1", "首半年": "H1", "前半年": "H1", "后半年": "H2", "後半年": "H2",
        "一季度": "Q1", "二季度": "Q2", "三季度": "Q3", "四季度": "Q4",
        "首季度": "Q1", "第一季度": "Q1", "第二季度": "Q2", "第三季度": "Q3", "第四季度": "Q4", "第1季度": "Q1", "第2季度": "Q2",
        "第3季度": "Q3", "第4季度": "Q4", "q1": "Q1", "q2": "Q2",
        "q3": "Q3", "q4": "Q4", "首季": "Q1", "末季": "Q4",
    },
    part_year=words("的"),
    fiscal=words("财年 財年 财政年度 財政年度 会计年度 會計年度"),
    start_behind=words("年初 初 月初 上旬 伊始 初期 初春"),
    mid_behind=words("年中 中旬 中期 年中旬"),
    end_behind=words("年底 年末 底 末 月底 月末 下旬 末期"),
    by=words("到 不晚于 不晚於 最迟 最遲 最晚"),
    before=words("早于 早於"),
    after=words("晚于 晚於 过了"),
    since=words("自 自从 自從 始于 始於"),
    until=words("直到 直至 截至 截止 截止到 持续到 持續到 延续至 持续至 延长至 延長至 延至"),
    about=words("约 約 大约 大約 约在 大约在"),
    by_behind=words("底前 前后完成"),
    before_behind=words(
        "之前 以前 前, 前。 前、 前完成 前实现 前實現 前达 前達 前建 前投 前全面 前须 前須 前必须 前必須 前要 前将 前將 前不 前没 前沒"
        " 前已 前就 前均 前都 前可 前能 前提交 前结束 前結束 前抵 前离 前離 前逐步 前力争 前基本 前把 前使 前淘汰 前停 前禁 前取消 前降"
        " 前减 前減 前增 前上市 前交 前开 前開 前关 前關 前赴 前通 前向 前对 前進 前进入"
    ),
    after_behind=words("之后 之後 以后 以後 后 後"),
    since_behind=words("以来 以來 起 开始 開始 至今 迄今"),
    until_behind=words("为止 為止"),
    ranges=words("至 到 — ── ——"),
    between=(("从", "到"), ("從", "到"), ("介于", "和"), ("介於", "和"), ("在", "和")),
    between_after=words("之间 之間 期间 期間"),
)  # fmt: skip
