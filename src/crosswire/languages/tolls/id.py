"""Whom a toll counts, in Indonesian."""

from crosswire.languages.tolls.words import no, roles

ROLES = roles(
    dead="tewas meninggal korban$ jenazah mayat; korban jiwa; kehilangan nyawa",
    hurt="luka terluka cedera korban$",
    missing="hilang",
    saved="selamat diselamatkan",
    moved="mengungsi dievakuasi pengungsi",
    held="ditangkap ditahan",
    votes="suara$",
    aboard="; di atas kapal; di dalam pesawat; di dalam kapal",
    passengers="penumpang",
    crew="awak$ kru$; anak buah kapal",
)
NONE = no(before="tanpa nihil; tidak ada; tak ada", between="yang orang seorang pun laporan adanya")
