"""Chinese."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="zh",
    titles=words(
        "总统 總統 主席 总理 總理 首相 部长 部長 市长 市長 省长 州长 议员 議員 首席执行官"
        " 首席執行官 董事长 董事長 总裁 總裁 经理 經理 发言人 發言人 教授 博士 先生 女士 小姐"
        " 记者 記者 主任 院长 局长 局長 工程师 工程師 负责人 大使 将军 法官 教练 创始人 老板"
    ),
    never=words(
        "胜利 勝利 民主 联合 聯合 光明 青年 奋斗 长征 太平 安全 新城 平安 城中 城西 东城 城厢 新桥"
        " 河东 春日 泰勒 戴维 哈桑 欧文 林肯 诺曼 来宾 关口 大东 甲子 正定 白沙 南村 东海 新港 开平 定海"
    ),
    ends_of_bodies=words(
        "局 署 研究所 研究院 研究中心 委员会 委員會 协会 協會 联合会 聯合會 联盟 聯盟 学会 學會 基金会 基金會 组织 組織 机构"
        " 機構 法院 大学 大學 学院 學院 银行 銀行"
        " 博物馆 博物館 医院 醫院 工会 工會 总会 商会 理事会 议会 議會 管理局 俱乐部"
    ),
    suffixes_of_names=words("公司 集团 集團 俱乐部 俱樂部 股份 银行 航空 疫苗 牌 品牌 卫星 号 系列 基金 工厂 股价"),
    locating=words(
        "在 于 於 从 從 往 赴 到 至 自 抵达 位于 来自 前往 飞往 驶入 進入 进入 开往 返回 离开 途经 经过 飞抵 抵 驻 運往 运往 送往"
    ),
    women=words("女士 小姐 太太 夫人"),
    men=words("先生"),
)
