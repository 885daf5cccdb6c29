"""In Chinese: what people are, before their names; and what a surname alone stands before."""

from crosswire.languages.words import words

#: The last sign of a word for what somebody is; and whole words.
TRADES_END = words("家 手 员 长 师 官 匠")
TRADES = frozenset(
    words(
        "人士 选手 队长 裁判 教练 教授 博士 律师 医生 学生 护士 记者 作者 学者 诗人 商人 牧人 村民 居民 游客 遊客 乘客"
        " 目击者 导演 主演 演员 影后 影帝 总监 主管 主任 经理 总经理 发言人 负责人 主席 总裁 创始人 收藏家 妻子 丈夫 父亲"
        " 母亲 儿子 女儿 女婿 哥哥 弟弟 姐姐 妹妹 叔叔 牧民 农民 渔民 名将 老将 小将 冠军 亚军 季军 棋王 得主 船长 机长"
        " 总理 总统 同事 搭档 球员 志愿者 研究者 申诉人 代表 经纪人 制片人 主持人 主播 司机 厨师 店主 业主 馆长 站长 台长"
    )
)
#: Behind a surname alone: what a person is called.
BEHIND_SURNAMES = words("女士 先生 小姐 太太 教授 博士 律师 医生 老师 导演 教练 警官 机长 船长 某")
#: What begins as a surname does and is none.
NO_PEOPLE = frozenset(
    words("来自 方面 方才 金牌 金额 高度 高层 马上 白天 白银 石油 江西 江苏 许多 许可 万一 于是 时候 任何 何时 何人 何种")
)
#: Small words that end no name.
NO_END = frozenset("都均也则将并仍已还又曾就才却便")
#: Surnames of China that are hardly another word: these also stand right behind one.
COMMON_SURNAMES = frozenset(
    "李王张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫朱胡郭林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖董袁潘蒋蔣蔡杜苏蘇魏吕呂丁沈姚卢盧姜崔谭譚陆陸汪范廖贾賈韦韋邹鄒孟熊秦邱尹薛阎闫"
)
