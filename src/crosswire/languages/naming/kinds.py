"""In scripts without capitals: what stands before or behind a name and says what it is of, so that nothing else need show it to be one."""

from crosswire.languages.words import words

#: Legal forms written behind a firm's name, and signs or words that stand before it and are none of it.
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
PAPERS = {"ar": words("صحيفة جريدة مجلة قناة إذاعة لصحيفة لقناة لمجلة وصحيفة بصحيفة")}
#: Waters before "of" and a name: "lac de Constance".
WATERS_OF = {
    "fr": frozenset(words("lac golfe baie détroit")),
    "it": frozenset(words("lago golfo baia stretto")),
    "es": frozenset(words("lago golfo bahía estrecho")),
    "pt": frozenset(words("lago golfo baía estreito")),
}
OF = frozenset(words("de du d di del da do della"))
#: Waters and heights: "بحيرة كونستانس", "ボーデン湖".
WATERS_BEFORE = {"ar": words("بحيرة خليج نهر جبل جزيرة بحر مضيق")}
WATERS_BEHIND = {
    "zh": words("湖 海 山 河 江 岛 島 湾 灣 海峡 运河"),
    "ja": words("湖 海 山 川 島 湾 海峡 運河"),
    "ko": words("호 호수 산 강 섬 만 해협"),
}
