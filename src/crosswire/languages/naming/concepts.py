"""What the words in the names of bodies mean, in many languages: told by beginnings of words in plain Latin letters, or by signs.

A line is one meaning. Offices, agencies and authorities are one, as are unions and associations: each language chooses its own.
"""

from crosswire.languages.naming.words import lines

CONCEPTS = lines("""
    office agenc agenz agent agens badan otorit autorit authorit behord amt office offic ofici bureau burea buro buero
    office urzad urad ufficio kantor
    office dienst service servi sluzba sluzhba upravlen uprav vedomstv byro myndighet administ direct direkt kurum daire idare
    office inspek inspec ispett
    office مكتب وكالة هيئة إدارة سلطة مديرية 局 署 办公室 辦公室 管理局 厅 庁 機構 사무소 기관 청
    institute instit enstitu estitut معهد 研究所 研究院 연구소
    union verband verein bund union unio unie associa asocia asociac assozia asosiasi svaz spilka soyuz soiuz zwiaz
    union stowarzysz birlig dernek dernegi
    union vereinig federac federaz federatio foderat confede konfede liga league ligue persatuan serikat sendika sindic syndic sindac
    union vakbond gewerkschaft
    union gesellschaft societ socied towarzyst society forbund forening obshchestv tovaristv uniun zrzeszen asots assots
    union اتحاد جمعية رابطة نقابة
    union alianc allianc allianz alians alleanz alianz sojusz soyuzu ittifak تحالف
    union 联盟 聯盟 协会 協會 联合会 聯合會 連盟 協会 連合 同盟 工会 학회 협회 연맹 연합
    ministry minist kement bakanl departement department وزارة 部 省 부
    university univers uniwers yunivers hochschul جامعة 大学 大學 대학
    council council conseil consig consej consel rat raad rada sovet konsey dewan comit commit kommit komit komisj komiss
    council commiss komis kurul
    council ausschuss comis مجلس لجنة مفوضية 委员会 委員會 委員会 理事会 위원회
    bank bank banc banq banka مصرف بنك 银行 銀行 은행
    court court cour gericht tribun corte sud sad mahkam suda rechtbank محكمة 法院 裁判所 법원
    fund fund fond stift fundac fondaz nadac yayasan vakif vakfi fonds صندوق مؤسسة 基金 재단
    centre cent zentr tsentr merkez pusat centru مركز 中心 センター 센터
    register regist rejest rehist registr reestr سجل 登记 登録
    hospital hospit hopital krankenhaus szpital nemocnic bolnic likarn rumahsakit hastan مستشفى 医院 病院
    museum muse muze متحف 博物馆 博物館 박물관
    company compan compag kompan unternehmen empres spolk شركة 公司 会社
    organisation organi مؤسسة منظمة 组织 組織 機関
    school school schul ecol escol escu scol scuol shkol shkil szkol skol sekolah okul مدرسة مدرسي مدارس 学校 學校 학교
    civil civil zivil tsivil grazhdan hromad cywil sivil obcan civiel مدني مدنية 民航 民用 民间 민간
    national nation natio nazion nacion natsion nasion ulusal narodn krajow narodow milli landes landelijk state staat etat
    national estad stat panstw
    national derzhav gosudar وطني قومي 国家 國家 国立 全国 국립 국가
    federal federal federat feder bundes اتحادي 联邦 連邦
    european europ evrop yevrop eurov avrup eropa european أوروبي اوروبي 欧洲 歐洲 欧州 유럽
    international intern wereld welt world mond mund mezhdun mizhnar miedzynar mezinar uluslararas dunya dunia swiat svet
    international vsemirn دولي عالمي عالم 国际 國際 世界 국제 세계
    general general allgemein umum generaln obshch عام
    central tengah midden trung srodkow central zentral tsentr centralny merkez مركزي 中央
    savings savings sparkass epargn risparm ahorro poupanc spaarbank tabung oszczedn sberegat oshchad ادخار 储蓄 貯蓄 저축
    regional region lokal local rayon إقليمي 地方 地区
    safety safet secur sicher segur sicur surete veilig bezop bezpe bezpec guvenl keselamat keaman emniyet sakerhet
    safety sigurant سلامة أمان أمن 安全 안전
    health health gesund sante sanit salud saude salut gezond zdrav zdrow zdorov okhoron sagli kesehat halso sanat صحة صحي 健康 卫生 衛生
    health 保健 보건
    research resear forsch recher ricer investig pesqui onderzo badan issled doslid vyzkum arastirma penelit بحث أبحاث بحوث 研究 연구
    science scien wissensch ciencia scienz cienc wetensch nauk nauc bilim sains علوم علم 科学 科學 과학
    environment environ umwelt ambient medioamb milieu srodow okruzh dovkil prostred cevre lingkung miljo mediu بيئة بيئي 环境 環境 환경
    nature natur natuur prirod przyrod doga alam طبيعة 自然
    transport transp verkeh verkehr vervoer doprav ulastirma perhubung trafik trasport نقل 交通 运输 運輸 교통
    rail rail bahn eisenbahn ferro chemin spoor kolej zhelezn zalizn zeleznic demiryol kereta jarnvag سكك 铁路 鐵路 鉄道 철도
    road road stra rout carret estrad weg drog dorog doroh silnic karayol jalan vag طرق 公路 道路 도로
    aviation aviat luftf aeron aero flug luchtvaart lotn havac penerbang letec flyg طيران 航空 民航 항공
    sea mar meer see zee mor deniz laut maritim schiff navir barco ship shipp navega naviga sudokh sudoh statkow
    sea schifffahrt بحر بحري سفن ملاحة 海事 海洋 海上 航运 船舶 해양
    port port hafen haven harb liman pelabuh puert hamn pristav ميناء موانئ 港口 港湾 港 항만
    energy energ enerj energet طاقة 能源 能量 エネルギー 에너지
    nuclear nucle nukle atom kern jadr yadern نووي ذري 核 原子力 원자력
    water water wass eau agua acqua vod su air apa vatten مياه ماء 水 물
    dam dam talsperr staudamm barrag presa dig stuwd zapor tam plotin hreb prehrad baraj bendung سد سدود 大坝 水坝 水庫 ダム 댐
    food food lebensm aliment cibo voeds zywno zhyvn pishch kharch potravin gida pangan livsmed hrana غذاء أغذية غذائي 食品 食料 식품
    drug drug medic arznei farma medik lek likar leciv ilac obat geneesm lakemed دواء أدوية 药品 藥品 医薬 의약
    consumer consum konsum verbrau spotreb potreb spozhyv tuketic مستهلك 消费者 消費者 소비자
    worker worker arbeit trabaj lavor ouvri travaill salari werkn prac robit rabot pracown isci pekerja buruh arbetar
    worker عمال عاملين 工人 劳动 労働 노동
    farmer farm bauer landwirt agri agro rolni fermer zemed cift tani petani jordbruk fermier مزارع زراعة زراعي 农民 农业 農業 농업
    fish fish fisch pech pesc pesq viss ryb balik ikan fisk صيد أسماك 渔业 漁業 수산
    forest forest wald foret bosqu foresta bos las les lis orman hutan skog padur غابات 森林 林业 산림
    trade trade handel comm commerc komer ticar dagang torgov torhiv torg obchod comert negoz تجارة تجار 贸易 貿易 商业 商業 商会
    trade 무역 상공
    trade merchant handler mercant marchand kauf kupc pazarc trader traders markthandler tuccar kupec
    market market markt march merca mercad rynk rynok rynkov trh pazar pasar marknad piat targ أسواق سوق 市场 市場 시장
    industry indus promysh promysl prumysl sanayi przemys صناعة صناعي 工业 工業 産業 산업
    insurance insur versicher assur segur assicur verzek ubezp strakh pojist sigorta asuransi تأمين 保险 保険 보험
    finance financ finanz finan maliye keuang مالي مالية 金融 财政 財務 금융
    protect protec protez schutz schutze tutel tutela zashchit zakhist zakhyst ochron ochran korum koruma perlindung
    protect bescherm skydd حماية 保护 保護 보호
    wine wine wein vin vino vini vinho wijn wino win vyno vina sarap anggur نبيذ 葡萄酒 ワイン 와인
    power electr elektr elekt strom stromnetz listrik prad energetyczn كهرباء 电力 電力 전력
    gas gas gaz plyn غاز 天然气 天然氣 ガス 가스
    oil oil petrol petrole erdol naft nafto minyak ropa olje نفط 石油 석유
    mine mine bergbau mina minas miner gorn gornic shakht madencil tambang مناجم 矿业 鉱業 광업
    car auto automo kraftf car cars coche voitur fordon avtom samochod otomob mobil سيارات 汽车 汽車 自動車 자동차
    book book buch livre libro libros livro boek knig knyh kniz ksiazk kitap buku كتاب كتب 图书 圖書 図書 도서
    film film cine kino sinema أفلام سينما 电影 電影 映画 영화
    music music musik musiq muzyk muzik موسيقى 音乐 音樂 音楽 음악
    theatre theat teatr teat divadl مسرح 剧院 劇院 劇場 극장
    cycling cycl fahrrad velo cicl wielr velosip rower cyklist bisiklet sepeda دراجات 自行车 自転車 자전거
    ski ski esqui sci skis narciar lyzh lyz kayak تزلج 滑雪 スキー 스키
    bees bee imker apic beehiv bijen pszczel bdzhol pchel vcel ari lebah نحل 蜜蜂 養蜂
    milk milk milch lait leche latte leite melk mleko mlecz moloch sut susu ألبان 牛奶 酪農 乳业 乳業
    meat meat fleisch viand carn vlees mies myas maso daging لحوم 肉类 食肉
    baker baker back bacck boulang panad forn panif bakker piekar pekar firin roti مخابز 面包 製パン
    crime crim krim verbrech delit zlochyn prestup zlocin suc kejahat جريمة 犯罪 범죄
    competition compet wettbew concurr concorr konkur rekab persaing منافسة 竞争 競争 경쟁
    library librar biblio bibliot kutuphan perpust مكتبة 图书馆 図書館 도서관
    archive archiv arkhiv arhiv arsiv arsip أرشيف 档案 公文書 기록
    island island insel ile isla isol ilha eiland wysp ostriv ostrov ada pulau جزر جزيرة 岛 島 섬
    tax tax steuer fisc impot impuest nalog podat vergi pajak skatt belast ضرائب 税务 税 세무
    statistics statist estad istatist إحصاء 统计 統計 통계
    weather weather wetter meteo pogod hava cuaca vader أرصاد 气象 気象 기상
    climate clima klima iklim مناخ 气候 気候 기후
    space space weltraum raumf espac spazi espaz ruimtevaart kosm uzay antariksa rymd فضاء 航天 宇宙 우주
    satellite satel sputnik suput uydu أقمار قمر 卫星 衛星 위성
    artificial اصطناعية صناعية
    data data daten donnee datos dati dados dane danych dann veri بيانات 数据 データ
    media media presse press prens prensa stampa medien zmi smi إعلام صحافة 媒体 新闻 報道 언론
    culture cultur kultur kult budaya ثقافة ثقافي 文化 문화
    sport sport spor olahraga رياضة رياضي 体育 スポーツ 체육
    football football fussball futbol futebol calcio voetbal pilk fotbal sepak كرة قدم 足球 サッカー 축구
    children child kind enfant nino bambin crianc dziec dit deti cocuk anak barn طفل أطفال 儿童 兒童 児童 아동
    women women frau femme mujer donn mulher vrouw kobiet zhin zhen kadin perempuan kvinn نساء مرأة 妇女 婦人 女性 여성
    police polic poliz polis polits polici شرطة 警察 警务 경찰
    fire fire feuer pompier bomber vigil brandw straz pozhar pozhezh hasic itfaiye pemadam إطفاء 消防 소방
    rescue rescue rettung secour rescat soccor salvam reddings ratown spasat ryativ ryatuv spasin
    rescue zachran kurtarma penyelamat إنقاذ 救援 救助 구조
    tourism tour turis turiz wisat سياحة 旅游 観光 관광
    animal animal tier dier zwierz tvaryn zhivot zvirat hayvan hewan حيوان 动物 動物 동물
    vaccine vacc impf vacun vaks szczep vakts ockov asi لقاح 疫苗 ワクチン 백신
    disease disease krankh malad enferm malatt doenc ziekt chorob khvorob bolezn nemoc hastal penyakit أمراض مرض 疾病 질병
    patient patient pacient pazient pacjent hasta pasien مرضى 患者 환자
    justice justic justiz giustiz spraved adalet keadil sprawied pravosud عدل عدالة 司法 사법
    rights rights recht droit derech diritt direit prav praw hak حقوق 权利 人权 人権 권리
    refugee refug flucht rifug vluchtel uchodz bizhen bezhen uprchl multeci pengungsi لاجئين 难民 難民 난민
    youth youth jugend jeun juvent gioven jeugd mlodzi molod mladez genc pemuda شباب 青年 청년
    veterans veteran weteran قدامى 退伍
    owner owner eigent proprie propriet wlascic vlasnik sahipl pemilik مالكين 业主
    driver driver fahrer chauffeur conduct conducen kierowc vodi soforl sopir سائقين 司机 運転
    teacher teacher lehrer enseign maestr insegn profess leraar nauczyc uchytel uchitel ucitel ogretmen guru معلمين 教师 教員 교사
    doctor doctor arzt arzte medec medici arts lekarz likar vrach lekar hekim doktor أطباء 医生 医師 의사
    pilot pilot piloot pilota طيارين 飞行员 パイロット
    building build bau constr constru bouw budow budiv stroit stavb insaat konstruk بناء 建筑 建設 건설
    rural rural land campagne campes wsi selsk سكن ريف 农村
    city city stadt ville ciudad citta cidade stad miast misto gorod mesto kent kota بلدية مدينة 市 都市 도시
    independent autonom avtonom aftonom otonom autonoom
    independent 自治 indepen indipen unabhang onafhank oberoend niezalezn nezavisl nezavis nezalezhn nezaliezhn bagimsiz uavheng مستقل
    independent 独立 獨立 독립
    lake lake lac lago lacul see meer jezior jezer ozer danau golu بحيرة 湖 호수
    bay bay baie baia bahia golf gulf golfo bucht zalew zaliv zatok korfez teluk خليج 湾 灣
    award award prize prix preis premi prijs pris nagrod cena premiya odul penghargaan جائزة 賞 奖 獎
    festival festiv festyw festwal مهرجان 映画祭 电影节 축제
    day days tage dagen dagar journee giornat jornad dnu dni dnech hari gunler dniv أيام
    project projec projek proekt projet proget proyec proje مشروع 计划 計劃 計画 プロジェクト 프로젝트
    employee employ emplead employe funzion werknem employee angestell medewerk anstall zamestnan karyawan pegawai موظف 职工 員工 직원
    airport airport flughaf aeroport aeropuert lotnisk letist luchthav havaliman havaalan bandara flygplats lufthavn مطار 机场
    airport 機場 空港 공항
    volcano volcan vulkan yanardag wulkan vulcan sopk sopka بركان 火山 화산
    stadium stadium stadi stadion stade estadi stadyum ملعب استاد 体育场 體育場 球场 スタジアム 競技場 경기장
    station station bahnhof gare estacion stazion estacao stacj vokzal dworz nadraz istasyon stasiun محطة 车站 車站 駅 역
    bridge bridge brucke pont ponte puente brug kopru jembatan جسر 大桥 大橋 橋 다리 대교
    square plaza platz piazza praca ploshch namest plein meydan ميدان ساحة 广场 廣場 広場 광장
    park park parque parc حديقة 公园 公園 공원
    prison prison gefangnis carcel carcer wiezien tyurm vezen gevangenis cezaev penjara سجن 监狱 監獄 刑務所 교도소
    tower tower turm torre bashn toren kule menara برج 塔 タワー 타워
    hotel hotel otel فندق 酒店 ホテル 호텔
    cup cup coupe copa coppa taca pokal puchar kubok beker kupasi kupa piala pohar cupen كأس 杯 カップ 컵
    championship champion meistersch campeon campion mistrz chempion kampioen sampiyon juara بطولة 锦标赛 錦標賽 選手権 선수권
    supply suppl versorg approvis aprovision abastec forniment zaopatr snabzh snabd postach aprovizion tedarik إمداد إمدادات 供水
    supply 供給 供应 공급
    defence defen defens verteid difes oboron obron savunm pertahan دفاع 国防 國防 防衛 국방
    chess chess schach ajedrez echecs scacchi xadrez szach shakh schaak satranc catur sjakk schack شطرنج 国际象棋 國際象棋 チェス 체스
    tennis tennis tenis kort تنس 网球 テニス 테니스
    sailing sailing regatta regata segel voile vela zeglar parus yelken layar شراع 帆船 セーリング 요트
    athletics athlet atlet lekkoatlet legkoatlet القوى 田径 陸上 육상
    swimming swim schwimm natac natat nuoto plyw plava yuzme renang سباحة 游泳 水泳 수영
    basketball basket baloncest pallacan koszyk basquet السلة 篮球 バスケ 농구
    hockey hockey hokej khokke xoke hoquei هوكي 冰球 ホッケー 하키
    boxing boxing boxen boxeo boxe pugil boks yumruk ملاكمة 拳击 ボクシング 권투
    toy toy spielzeug juguet jouet giocatt speelgoed igrashk igrush zabaw hrack oyuncak brinqued mainan leksak ألعاب 玩具 완구
    accident accident unfall incident wypadk avari katastrof nehod ongeval kecelaka حوادث حادث 事故 사고
    prosecution prosecut staatsanw fiscal procur prokur savcil parquet نيابة ادعاء 检察 檢察 検察 검찰
    customs custom zoll aduan dogan alfandeg celni celn tamozh mytn douane gumruk جمارك 海关 海關 税関 관세
    coast coast kuste cote costa costier wybrzez poberezh uzberezh pobrez kust sahil pantai سواحل 海岸 해안
    guard guard garde guardi straz okhron strazh berezhov wacht muhafiz penjaga حرس 警卫 警衛 警備 경비
    election elect wahl wahlen elector elezion eleic wybor vybor kiesraad volb secim pemilih انتخاب 选举 選舉 選挙 선거
    broadcast broadcast rundfunk radiodif radiotel emission difus rozgl telerad yayin penyiar إذاعة 广播 廣播 放送 방송
    news news nachricht notici notizi nouvell wiadom novost novyn haber berita nieuws zprav أنباء أخبار 新闻社 通讯社 通信社 뉴스
    geology geolog jeolog جيولوج 地质 地質 지질
    earthquake seism seismo sism deprem erdbeb gempa sejsm زلازل 地震 지진
    migration migra immigra einwander goc imigra هجرة 移民 出入国 이민
    social social sozial sotsial spolecz sosyal sosial اجتماع 社会 社會 사회
    technology techn tekhn tekno teknol تقني تكنولوج 技术 技術 科技 기술
    engineer engin ingen inzen inzhen muhendis insinyur مهندسين هندسة 工程 工学 공학
    medical medizin tibb kedokt طب طبية 医学 醫學 의학
    veterinary veterin weteryn بيطر 兽医 獸醫 獣医 수의
    chemical chemi chimi quimi khim kimya kimia كيمياء 化学 化學 화학
    steel steel stahl acier acero acciai aco stal celik baja staal فولاذ صلب 钢铁 鋼鐵 鉄鋼 철강
    mediterranean mediterr mittelmeer akdeniz srodziemn sredizemn seredzemn stredomor متوسط متوسطي 地中海 지중해
    baltic balti baltyk baltisk ostsee itamer بلطيق 波罗的海 バルト 발트
    adriatic adria adriat jadran jadransk أدرياتيك 亚得里亚 アドリア
    aegean aegae agais egee egeo ege egej إيجة 爱琴海 エーゲ
    caspian caspi kaspi hazar قزوين 里海 カスピ
    alpine alpin alpen alpes alpi alpsk ألب 阿尔卑斯 アルプス
    danube danub donau dunaj dunay dunai dunare dunav tuna دانوب 多瑙河 ドナウ
    rhine rhein rhine rhin reno rijn راين 莱茵 ライン
    balkan balkan balcan balqan بلقان 巴尔干 バルカン
    carpathian carpat karpat كاربات 喀尔巴阡 カルパチア
    caucasus caucas kavkaz kaukas kafkas قوقاز 高加索 コーカサス
    nordic nordic nordisch nordique nordico skandin scandin escandin iskandin إسكندناف 北欧 스칸디나비아
    arctic arcti arkti artic artik قطب 北极 北極 북극
    atlantic atlant أطلس 大西洋 대서양
    pacific pacif pazif pasif tikhook tykhook هادئ 太平洋 태평양
    northern north nordl norte noord sever pivnich polnoc pivn kuzey utara norra شمال شمالي 北部 北方 북부
    southern south sudl sued pivden poludn juzn yuzhn guney selatan sodra جنوب جنوبي 南部 南方 남부
    eastern east ostl oriental orient oost vostoch skhidn wschodn vychod dogu timur ostra شرق شرقي 东部 東部 동부
    western west westl occident ouest oest zapad zakhidn zachodn bati barat vastra غرب غربي 西部 서부
    star star stern etoile estrela estrella stella gwiazd zvezd zirk hvezd ster yildiz bintang stjarn نجمة نجم 之星 星 スター 별
    river river fluss fleuve rio fium rivier rzek richk rek nehir cayi irmag sungai نهر 河 河川 강
    mountain mountain berg mont gora hor dag gunung جبل 山 산
""")
