"""In Chinese, Japanese and Korean: words and signs right beside a name, that show where it begins or ends."""

from crosswire.languages.naming.titles_behind import COURTESIES, OFFICES
from crosswire.languages.words import Words, words

#: Behind somebody's name: what a report says a person does, or what only people are called.
BEHIND_PEOPLE: dict[str, Words] = {
    "zh": words("说 說 表示 称 稱 指出 告诉 告訴 透露 强调 強調 认为 認為 写道 介绍 宣布 回应"),
    "ja": tuple(sorted({*COURTESIES["ja"], *OFFICES["ja"]}, key=len, reverse=True)),
    "ko": tuple(sorted({*COURTESIES["ko"], *OFFICES["ko"]}, key=len, reverse=True)),
}
#: Those that hardly stand behind a place that is called as somebody is.
ONLY_PEOPLE = words("さん 氏 容疑者 被告 선생 씨 女士 先生 小姐")
#: What a paper or a station is called by, the longer first.
PAPERS_END: dict[str, Words] = {
    "zh": words("通讯社 新闻社 日报 晚报 早报 时报 周报 周刊 电视台 广播电台 电台 新闻网 报 社"),
    "ja": words("新聞社 新聞 通信社 通信 放送 テレビ 日報 新報 時報 民報 タイムス タイムズ"),
    "ko": words("일보 신문 방송 통신 타임스 뉴스"),
}
#: Who writes for one, behind a name.
WRITERS = words("기자 특파원 통신원 記者 特派員")
#: In Chinese, what stands before and behind a paper that is cited.
CITING, CITED = words("【 据 援引 接受 告诉 向 对"), words("报道 報道 消息 记者 採访 采访 电 援引 说 称 】 ， 网站")
#: What no paper's name begins with, though it ends so.
NO_PAPERS: dict[str, Words] = {
    "zh": words("本 该 該 当地 當地 多家 各 媒体 两家 一家 官方 旅行 出版 合作 公 警方 情"),
    "ja": words("地元 各 同 全国 英字 国営 公共 民間 主要 日刊 国際 現地 生 再 衛星 携帯 長距離"),
    "ko": words(
        "현지 지역 국영 공영 주요 각 생 재 해외 관영 위성 이동 무선 전력 차량 메모리 비메모리 시스템 첨단 화합물 차세대 고성능 국산"
    ),
}
#: What a firm is, in one Korean word with its own name, and ends no other word.
KOREAN_FIRMS_END = words(
    "중공업 전자 자동차 건설 화학 은행 항공 제약 증권 조선 철강 식품 해운 제철 물산 에너지 모터스 홀딩스 로지스틱스 제과"
    " 제강 엔지니어링 푸드 푸즈 마이닝 반도체 디스플레이 투자증권 자산운용 바이오로직스 시멘트 제련 로보틱스"
)
#: Signs that are written onto a name.
KOREAN_PARTICLES, JAPANESE_PARTICLES = "은는이가을를의에와과도로", "がはのをにとでへ"
#: "In" and "to" behind a Korean place.
KOREAN_IN = words("에 로 으로")
#: What a school or the like ends with, and with what one begins that is none in particular.
SCHOOLS_END, NO_SCHOOLS = (
    words("大学 研究所 博物館 美術館 高校"),
    words("同 各 両 国立 私立 公立 医科 県立 市立 地元 民間 短期 有名 名門 現地 王立 州立 進学"),
)
#: What stands before the title of a work, or the name of a thing, in quotation marks.
BEFORE_TITLES = words(
    "映画 小説 漫画 アニメ 楽曲 アルバム 著書 番組 作品 舞台 ドラマ 絵画 客船 フェリー 貨物船 タンカー 衛星 探査機 ロケット アプリ"
    " システム サービス ブランド 製品 新薬 ワクチン ゲーム 玩具 監督の 氏の さんの"
)
#: Signs that are hardly in a body's name, as "of", "in", "by"; and words in which they are.
OUTSIDE_BODIES = frozenset("的和与及由在向对将据按被给跟同从为是以了着过称说经设位于获對與將據從為後前受")
INSIDE_BODIES = frozenset(
    words("数据 數據 和平 对外 對外 将军 將軍 设计 設計 设备 設備 建设 建設 自由 经过 设施 設施 开设 共和 协和 从业 從業 受害 跟踪")
)
#: What a body is, before its name: "工会组织码头工人联合会".
KINDS_BEFORE_BODIES = words(
    "工会组织 行业组织 民间组织 环保组织 非政府组织 人权组织 慈善组织 国际组织 消费者组织 团体 業界団体 市民団体 단체"
)
#: "In short", before a short form.
SHORT_FOR = words("简称 簡稱 通称 略称")
