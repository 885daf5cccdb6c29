"""Whom a toll counts, in Chinese."""

from crosswire.languages.tolls.words import no, roles

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
NONE = no(before="无 無 没有 沒有 未造成 未有 并无 暂无 尚无", between="人员 人員 任何 造成 人 报告")
