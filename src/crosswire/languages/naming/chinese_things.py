"""In Chinese: what stands beside the name of a thing in quotation marks, and behind that of an event; and how papers sign."""

from crosswire.languages.words import words

#: Before the quotation: what the thing is, or that it is called so.
THINGS_BEFORE = words(
    "船 轮 舰 艇 舟 渡轮 货轮 油轮 游轮 邮轮 列车 火车 动车 快车 飞机 客机 战机 直升机 飞船 缆车 软件 软体 程序 系统"
    " 应用 算法 模型 平台 琴 小提琴 画作 雕塑 雷达 卫星 探测器 火箭 导弹 无人机 机器人 品牌 商标 节目 栏目 影片 电影"
    " 纪录片 剧集 小说 歌曲 专辑 游戏 遊戏 代号 代号为 名为 名叫 取名 取名为 命名为 绰号 昵称 陨石 钻石 宝石 药物"
    " 新药 疫苗 台风 飓风 风暴 货船 渔船 帆船 拖船 赛马 大熊猫 跑鞋 手机 手环 型号 车型 芯片 潜艇 巨轮 气船 商船 木船"
    " 组织 团伙 团体 战队 病毒 木马 恶意程序 恶意软件 乐队 展览 演出 歌剧 舞剧 话剧 音乐剧 交响曲 餐厅 酒吧 书店"
)
#: Behind it.
THINGS_BEHIND = words(
    "号 牌 系列 班列 专列 列车 庆典 卫星 火箭 飞船 探测器 软件 软体 系统 疫苗 游轮 邮轮 渡轮 货轮 油轮 台风 飓风"
    " 品牌 项目 行动 计划 大提琴 小提琴 陨石 机器人 应用 平台 手机 专辑 音乐节 艺术节 节 奖 杯 跑鞋 球鞋 手表 汽车"
    " 轿车 车型 芯片 药物 新药 行星 小行星 展览"
)
#: What a plan or a law ends with, that is named whole in quotation marks.
PLANS = words("计划 行动 工程 倡议 法案 宣言 公约 项目")
#: With these no name of a thing begins or ends.
NO_THINGS = frozenset("这那不没很就都也还我你他她它请别是有了吗呢吧啊过着")
#: What an event is, behind its name.
EVENTS_BEHIND = words(
    "国际电影节 电影节 国际音乐节 音乐节 国际马拉松 马拉松 大师赛 邀请赛 挑战赛 巡回赛 公开赛 锦标赛 大奖赛 世界杯"
    " 联赛 双年展 书展 车展 航展 博览会 艺术节 戏剧节 文学奖 电影奖 大奖 拉力赛 自行车赛 帆船赛 杯"
)
#: What a paper is called by at its own head: "远湖晚报讯", "【远帆社巴黎电】".
SIGNED = words("通讯社 新闻社 日报 晚报 早报 时报 周报 晚讯 财讯 快讯 快报 导报 观察报 体育报 商报 新报 邮报 新闻网 电视台 报 社")
