"""Whom a toll counts, in Spanish."""

from crosswire.languages.tolls.words import roles

ROLES = roles(
    dead="muert mató mataron fallec víctima cadáver murier murió decesos; perdieron la vida; sin vida",
    hurt="herid lesionad víctima",
    missing="desaparec",
    saved="rescat supervivi sobrevivi; a salvo",
    moved="evacua desplazad desaloj",
    held="detenid detencion arrest",
    ill="contagi infect enferm",
    votes="voto votos$ sufragi",
    aboard="; a bordo",
    passengers="pasajer",
    crew="tripula",
)
