"""In scripts without capitals: what stands before or behind a name and says what it is of; nothing else need show it to be one."""

from crosswire.languages.words import words

#: Legal forms written behind a firm's name, in Japanese also before it; and signs or words that stand before it and are none of it.
FIRM_ENDS = {
    "zh": words("股份有限公司 有限责任公司 有限責任公司 股份公司 有限公司"),
    "ja": words("株式会社 有限会社 合同会社"),
    "ko": words("주식회사 유한회사 유한책임회사"),
}
BEFORE_FIRMS = {
    "zh": words(
        "银行 銀行 基金 公司 集团 集團 企业 企業 机构 機構 厂商 巨头 巨頭 制造商 製造商 供应商 开发商 运营商"
        " 零售商 生产商 经销商 发行商 航空 商"
        " 对手 母公司 子公司 工厂 船东 的 和 与 與 及 由 向 对 對 将 將 被 据 據 是 为 為 在 于 於 从 從 给 而 但 了 并 跟 同"
    ),
    "ja": words("の は が を に で と や も へ 会社 企業 大手 メーカー"),
}
#: Venues behind the name they are called by, and what these are in ``CONCEPTS``.
VENUES = frozenset(
    words(
        "airport stadium station bridge square park prison tower hotel theatre port hospital museum dam mountain"
        " lake river island bay volcano"
    )
)
VENUES_BEHIND = {
    "zh": words(
        "国际机场 國際機場 机场 機場 体育场 體育場 体育馆 体育中心 球场 火车站 车站 車站 大桥 大橋 广场 廣場 公园"
        " 公園 监狱 監獄 酒店 剧院 劇院 港口"
        " 港 医院 醫院 博物馆 博物館"
    ),
    "ja": words("国際空港 空港 スタジアム 競技場 駅 大橋 広場 公園 刑務所 タワー ホテル 劇場 港 病院 博物館 美術館"),
    "ko": words("국제공항 공항 경기장 스타디움 역 대교 광장 공원 교도소 타워 호텔 극장 항 병원 박물관"),
}
HARBOURS = frozenset(words("港 港口 항"))
#: The same of competitions.
COMPETITIONS_BEHIND = {
    "zh": words("杯 联赛 聯賽 冠军联赛 锦标赛 錦標賽 大奖赛 大獎賽 公开赛 公開賽 电影节 電影節 音乐节 音樂節 马拉松 博览会"),
    "ja": words("カップ 杯 リーグ 選手権 グランプリ オープン 映画祭 音楽祭 マラソン 万博"),
    "ko": words("컵 리그 선수권 그랑프리 오픈 영화제 음악제 마라톤 박람회"),
}
ARABIC_EVENTS = frozenset(words("كأس دوري بطولة جائزة سباق ماراثون مهرجان معرض رالي"))
#: Whom a text cites, and what says that it does.
ARABIC_AGENCIES = frozenset(words("وكالة موقع لوكالة لموقع منصة محطة"))
ARABIC_CITING = frozenset(words("بحسب وفق حسب عن وفقا لـ أفادت ذكرت نقلت أوردت كتبت ونقلت وذكرت أفاد ذكر"))
#: Meanings of words for parts of the world.
REGIONS = frozenset(
    words(
        "mediterranean baltic adriatic aegean caspian alpine danube rhine balkan carpathian caucasus nordic arctic"
        " atlantic pacific european"
        " international bay sea island"
    )
)
#: Trades right before a legal form, that belong to the firm's name.
TRADES = words(
    "航空 银行 銀行 集团 集團 科技 电子 電子 食品 汽车 汽車 物流 能源 地勤 玩具 医药 醫藥 制药 製藥 建设 建設"
    " 建筑 建築 化工 钢铁 鋼鐵 保险 保險 证券"
    " 證券 软件 軟體 通信 传媒 傳媒 石油 电力 電力 矿业 礦業 造船 海运 海運 航运 航運 铁路 鐵路 农业 農業 投资"
    " 投資 工业 工業 实业 實業 控股 技术 技術"
    " 生物 材料 机械 機械 电器 電器 服装 服裝 旅游 旅遊 影业 影業 娱乐 娛樂 体育 體育 贸易 貿易 水务 水務 环保 環保"
)
#: What says that a name follows, beside the words for firms and places.
CALLING = {
    "ar": words(
        "وكالة إذاعة قناة موقع مجلة جريدة فريق نادي رادار لعبة سلسلة متجر متاجر سفينة عبارة ناقلة باخرة يخت قارب"
        " قمر صاروخ مشروع برنامج نظام"
        " فيلم رواية كتاب جائزة بطولة دوري عاصفة إعصار عملية حملة مصرف بنك مصنع منتج مهرجان طائرة لاعب سيارة هاتف"
        " مسرحية أغنية فرقة حزب"
        " حركة منظمة جمعية مؤسسة جامعة مستشفى مدرسة كلية شبكة منصة نقابة"
    ),
    "ko": words("회사 기업 업체 앱 선박 여객선 유람선 신문 매체 방송 구단 팀 브랜드 위성 백신 마을 공항 경기장"),
}
#: What a quoted name is of.
KINDS_OF_TITLES = {
    "ar": words(
        "فيلم فيلمها فيلمه الفيلم مسلسل المسلسل رواية روايته روايتها كتاب كتابه كتابها تطبيق التطبيق سفينة السفينة قارب القارب"
        " باخرة الباخرة"
        " ناقلة الناقلة عبارة العبارة يخت اليخت صحيفة مجلة قناة لوحة اللوحة مهرجان جائزة برنامج مشروع عملية حملة شركة منصة دواء لقاح"
        " عقار قمر صاروخ مسرحية أغنية ألبوم"
    ),
    "ko": words("영화 소설 드라마 앱 책 유람선 여객선 선박 앨범 프로그램 프로젝트 신문 잡지 작품 장편 단편"),
}
#: Papers and stations, before a name with the article.
ARABIC_PAPERS = words("صحيفة جريدة مجلة قناة إذاعة لصحيفة لقناة لمجلة وصحيفة بصحيفة")
#: Towns of few letters in Arabic whose names are no other word.
SHORT_TOWNS = {
    "ar": frozenset(
        words(
            "دبي لندن روما براغ برن بون كييف بكين سيول دلهي كابل دكا دمشق مكة غزة حيفا يافا عدن مسقط فاس ريغا أكرا كيتو لاهاي ميلان"
            " أوتاوا داكار طنجة وهران صفاقس بنغازي تبوك أبها ليون كولن بازل زيورخ جنيف لوزان"
            " مالمو أوسلو بيرغن ميامي دالاس بوسطن كييتو هافانا كاراكاس سيدني أوكلاند ناغويا أوساكا كيوتو تايبيه"
        )
    )
}
#: Waters before "of" and a name: "lac de Constance".
WATERS_OF = {
    "fr": frozenset(words("lac golfe baie détroit")),
    "it": frozenset(words("lago golfo baia stretto")),
    "es": frozenset(words("lago golfo bahía estrecho")),
    "pt": frozenset(words("lago golfo baía estreito")),
}
OF = frozenset(words("de du d di del da do della"))
#: Waters and heights: "بحيرة كونستانس", "ボーデン湖".
WATERS_BEFORE = {"ar": words("بركان بحيرة خليج نهر جبل جزيرة بحر مضيق")}
WATERS_BEHIND = {
    "zh": words("火山 湖 海 山 河 江 岛 島 湾 灣 海峡 运河"),
    "ja": words("火山 湖 海 山 川 島 湾 海峡 運河"),
    "ko": words("화산 호 호수 산 강 섬 만 해협"),
}
