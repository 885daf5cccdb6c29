"""Japanese."""

from crosswire.languages.naming.words import NamingWords
from crosswire.languages.words import words

NAMING = NamingWords(
    code="ja",
    titles=words("氏 さん 大統領 首相 大臣 議員 知事 市長 社長 会長 教授 博士 監督 容疑者 被告 代表 総裁 長官 CEO 最高経営責任者"),
    ends_of_bodies=words(
        "連盟 協会 機構 庁 省 研究所 研究センター 大学 委員会 組合 連合会 連合 財団 銀行 病院 博物館 学会 局 裁判所 同盟 商工会"
    ),
    suffixes_of_names=words("社 製 株式会社 グループ"),
)
