"""More of what the words of bodies' names mean, as in ``concepts``: what public offices watch, test and fight."""

from crosswire.languages.naming.words import lines

CONCEPTS_OF_OFFICES = lines("""
    office autorid vlast 当局 當局 당국
    union ikatan perhimpun federatsi federasyon federasi
    corruption corrupt corruz korrupt korupt korups korupc yolsuzluk فساد 腐败 腐敗 贪污 貪污 肃贪 肅貪 反贪 廉政 廉署 汚職 부패 반부패
    fight eradic erradic iskoren vykoren pemberantas combat bekampf borotb borb zwalcz mucadel مكافحة 打击 打擊 対策 대책
    medical medic medik medis mediz medits medych medycz tibbi طبي 医疗 醫療 医療 의료
    doctor medicos vrachebn likars lekars 医师 醫師
    examination exam examen eksam ekzam egzamin ujian prufung sinav امتحان امتحانات اختبار 考试 考試 試験 시험
    examination uji test
    competence competen competenz kompeten yeterli كفاءة 能力 역량
    student mahasiswa pelajar طلبة طلاب 学生 學生 학생
    supervision naglyad nahlyad nadzor nadzir vigilan toezicht denetim pengawas إشراف رقابة مراقبة
    supervision 监督 監督 감독 监视 監視 감시
    monitoring monitor pemantau pengamat observ beobacht uberwach surveil sposterezh sposteri nablyud sledov gozlem رصد مراقبة
    monitoring 监测 監測 観測 观测 觀測 監視 监视 감시 관측 モニタリング
    earth earth tierra terre terra erdbeob bumi zemle zemlya zemli zemlei aarde ziemi أرض 地球 지구
    peat peat turba tourbi torf gambut veen خث 泥炭 泥炭地 이탄
    land lahan أراضي
    telecom elektrozv elektrosvyaz telekom اتصالات 电信 電信 電気通信 통신
""")
