"""In Japanese and Korean: what bodies, firms and ships are called by, and words that look like it and are none in particular."""

from crosswire.languages.naming.framing import KOREAN_FIRMS_END
from crosswire.languages.words import Words, words

#: What ends a body's name.
BODIES_END: dict[str, Words] = {
    "ja": words(
        "連盟 協会 機構 機関 研究所 研究センター センター 委員会 連合会 連合 組合 財団 基金 銀行 学会 裁判所 同盟 商工会"
        " 評議会 理事会 協議会 事務局"
        " 管弦楽団 交響楽団 合唱団 劇団 バレエ団 消防局 警備隊 保安庁 庁 省 局 本部 リーグ 病院 博物館 美術館 図書館 大学"
        " アカデミー 赤十字社 党 鉄道 公社 公団 港湾局 保険庁 警察 議会 検察庁"
    ),
    "ko": words(
        "연맹 협회 기구 연합 연합회 위원회 조합 노조 연구소 연구원 연구센터 재단 기금 은행 대학교 병원 박물관 미술관"
        " 도서관 학회 동맹 총연맹 공사"
        " 공단 본부 노동조합 센터 법원 재판소 협의회 평의회 기관 경찰청 소방청 관리청 위원단 교향악단 관현악단 합창단"
        " 아카데미 적십자사 진흥원 관리원"
        " 평가원 감독원 리그 청 처"
    ),
}
#: What begins the name of one rather than says what it is.
BODIES_BEGIN: dict[str, Words] = {
    "ja": words("国際 世界 全国 日本 全日本 欧州 アジア アフリカ 国立 中央 国家 連邦 米国 北欧 中東 汎"),
    "ko": words("국제 세계 전국 한국 대한 전한국 유럽 아시아 아프리카 국립 중앙 국가 연방 미국 중동 범"),
}
#: What is in no name that begins so: "世界最大手銀行", and what ends words for any such body.
GENERIC_BODIES, GENERIC_ENDS = (
    words("最大 各国 各地 大手 主要 以外 同士 같은 최대 각국 주요"),
    words("機関 組合 本部 党 鉄道 公社 公団 警察 議会 기관 조합 본부"),
)
#: Behind a name in katakana: what a firm or a body is.
BEHIND_KATAKANA = words(
    "財団 基金 保険 銀行 証券 航空 製薬 自動車 電機 電子 海運 汽船 食品 化学 建設 重工 重工業 製鉄 鉄鋼 鉱業 鉱山 物流"
    " 運輸 通信 石油 電力 製菓 半導体 電池 機械 精機 精密 工業 産業 金属 ガス 倉庫 運送 港湾 観光 製作所 繊維 紡績 信託 電工 電器 船舶"
    " 商会 商事 物産 造船 出版 書店 不動産 生命 協会 連盟 同盟 連合 学会 研究所 委員会 大学 病院 博物館 美術館"
    " 劇場 管弦楽団 交響楽団"
    " 合唱団 劇団 新聞 通信社 放送 テレビ 鉄道 海運会社 サルベージ"
)
#: Of these, what a town or a land has that gives it its name.
OF_TOWNS = frozenset(words("大学 病院 博物館 美術館 劇場 管弦楽団 交響楽団 合唱団 劇団 協会 連盟 新聞 通信社 放送 テレビ 銀行"))
#: Festivals, cups and prizes, behind a name in katakana.
EVENTS_BEHIND = words(
    "国際映画祭 映画祭 国際音楽祭 音楽祭 演劇祭 芸術祭 国際マラソン マラソン カップ 杯 選手権 グランプリ オープン"
    " 国際コンクール コンクール 文学賞"
    " 平和賞 音楽賞 映画賞 賞 祭り まつり 祭 条約 協定 議定書"
)
#: What a firm is, behind two or three signs, where none goes on.
BEHIND_SIGNS = words(
    "物産 商事 重工 重工業 製鉄 製鋼 製薬 製作所 電機 電工 海運 汽船 造船 商船 電鉄 航空 化学 食品 水産 酒造 醸造 製菓"
    " 製紙 紡績 書店 百貨店"
    " 不動産 証券 生命 信用金庫 興業 鉱業 精機 精工 電器 運輸 倉庫 建設 工務店 産業 工業 銀行 索道 鋼索 フィルム"
    " 精密 通運 陸運 港運 窯業 硝子 計器 工機 油脂 乳業 システムズ エレクトロニクス エナジー ロジスティクス"
    " ピクチャーズ ホールディングス モーターズ フーズ エアラインズ"
)
#: The same where another article has a firm of that name: "車載半導体" are semiconductors, "山岳鉄道" a railway.
BEHIND_TOLD_SIGNS = words(
    "半導体 電池 金属 運送 鉄道 交通 観光 ガス 光学 機械 林業 農機 飲料 印刷 ニッケル ゴム セメント バイオ 投資 保険 医療"
)
#: Words in katakana that say what a firm is themselves.
NO_FIRMS_IN_KATAKANA = frozenset(
    words(
        "メーカー グループ テレビ ラジオ バス タクシー サービス インターネット ネット データ エネルギー ガス"
        " ガラス ゴム プラスチック セメント ビール ワイン コーヒー アルミ アルミニウム チタン ニッケル"
        " リチウム ウラン ホテル スーパー ゲーム アニメ スポーツ コンサルティング ベンチャー メディア パルプ"
        " バイオ ロボット ハイテク レアメタル インフラ ロシア アメリカ ドイツ フランス"
    )
)
#: Countries by one sign, as headlines write them before a name.
LANDS_OF_ONE_SIGN = frozenset("米英独仏露中韓印伊豪加蘭西")
#: With these what looks like a firm is none in particular.
NO_FIRMS = words(
    "大手 地方 国内 国際 海外 民間 中央 格安 主要 関連 基幹 伝統 新興 成長 軍需 防衛 重要 外国 現地 地元 複数 同国 各社"
    " 機械 情報 精密 製造 半導体"
    " 投資 商業 政策 民営 国営 国有 公営 大型 中堅 中小 外資 地場 次世代 先端 石油 自動車 住宅 建設 土木 娯楽 宇宙 有機"
    " 無機 生物 健康 冷凍 加工"
    " 発酵 輸入 輸出 人工 軽 重 再生 遺伝 高分子 応用 物理 巨大 老舗 名門 新会 親会 我が 自国 定期 旅客 貨物 軍用 商用"
    " 民生 仮想 労働 血液 文化"
)
#: In Korean firms are also called by these, besides what ends a firm's name that is no other word.
KOREAN_TRADES = (
    *KOREAN_FIRMS_END,
    *words("케이블 바이오 테크 물류 보험 그룹 상선 광업 배터리 니켈 금속 정밀 기계 시스템 헬스케어 택배 통운 항만"),
)
#: What ships and the like are, before their names.
KOREAN_SHIPS = words(
    "선 운반선 여객선 화물선 유조선 예인선 어선 유람선 크루즈선 컨테이너선 구조선 조사선 탐사선 연구선 범선 페리 요트"
    " 잠수정 잠수함 군함 호위함"
    " 구축함 경비함 순시선 열차 위성 우주선 로켓 선박 벌크선 가스선 보트 쇄빙선 준설선"
)
#: What a festival is, before a name in quotation marks; and other things that have such names.
NAMED_THINGS: dict[str, Words] = {
    "ko": words(
        "장치 장비 기기 센서 로봇 드론 미사일 칩 플랫폼 서비스 법안 제도 캠페인 채널"
        " 악성코드 바이러스 조직 해킹조직 단체 집단 모임 밴드 구단 팀 리그 축제 행사 대회 케이블카 열차 첼로 바이올린"
        " 명화 그림 조각상 다이아몬드 운석 프로그램 소프트웨어 시스템 앱 백신"
        " 신약 치료제 게임 영화 소설"
        " 드라마 노래 앨범 연극 오페라 뮤지컬 전시 위성 로켓 여객선 화물선 유조선 어선 예인선 선박 브랜드 상표 작전 계획"
        " 사업 프로젝트 상 다큐멘터리"
    ),
    "ja": words(
        "集団 組織 団体 グループ バンド 一味 勢力 ウイルス 祭り 祭典 大会 国際大会 ソフト 検知ソフト 名器 名画 チェロ"
        " バイオリン 列車 夜行列車 寝台列車 ロープウェー 隕石"
        " 計画 作戦 ロケット 宝石 彫刻"
        " ダイヤ 賞 イベント 演劇 オペラ 展覧会 機種 ワイン 銘柄"
    ),
}
#: Ends of Korean words for what people are.
TRADES_OF_PEOPLE = words(
    "원 사 자 인 생 장 관 가 수 민 객 부 씨 군 모 딸 들 남편 아내 아들 동생 언니 누나 오빠 형 친구 남성 여성 주부 노인 부모"
)
#: What a place in katakana is, by the word behind, the longer first.
LAND_BEHIND = words(
    "山脈 諸島 列島 半島 海峡 運河 砂漠 高原 渓谷 氷河 台地 盆地 火山 鉱山 ダム 空港 大橋 広場 川 湖 山 島 岬 湾 峠 村 町 州 県 郡"
)
#: What begins another word right behind.
NO_LAND = words("長 民 内 議 知 政 警 脈 岸 畔 間 頂 麓 都 立 役 営 際")
#: Words in katakana that are no place's name before these.
NO_LAND_IN_KATAKANA = frozenset(
    words(
        "リゾート アルプス ローカル テーマ ビジネス スキー ゴルフ メガ ロック ガス バス サンゴ カジノ プライベート ヘリ"
        " ミニ コンクリート ハブ"
    )
)
#: What a region or a town is, with the signs that go on as another word: "市場" is a market.
REGIONS_BEHIND = {
    "州": "都内議政警兵軍", "県": "内知議警", "郡": "内", "市": "場長民内議当街営立販況価", "共和国": "", "諸島": "", "半島": "",
}  # fmt: skip
#: What a place in Hangul is, a word behind its name.
LAND_APART = words("댐 강 해협 호수 산맥 산 섬 광산 사막 고원 협곡 반도 화산")
#: What is written onto a name in Hangul and is part of it, and what is none.
PARTS_OF_NAMES, NO_PARTS_OF_NAMES = words("화산 산맥 산 강 섬 봉 해협 반도 주"), words("호 항 마을 역 호는 시")
#: Behind a firm's own name: whom or what it has, beside its officers.
OF_FIRMS = words("측 관계자 본사 주가 직원")
#: What a firm is, before its name.
FIRMS_BEFORE = words(
    "업체 회사 기업 운영사 제조사 개발사 선주사 시공사 보험사 항공사 해운사 제약사 그룹 스타트업 법인 후원사 스폰서"
    " 주최사 협력사 자회사 모회사 계열사 발주사 경쟁사 소속사 통신사 제작사 배급사 유통사 공급사 브랜드"
)
#: What ends "the said firm" in Chinese or Japanese, and the names of bodies that are no firms.
SAID_FIRM, NO_FIRM = words("社 公司 集团 集團 企业"), words("省 局 庁 厅 市 署 部 院 校 會 会 党 所")
