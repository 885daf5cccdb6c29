"""More of ``concepts`` for what Japanese and Korean bodies are called by, each line one meaning."""

from crosswire.languages.naming.words import lines

CONCEPTS_FAR_EAST = lines("""
    office 기구 처 본부 機関 部署 事務局 관리청 관리원 保安庁
    supervision 감독원 감독청 監督庁 監督院 监督院 监督局 监管局
    centre 센터
    organisation 기관 단체 団体 機構 기구
    safety 안보 보안 保安 安全保障 세이프티
    union リーグ 리그 노동조합 노조 조합 組合 連合会 연합회 협의회 協議会
    fund foundat 财团 財団 재단
    fund 기금 基金
    central 중앙 中央
    federal 연방 連邦
    general 총
    european 欧州 유럽 ヨーロッパ
    international 국제 세계 만국 グローバル
    arbitration arbitr arbitraz arbitraj schiedsg schieds tahkim arbitrag arbitrazh arbitrazu تحكيم 仲裁 중재
    cable cabl kabel seilbahn teleferi funivi telefer telepher kolei kanatn
    cable kanat cablewa cableca كابل تلفريك 索道 ロープウェー ケーブル 삭도 케이블카
    sailor seafar sailor seeleut marineros marins moryak moriak marynarz denizci pelaut zeeliede بحارة 海员 船员 船員 海員 선원
    orchestra orchest orkest orkiestr philharm filharm filarm orkestr filarmon أوركسترا فيلهارموني 管弦楽団 交響楽団 フィル フィルハーモニー
    orchestra 交响乐团 爱乐乐团 管弦乐团 관현악단 교향악단 필하모닉
    instrument instrum آلات 楽器 乐器 樂器 악기
    prosecution 検察庁 검찰청
    police 警察庁 경찰청
    health 保健 보건 위생 衛生
    disease 질병 感染症 감염병 전염병
    drug 의약품 医薬品
    food 식료
    environment 環境 환경
    mine 광산 광물 鉱山 鉱物 鉱業 광업 madenc maden rudn kopaln miniere
    tailings tailing rejeit rejeto relave حطام مخلفات 尾鉱 鉱滓 尾矿 광미
    dam 댐 ダム 堰堤
    astronomy astron astrof فلك 天文 천문
    meteor meteor meteorit metyor نيازك 隕石 陨石 운석
    observatory observat sternwart osservat rasathan مرصد 天文台 천문대
    institute 연구원 연구소 研究院 研究所
    academy academ akadem accadem أكاديمية 学院 アカデミー 아카데미
    election 選挙管理 선거관리
    athletics 육상경기 陸上競技 육상
    marathon marath maraton ماراثون 马拉松 馬拉松 マラソン 마라톤
    doping antidop doping موانع منشطات 反兴奋剂 アンチ・ドーピング 도핑방지 반도핑
    salt salt salz ملح 盐 塩 소금
    rights 人権 인권
    aid hilfe aiut ayuda ajuda pomoc dopomog pomoshch yardim bantuan hulp إغاثة 援助 支援 구호 지원
    development develop entwick developp svilupp desarroll desenvolv rozwoj rozvyt razvit kalkinma pembangun تنمية 开发 開発 개발
    trade 무역 貿易 통상 通商
    tourism 観光 관광
    resources resourc ressour risors recurs zasob resurs sumber kaynak موارد 资源 資源 자원
    satellite 衛星 위성
    polar polar antarct arctic polair قطبي 极地 極地 극지
    sea 海事 해사 大洋
""")
