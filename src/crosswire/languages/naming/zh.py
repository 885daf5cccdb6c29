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
    locating=words("在 于 於 从 從 往 赴 到 至 自 抵达 位于 来自 前往 飞往"),
    women=words(
        "女士 小姐 太太 夫人"
    ),
    men=words("先生"),
)
