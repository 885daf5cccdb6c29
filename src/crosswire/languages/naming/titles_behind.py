"""What people are called right behind their names in Japanese and Korean: by courtesy, by office, rank or trade."""

from crosswire.languages.words import Words, words

#: Those that hardly stand behind the name of a body or a place.
COURTESIES: dict[str, Words] = {
    "ja": words(
        "マネージャー キャプテン リーダー ディレクター プロデューサー エンジニア"
        " 氏 さん 君 様 女史 夫妻 夫人 選手 容疑者 被告 受刑者 死刑囚 元帥 監督 コーチ 審判 審判長 主将 教授 准教授 名誉教授 助教 博士 医師"
        " 弁護士 棋士 九段 八段 七段 六段 五段 四段 名人 船長 機長 艦長 警部 警部補 警視 刑事 検事 判事 裁判官 裁判長 監督官 捜査官"
        " 記者 作家 画家 俳優 歌手 牧師 神父 司教 司祭 枢機卿 王子 王女 親王 殿下 陛下 大佐 中佐 少佐 大尉 中尉 少尉 大将 中将 少将 准将"
        " 元首相 前首相 元大統領 前大統領 技師 技師長 飛行士 宇宙飛行士 指揮者 騎手 横綱 大関 親方"
    ),
    "ko": words(
        "씨 군 양 옹 여사 선생 선생님 선수 감독 코치 주장 심판 박사 교수 부교수 조교수 명예교수 석좌교수 변호사 판사 검사 의사 간호사"
        " 선장 기장 부기장 함장 기관장 항해사 조종사 기관사 경감 경위 경정 총경 경사 경장 형사 소방관 소방장 소방위"
        " 대령 중령 소령 대위 중위 소위 중사 상사 병장 대장 중장 소장 준장 기자 작가 시인 소설가 화가 화백 배우 가수 목사 신부 주교 추기경"
        " 왕자 공주 국왕 여왕 왕세자 엔지니어 기술자 디자이너 애널리스트 명인 9단 8단 7단 6단 5단 4단 3단 프로 연구원 연구위원 수석연구원"
        " 선임연구원 책임연구원 큐레이터 지휘자 피아니스트 바이올리니스트 첼리스트 우주비행사"
    ),
}
#: Those that do: a ministry, a town or a firm has such people too.
OFFICES: dict[str, Words] = {
    "ja": words(
        "大統領 副大統領 首相 副首相 総理 大臣 外相 財務相 防衛相 国防相 内相 法相 環境相 経産相 農相 国交相 運輸相 保健相 文化相"
        " 官房長官 長官 議員 議長 知事 市長 町長 村長 区長 社長 副社長 会長 副会長 専務 常務 取締役 署長 院長 所長 館長 園長 校長 学長 総長"
        " 理事長 理事 事務局長 事務総長 書記長 総書記 幹事長 党首 委員長 委員 代表 代表理事 総裁 頭取 大使 公使 総領事 司令官 司令"
        " 主任 主任技師 上席研究員 主席研究員 客員研究員 特任研究員 主幹 主査 係長 参事官 補佐官 顧問 支配人 総支配人 執行役員"
        " 最高顧問 編集委員 論説委員"
        " アナリスト エコノミスト ストラテジスト スポークスマン"
        " 研究員 主任研究員 編集長 広報官 報道官 局長 部長 課長 次長 室長 センター長 本部長 支店長 支部長 隊長 団長 工場長 駅長"
        " 国王 女王 皇太子 警察署長 消防長 CEO 最高経営責任者 最高財務責任者 最高執行責任者 創業者 広報担当 広報部長 技術責任者"
    ),
    "ko": words(
        "대통령 부통령 총리 부총리 장관 차관 의원 대표 대표이사 공동대표 부대표 회장 부회장 명예회장 사장 부사장 시장 부시장 군수 구청장"
        " 지사 도지사 주지사 의장 부의장 대변인 총장 사무총장 사무국장 위원장 부위원장 집행위원장 지부장 위원 상임위원"
        " 전문위원 팀장 소장 원장"
        " 센터장 국장 부국장 실장 본부장 이사 이사장 전무 상무 대사 총영사 영사 특사 총재 행장 단장 과장 부장 차장 처장 청장 서장 관장 교장"
        " 학장 총괄 사령관 참모총장 지점장 공장장 역장 점장 편집장 논설위원 검사장 재판장 대법관 보좌관 비서관 수석 조사관 통제관 사무관"
        " 공보관 매니저 디렉터 최고경영자 창업자 조합장 노조위원장 비서실장 홍보실장 서기장 서기 당대표 원내대표 최고위원"
        " 책임자 담당관 반장 팀원"
    ),
}
#: Signs that in Japanese stand for the body or the place whose officer somebody is: "東京支社長".
OF_BODIES = frozenset("県府都道市区町村州社店支署局部庁省院校会党軍団警隊国委内外本副元前")
#: In a Japanese text, where somebody comes from whose family name is one sign and no Japanese one.
LANDS_OF_SHORT_NAMES = words("中国 台湾 韓国 北朝鮮 香港 ベトナム")
#: Family names that are an ordinary word before a title: "이 의원" is also "this lawmaker", "전 대통령" one that was.
WORDS_BEFORE_TITLES = frozenset("이한전현신주부새두각타본모양고우성하남지차여정구")
