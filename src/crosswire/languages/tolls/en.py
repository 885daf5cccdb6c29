"""Whom a toll counts, in English."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="kill dead$ death die$ dies$ died$ dying fatalit bodies$ perish drown victim casualt toll$; lost their lives",
    hurt="injur wound hurt$ victim casualt hospitalis hospitaliz",
    missing="missing unaccounted",
    saved="rescued saved$ surviv; pulled from; picked up; brought to safety",
    moved="evacuat displac homeless fled$; driven from their homes",
    held="arrest detain; in custody",
    ill="infect sicken; fallen ill; fell ill",
    votes="vote votes$ ballot",
    aboard="aboard onboard carrying$; on board",
    passengers="passenger",
    crew="crew",
)
NONE = no(before="no nobody none without; no one", between="was were has have had been is are any people persons confirmed reported")
