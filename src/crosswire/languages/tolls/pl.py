"""Whom a toll counts, in Polish."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="zgin zabit zabił ofiar śmierteln zmarł zwłok ciał$ śmierć; poniosło śmierć",
    hurt="rann rany$ ofiar poszkodowan obrażeni",
    missing="zagin",
    saved="uratowan ocalał ocalon uratowano",
    moved="ewakuow przesiedl",
    held="zatrzyman aresztow",
    votes="głos$ głosy$ głosów$",
    aboard="; na pokładzie",
    passengers="pasażer",
    crew="załog",
)
NONE = no(before="nikt bez brak; nie ma; nie było", between="nie został osób ludzi")
