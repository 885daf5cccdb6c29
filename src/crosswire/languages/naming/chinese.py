"""In Chinese: what the names of bodies and firms end with, begin with, and what stands before them and is none of them."""

from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.languages.words import words

#: What a body is, behind its name.
BODIES = words(
    "监督院 监察院 审计院 监督局 监测局 观测局 管理局 监管局 安全局 气象局 统计局 研究所 研究院 研究中心 委员会 协会"
    " 联合会 联盟 学会 基金会 组织 机构 大学"
    " 学院 银行 博物馆 医院 工会 总会 商会 理事会 议会 俱乐部 登记处 秘书处 办事处 联合社 法庭 仲裁院 中心 管理处"
    " 观测站 天文台 实验室 图书馆 事务所 合作社 总署 总局 警卫队 联络处 警察署 救援队 志愿队 车队 舰队 乐团 爱乐乐团"
    " 交响乐团 合唱团 歌剧院 舞团 剧团 出版社 拍卖行 画廊 党 同盟 联队 公署 专员署 联社 检察院 法院 足协 联赛委员会"
    " 管理区 保护局 保障局 调查局 情报局 税务局 卫生局 教育局 交通局 公安局 警察局 移民局 海事局 民航局 铁路局 邮政局 档案局 文物局 检疫局"
    " 标准局 专利局 竞争局 卡特尔局 航天局 能源局 土地局 渔业局 林业局 海关总署 警署 消防署 环保署 水务局 港务局 勘探局 执法局 反贪局"
    " 体育局 旅游局 劳工局 住房局 疾控中心 法院 宪法法院 最高法院 审计署 选举委员会"
)
#: What ends firms' names and other words too: only what is spelt by its sound, or told elsewhere, goes before these.
LOOSE_FIRMS = words(
    "航运 海运 轮渡 航空 物流 传媒 科技 电子 食品 汽车 制药 医药 生物 能源 石油 矿业 钢铁 物产 实业 工业 建设 建工"
    " 保险 证券 资本 体育 酒店 地产 电力 电信 软件 游戏 遊戏 化工 造船 铁路 索道 打捞"
    " 半导体 微电子 光电 微系统 系统 芯片 镍业 铝业 铜业 锂业 金业 金属 材料 新材料 港机 重机 机械 精机 精密 精工 电机 电气 电器"
    " 电池 仪器 光学 光伏 激光 机器人 自动化 医疗 医药集团 健康 疫苗 基因 码头 港务 船舶 海工 船厂 航天 卫星 火箭 动力 通信 通讯 网络"
    " 数据 数字 互动 文化 影视 娱乐 乳业 酒业 啤酒 纸业 纺织 服饰 家居 置业 置地 快递 速运 客运 租赁 支付 投资 农业 渔业 种业 化肥"
    " 水泥 玻璃 轮胎 摩托 客车 机车 飞机 直升机 燃气 天然气 水务 环保 风电 太阳能 核电 工程 疏浚 咨询 安保"
)
#: What a firm is, behind its name.
FIRMS = (*words("公司 集团 商社 商事 重工 船务 影业 电影公司 拍卖行 出版社 律师行"), *LOOSE_FIRMS)
#: What any firm is called, behind its own name.
BARE_FIRMS = frozenset(words("公司 集团"))
#: What is said of any body of a place too: "伦敦工会组织".
LOOSE_BODIES = frozenset(words("组织 机构 中心 工会 党 车队 联盟"))
#: What stands behind names alone, hardly behind another word.
STRONG = frozenset(words("党 爱乐乐团 交响乐团 拍卖行 影业 重工 出版社 画廊 歌剧院 合唱团 登记处"))
#: What a firm does, or who speaks for it, behind its name.
ACTS = (
    *BEHIND_PEOPLE["zh"],
    *words(
        "否认 拒绝 承认 计划 证实 发言人 负责人 总裁 总经理 董事长 主席 创始人 创办人 首席 工程师 旗下 股价 副总裁"
        " 副主席 副总经理 代表 方面 未予 尚未 回应 已 则 将"
    ),
)
#: What a state has one of, so that "national" is name enough: "国家税务局".
OFFICES = words("监督局 监测局 监管局 安全局 气象局 统计局 税务局 保护局 调查局 情报局 移民局 民航局 航天局 能源局 审计署 疾控中心")
#: With these the name of a body of several lands begins.
WIDE = words("国际 世界 全球 国家 中央 联邦 欧洲 亚洲 非洲 全国 泛美 亚太 皇家 欧盟")
#: Before these signs no name of a body or a firm goes on.
OUTSIDE = frozenset("的是为在由与和及向对将被把从称说於于等但也都已就又还则只而或并以了着过給给让同跟至到按据該该本其此每各某两兩")
#: Words for what somebody does with a body, that stand before its name and are none of it: "领导设计中心".
WHAT_ONE_DOES = frozenset(
    words("领导 率领 带领 主持 负责 担任 出任 创办 创立 创建 掌管 执掌 任职 就职 供职 加入 离开 起诉 告 收购 入股 参与")
)
#: Nouns for whom or what a name follows, and that are none of it.
KINDS_BEFORE = words(
    "商 巨头 企业 机构 公司 集团 部门 平台 媒体 方 记者 赛事 总监 负责人 软件 港口 船东 厂商 财团 主席 业主 东家"
    " 雇主 赞助商 子公司 母公司 运营者 组织者 主办 主办方 承办方"
)
#: Words that only say of what kind a body is.
GENERIC = frozenset(
    words(
        "当地 地方 独立 民间 环保 慈善 非营利 公益 私人 私营 国有 上市 跨国 外国 本地 有关 相关 主要 大型 小型 医学 科学"
        " 专业 行业 商业 技术 安全 保险 航空 航运 物流 石油 能源 食品 汽车 电力 铁路 运输 建筑 拍卖 打捞 索道 缆车 律师"
        " 会计 经纪 管理 运营 制造 生产 服务 咨询 旅游 体育 电影 软件 游戏 科技 投资 金融 证券 信托 矿业 钢铁 母 子 分 总"
        " 新 旧 大 小 老 前 现 原 执政 反对 在野 多数 少数 左翼 右翼 极右 赛事 竞赛 组织 组委 救援 急救 研究 调查 选举"
        " 仲裁 纪律 调解 购物 会议 展览 新闻 指挥 训练 市 县 省 州 镇 村 区 国家 国际 世界 全球 中央 联邦 欧洲 股份 有限"
        " 工会 人权 人道 消费者 工人 农民 渔民 居民 患者 家属 学生 青年 妇女 儿童 球员 选手 监管 执法 司法 政府 军方 警方"
        " 官方 官 州立 市立 国立 公立 私立 当代 现代 自然 历史 艺术 民俗 海洋 地质 天文 气象 环境 动物 植物 生态 农业"
        " 渔业 林业 工业 贸易 外贸 法律 政治 经济 社会 文化 教育"
    )
)
#: Behind the own name of a place and part of its name; and behind one and none of it.
LANDFORMS = words("峰 州 省 村 镇 县 郡 岭 半岛 山脉 沙漠 冰川 瀑布 峡谷 群岛 火山 水库 高原 盆地 湖 河 岛 山 海峡 运河 湾")
LANDFORMS_OUTSIDE = words("口岸 港 小镇 小城 古城 老城 市中心 市郊")
#: What stands right before the name of a firm alone.
BEFORE_OWN = words("公司 集团 企业 品牌 巨头 厂商 制造商 开发商 运营商 营运商 供应商 零售商 经销商 承包商 赞助商 发行商 船东")
