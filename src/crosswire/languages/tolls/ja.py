"""Whom a toll counts, in Japanese."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="死亡 死者 亡くな 遺体 犠牲 死んだ",
    hurt="負傷 けが 重傷 軽傷 重軽傷 犠牲",
    missing="行方不明 不明者 行方が",
    saved="救助 救出 生存 助け出",
    moved="避難",
    held="逮捕 拘束",
    votes="得票",
    aboard="乗って 乗せ 乗船 搭乗",
    passengers="乗客",
    crew="乗員 乗組員",
)
NONE = no(between="者 人 は も に が 確認され 出て", behind="いない いません いなかった なかった なし ゼロ")
