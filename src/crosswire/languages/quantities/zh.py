"""Numbers in Chinese, in simplified and in traditional characters."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import Words, phrases, words

#: A vague beginning and its bounds; the scale signs behind it multiply them.
_VAGUE = {
    "十": (10, 100), "百": (100, 1000), "千": (1e3, None), "万": (1e4, 1e5), "萬": (1e4, 1e5), "十万": (1e5, 1e6), "十萬": (1e5, 1e6),
    "百万": (1e6, None), "百萬": (1e6, None), "千万": (1e7, 1e8), "千萬": (1e7, 1e8), "亿": (1e8, 1e9), "億": (1e8, 1e9),
    "十亿": (1e9, None),
    "十億": (1e9, None), "百亿": (1e10, 1e11), "百億": (1e10, 1e11), "千亿": (1e11, 1e12), "千億": (1e11, 1e12), "万亿": (1e12, None),
    "兆": (1e12, None),
}
#: What stands behind 每 and in rates.
_PER = {
    "年": "year", "月": "month", "个月": "month", "個月": "month", "周": "week", "週": "week", "星期": "week", "天": "day", "日": "day",
    "小时": "hour", "小時": "hour", "分钟": "minute",
    "分鐘": "minute", "秒": "second", "秒钟": "second", "季": "quarter", "季度": "quarter", "人": "person", "位": "person",
    "股": "share", "户": "household", "戶": "household",
}  # fmt: skip
#: "Some", "over a": before a scale sign they leave the number open.
_OPEN = ("数", "數", "几", "幾", "好几", "好幾")
_OVER = ("上",)
#: What may stand between a hedge and its number: "至少有", "最多为".
_THEN = ("", "有", "为", "為", "达", "達", "是", "在")



def _and_then(hedges: Words) -> Words:
    return tuple(hedge + verb for hedge in hedges for verb in _THEN)


WORDS = QuantityWords(
    code="zh",
    cardinals={
        "壹": 1, "贰": 2, "貳": 2, "叁": 3, "參": 3, "叄": 3, "肆": 4, "伍": 5, "陆": 6, "陸": 6, "柒": 7, "捌": 8, "玖": 9, "拾": 10,
        "佰": 100, "廿": 20, "卅": 30,
    },
    one=words("一 壹"),
    scales={"仟": 1e3, "萬": 1e4, "億": 1e8, "萬億": 1e12, "万億": 1e12},
    suffixes={"k": 1e3, "m": 1e6, "bn": 1e9},
    joiners=words("零 〇 又"),
    never=words(
        "一些 一样 一樣 一起 一直 一定 一般 一度 一旦 一致 一律 一切 一面 一边 一邊 一共 一带一路 一帶一路 一半 一再 一向 一下 一时"
        " 一時 一同 一道 一口气 一口氣 一次性 一条龙 一條龍 一线 一線 一体化 一體化 一元化 一本正经 一条心 一家人 一场空 一位难求"
        " 一票否决 一票否決 一号文件 一號文件 十分 万一 萬一 千万别 千萬別 千万不要 千萬不要 千万要 百分比 百分点 百分點 百分制"
        " 百家争鸣 万分 萬分 五角大楼 五角大樓 三星 三元桥 二元 两回事 三棱 三门峡 三門峽 三明 三亚 三亞 三峡 三峽 三水区 三角 三毛"
        " 三桶油 三只松鼠 三轮车 三輪車 三轮摩托 三國 三国演义 三国志 三口 四川 四季 四处 四處 四人帮 四人幫 四海 五台 五臺山 五家渠"
        " 五洲 五星 五花八门 五花八門 五项原则 五粮液 六合 六安 六四 七一 七夕 七匹狼 八一 八达岭 八達嶺 八卦 八里桥 九江 九龙 九龍"
        " 九华山 九一八 九三学社 九州 九寨沟 九寨溝 十堰 十字 十三陵 十四五 十三五 十二五 十五五 十一五 二十大 十九大 十八大 二十一大"
        " 七七事变 七七事變 三八 三八妇女节 五四 五四运动 五四運動 双十一 雙十一 双十二 二十国集团 二十國集團 七国集团 七國集團"
        " 八国联军 八國聯軍 三一一 九·一一 9·11 百度 百姓 百货 百貨 百事 百慕大 千岛 千島 千禧 千里马 千里馬 万科 萬科 万达 萬達 万向"
        " 万国 萬國 万能 萬能 万岁 萬歲 万物 萬物 万州 亿万 億萬 兆丰 兆豐 三农 三農 三方 二手 二线 二線 三线 三線 四线 二次元 二次创业"
        " 二次創業 二十四节气 二十四節氣 三十六计 三十六計 三十而立 四十不惑 七十二变 七十二變 百年好合 三个代表 三個代表 四个全面"
        " 四個自信 两个确立 一国两制 一國兩制 三国 三連冠 三权 三權 两岸 兩岸 两会 兩會 两江新区 两性 两极 兩極 五险一金 三十年河东"
        " 前三名 前十名 前四名 前五名 前八名 前二十名 前百名 前3名 前5名 前10名 前20名 前50名 前100名 目前 此前 日前 之前 以前 年前"
        " 月前 天前 午前 12306 12345 12315 985高校 211高校 985工程 211工程 315晚会 3·15 5·12 6·18 9·18 1·17 110报警 119火警 120急救"
        " 996工作制 4k 8k 2k 一千零一夜 半百 两面 兩面 两手 兩手 两头 兩頭 三天两头 三天兩頭 三番两次 三番兩次 一天天 一年年 一年一度"
        " 一家子 百分百 六神 五环 五環 三高 千古 千秋 千金 四合院 四分五裂 七上八下 九五至尊 十全十美 一分为二 两全 一把手 二把手"
        " 一二线"
    ),
    halves=words("半 个半 個半"),
    half_a=words("半"),
    decimal_words=words("点 點"),
    vague={
        **{opening + sign: bounds for opening in _OPEN for sign, bounds in _VAGUE.items()},
        **{opening + sign: bounds for opening in _OVER for sign, bounds in _VAGUE.items() if sign not in ("十", "兆")},
        "十几": (10, 20), "十幾": (10, 20), "十数": (10, 20), "十數": (10, 20), "几十几": (10, 100), "二十几": (20, 30),
        "二十幾": (20, 30), "三十几": (30, 40),
        "三十幾": (30, 40), "十几万": (1e5, 2e5), "十幾萬": (1e5, 2e5), "十几亿": (1e9, 2e9), "十幾億": (1e9, 2e9),
        "成百上千": (100, None), "成千上万": (1e3, None),
        "成千上萬": (1e3, None), "数以百计": (100, 1000), "數以百計": (100, 1000), "数以千计": (1e3, None), "數以千計": (1e3, None),
        "数以万计": (1e4, 1e5),
        "數以萬計": (1e4, 1e5), "数以十万计": (1e5, 1e6), "數以十萬計": (1e5, 1e6), "数以百万计": (1e6, None),
        "數以百萬計": (1e6, None), "数以千万计": (1e7, 1e8),
        "數以千萬計": (1e7, 1e8), "数以亿计": (1e8, 1e9), "數以億計": (1e8, 1e9), "数十上百": (10, 1000),
    },
    currencies={
        "美元": "USD", "美金": "USD", "美刀": "USD", "元": "CNY", "元人民币": "CNY", "元人民幣": "CNY", "人民币": "CNY",
        "人民幣": "CNY", "人民币元": "CNY", "块钱": "CNY",
        "塊錢": "CNY", "元钱": "CNY", "离岸人民币": "CNY", "元新台币": "TWD", "元新台幣": "TWD", "新台币": "TWD", "新台幣": "TWD",
        "新臺幣": "TWD", "台币": "TWD", "台幣": "TWD", "臺幣": "TWD", "元台币": "TWD", "元台幣": "TWD", "新台币元": "TWD",
        "新台幣元": "TWD", "港元": "HKD", "港币": "HKD", "港幣": "HKD",
        "元港币": "HKD", "元港幣": "HKD", "港纸": "HKD", "港紙": "HKD", "澳门元": "MOP", "澳門元": "MOP", "澳门币": "MOP",
        "澳門幣": "MOP", "葡币": "MOP", "葡幣": "MOP",
        "日元": "JPY", "日圆": "JPY", "日圓": "JPY", "日币": "JPY", "日幣": "JPY", "韩元": "KRW", "韓元": "KRW", "韩圆": "KRW",
        "韓圓": "KRW", "韓圜": "KRW", "韩币": "KRW", "韓幣": "KRW",
        "朝鲜元": "KPW", "欧元": "EUR", "歐元": "EUR", "英镑": "GBP", "英鎊": "GBP", "镑": "GBP", "鎊": "GBP", "埃及镑": "EGP",
        "埃及鎊": "EGP", "瑞士法郎": "CHF", "瑞郎": "CHF",
        "法郎": "CHF", "西非法郎": "XOF", "非洲法郎": "XOF", "卢布": "RUB", "盧布": "RUB", "俄罗斯卢布": "RUB", "白俄罗斯卢布": "BYN",
        "卢比": "INR", "盧比": "INR", "印度卢比": "INR",
        "印度盧比": "INR", "巴基斯坦卢比": "PKR", "巴基斯坦盧比": "PKR", "斯里兰卡卢比": "LKR", "斯里蘭卡盧比": "LKR",
        "尼泊尔卢比": "NPR", "尼泊爾盧比": "NPR", "印尼盾": "IDR",
        "印尼卢比": "IDR", "印尼盧比": "IDR", "越南盾": "VND", "泰铢": "THB", "泰銖": "THB", "铢": "THB", "銖": "THB", "林吉特": "MYR",
        "令吉": "MYR", "马币": "MYR", "馬幣": "MYR",
        "马来西亚林吉特": "MYR", "馬來西亞令吉": "MYR", "新加坡元": "SGD", "新元": "SGD", "新币": "SGD", "新幣": "SGD", "坡币": "SGD",
        "坡幣": "SGD", "加元": "CAD", "加币": "CAD",
        "加幣": "CAD", "加拿大元": "CAD", "澳元": "AUD", "澳币": "AUD", "澳幣": "AUD", "澳大利亚元": "AUD", "纽元": "NZD",
        "紐元": "NZD", "新西兰元": "NZD", "纽币": "NZD", "紐幣": "NZD",
        "紐西蘭元": "NZD", "比索": "", "披索": "", "墨西哥比索": "MXN", "墨西哥披索": "MXN", "阿根廷比索": "ARS", "阿根廷披索": "ARS",
        "智利比索": "CLP", "智利披索": "CLP",
        "哥伦比亚比索": "COP", "哥倫比亞披索": "COP", "菲律宾比索": "PHP", "菲律賓披索": "PHP", "菲律賓比索": "PHP", "雷亚尔": "BRL",
        "雷亞爾": "BRL", "巴西雷亚尔": "BRL",
        "里亚尔": "", "里亞爾": "", "沙特里亚尔": "SAR", "沙特里亞爾": "SAR", "卡塔尔里亚尔": "QAR", "伊朗里亚尔": "IRR",
        "伊朗里亞爾": "IRR", "里拉": "TRY", "土耳其里拉": "TRY",
        "土耳其里拉幣": "TRY", "兰特": "ZAR", "蘭特": "ZAR", "南非兰特": "ZAR", "奈拉": "NGN", "尼日利亚奈拉": "NGN", "先令": "",
        "肯尼亚先令": "KES", "肯亞先令": "KES", "迪拉姆": "AED",
        "阿联酋迪拉姆": "AED", "第纳尔": "", "第納爾": "", "谢克尔": "ILS", "謝克爾": "ILS", "新谢克尔": "ILS", "克朗": "", "克郎": "",
        "瑞典克朗": "SEK", "挪威克朗": "NOK", "丹麦克朗": "DKK",
        "丹麥克朗": "DKK", "捷克克朗": "CZK", "冰岛克朗": "ISK", "兹罗提": "PLN", "茲羅提": "PLN", "福林": "HUF", "格里夫纳": "UAH",
        "格里夫納": "UAH", "坚戈": "KZT", "堅戈": "KZT",
        "塔卡": "BDT", "缅元": "MMK", "緬元": "MMK", "缅币": "MMK", "图格里克": "MNT", "蒙图": "MNT", "索尔": "PEN", "索爾": "PEN",
        "列伊": "RON",
    },
    signs={
        "人民币": "CNY", "人民幣": "CNY", "新台币": "TWD", "新台幣": "TWD", "新臺幣": "TWD", "台币": "TWD", "台幣": "TWD",
        "港币": "HKD", "港幣": "HKD", "澳门币": "MOP", "澳門幣": "MOP",
        "美金": "USD", "日币": "JPY", "日幣": "JPY", "rmb": "CNY", "nt$": "TWD", "rmb¥": "CNY", "人民币¥": "CNY", "人民幣¥": "CNY",
        "hk$": "HKD", "mop": "MOP", "mop$": "MOP", "$": "USD",
    },
    subunits=words("角 毛 美分 欧分 歐分 港仙 便士 戈比 毛钱 毛錢 分钱 分錢"),
    units={
        # lengths and areas
        "公里": "kilometer", "千米": "kilometer", "米": "meter", "公尺": "meter", "厘米": "centimeter", "公分": "centimeter",
        "釐米": "centimeter", "毫米": "millimeter", "微米": "micrometer",
        "纳米": "nanometer", "奈米": "nanometer", "英里": "mile", "英哩": "mile", "哩": "mile", "英尺": "foot", "英呎": "foot",
        "呎": "foot", "英寸": "inch", "英吋": "inch", "吋": "inch",
        "海里": "nautical-mile", "海浬": "nautical-mile", "浬": "nautical-mile", "光年": "light-year", "平方公里": "square-kilometer",
        "平方千米": "square-kilometer",
        "平方米": "square-meter", "平方公尺": "square-meter", "平米": "square-meter", "平方英尺": "square-foot",
        "平方呎": "square-foot", "平方英里": "square-mile", "平方英哩": "square-mile",
        "公顷": "hectare", "公頃": "hectare", "英亩": "acre", "英畝": "acre",
        # volumes and masses
        "立方米": "cubic-meter", "立方公尺": "cubic-meter", "立方": "cubic-meter", "立方英尺": "cubic-foot", "立方呎": "cubic-foot",
        "升": "liter", "公升": "liter", "毫升": "milliliter",
        "加仑": "gallon", "加侖": "gallon", "桶": "barrel", "吨": "tonne", "噸": "tonne", "公吨": "tonne", "公噸": "tonne",
        "美吨": "ton", "短吨": "ton", "短噸": "ton", "公斤": "kilogram",
        "千克": "kilogram", "克": "gram", "公克": "gram", "毫克": "milligram", "微克": "microgram", "磅": "pound", "盎司": "ounce",
        "克拉": "carat",
        # temperatures, speeds, power, energy, data
        "摄氏度": "celsius", "攝氏度": "celsius", "度c": "celsius", "华氏度": "fahrenheit", "華氏度": "fahrenheit",
        "公里/小时": "kilometer-per-hour", "公里/小時": "kilometer-per-hour",
        "公里每小时": "kilometer-per-hour", "公里每小時": "kilometer-per-hour", "千米/小时": "kilometer-per-hour",
        "公里/时": "kilometer-per-hour", "英里/小时": "mile-per-hour",
        "英里每小时": "mile-per-hour", "米/秒": "meter-per-second", "米每秒": "meter-per-second", "公尺/秒": "meter-per-second",
        "瓦": "watt", "瓦特": "watt", "千瓦": "kilowatt",
        "千瓩": "megawatt", "瓩": "kilowatt", "兆瓦": "megawatt", "百万瓦": "megawatt", "百萬瓦": "megawatt", "吉瓦": "gigawatt",
        "太瓦": "terawatt", "马力": "horsepower", "匹马力": "horsepower",
        "匹馬力": "horsepower", "馬力": "horsepower", "千瓦时": "kilowatt-hour", "千瓦時": "kilowatt-hour", "千瓦小时": "kilowatt-hour",
        "千瓦小時": "kilowatt-hour", "度电": "kilowatt-hour",
        "度電": "kilowatt-hour", "兆瓦时": "megawatt-hour", "兆瓦時": "megawatt-hour", "吉瓦时": "gigawatt-hour",
        "吉瓦時": "gigawatt-hour", "太瓦时": "terawatt-hour", "太瓦時": "terawatt-hour",
        "卡路里": "calorie", "大卡": "kilocalorie", "千卡": "kilocalorie", "焦耳": "joule", "伏": "volt", "伏特": "volt",
        "千伏": "kilovolt", "赫兹": "hertz", "兆赫": "megahertz", "吉赫": "gigahertz",
        "字节": "byte", "千字节": "kilobyte", "兆字节": "megabyte", "吉字节": "gigabyte", "太字节": "terabyte", "百帕": "hectopascal",
        "度": "degree", "日": "", "节": "", "節": "", "季": "", "刻": "", "码": "", "碼": "",
        # time and age; 年 and the like stand in the table
        "岁": "year", "歲": "year", "周岁": "year", "週歲": "year", "年": "year", "年间": "year", "年間": "year", "载": "year",
        "载时间": "year", "个年头": "year", "個年頭": "year", "个月": "month",
        "個月": "month", "个多月": "month", "个星期": "week", "個星期": "week", "个礼拜": "week", "個禮拜": "week", "礼拜": "week",
        "禮拜": "week", "星期": "week", "周": "week", "週": "week",
        "周时间": "week", "天": "day", "日内": "day", "日間": "day", "昼夜": "day", "个小时": "hour", "個小時": "hour", "小时": "hour",
        "小時": "hour", "个钟头": "hour", "個鐘頭": "hour",
        "钟头": "hour", "鐘頭": "hour", "分钟": "minute", "分鐘": "minute", "秒": "second", "秒钟": "second", "秒鐘": "second",
        "毫秒": "millisecond", "个季度": "quarter", "個季度": "quarter",
        "个季": "quarter", "個季": "quarter", "个世纪": "century", "個世紀": "century", "个基点": "permyriad", "個基點": "permyriad",
        "基点": "permyriad", "基點": "permyriad",
    },
    percent=words("% 巴仙"),
    percent_before=words("百分之 百份之"),
    tenths=words("成 折"),
    basis_points=phrases("个bp; 個bp"),
    points=words("个百分点 個百分點 百分点 百分點"),
    ranges=words("至 到 — ─ 或 —— 乃至"),
    between=(
        ("介于", "和"), ("介於", "和"), ("介于", "与"), ("介於", "與"), ("介于", "至"), ("介於", "至"),
        ("在", "和"), ("在", "与"), ("在", "與"), ("从", "到"), ("從", "到"),
    ),
    hedges_before=HedgeWords(
        gt=_and_then(words("超过 超過 超 逾 高于 高於 多于 多於 大于 大於 突破 超出 远超 遠超 远超过 遠超過 大大超过 胜过 早已超过")),
        ge=_and_then(words("至少 最少 不少于 不少於 不低于 不低於 不下 不下于 不下於 起码 起碼 不小于 满 滿 年满 年滿")),
        lt=_and_then(words("不到 不足 低于 低於 少于 少於 未满 未滿 不满 不滿 小于 小於 未到 未达 未達 不及 未及 跌破")),
        le=_and_then(words("最多 至多 不超过 不超過 不多于 不多於 不高于 不高於 不大于 最高达 最高達 最多达 最多達 上限为 上限為 顶多 頂多")),
        about=_and_then(words(
            "约 約 大约 大約 约为 約為 约合 約合 折合约 合约 近 将近 將近 接近 大概 大致 估计 估計 预计约 差不多 几乎 幾乎 相当于"
            " 相當於 粗估 约莫 約莫"
        )),
    ),
    hedges_after=HedgeWords(
        gt=words("多 余 餘 有余 有餘"),
        ge=words("以上 及以上 或以上 及更多 或更多"),
        le=words("以下 及以下 或以下 以内 以內 之内 之內 或更少 封顶"),
        about=words("左右 上下 前后 前後 光景"),
    ),
    no_hedges=words(
        "纽约 紐約 签约 簽約 预约 預約 节约 節約 合约 合約 条约 條約 公约 公約 契约 契約 违约 違約 和约 和約 制约 制約 特约 特約 解约"
        " 解約 续约 續約 履约 履約 邀约 邀約 里约 里約 北约 北約 失约 失約 大致上 最近 附近 邻近 鄰近 靠近 临近 臨近 逼近 远近 遠近"
        " 亲近 親近 毗近 走近 高超 赶超 趕超 中超 英超 圆满 圓滿 充满 充滿 爆满 爆滿 填满 填滿 坐满 坐滿 期满 期滿 届满 屆滿 布满 佈滿"
        " 挤满 擠滿 来自多 多次 多年来 以上述 以下简称 左右手 上下游 前后脚"
    ),
    rates={
        "每年": "year", "/年": "year", "每月": "month", "/月": "month", "每周": "week", "每週": "week", "/周": "week", "/週": "week",
        "每天": "day", "每日": "day", "/天": "day", "/日": "day",
        "每小时": "hour", "每小時": "hour", "/小时": "hour", "/小時": "hour", "/时": "hour", "每分钟": "minute", "每分鐘": "minute",
        "/分钟": "minute", "/分鐘": "minute", "每秒": "second",
        "/秒": "second", "每季": "quarter", "每季度": "quarter", "/季": "quarter", "/季度": "quarter", "每人": "person",
        "/人": "person", "/位": "person", "每股": "share", "/股": "share",
        "每户": "household", "每戶": "household", "/户": "household", "/戶": "household",
    },
    rates_before={
        **{every + unit: per for every in ("每", "每一") for unit, per in _PER.items()},
        **{unit + mean: _PER[unit] for unit in ("年", "月", "周", "日") for mean in ("均", "均约", "均約")},
        "人均": "person", "人均约": "person", "户均": "household", "戶均": "household", "时速": "hour", "時速": "hour",
        "时速约": "hour", "时速达": "hour", "時速達": "hour", "时速为": "hour",
        "秒速": "second", "日产": "day", "日產": "day", "年产": "year", "年產": "year", "月薪": "month", "月租": "month",
        "年薪": "year", "年租": "year", "时薪": "hour", "時薪": "hour",
        "平均每人": "person",
    },
    minus=words("负 負 零下 摄氏零下 攝氏零下 -"),
    ratios=words("比 分之"),
    factors=words("倍 分之"),
    labels=words(
        "分之 比 iphone ipad model galaxy boeing s&p covid windows android 第 编号 編號 型号 型號 代号 代號 号码 號碼 邮编 郵編"
        " 郵遞區號 房间 房間 航班 车次 車次 版本 型 式 级别 路 街 巷 弄 轰 歼 運 运 长征 長征 波音 空客 空中客車 空中巴士 东风 東風"
        " 嫦娥 神舟 天问 天問 标普 標普 沪深 滬深 日经 日經 富时 富時 恒生科技 上证 上證 创业板 中证 中證 罗素 羅素 苹果 蘋果 华为 華為"
        " 小米 骁龙 驍龍 麒麟 页 頁 图 圖 表 附件 附录 附錄 注 註 电话 電話 热线 熱線 传真 傳真 手机 手機 专线 專線 拨打 撥打 股票代码"
        " 代码 代碼 频道 頻道 频率 頻率 教室 窗口 编组 門牌 门牌"
    ),
    counters=words(
        "人 名 位 死 伤 傷 点 點 个 個 家 间 間 所 座 栋 棟 幢 辆 輛 台 臺 架 艘 条 條 只 隻 头 頭 匹 件 起 宗 次 场 場 项 項 份 张 張"
        " 本 册 冊 部 套 户 戶 口 枚 颗 顆 支 枝 把 门 門 发 發 组 組 队 隊 批 种 種 类 類 款 道 层 層 国 國 省 市 县 縣 区 區 镇 鎮 乡"
        " 鄉 村 艘次 轮 輪 票 股 例 笔 筆 具 株 棵 亩 畝 斤 里 坪 席 幅 盘 局 字 页 頁 集 章 句 首 卷 环 処 处 處 人口 人次 架次 车次"
        " 辆次 班次 航班 班 列 节 節 箱 袋 包 瓶 杯 盒 罐 粒 滴 床 张床 名额 名額 员 吨级 岁级 步 胎 窝 代人 人份 成人 票数 对 對 双 雙"
        " 宗罪 处所 家次 场次 場次 起案 幕 篇 段 则 則 尊 顶 顆星 倍数 面 扇 根 块地 片 朵 副 艇 门炮 桩 樁 任 连冠 连胜 連勝 连败 連敗"
        " 球 分差 金 银 銀 铜 銅"
    ),
    units_alone={
        "一刻钟": (15, "minute"), "一刻鐘": (15, "minute"), "两刻钟": (30, "minute"), "兩刻鐘": (30, "minute"), "三刻钟": (45, "minute"),
        "三刻鐘": (45, "minute"), "四分之一世纪": (25, "year"), "四分之一世紀": (25, "year"), "四分之一个世纪": (25, "year"), "四分之一個世紀": (25, "year"),
        "半世纪": (0.5, "century"), "半世紀": (0.5, "century"),
        "一个半百分点": (1.5, "pp"), "一個半百分點": (1.5, "pp"),
        **{
            number + ge + "半月": (value, "month")
            for ge in ("个", "個")
            for number, value in (("一", 1.5), ("两", 2.5), ("兩", 2.5), ("三", 3.5), ("四", 4.5))
        },
    },
    ordinals=words(
        "单元 單元 胜 勝 负 負 平 号 號 号线 號線 日 月 时 時 年级 年級 楼 樓 室 路 届 屆 期 世纪 世紀 分之 年代 后 後 国集团 國集團"
        " 大 强 強 线城市 線城市 线 線 等奖 等獎 级 級 班级 寸 码头 比 分 环路 環路 中全会 中全會 师 师部 军团 團 型 式 系 系列 版 代"
        " 季 集团军 度 寸屏 纳米制程 段 位数 位數 点半 區 連 连 营 營 胡同 弄 巷 街 號樓 路公交 路公車 点钟 點鐘 周年 週年 岁组 周岁组"
        " 级地震 級地震 级台风 级风 级强震 里店 里屯 里桥"
    ),
    ordinals_before=words("第 初 星期 礼拜 禮拜 農曆 农历"),
    clock_before=words("上午 下午 凌晨 清晨 早上 晚上 中午 傍晚"),
    clock_after=words("时 時 点 點 点钟 點鐘 点半 點半 时许 時許 点多 点整 分许 分許 點整"),
    clock_hours=phrases("时; 時; 点; 點"),
    clock_minutes=phrases("分; 分许; 分許"),
    clock_half=phrases("半"),
    clock_at=phrases("上午; 下午; 凌晨; 清晨; 早上; 晚上; 中午; 傍晚; 晚; 当晚; 當晚; 夜间; 早; 深夜"),
    clock_near=phrases("将近; 將近; 近"),
    clock_near_after=phrases("许; 許; 左右; 前后; 前後; 时许; 時許; 点许; 點許; 时左右; 點左右; 点左右; 時左右; 多"),
    year_after=words("在 于 於 自 从 從 到 至 直到 早在"),
)
