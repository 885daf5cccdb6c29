"""Of what ministries are: in Chinese, Japanese and Korean, with what ends their names; and in any language those for foreign affairs."""

from crosswire.languages.words import Words, words

MINISTRY = {"zh": "部", "ja": "省", "ko": "부"}
#: Two or three of these may stand together.
OF_MINISTRIES: dict[str, Words] = {
    "zh": words(
        "卫生 外交 国防 教育 财政 交通 运输 能源 环境 农业 内政 内务 司法 文化 体育 旅游 劳工 劳动 商务 贸易 工业 科技"
        " 矿业 矿产 资源 水利 国土 渔业"
        " 海洋 林业 住房 城建 通信 信息 经济 福利 社会 保障 公安 国家安全 安全 人力 应急 自然 生态 投资 数字 青年 妇女"
        " 家庭 宗教 移民 公共 紧急情况 紧急状况 紧急 灾害管理 灾难管理 航空 铁道 战略 计划 规划 预算 税务 退役军人 民政 乡村"
        " 难民 气候 电信 战争"
    ),
    "ja": words(
        "保健 外務 国防 防衛 教育 財務 財政 交通 運輸 エネルギー 環境 農業 農林 水産 内務 司法 法務 文化 スポーツ 観光"
        " 労働 商務 貿易 産業 通商 科学 技術"
        " 鉱業 鉱物 資源 水利 国土 住宅 通信 情報 経済 福祉 社会 保障 公安 総務 厚生 文部 国家安全 非常事態 緊急事態 災害対策"
        " 防災 気候変動 鉄道 航空 国家計画 計画 予算 移民 内政 宗教 家族 女性 青年 デジタル 石油 電力 工業 商業 農村 地方開発"
        " 高等教育 保険"
    ),
    "ko": words(
        "보건 복지 외교 국방 교육 재무 재정 기획 교통 운송 에너지 환경 농림 농업 축산 식품 해양 수산 내무 법무 문화 체육"
        " 관광 노동 고용 상무 통상 무역 산업"
        " 과학 기술 정보 통신 광업 광물 자원 수자원 국토 주택 경제 사회 행정 안전 통일 여성 가족 중소벤처 기업 비상사태 비상"
        " 재난 재난관리 철도 항공 기후 기후변화 디지털 청년 종교 이민 내정 국가계획 계획 예산 석유 전력 공업 상업 농촌 국가안보"
        " 안보"
    ),
}
#: What may stand between two of them.
AND = {"zh": "[和与及、]?", "ja": "・?", "ko": ""}
#: How words for what is abroad begin, in the names of ministries.
FOREIGN = words(
    "foreign außen auswärtig étrangères exterior estrangeiro negócios esteri dışişleri"
    " иностранн внешн закордонн зовнішн външн zagraniczn zahranič"
    " luar ngoại buitenlandse utrikes externe الخارجية خارجية εξωτερικών 外交 外務 외교 외무"
)
