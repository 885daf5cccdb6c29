"""Whom a toll counts, in German."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="tot$ tote toten todes getötet umgekommen gestorben starb verstorben opfer leiche; ums leben; kamen um$",
    hurt="verletz schwerverletz leichtverletz verwund opfer",
    missing="vermiss verschollen verschwunden",
    saved="gerettet überlebend überlebt; in sicherheit gebracht",
    moved="evakuier vertrieben geflüchtet geflohen; in sicherheit bringen",
    held="festgenommen verhaft festnahme",
    ill="infizier erkrank",
    votes="stimme stimmen",
    aboard="; an bord",
    passengers="passagier fahrgäst fahrgast insassen",
    crew="besatzung crew",
)
NONE = no(
    before="kein keine keinen keiner keinerlei niemand ohne",
    between="wurde wurden worden ist sind kam menschen personen es gab",
    behind="niemand",
)
