"""Whom a toll counts, in Portuguese."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="mort$ morto morta mortos mortas mortes morrer morreu vítima óbito falec cadáver; perderam a vida; corpos$",
    hurt="ferid vítima hospitaliz internad",
    missing="desapareci",
    saved="resgat sobreviv; a salvo",
    moved="evacua retirad desaloj deslocad desabrigad",
    held="detid detençõ presos$ presas$",
    ill="contagi infetad infectad",
    votes="votos$ voto$",
    aboard="; a bordo",
    passengers="passageir",
    crew="tripula",
)
NONE = no(
    before="sem nenhum nenhuma ninguém; não houve; não há; não fez; não causou; não deixou; não se registaram",
    between="ficou foi há houve a lamentar registo registro de pessoas",
)
