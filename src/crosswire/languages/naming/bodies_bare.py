"""In Japanese and Korean: ends that only the names of bodies and of laws have, and words that end so and are none in particular."""

from crosswire.languages.words import Words, words

#: What ends the name of a body, with how many letters the whole name must have at least.
BARE_BODIES: dict[str, tuple[tuple[int, Words], ...]] = {
    "ja": (
        (3, words("庁 監督院 監査院")),
        (5, words("評議会 連盟 協会 機構 党 労組 労働組合")),
        (6, words("鉄道 裁判所")),
        (7, words("委員会 経済研究所 総合研究所")),
    ),
    "ko": (
        (5, words("청 감독원 감사원 진흥원 평가원 평의회 연맹")),
        (7, words("위원회")),
    ),
}
#: What ends the name of a law.
BARE_LAWS: dict[str, Words] = {
    "ja": words(
        "保護法 基本法 特別法 特措法 管理法 防止法 禁止法 処罰法 振興法 支援法 促進法 規制法 取引法 安全法 保険法 労働法"
        " 補償法 対策法 推進法 資金法"
    ),
    "ko": words(
        "보호법 기본법 특별법 관리법 방지법 금지법 처벌법 진흥법 지원법 촉진법 규제법 거래법 안전법 보험법 보상법 근로기준법 관계법 육성법"
    ),
}
#: What begins or ends a word of that kind that is any: "特別委員会", "파산신청".
ANY_BEGINS: dict[str, Words] = {
    "ja": words(
        "同 各 両 現地 地元 関係 特別 実行 組織 調査 教育 倫理 専門 業界 国内 主催 担当 選挙管理 第三者 新 旧 元 前 本 当 最大"
        " 連立 極右 極左 保守 少数"
    ),
    "ko": words("각 동 해당 현지 관계 특별 조직 집행 윤리 전문 담당 양국 상임 운영 비상대책 진상조사 새 합동"),
}
ANY_ENDS: dict[str, Words] = {
    "ja": words(
        "官庁 省庁 県庁 市庁 道庁 府庁 区庁 都庁 政庁 登庁 退庁 開庁 閉庁 常任委員会 小委員会"
        " 与党 野党 政党 両党 同党 各党 左派党 右派党 徒党 悪党 横断鉄道 縦断鉄道 高速鉄道 都市鉄道 地下鉄道 貨物鉄道 観光鉄道 登山鉄道"
        " 環状鉄道 空港鉄道 近郊鉄道 地方裁判所 高等裁判所 家庭裁判所 簡易裁判所 行政裁判所 特別裁判所"
    ),
    "ko": words("신청 요청 초청 하청 재청 시청 구청 군청 도청 경청 간청 소위원회 상임위원회"),
}
