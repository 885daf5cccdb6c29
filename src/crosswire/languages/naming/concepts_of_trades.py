"""More of what ``concepts`` has: trades, arts, politics, sports, what is mined, what helps, and what stands on a map."""

from crosswire.languages.naming.words import lines

CONCEPTS_OF_TRADES = lines("""
    cooperation cooper kooper zusammenarb wspolprac sotrudnich spivrobit spolupra isbirlig kerjasama samenwerk samarbet تعاون 合作 協力
    cooperation 협력
    cooperation coop sotrudn spivrob spivprac wspolpr samarb spoluprac
    arbitration arbitr schiedsger tahkim تحكيم 仲裁 중재 arbitraz arbitraj schiedsg schieds arbitrag arbitrazh arbitrazu arbit rozjemcz
    orchestra orchest orkest orquest orkiest orkestr filharm philharm filarm symphon sinfon simfon senfoni symfon أوركسترا سيمفون orkiestr
    orchestra 管弦楽団 交響楽団 乐团 樂團 爱乐乐团 愛樂樂團 爱乐 愛樂 交响乐团 交響樂團 オーケストラ filarmon فيلهارموني filharmon
    orchestra philharmon
    orchestra 관현악단 교향악단 필하모닉
    instrument instrum enstrum آلات 乐器 樂器 楽器 악기 enstruman
    cableway seilbahn telepher teleferi funivi kabelbaan lanovk lanov linow kanatn kanatka gantung cableway telefer teleph cablew ropeway
    cableway تلفريك 索道 缆车 纜車 ロープウェイ 삭도 케이블카 teleferik
    cable cable kabel cavi kabl kablo كيبل كابل كابلات 电缆 電纜 ケーブル 케이블 cabl seilbahn teleferi funivi telefer telepher kolei
    cable kanatn kanat
    cable cablewa cableca تلفريك
    logistics logist lojist logyst لوجست 物流 물류 로지스틱스 ロジスティクス
    trade 物産 商事 물산 상사
    auction auktion encher subast aukcj auktsion muzayed lelang veiling مزاد مزادات 拍卖行 拍卖 拍賣 オークション 경매 auction leilao
    auction aukts muzayede 競売
    engineer engen
    industry heavy lourd pesad pesant tyazhel tyazhk vazhk ciezki zware agir berat ثقيل صناعات 重工 重工業 重工业 중공업
    sea reederei rederij zeglug armator denizcilik sudoplav sudnoplav 海运 海運 해운 船运
    rescue salvag sauvet bergung berging salvata 打捞 打撈 サルベージ 구난
    masters masters ustalar マスターズ 大师赛 大師賽 마스터스 maistriv masterov mistrzow ماسترز
    great great grand gran grande grosse grosser grossen velik buyuk besar wielki عظيم كبير
    sport deport deportiv esport
    court 法庭 법정
    athletics ألعاب
    athletics legkoy legkoi lehkoyi lehkoi leichtathlet lekkiej 田徑
    tournament turnier tournoi torneo turniej turnir toernooi turnuva turnam tournament トーナメント 토너먼트 锦标赛
    marathon maraton marathon marafon ماراثون 马拉松 馬拉松 マラソン 마라톤 marath marat
    strait strait detroit estrecho stretto meerenge ciesnin proliv protok bogazi selat straat مضيق 海峡 海峽 해협
    mountain gipfel szczyt cerro nevado pico monte vershin zirve puncak قمة 峰 山脉 봉
    valley valley vallee valle dolina dolin dolyn vadisi lembah وادي 谷 河谷 계곡
    regional oblast gebiet wojewod منطقة محافظة 州 주
    district distri bezirk arrondis dzielnic powiat ilcesi kecamat حي 区 區 구
    party partei partij partai partito partido partia partiya partiyi partisi حزب 党 黨 정당 parti partid partit
    movement mouvem movim beweg dvizhen hareket gerakan rorelse حركة 运动 運動 운동
    parliament parlam parlem parliam sejm برلمان 议会 議會 議会 의회
    senate senat مشيخ 参议院 參議院 상원
    academy academ akadem أكاديمية 学院 學院 科学院 アカデミー 아카데미 accadem
    laboratory laborat مختبر 实验室 實驗室 実験室 실험실
    clinic clinic klinik عيادة 诊所 診所 診療所 클리닉 의원
    biology biotech biolog biyol bio بيولوج 生物 バイオ 바이오
    post poczt poshta pocht postal بريد 邮政 郵政 郵便 우편 우정
    telecom telecom 通信
    software softwar logiciel برمجيات 软件 軟體 ソフトウェア 소프트웨어
    robot robot روبوت 机器人 機器人 ロボット 로봇
    aviation airlin airway aerolin havayol lotnic awiac avia جوي 航空公司 エアライン エアラインズ 에어라인 항공사
    ferry ferry ferries fahre traghett feribot parom عبارات 轮渡 輪渡 フェリー 페리
    metro metro subway ubahn metropol 地铁 地鐵 地下鉄 지하철 مترو
    brewery brew brauer brasser cervec birrif browar pyvovar pivovar 啤酒 ビール 맥주
    coffee kaffe caffe coffee kofein kahve kopi قهوة 咖啡 コーヒー 커피
    glass glass glas verre vidri vetro szkl stekl زجاج 玻璃 ガラス 유리
    paper papier papel carta bumag papir kagit kertas ورق 造纸 製紙 제지
    textile textil tekstil نسيج 纺织 紡織 繊維 섬유
    lithium lithium litio litij litow ليثيوم 锂 鋰 リチウム 리튬
    solar solar sonnen solair sloneczn solnech sonyach gunes شمسي 太阳能 太陽能 太陽光 태양광
    battery batter batari akku akumul pil بطاري 电池 電池 배터리
    semiconductor semicond halbleit semikond polprzew poluprov napivprov yariiletk موصلات 半导体 半導體 半導体 반도체
    network netzwerk network reseau merezh shebeke jaringan شبكة 网络 網路 ネットワーク 네트워크
    observatory observat sternwart obserwat rasathane مرصد 天文台 천문대 osservat rasathan
    zoo zoolog tiergarten zoopark 动物园 動物園 동물원
    castle castle schloss chateau castill castell zamek zamok kalesi kastil قلعة 城堡 성곽
    palace palac palais palast palazz saray istana قصر 宫殿 宮殿 궁전
    church church kirche eglise iglesia chiesa kosciol tserkv kilise gereja igreja kerk كنيسة 教会 教會 教堂 교회
    cathedral kathedr cathedr catedr katedr sobor كاتدرائية 大教堂 大聖堂 대성당
    mosque mosq moschee mosche mezquit mechet camii masjid مسجد 清真寺 モスク 모스크
    gallery galer galleri غاليري 画廊 畫廊 美术馆 美術館 미술관 갤러리
    opera oper opera أوبرا 歌剧院 歌劇院 歌劇場 オペラ 오페라
    ballet ballet balet باليه 芭蕾 バレエ 발레
    art kunst arts sztuk iskusst mystets umeni sanat seni konst فنون 艺术 藝術 芸術 예술
    history histor geschicht istoric tarih sejarah تاريخ 历史 歷史 歴史 역사
    archaeology archeo archaeo arkeol arkheol آثار 考古 고고
    literature literat liter edebiyat sastra أدب 文学 文學 문학
    language sprach lengua lingu jezyk yazyk yazik mova mowy bahasa taal لغة 语言 語言 言語 언어
    education educ bildung obrazov osvit egitim pendidik oswiat utbild onderwijs edukac تعليم تربية 教育 교육
    student student etudi estudi studier
    pension pension renten emekli emeryt تقاعد 年金 养老 연금
    housing wohnung logem vivien zhilishch zhytl mieszkan konut perumah إسكان 住宅 住房 주택
    charity charit wohltat blagotv dobroczyn dobrochyn hayir amal خيرية 慈善 자선
    human human humain mensch umani ludzk chelovek lyudyn insan manusia إنسان 人类 人類 인간
    peace fried paix pokoj perdamai baris vrede سلام 和平 平和 평화
    freedom freih libert wolnosc svobod ozgurluk kebebas vrijheid حرية 自由 자유
    democracy demokr democr ديمقراط 民主 민주
    republic republ respubl rzeczposp cumhuriyet جمهورية 共和 공화
    new neue neues neuer nouve nuevo nueva nuovo nuova nowa nowy nowe novyy novaya novoe nove yeni baru nieuw جديد 新 새
    steppe stepp estepa stepow stepn bozkir سهوب 草原 초원
    virus virus فيروس 病毒 ウイルス 바이러스
    infection infec infek infekt infeks عدوى 感染 传染 傳染 감염
    tropical tropic tropik tropen tropis tropich استوائي مدارية 热带 熱帶 熱帯 열대
    blood blut sangre sangu krwi krovi darah دم 血液 혈액
    hydrology hydro hidro gidro idro مائي 水利 水文 수문 수자원
    patent patent براءات 专利 專利 特許 특허
    inquiry untersuch enquet inquir indagin dochodz rassled rozslid sorustur penyelid badawcz تحقيق 调查 調查 調査 조사
    supervision aufsicht supervis dohled 监管 監理
    development entwick develop desarr developp svilup rozwoj razvit rozvyt rozvoj kalkin pembang ontwikk utveckl svilupp desarroll
    development تنمية 发展 發展 開発 개발 desenvolv kalkinma pembangun
    investment invest inwest yatirim استثمار 投资 投資 투자
    innovation innov inov innow ابتكار 创新 創新 革新 혁신
    digital digit cyfrow tsifrov tsyfrov dijital رقمي 数字 數位 デジタル 디지털
    information inform معلومات 信息 資訊 情報 정보
    intelligence rozvid istihbar intelij razved wywiad استخبارات مخابرات 情报 情報局 국정원
    army armee army ejerc eserc armia armij ordu tentara leger wojsk viysk voysk جيش 陆军 陸軍 육군
    navy navy armada flotte flota بحرية 海军 海軍 해군
    border grenz fronti fronter granic hranic kordon pogran prykordon perbatas sinir حدود 边防 邊防 国境 국경
    emergency emerg notfall urgenc urgence chrezvych nadzvych darurat طوارئ 应急 緊急 비상
    disaster desastr bencan afet كوارث 灾害 災害 재난 재해
    volunteer freiwill volont volunt ochotn dobrovol gonullu sukarel متطوع 志愿 志願 ボランティア 자원봉사
    olympic olymp olimp أولمب 奥林匹克 奧林匹克 奥运 奧運 オリンピック 五輪 올림픽
    club club klub نادي 俱乐部 俱樂部 クラブ 클럽 구단
    volleyball voleib volley siatk 排球 バレーボール 배구
    wrestling ringen lutte lucha zapas gures gulat مصارعة 摔跤 レスリング 레슬링
    fencing fecht escrim esgrim scherma szermier fekht eskrim مبارزة 击剑 擊劍 フェンシング 펜싱
    rowing ruder aviron canottag wioslar grebl kurek تجديف 赛艇 賽艇 ボート 조정
    gymnastics gymnast jimnast gimnast ginnast جمباز 体操 體操 체조
    rugby rugby regbi 橄榄球 ラグビー 럭비
    handball handball balonman pallaman reczn gandbol hentbol handbal 手球 ハンドボール 핸드볼
    writer ecrivain schriftst escrit scritto pisarz pisatel pysmenn yazar penulis schrijv 作家 작가
    journalist journalis periodist giornalist dziennikar zhurnalist gazetec wartaw صحفي صحافي صحفيين 记者 記者 기자
    lawyer anwalt avocat abogad avvocat adwokat advokat avukat pengac advocat محامين 律师 律師 弁護士 변호사
    olive oliv oliwk zeytin زيتون 橄榄 橄欖 オリーブ 올리브
    press press pers wydawn izdat نشر 出版 출판
    toxic toxi tossi toksy toksi zehir سموم 毒 독성
    standards standard مواصفات 标准 標準 표준
    fund foundat
    sailor seafar sailor seeleut marineros marins moryak moriak marynarz denizci pelaut zeeliede بحارة
    mine madenc maden rudn kopaln miniere
    tailings tailing rejeit rejeto relave حطام مخلفات
    astronomy astron astrof فلك
    meteor meteor meteorit metyor نيازك
    doping antidop doping موانع منشطات
    salt salt salz ملح
    aid hilfe aiut ayuda ajuda pomoc dopomog pomoshch yardim bantuan hulp إغاثة
    resources resourc ressour risors recurs zasob resurs sumber kaynak موارد
    polar polar antarct arctic polair قطبي
    international svitov vsesvitn celosvet maailma
    meteorite meteorit goktas نيازك نيزك 陨石 隕石 운석
""")
