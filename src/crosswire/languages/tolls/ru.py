"""Whom a toll counts, in Russian."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="погиб убит скончал жертв смерт умер тела$ тел$",
    hurt="ранен пострада жертв травм",
    missing="пропавш пропал; без вести",
    saved="спасен спасён спасл спасти выживш выжил",
    moved="эвакуир переселен",
    held="задержан арестован",
    ill="заболе заражен",
    votes="голос$ голоса$ голосов$",
    aboard="; на борту",
    passengers="пассажир",
    crew="экипаж",
)
NONE = no(before="никто без нет; не было", between="не был людей человек", behind="нет; не было")
