"""Whom a toll counts, in Italian."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="mort$ morti morto morta morte$ vittim decedut decess uccis cadaver salm annegat; perso la vita; hanno perso la vita",
    hurt="ferit vittim ricoverat",
    missing="dispers scompars",
    saved="salvat soccors superstit sopravvissut; tratti in salvo; tratte in salvo; messi in salvo",
    moved="evacuat sfollat",
    held="arrest fermat",
    ill="contagi infett",
    votes="voti$ voto$ schede$",
    aboard="; a bordo",
    passengers="passegger",
    crew="equipaggio",
)
NONE = no(
    before="nessun nessuno nessuna senza; non ci sono; non ci sono stati; non si registrano; non ha causato",
    between="è rimasto rimasta stato stata risulta persone",
)
