"""Whom a toll counts, in Spanish."""

from crosswire.languages.tolls.words import no, roles

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
NONE = no(
    before="sin ningún ninguna ninguno nadie; no hubo; no hay; no se registraron; no se reportaron; no dejó; no causó",
    between="ha han sido fue resultó murió que lamentar hubiera haya personas",
)
