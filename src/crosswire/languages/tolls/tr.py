"""Whom a toll counts, in Turkish."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="öldü$ ölü$ ölen ölüm öldürül cansız kurban; hayatını kaybe; yaşamını yitir; can kaybı; can verdi",
    hurt="yaralı yaralan",
    missing="kayıp$ kayıptı kaybol",
    saved="kurtarıl kurtuld kurtulan",
    moved="tahliye",
    held="gözaltı tutuklan",
    votes="oy$ oyu$ oylar",
    aboard="gemideki gemide$ uçaktaki; uçakta bulunan; gemide bulunan",
    passengers="yolcu",
    crew="mürettebat",
)
NONE = no(behind="olmadı yok yaşanmadı bulunmuyor bulunmadı")
