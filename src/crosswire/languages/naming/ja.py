"""Japanese."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ja",
    titles=words("氏 さん 大統領 首相 大臣 議員 知事 市長 社長 会長 教授 博士 監督 容疑者 被告 代表 総裁 長官 CEO 最高経営責任者"),
)
