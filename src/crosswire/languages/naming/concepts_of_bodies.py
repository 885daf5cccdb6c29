"""More of what the words of bodies' names mean, as in ``concepts``: what they settle, play, run and hold."""

from crosswire.languages.naming.words import lines

CONCEPTS_OF_BODIES = lines("""
    arbitration arbit arbitr schieds tahkim rozjemcz تحكيم 仲裁 중재
    court 法庭
    international svitov vsesvitn celosvet maailma
    orchestra orchest orquest orkest orkestr filharmon philharmon symphon sinfon أوركسترا 乐团 樂團 管弦楽団 交響楽団 관현악단 교향악단
    instrument instrum enstruman آلات 乐器 樂器 楽器 악기
    cooperation coop kooper zusammenarb sotrudn spivrob spivprac wspolprac wspolpr isbirlig kerjasama samarb spoluprac samenwerk تعاون
    cooperation 合作 協力 협력
    cableway telefer teleph seilbahn cablew ropeway linow kanatn teleferik تلفريك 索道 缆车 纜車 ロープウェイ 삭도 케이블카
    meteorite meteorit goktas نيازك نيزك 陨石 隕石 운석
    auction auction auktion subast lelang leilao aukts aukcj muzayede مزاد مزادات 拍卖 拍賣 競売 オークション 경매
    masters masters ustalar maistriv masterov mistrzow ماسترز 大师赛 大師賽 マスターズ 마스터스
    marathon marath marat ماراثون 马拉松 馬拉松 マラソン 마라톤
    party partei parti partid partit partij حزب 党 黨 정당
""")
