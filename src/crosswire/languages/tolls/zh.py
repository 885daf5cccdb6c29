"""Whom a toll counts, in Chinese."""

from crosswire.languages.tolls.words import roles

ROLES = roles(
    dead="死亡 遇难 遇難 丧生 喪生 身亡 死者 遗体 罹难",
    hurt="受伤 受傷 伤者 重伤 轻伤",
    missing="失踪 失蹤 下落不明 失联",
    saved="获救 獲救 救出 生还 脱险 救起",
    moved="疏散 撤离 转移",
    held="被捕 逮捕 拘留",
    votes="选票 得票",
    aboard="船上 机上 搭载 载有",
    passengers="乘客 旅客",
    crew="船员 机组 乘务",
)
