"""Whom a toll counts, in Ukrainian."""

from crosswire.languages.tolls.words import no, roles

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
NONE = no(before="ніхто без; немає; не було; жодних; жодного", between="не був людей осіб", behind="немає нема; не було")
