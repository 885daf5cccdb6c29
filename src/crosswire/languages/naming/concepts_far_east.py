"""More of ``concepts`` in signs and syllables: by what Japanese and Korean bodies above all are called, each line one meaning."""

from crosswire.languages.naming.words import lines

CONCEPTS_FAR_EAST = lines("""
    office 기구 처 본부 機関 部署 事務局 관리청 관리원 保安庁
    supervision 감독원 감독청 監督庁 監督院 监督院 监督局 监管局
    organisation 기관 단체 団体 機構 기구
    safety 안보 보안 保安 安全保障 세이프티
    union リーグ 리그 노동조합 노조 조합 組合 連合会 연합회 협의회 協議会
    fund 财团 財団
    fund 기금
    central 중앙
    federal 연방
    general 총
    european ヨーロッパ
    international 만국 グローバル
    cable 索道 ロープウェー 삭도 케이블카
    sailor 海员 船员 船員 海員 선원
    orchestra フィル フィルハーモニー
    orchestra 管弦乐团
    prosecution 検察庁 검찰청
    police 警察庁 경찰청
    health 위생
    disease 感染症 감염병 전염병
    drug 의약품 医薬品
    food 식료
    mine 광산 광물 鉱山 鉱物
    tailings 尾鉱 鉱滓 尾矿 광미
    dam 堰堤
    astronomy 天文 천문
    meteor 隕石 陨石 운석
    institute 연구원
    election 選挙管理 선거관리
    athletics 육상경기 陸上競技
    doping 反兴奋剂 도핑방지 반도핑
    salt 盐 塩 소금
    rights 인권
    aid 援助 支援 구호 지원
    development 开发
    trade 통상 通商
    resources 资源 資源 자원
    polar 极地 極地 극지
    sea 해사 大洋
""")
