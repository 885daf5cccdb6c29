"""Numbers in Japanese."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

#: A vague beginning and its bounds.
_VAGUE = {
    "十": (10, 100), "百": (100, 1000), "千": (1e3, None), "万": (1e4, 1e5), "十万": (1e5, 1e6), "百万": (1e6, None),
    "千万": (1e7, 1e8), "億": (1e8, 1e9),
    "十億": (1e9, None), "百億": (1e10, 1e11), "千億": (1e11, 1e12), "兆": (1e12, None), "十兆": (1e13, 1e14),
}
#: What stands behind 毎 or before 当たり.
_PER = {
    "年": "year", "月": "month", "カ月": "month", "か月": "month", "ヶ月": "month", "週": "week", "週間": "week", "日": "day",
    "時間": "hour", "時": "hour", "分": "minute", "秒": "second",
    "四半期": "quarter", "人": "person", "株": "share", "世帯": "household",
}  # fmt: skip
#: The name of a unit, and what it may be written with: カ月, か月, ヶ月.
_KA = ("カ", "か", "ヶ", "ヵ", "ケ", "箇", "個")
_PER_ONE = ("当たり", "あたり", "につき", "当たりの", "あたりの", "当たり約", "あたり約", "当たり平均")
#: 1人当たり, 一世帯あたり: not one person, but a rate.
_EACH = tuple(one + unit + each for unit in _PER for one in ("1", "一") for each in ("当たり", "あたり", "につき"))

WORDS = QuantityWords(
    code="ja",
    cardinals={"壱": 1, "弐": 2, "参": 3, "拾": 10},
    one=words("一 壱"),
    scales={"阡": 1e3, "萬": 1e4},
    suffixes={"k": 1e3, "m": 1e6, "bn": 1e9},
    halves=words("半"),
    half_a=words("半"),
    never=words(
        "一部 一方 一時 一度 一致 一同 一般 一緒 一番 一種 一定 一旦 一気 一行 一連 一切 一面 一瞬 一斉 一貫 一層 一段と 一人一人"
        " 一人ひとり 一人暮らし 一人当たり 一人親 一軒家 一体 一本化 一本道 一枚岩 一石二鳥 一票の格差 一戸建て 一戸建 一回り 一件落着"
        " 一つ一つ 一足 十分 二度と 二度目 二十歳 三菱 三井 三越 三重 三田 三島 三鷹 三浦 三宅 三角 三日月 三冠 三振 三位一体 三脚 三陸"
        " 三百代言 三十三間堂 三河 三好 三沢 三原 三条 三木 三方 四国 四日市 四万十 四条 四条畷 四谷 四街道 五輪 五反田 五島 五所川原"
        " 五條 五条 五十嵐 五百旗頭 五日市 六本木 六甲 六角 六ケ所 六ヶ所 六郷 七夕 七福神 七味 七尾 七五三 七十七銀行 七里 八百屋"
        " 八百長 八百万 八王子 八戸 八千代 八丈島 八丈 八幡 八尾 八街 八代 八日市 八日市場 八丁堀 八十二銀行 八甲田 八重山 八重洲 九州"
        " 九条 九段 九谷 九十九里 十和田 十勝 十津川 十日町 十条 十字 十六銀行 十八銀行 百十四銀行 百五銀行 十八親和銀行 千葉 千代田"
        " 千歳 千里 千住 千曲 千秋楽 千羽鶴 千成 万博 万里の長城 万全 万引き 万能 万事 万一 億劫 百貨店 百済 百人一首 百合 百恵 百田"
        " 京都 京浜 京成 京王 京急 京葉 京阪 兆し 兆候 零細 零戦 3・11 9・11 8・15 1・17 三一一 五・一五 二・二六 一橋 一宮 一関 一の宮"
        " 一条 二条 二条城 二子玉川 二本松 二宮 二世 二世帯住宅 三世代 四面楚歌 四半期 四天王 五大湖 に1度 に一度 一つ 1つ"
        " 半分 半日 半数 4k 8k 2k 五大陸 五感 五十音 五体 六法 七光り 八方 九死 十人十色 千差万別 二人三脚 二枚目 三枚目 二の舞 三拍子"
        " 一昨日 一昨年 二毛作 二次 三次元 二次元 四季 五穀"
    )
    + _EACH,
    decimal_words=words("・ 点"),
    vague={
        **{"数" + sign: bounds for sign, bounds in _VAGUE.items()},
        **{"何" + sign: bounds for sign, bounds in _VAGUE.items()},
        **{"幾" + sign: bounds for sign, bounds in _VAGUE.items()},
        "十数": (10, 20), "十数万": (1e5, 2e5), "十数億": (1e9, 2e9), "百数十": (110, 200), "二十数": (20, 30), "三十数": (30, 40),
        "何百何千": (100, None), "幾千幾万": (1e3, None),
    },
    currencies={
        "円": "JPY", "日本円": "JPY", "円玉": "JPY", "米ドル": "USD", "ドル": "USD", "アメリカドル": "USD", "豪ドル": "AUD",
        "オーストラリアドル": "AUD", "カナダドル": "CAD", "加ドル": "CAD",
        "香港ドル": "HKD", "台湾ドル": "TWD", "新台湾ドル": "TWD", "ニュー台湾ドル": "TWD", "台湾元": "TWD", "シンガポールドル": "SGD",
        "星ドル": "SGD", "ニュージーランドドル": "NZD", "nzドル": "NZD",
        "nz ドル": "NZD", "ジンバブエドル": "ZWL", "ユーロ": "EUR", "英ポンド": "GBP", "ポンド": "GBP", "イギリスポンド": "GBP",
        "スターリングポンド": "GBP", "エジプトポンド": "EGP",
        "レバノンポンド": "LBP", "シリアポンド": "SYP", "元": "CNY", "人民元": "CNY", "中国元": "CNY", "ウォン": "KRW",
        "韓国ウォン": "KRW", "スイスフラン": "CHF", "フラン": "CHF",
        "スイス・フラン": "CHF", "セーファーフラン": "XOF", "cfaフラン": "XOF", "ルーブル": "RUB", "ロシアルーブル": "RUB",
        "ベラルーシルーブル": "BYN", "ルピー": "INR", "インドルピー": "INR",
        "パキスタンルピー": "PKR", "スリランカルピー": "LKR", "ネパールルピー": "NPR", "ルピア": "IDR", "インドネシアルピア": "IDR",
        "バーツ": "THB", "タイバーツ": "THB", "ドン": "VND",
        "ベトナムドン": "VND", "リンギット": "MYR", "リンギ": "MYR", "マレーシアリンギット": "MYR", "ペソ": "", "メキシコペソ": "MXN",
        "フィリピンペソ": "PHP", "アルゼンチンペソ": "ARS",
        "チリペソ": "CLP", "コロンビアペソ": "COP", "レアル": "BRL", "ブラジルレアル": "BRL", "リラ": "TRY", "トルコリラ": "TRY",
        "トルコ・リラ": "TRY", "ランド": "ZAR", "南アフリカランド": "ZAR",
        "ナイラ": "NGN", "ディルハム": "AED", "uaeディルハム": "AED", "リヤル": "SAR", "サウジリヤル": "SAR",
        "サウジアラビアリヤル": "SAR", "リアル": "IRR", "カタールリヤル": "QAR",
        "ディナール": "", "クウェートディナール": "KWD", "シェケル": "ILS", "新シェケル": "ILS", "クローナ": "SEK",
        "スウェーデンクローナ": "SEK", "スウェーデン・クローナ": "SEK", "クローネ": "",
        "ノルウェークローネ": "NOK", "ノルウェー・クローネ": "NOK", "デンマーククローネ": "DKK", "デンマーク・クローネ": "DKK",
        "チェココルナ": "CZK", "コルナ": "CZK", "ズウォティ": "PLN",
        "ズロチ": "PLN", "フォリント": "HUF", "フリブナ": "UAH", "フリヴニャ": "UAH", "グリブナ": "UAH", "テンゲ": "KZT", "タカ": "BDT",
        "チャット": "MMK", "リエル": "KHR", "キープ": "LAK",
        "トグログ": "MNT", "トゥグルグ": "MNT", "シリング": "", "ケニアシリング": "KES", "パタカ": "MOP", "マカオパタカ": "MOP",
        "ソル": "PEN", "ボリバル": "VES", "セディ": "GHS",
    },
    signs={"us$": "USD", "￥": "JPY", "hk$": "HKD", "nt$": "TWD"},
    subunits=words("銭 セント ペンス ペニー カペイカ コペイカ"),
    units={
        **{ka + "月": "month" for ka in _KA},
        **{ka + "月間": "month" for ka in _KA},
        **{ka + "年": "year" for ka in _KA},
        # lengths and areas; a bare キロ is a counter, for nobody can tell it from a kilogram
        "キロメートル": "kilometer", "メートル": "meter", "センチメートル": "centimeter", "センチ": "centimeter",
        "ミリメートル": "millimeter", "ミリ": "millimeter", "マイクロメートル": "micrometer",
        "ナノメートル": "nanometer", "ナノ": "nanometer", "マイル": "mile", "ヤード": "yard", "フィート": "foot", "インチ": "inch",
        "型インチ": "inch", "カイリ": "nautical-mile", "海里": "nautical-mile",
        "光年": "light-year", "平方キロメートル": "square-kilometer", "平方キロ": "square-kilometer", "平方メートル": "square-meter",
        "平米": "square-meter", "平方センチ": "square-centimeter",
        "平方フィート": "square-foot", "平方マイル": "square-mile", "ヘクタール": "hectare", "アール": "are", "エーカー": "acre",
        "㎞": "kilometer", "㌔メートル": "kilometer", "㍍": "meter",
        "㌢": "centimeter", "㍉": "millimeter", "㌶": "hectare", "㌧": "tonne", "㍑": "liter", "㌘": "gram", "㌦": "dollar",
        # volumes and masses
        "立方メートル": "cubic-meter", "立方キロ": "cubic-kilometer", "立方フィート": "cubic-foot", "リットル": "liter",
        "ミリリットル": "milliliter", "キロリットル": "kiloliter", "ガロン": "gallon",
        "バレル": "barrel", "トン": "tonne", "メトリックトン": "tonne", "米トン": "ton", "キログラム": "kilogram", "キログ": "kilogram",
        "グラム": "gram", "ミリグラム": "milligram",
        "マイクログラム": "microgram", "オンス": "ounce", "トロイオンス": "ounce-troy",
        # temperatures, speeds, power, energy, data
        "度c": "celsius", "℃": "celsius", "キロワット": "kilowatt", "ワット": "watt", "メガワット": "megawatt",
        "ギガワット": "gigawatt", "テラワット": "terawatt", "キロワット時": "kilowatt-hour",
        "キロワット時間": "kilowatt-hour", "キロワットアワー": "kilowatt-hour", "メガワット時": "megawatt-hour",
        "ギガワット時": "gigawatt-hour", "テラワット時": "terawatt-hour", "馬力": "horsepower",
        "キロカロリー": "kilocalorie", "カロリー": "calorie", "ジュール": "joule", "ボルト": "volt", "キロボルト": "kilovolt",
        "ヘルツ": "hertz", "メガヘルツ": "megahertz", "ギガヘルツ": "gigahertz",
        "ヘクトパスカル": "hectopascal", "ノット": "knot", "デシベル": "decibel", "バイト": "byte", "キロバイト": "kilobyte",
        "メガバイト": "megabyte", "ギガバイト": "gigabyte", "ギガ": "gigabyte",
        "テラバイト": "terabyte", "テラ": "terabyte",
        # time and age
        "歳": "year", "才": "year", "年": "year", "年間": "year", "年余": "year", "週": "week", "週間": "week", "日間": "day",
        "時間": "hour", "分": "minute", "分間": "minute", "秒": "second",
        "秒間": "second", "度": "degree", "四半期": "quarter", "世紀": "century",
    },
    percent_before=words("百分の"),
    percent=words("% パーセント ％ ㌫"),
    tenths=words("割"),
    units_alone={
        "四半世紀": (25, "year"), "四半時間": (15, "minute"), "半世紀": (0.5, "century"),
    },
    basis_points=phrases("ベーシスポイント; ベーシス・ポイント; ベーシス"),
    points=words("ポイント パーセントポイント %ポイント ㌽"),
    ranges=words("から ないし 乃至 ― ー"),
    between=(("から", "まで"),),
    hedges_before=HedgeWords(
        gt=words("優に"),
        ge=words("少なくとも 少なくても 最低でも 最少でも 最小でも"),
        le=words("最大 最大で 最大でも 最多で 多くて 多くても 上限 せいぜい 最長 最長で 最長でも"),
        about=words("約 およそ おおよそ おおむね 概ね ほぼ 大体 だいたい 推定 推計 推計で 推定で 概算で ざっと 凡そ 計約 合わせて約"),
    ),
    hedges_after=HedgeWords(
        gt=words(
            "超 超え を超え を超す を超した を超して 超す 余り 余 あまり 余りの 強 を上回 を突破 を大きく超え を大きく上回"
            " をはるかに超え を優に超え より多 よりも多 以上も超え"
        ),
        ge=words("以上 は下らな を下らな 以降"),
        lt=words("未満 弱 足らず を下回 に満たな に満た 満たない を割 を切 割れ に届か より少な よりも少な"),
        le=words("以下 以内 を上限 が上限 を限度 どまり 止まり"),
        about=words("前後 程度 ほど ぐらい くらい 近く 近い 余前後 内外 相当 ほどの がらみ に近い"),
    ),
    no_hedges=words(
        "契約 予約 公約 節約 条約 規約 制約 要約 解約 盟約 婚約 成約 誓約 特約 集約 過去最大 史上最大 世界最大 国内最大 最大手 強盗"
        " 強制 強化 強豪 強風 強い 強く 強引 強烈 強調 強行 強要 強打 弱者 弱点 弱い 弱く 弱小 余震 余地 余暇 余波 余剰 余裕 超党派"
        " 超過 超電導 超高速 超音速 超大型 以上に 以上の点 程度の差 近くの 近くに住 近く発表 近く開 ほどなく ぐらいしか 前後して 相当数"
        " 相当な 以降"
    ),
    rates={
        "/年": "year", "/月": "month", "/週": "week", "/日": "day", "/時": "hour", "/時間": "hour", "/分": "minute", "/秒": "second",
        "/人": "person", "/株": "share", "/世帯": "household",
    },
    rates_before={
        **{"毎" + unit: per for unit, per in _PER.items()},
        **{one + unit + to: _PER[unit] for one in ("1", "一") for unit in ("人", "世帯", "時間", "株") for to in ("", "に", "約", "平均")},
        **{one + unit: _PER[unit] for one in ("1", "一") for unit in ("日", "年", "カ月", "か月", "ヶ月", "週間")},
        **{one + unit + each: per for unit, per in _PER.items() for one in ("1", "一") for each in _PER_ONE},
        "年間": "year", "年間約": "year", "年間で": "year", "月間": "month", "週間": "week", "日量": "day", "日量約": "day",
        "月額": "month", "年額": "year", "日額": "day", "年収": "year", "月収": "month",
        "月給": "month", "日給": "day", "時給": "hour", "時給は": "hour", "時速": "hour", "時速約": "hour", "秒速": "second",
        "分速": "minute", "最大風速": "second", "風速": "second", "国民1人当たり": "person",
    },
    minus=words("マイナス 氷点下 零下 ▲ △ -"),
    ratios=words("対 勝"),
    factors=words("倍 分の 分の一"),
    labels=words(
        "第 番号 型番 電話 ファクス ファックス 郵便番号 〒 マグニチュード m 震度 モデル 型 形式 号 ボーイング エアバス 日経 日経平均"
        " topix s&p ftse dax iphone ipad windows android galaxy model no 図 表 写真 注 ページ 国道 県道 都道 市道 系 チャンネル ch 通算"
        " 背番号 モード 世代 バージョン 版 フロア 部屋 室 分の 対 アポロ はやぶさ のぞみ ひかり こだま はやて ロケット イプシロン"
        " レベル ステージ フェーズ クラス ランク"
    ),
    counters=words(
        "人 名 社 台 件 個 つ 本 枚 冊 棟 軒 戸 世帯 校 店 店舗 隻 機 頭 匹 羽 回 票 議席 席 点 種類 品目 都道府県 都府県 道府県"
        " 市町村 市区町村 府県 県 市 町 村 区 便 両 組 チーム 団体 床 例 通 曲 作品 語 文字 字 人分 食 杯 皿 袋 箱 缶 粒 株 口 足 発 基"
        " 挺 丁 室 部屋 項目 章 話 巻 連敗 連勝 連覇 勝 敗 勝利 得点 ゴール 安打 本塁打 三振 打点 奪三振 失点 議案 法案 案件 か国"
        " 人家族 施設 地点 地域 地区 路線 駅 カ国 か国 ヶ国 ヵ国 ケ国 カ所 か所 ヶ所 ヵ所 ケ所 箇所 個所 カ村 か村 カ条 か条 カ店"
        " カ国語 か国語 ヶ国語 銘柄 商品 製品 モデル 車種 車両 編成 キロ 坪 畳 升 俵 貫 膳 玉 束 房 瓶 樽 筆 区画 区間 班 党 会派 議員"
        " 選手 試合 球 打席 打 票差 点差 ポンド級 円玉 人前 名様 人目 柱 尾 艘 カット コマ シート ベクレル シーベルト ミリシーベルト"
        " マイクロシーベルト ガル ルクス 万画素 画素 ドット ルーメン 床分 軒分 台分 日分 年分 回分 字詰め か月分 ページ"
    ),
    ordinals=words(
        "日 月 時 倍 番 番目 番線 号 号線 号機 号車 号室 号館 丁目 番地 番手 位 年生 回生 学年 代 階 階建 年代 回目 日目 人目 年目"
        " 度目 件目 本目 社目 戦目 球目 回戦 期 期生 期目 年度 年ぶり 日ぶり か月ぶり カ月ぶり ヶ月ぶり 回忌 周年 周忌 着 条 項 節 次"
        " 世 世紀 分の インチ型 型 系 式 号店 軍 番街 番館 対 カ年計画 カ年 か年 時台 円台 %台 月期 月号 日付 乗 年式 年連続 日連続"
        " カ月連続 か月連続 ヶ月連続 期連続 回連続 試合連続 週連続 大会 泊 男 女 浪 親等 等 等賞 等兵 種混合 段目 合目 軒目 枚目 両目"
        " 打数 回裏 回表 回途中 回無死 回1死 回2死 回一死 回二死 死 塁 強 弱 選 面 選手 敗目 勝目 号俸 億総"
    ),
    ordinals_before=words("第 だい 昭和 平成 令和 大正 明治 西暦 開校 創業 創立"),
    clock_before=words("午前 午後"),
    clock_after=words("時 時台 時半 時ごろ 時頃"),
    clock_hours=phrases("時"),
    clock_minutes=phrases("分"),
    clock_half=phrases("半"),
    clock_at=phrases("午前; 午後; 夜; 朝; 未明; 深夜"),
    clock_near_after=phrases("ごろ; 頃; 過ぎ; すぎ; 前; 時ごろ; 時頃; 時過ぎ; 時すぎ; 時前; 台"),
    year_after=words("西暦 紀元"),
)
