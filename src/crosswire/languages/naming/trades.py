"""Words beside the own name of a firm or a club, which the press leaves out when it names it again: "Heron Motors", then "Heron"."""

from crosswire.languages.words import words

#: Behind the own name.
TRADES_BEHIND = frozenset(
    words(
        "motors motor autos auto automobiles automotive cars trucks bikes ferries airlines airways air aviation aircraft aerospace space"
        " shipping cruises lines logistics freight transport express rail railways trains travel tours holidays hotels resorts"
        " pharma pharmaceuticals biotech biosciences therapeutics diagnostics genomics healthcare medical foods beverages dairy farms"
        " bakery bakeries brewery breweries chemicals steel metals mining minerals energy oil gas petroleum solar batteries materials"
        " telecom telecommunications mobile wireless media publishing records studios pictures films games gaming interactive"
        " software systems solutions technologies technology tech labs laboratories robotics electronics electric semiconductors"
        " semiconductor microsystems mikrosysteme displays docks ports terminals nickel aluminium copper"
        " insurance bank banking finance financial capital partners ventures investments securities consulting industries"
        " manufacturing engineering textiles fashion retail stores supermarkets properties construction homes toys brands group"
        " research analytics payments networks salvage towing dredging cable cables bio shipyard shipyards steelworks satellites rockets"
        " semiconductor microsystems microelectronics docks terminals stevedores stevedoring"
        " sensors instruments optics lasers vaccines genetics seeds fertilizers packaging cement recycling yachts offshore drilling"
        " pipelines productions animation entertainment haulage couriers insurers brewers vineyards orchards cosmetics"
        " sauvetage salvataggio salvamento bergung berging câbles cavi engenharia ingeniería ingénierie ingegneria mühendislik inşaat"
        " madencilik nakliyat çelik mineração minería minière mineraria navegação alimentos siderúrgica construções construcciones"
        " costruzioni vacinas vacunas vaccins vaccini semillas sementi"
        " logistik logistique logistica logística pharmaceutica bau baustoffe"
        " elektronik elektro medien reederei verlag versicherung brauerei bäckerei reisen touristik energie stahl chemie werke automobile"
        " assurances voyages énergie industrie transports distribution médias santé"
        " motori trasporti energia assicurazioni editore navigazione traghetti viaggi alimentari farmaceutici"
        " motores energía seguros transportes aerolíneas líneas automóviles viajes farma"
        " linhas automóveis viagens rederij verzekeringen vervoer reizen linie ubezpieczenia"
        " otomotiv havayolları holding enerji ilaç bankası sigorta denizcilik lojistik turizm gıda tekstil energi"
        " авто авиа групп груп холдинг банк моторс фарма фарм энерго медиа лайн лайнс транс логистик логистикс телеком строй агро"
        " софт эйр эйрлайнс трэвел тревел фуд фудс тех электроник авіа енерго медіа логістик логістикс ейр трейд"
        " fc cf sc ac afc fk bk sk if ff united rovers wanderers athletic albion rangers calcio spor basket"
    )
)  # fmt: skip
#: Before it, with or without a small word between: "União da Serra", "FC Amber".
TRADES_BEFORE = frozenset(
    words(
        "fc cf sc ac afc fk bk sk sv tsv vfb vfl tus ssv ud cd sd rc as us kv kfc pfk"
        " rede red rete réseau club clube klub klubu real sporting atlético atletico athletic união"
        " unión unione deportivo desportivo racing dinamo dynamo"
        " spartak lokomotiv torpedo клуб динамо спартак локомотив торпедо"
        " bank banco banque banca grupo groupe gruppo grupa gruppe группа група банк reederei editorial editora studio atelier"
    )
)  # fmt: skip
#: Articles that hardly stand before somebody's surname, but before the name of a club or a firm.
ARTICLES_OF_BODIES = {
    "es": frozenset(words("el al del")),
    "it": frozenset(words("il al del dal sul nel col")),
    "pt": frozenset(words("o ao do pelo")),
    "ca": frozenset(words("el al del")),
    "fr": frozenset(words("le au du")),
}
#: Languages in which a lone name in quotation marks is that of a firm, a club or a thing.
QUOTED_BODIES = frozenset(words("ru uk be bg"))
#: Languages that write a firm's name of two words as one: "하늘모터스".
JOINED_FIRMS = frozenset(words("ko ja"))
#: What says before or behind a name that it is a club's.
CLUBS = frozenset(
    words(
        "club clube klub klubie klubu klubem verein kulübü takımı equipo equipa time squadra équipe"
        " клуб клуба клубу клубом клубе команда команды команде نادي النادي لنادي بنادي ونادي فريق لفريق"
    )
)
#: What firms do, right behind their names: they have people work for them.
EMPLOYS = frozenset(
    words("employs emploie beschäftigt emplea impiega emprega zatrudnia zaměstnává sysselsätter angajează mempekerjakan нанимает")
)
#: The word for a club before its name, in Arabic.
CLUBS_ARABIC = frozenset(("نادي",))
#: Words for what a firm is in scripts that write them right onto the own name: "달빛그룹", "法尔肯食品".
TRADES_ONTO = {
    "ko": words(
        "그룹 푸드 푸즈 모터스 모터 자동차 제약 파마 바이오 전자 항공 에어 에어라인 에어라인스"
        " 해운 페리 은행 증권 캐피탈 건설 중공업 조선 화학"
        " 에너지 물산 식품 제과 엔터테인먼트 미디어 게임즈 소프트 테크 테크놀로지 시스템즈 로지스틱스 물류 통신 텔레콤 보험 호텔 리조트"
        " 전기 철강 홀딩스 인더스트리 스튜디오 랩스 페이"
        " 반도체 디스플레이 배터리 니켈 광업 금속 제련 시멘트 유리 타이어 정밀 기계 중기 엔진 로보틱스 우주항공 조선해양 항만 터미널"
        " 택배 통운 여객 고속 관광 백화점 유통 상사 생명 화재 카드 투자증권 자산운용 캐피털 바이오로직스 헬스케어 메디컬 백신"
        " 시스템 네트웍스 데이터 솔루션 엔지니어링 마이닝 가스 솔라 방산 종합건설 상선 해상"
    ),
    "ja": words(
        "航空 製薬 自動車 電機 電子 海運 汽船 食品 銀行 証券 保険 化学 建設 重工 製鉄 鉄鋼 物流 運輸 通信 石油 電力 製菓 ホテル"
        " 半導体 電池 機械 精機 精密 工業 産業 鉱業 鉱山 金属 ガス 倉庫 運送 港湾 観光 鉄道 造船 生命 医療 繊維 ゴム"
    ),
    "zh": words(
        "食品 汽车 汽車 航空 轮渡 輪渡 航运 航運 海运 海運 物流 能源 科技 电子 電子 制药 製藥 医药 银行 銀行 证券 證券 保险 保險"
        " 建设 建設 钢铁 鋼鐵 化工 化学 矿业 礦業 石油 电力 電力 电信 電信 传媒 傳媒 影业 影業 游戏 遊戲 软件 軟體 酒店 旅游 旅遊 玩具"
        " 半导体 半導體 微电子 微電子 光电 光電 微系统 微系統 芯片 镍业 鎳業 铝业 鋁業 铜业 銅業 锂业 鋰業 金属 金屬 材料 新材料 港机 港機"
        " 重机 重機 重工 机械 機械 精机 精機 精密 精工 电机 電機 电气 電氣 电器 電器 电池 電池 仪器 儀器 光学 光學 激光 机器人 機器人"
        " 医疗 醫療 健康 疫苗 生物 基因 码头 碼頭 港务 港務 船舶 造船 航天 卫星 衛星 火箭 动力 動力 通信 通訊 网络 網路 数据 文化 影视"
        " 娱乐 娛樂 乳业 乳業 酒业 啤酒 纸业 紙業 纺织 紡織 快递 快遞 投资 投資 实业 實業 工业 工業 环保 環保 燃气 水泥 玻璃 轮胎 輪胎"
        " 资本 資本 体育 體育 物产 物產 地产 地產"
    ),
}  # fmt: skip
#: Of these in Chinese, what is said of firms alone, and not of what belongs to somebody: "系统" is also anybody's system.
SURE_TRADES = words(
    "矿业 礦業 镍业 鎳業 铝业 鋁業 铜业 銅業 锂业 鋰業 乳业 乳業 酒业 实业 實業 纸业 紙業 影业 影業 置业 置業 钢铁 鋼鐵 化工 重工"
    " 港机 港機 重机 精机 精機"
    " 航空 航运 航運 海运 海運 物流 制药 製藥 医药 半导体 半導體 微电子 微電子 电子 電子 传媒 傳媒 证券 證券 食品 资本 资源 物产 物產"
)
#: What stands behind the names of ships, trains and spacecraft, and behind those of firms of any kind.
OF_SHIPS = {"zh": words("号 號 轮 輪 公司 集团 集團"), "ja": words("号 丸 社"), "ko": words("호 사 그룹")}
