"""Whom a toll counts, in French."""

from crosswire.languages.tolls.words import no, roles

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
NONE = no(
    before="aucun aucune; personne n; sans faire de; sans faire; n y a pas de; n a pas fait de; n y a pas eu de",
    between="a ont est été n fait",
)
