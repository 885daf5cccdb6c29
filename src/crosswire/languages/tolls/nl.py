"""Whom a toll counts, in Dutch."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="dod$ doden dode gedood overleden overlijd omgekomen slachtoffer lichamen; om het leven; kwamen om$",
    hurt="gewond zwaargewond lichtgewond slachtoffer",
    missing="vermist",
    saved="gered$ geredde overlevend; in veiligheid",
    moved="geëvacueer ontheemd gevlucht",
    held="aangehouden gearresteerd opgepakt",
    ill="besmet",
    votes="stem$ stemmen",
    aboard="; aan boord",
    passengers="passagier opvarenden",
    crew="bemanning",
)
NONE = no(before="geen niemand zonder", between="is werd raakte er raakten zijn kwam personen mensen")
