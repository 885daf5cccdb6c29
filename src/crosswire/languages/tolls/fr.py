"""Whom a toll counts, in French."""

from crosswire.languages.tolls.words import roles

ROLES = roles(
    dead="mort$ morts$ morte mortes décès décéd tué victime cadavre péri noyés; perdu la vie; trouvé la mort",
    hurt="blessé victime hospitalis",
    missing="dispar",
    saved="secouru sauvés sauvé rescapé survivant; pu être sauv",
    moved="évacu déplacé sinistré réfugi",
    held="interpell arrest arrêté",
    ill="contamin infect malade",
    votes="voix$ suffrage bulletin",
    aboard="; à bord",
    passengers="passager",
    crew="équipage",
)
