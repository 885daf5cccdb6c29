"""Dates in Indonesian."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.quantities.id import WORDS as QUANTITIES
from crosswire.languages.words import phrases, words

_UNITS = {"tahun": "YEAR", "bulan": "MONTH", "pekan": "WEEK", "minggu": "WEEK", "kuartal": "QUARTER"}
_PARTS = {"awal": "start", "pertengahan": "mid", "akhir": "end", "penghujung": "end", "pengujung": "end"}
_SHIFTS = {"": "+0", " ini": "+0", " lalu": "-1", " silam": "-1", " depan": "+1", " mendatang": "+1"}
#: "awal tahun", "akhir bulan lalu"; the end of a week is its weekend.
_EDGES = {
    f"{part} {word}{behind}": f"{unit}{shift} {edge}"
    for part, edge in _PARTS.items()
    for word, unit in _UNITS.items()
    for behind, shift in _SHIFTS.items()
    if edge != "end" or unit != "WEEK"
}
_DAYS = words("senin selasa rabu kamis jumat sabtu minggu")
#: One day said twice: "besok, Sabtu"; and what is no day of this week: "setiap Senin".
_NEAR = {"kemarin": "DAY-1", "hari ini": "DAY+0", "besok": "DAY+1", "lusa": "DAY+2"}
_SAME = {f"{word}{comma} {day}": timex for word, timex in _NEAR.items() for comma in ("", ",") for day in _DAYS}
_NO_DAYS = {f"{start} {day}": "" for day in _DAYS for start in phrases("setiap; tiap; saban; setiap hari; tiap hari")}

WORDS = DateWords(
    code="id",
    months={"pebruari": 2, "nopember": 11},
    months_doubtful=words("mei juni april maret"),
    month_before=phrases(
        "bulan; pada; sejak; hingga; sampai; di; dari; awal; akhir; pertengahan; dan; selama; antara; per; dalam; sebelum; setelah;"
        " mulai; medio; pada bulan"
    ),
    weekdays={"jum'at": 5, "ahad": 7},
    weekdays_short={"jumat": 5},
    months_short={"sept": 9, "agt": 8, "agust": 8, "ags": 8, "nop": 11, "peb": 2},
    # "Minggu" is Sunday, "minggu" a week.
    capitalised=True,
    seasons={"musim semi": "SP", "musim panas": "SU", "musim gugur": "FA", "musim dingin": "WI"},
    seasons_doubtful=phrases("musim semi; musim panas; musim gugur; musim dingin"),
    relative={
        **_SAME, **_NO_DAYS,
        "esok": "DAY+1", "besok pagi": "DAY+1", "besok malam": "DAY+1", "besok siang": "DAY+1", "besok sore": "DAY+1",
        "esok hari": "DAY+1", "keesokan": "", "kemarin lusa": "DAY-2", "kemarin pagi": "DAY-1", "kemarin malam": "DAY-1",
        "kemarin siang": "DAY-1", "kemarin sore": "DAY-1", "tadi malam": "DAY-1", "semalam suntuk": "", "tadi pagi": "DAY+0",
        "tadi siang": "DAY+0", "tadi sore": "DAY+0", "pagi tadi": "DAY+0", "siang tadi": "DAY+0", "sore tadi": "DAY+0",
        "dini hari tadi": "DAY+0", "malam ini": "DAY+0", "pagi ini": "DAY+0", "siang ini": "DAY+0", "sore ini": "DAY+0",
        "petang ini": "DAY+0", "nanti malam": "DAY+0", "nanti sore": "DAY+0", "hari ini": "DAY+0", "sehari lalu": "DAY-1",
        "sehari yang lalu": "DAY-1", "sepekan lalu": "WEEK-1", "sepekan yang lalu": "WEEK-1", "seminggu lalu": "WEEK-1",
        "seminggu yang lalu": "WEEK-1", "sebulan lalu": "MONTH-1", "sebulan yang lalu": "MONTH-1", "sebulan silam": "MONTH-1",
        "setahun lalu": "YEAR-1", "setahun yang lalu": "YEAR-1", "setahun silam": "YEAR-1", "seabad silam": "", "sepekan lagi": "WEEK+1",
        "sebulan lagi": "MONTH+1", "setahun lagi": "YEAR+1", "akhir pekan lalu": "WEEKEND-1", "akhir pekan kemarin": "WEEKEND-1",
        "akhir pekan ini": "XXXX-WXX-WE", "akhir pekan depan": "XXXX-WXX-WE next", "akhir pekan mendatang": "XXXX-WXX-WE next",
        "akhir minggu lalu": "WEEKEND-1", "beberapa hari terakhir": "DAY-X", "beberapa pekan terakhir": "WEEK-X",
        "beberapa minggu terakhir": "WEEK-X", "beberapa bulan terakhir": "MONTH-X", "beberapa tahun terakhir": "YEAR-X",
        "beberapa hari ke depan": "DAY+X", "beberapa pekan ke depan": "WEEK+X", "beberapa minggu ke depan": "WEEK+X",
        "beberapa bulan ke depan": "MONTH+X", "beberapa tahun ke depan": "YEAR+X", "beberapa hari mendatang": "DAY+X",
        "beberapa bulan mendatang": "MONTH+X", "beberapa tahun mendatang": "YEAR+X", "beberapa pekan mendatang": "WEEK+X",
        "beberapa minggu mendatang": "WEEK+X", "beberapa dekade mendatang": "DECADE+X", "beberapa dekade terakhir": "DECADE-X",
        "hari-hari terakhir": "DAY-X", "bulan-bulan terakhir": "MONTH-X", "tahun-tahun terakhir": "YEAR-X",
        "sepanjang tahun ini": "YEAR+0", "malam tahun baru": "XXXX-12-31", "malam natal": "XXXX-12-24", "hari natal": "XXXX-12-25",
        "hari buruh": "XXXX-05-01", "hari kemerdekaan": "XXXX-08-17", "salat jumat": "", "shalat jumat": "", "sholat jumat": "",
        "jumat agung": "", "rabu abu": "", "minggu palma": "", "hari jumat agung": "", "pasar minggu": "", "pasar senen": "",
        "tahun baru": "", "hari esok": "", "akhir tahun ajaran": "", "bulan madu": "", "hari lalu": "", "masa lalu": "",
        "tahun ajaran": "", "mulai besok": "DAY+1",
    },
    edges_fixed=_EDGES,
    anaphoric={
        "tahun sebelumnya": "YEAR-1", "setahun sebelumnya": "YEAR-1", "tahun berikutnya": "YEAR+1", "setahun kemudian": "YEAR+1",
        "setahun setelahnya": "YEAR+1", "bulan sebelumnya": "MONTH-1", "sebulan sebelumnya": "MONTH-1", "bulan berikutnya": "MONTH+1",
        "sebulan kemudian": "MONTH+1", "pekan sebelumnya": "WEEK-1", "minggu sebelumnya": "WEEK-1", "sepekan sebelumnya": "WEEK-1",
        "seminggu sebelumnya": "WEEK-1", "pekan berikutnya": "WEEK+1", "minggu berikutnya": "WEEK+1", "sepekan kemudian": "WEEK+1",
        "seminggu kemudian": "WEEK+1", "hari sebelumnya": "DAY-1", "sehari sebelumnya": "DAY-1", "hari berikutnya": "DAY+1",
        "keesokan harinya": "DAY+1", "keesokan hari": "DAY+1", "esok harinya": "DAY+1", "sehari setelahnya": "DAY+1",
        "sehari kemudian": "DAY+1", "kuartal sebelumnya": "QUARTER-1", "triwulan sebelumnya": "QUARTER-1",
        "periode yang sama tahun sebelumnya": "YEAR-1",
    },
    units={
        "hari": "day", "pekan": "week", "minggu": "week", "akhir pekan": "weekend", "bulan": "month", "kuartal": "quarter",
        "triwulan": "quarter", "semester": "half", "tahun": "year", "dekade": "decade", "dasawarsa": "decade",
    },
    units_plural={
        "hari": "day", "pekan": "week", "minggu": "week", "bulan": "month", "kuartal": "quarter", "triwulan": "quarter",
        "semester": "half", "tahun": "year", "dekade": "decade", "dasawarsa": "decade",
    },
    last_behind=phrases("lalu; silam; kemarin; yang lalu; yang silam"),
    this_behind=words("ini berjalan"),
    next_behind=phrases("depan; mendatang; yang akan datang"),
    ago_behind=phrases("lalu; yang lalu; silam; yang silam"),
    ahead_behind=words("lagi"),
    future=words(
        "akan bakal hendak dijadwalkan direncanakan rencananya diperkirakan ditargetkan diharapkan berencana diagendakan"
    ),
    few=words("beberapa sejumlah"),
    day_before=words("tanggal tgl tgl."),
    month_year=phrases("tahun; di tahun; pada tahun"),
    year_joiners=words("dan atau"),
    year_before=phrases(
        "tahun; pada; pada tahun; sejak; sejak tahun; di; di tahun; hingga; sampai; dari; dari tahun; untuk; selama; sepanjang;"
        " sepanjang tahun; sebelum; setelah; sesudah; antara; antara tahun; awal; awal tahun; akhir; akhir tahun; pertengahan;"
        " pertengahan tahun; medio; musim; era; dan; tahun anggaran; dibanding; dibandingkan; per; menjelang; mulai; edisi; angkatan;"
        " piala dunia; pemilu; pilpres; pilkada; olimpiade; sekitar tahun; tahun ajaran; hingga tahun; sampai tahun"
    ),
    year_after=words("masehi m"),
    not_nouns=QUANTITIES.stops,
    labels=(
        *QUANTITIES.labels,
        *phrases(
            "sekitar; lebih dari; kurang dari; hampir; sedikitnya; sebanyak; sejumlah; total; mencapai; sebesar; hanya; rp;"
            " rp.; usd; idr; euro; setidaknya; maksimal; minimal; kira-kira; menjadi; seluruh; semua"
        ),
    ),
    clock_after=words("wib wita wit gmt utc pagi siang sore malam"),
    decade_after=words("an"),
    ordinals={"pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4, "kesatu": 1},
    ordinal_behind=True,
    ordinal_before=words("ke"),
    quarters=words("kuartal triwulan"),
    halves=words("semester"),
    halves_doubtful=words("paruh"),
    parts={"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "1q": "Q1", "2q": "Q2", "3q": "Q3", "4q": "Q4"},
    part_year=phrases("tahun; pada; di; dari; pada tahun; di tahun; -; /"),
    fiscal=phrases("tahun fiskal; tahun buku; fiskal; tahun anggaran"),
    start=phrases("awal; permulaan; awal tahun; awal bulan; di awal"),
    mid=phrases("pertengahan; medio; pertengahan tahun; pertengahan bulan"),
    # The longer ones stand here so that "akhir" does not take "akhir pekan" and "akhir tahun" apart.
    end=phrases("akhir; penghujung; pengujung; akhir tahun; akhir bulan; akhir pekan; penghujung tahun"),
    by=phrases("paling lambat; paling lambat pada; selambat-lambatnya; selambatnya; paling telat"),
    before=phrases("sebelum; menjelang; jelang; sebelum tanggal; sebelum tahun"),
    after=words("setelah sesudah usai pasca pascatahun seusai"),
    since=phrases(
        "sejak; semenjak; mulai; terhitung sejak; terhitung mulai; sejak hari; sejak tahun; sejak bulan; mulai tanggal; mulai tahun"
    ),
    until=phrases("hingga; sampai; sampai dengan; hingga tanggal; hingga tahun; sampai tahun; sampai tanggal; hingga bulan"),
    about=phrases("sekitar; kira-kira; kurang lebih; circa; sekitar tahun; sekira"),
    ranges=phrases("hingga; sampai; sampai dengan; s/d; s.d.; sd; hingga tanggal"),
    between=(
        ("antara tanggal", "dan"), ("dari tanggal", "hingga"), ("antara", "dan"), ("dari", "hingga"), ("dari", "sampai"),
        ("mulai", "hingga"), ("mulai", "sampai"), ("antara", "hingga"), ("sejak", "hingga"), ("sejak", "sampai"),
    ),
)
