"""Whom a toll counts, in Ukrainian."""

from crosswire.languages.tolls.words import roles

ROLES = roles(
    dead="загиб загин убит жертв смерт померл тіла$ тіл$",
    hurt="поранен постражд травм жертв",
    missing="зникл; безвісти",
    saved="врятован врятува вижил",
    moved="евакуй евакуйов",
    held="затрима арештов",
    votes="голос$ голоси$ голосів$",
    aboard="; на борту",
    passengers="пасажир",
    crew="екіпаж",
)
