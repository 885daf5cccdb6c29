"""Dates in Turkish."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

_MONTHS = {
    "ocak": 1, "şubat": 2, "mart": 3, "nisan": 4, "mayıs": 5, "haziran": 6, "temmuz": 7, "ağustos": 8, "eylül": 9, "ekim": 10, "kasım": 11,
    "aralık": 12,
}  # fmt: skip
_MONTH_WORDS = ("ayı", "ayında", "ayının", "ayından", "ayına", "ayındaki")
_CASES = ("ta", "te", "da", "de", "tan", "ten", "dan", "den")
_DAYS = {"pazartesi": 1, "salı": 2, "çarşamba": 3, "perşembe": 4, "cuma": 5, "cumartesi": 6, "pazar": 7}
#: A suffix that joins a year to what is a part of it, with its apostrophe.
_OF = tuple(f"'{ending}" for ending in ("in", "ın", "un", "ün", "nin", "nın", "nun", "nün"))
_YEAR = ("yılı", "yılında", "yılının", "yılından", "yılına", "yılındaki", "yılını", "yılları", "yıllarında", "senesi", "senesinde")

WORDS = DateWords(
    code="tr",
    months={
        **{f"{name} {word}": number for name, number in _MONTHS.items() for word in _MONTH_WORDS},
        **{f"{name}{case}": number for name, number in _MONTHS.items() for case in _CASES},
    },
    months_doubtful=words("ocak ekim aralık ocakta ocaktan ekimde ekimden aralıkta aralıktan kasım nisan mart"),
    month_before=phrases("geçen; gelecek; bu; önümüzdeki; geçtiğimiz; ve"),
    weekdays={f"{name} {word}": number for name, number in _DAYS.items() for word in ("günü", "gününe", "gününden", "gecesi", "akşamı", "sabahı")},
    weekdays_doubtful=words("pazar"),
    weekday_before=phrases("geçen; bu; gelecek; önümüzdeki; geçtiğimiz"),
    seasons={
        "ilkbahar": "SP", "ilkbaharda": "SP", "bahar": "SP", "yaz": "SU", "yazın": "SU", "yaz aylarında": "SU", "sonbahar": "FA",
        "sonbaharda": "FA", "güz": "FA", "kış": "WI", "kışın": "WI", "kış aylarında": "WI",
    },
    seasons_doubtful=words("bahar yaz yazın güz kış kışın"),
    relative={
        "dün": "DAY-1", "dünkü": "DAY-1", "dün gece": "DAY-1", "dün akşam": "DAY-1", "dün sabah": "DAY-1", "bugünkü": "DAY+0",
        "bu sabah": "DAY+0", "bu akşam": "DAY+0", "bu gece": "DAY+0", "yarınki": "DAY+1", "önceki gün": "DAY-2", "evvelki gün": "DAY-2",
        "geçen sene": "YEAR-1", "evvelki yıl": "YEAR-2", "geçen hafta sonu": "WEEKEND-1", "hafta sonu": "XXXX-WXX-WE",
        "bu hafta sonu": "XXXX-WXX-WE this", "haftaya": "WEEK+1", "seneye": "YEAR+1", "yılbaşı gecesi": "XXXX-12-31", "bu gün": "",
        "bu an": "", "cumhuriyet bayramı": "XXXX-10-29", "cuma namazı": "", "bu yıllar": "", "son yıl": "", "geçen gün": "",
        "gelecek gün": "", "geçen süre": "",
    },
    edges_fixed={
        **{f"{year} {end}": "YEAR+0 end" for year in ("yıl", "yılın", "sene") for end in ("sonu", "sonunda", "sonuna", "sonundan")},
        **{f"{year} {start}": "YEAR+0 start" for year in ("yıl", "yılın", "sene") for start in ("başı", "başında", "başından")},
        **{f"yıl {mid}": "YEAR+0 mid" for mid in ("ortası", "ortasında", "ortasına")},
        **{f"ay {end}": "MONTH+0 end" for end in ("sonu", "sonunda", "sonuna")},
        **{f"ay {start}": "MONTH+0 start" for start in ("başı", "başında")},
    },
    anaphoric={
        "bir önceki yıl": "YEAR-1", "önceki yıl": "YEAR-1", "bir yıl önceki": "YEAR-1", "ertesi yıl": "YEAR+1", "bir önceki ay": "MONTH-1",
        "önceki ay": "MONTH-1", "ertesi gün": "DAY+1", "bir gün önceki": "DAY-1", "bir sonraki yıl": "YEAR+1", "bir önceki çeyrek": "QUARTER-1",
        "ertesi hafta": "WEEK+1", "önceki hafta": "WEEK-1",
    },
    units={
        "hafta": "week", "haftanın": "week", "haftaki": "week", "ay": "month", "ayın": "month", "ayki": "month", "ayda": "month",
        "çeyrek": "quarter", "çeyrekte": "quarter", "çeyreğin": "quarter", "yıl": "year", "yılın": "year", "yılki": "year", "yılda": "year",
        "yıla": "year", "yıldan": "year", "sene": "year", "gün": "day",
    },
    units_plural={
        "gün": "day", "günlerde": "day", "günler": "day", "hafta": "week", "haftalarda": "week", "haftalar": "week", "ay": "month",
        "aylarda": "month", "aylar": "month", "yıl": "year", "yıllarda": "year", "yıllar": "year", "sene": "year", "yıllara": "year",
    },
    last=words("geçen geçtiğimiz"),
    this=words("bu"),
    next=words("gelecek önümüzdeki"),
    vague_past=words("son geçtiğimiz"),
    vague_future=words("gelecek önümüzdeki"),
    ago_behind=words("önce evvel"),
    future=words("yapılacak başlayacak açılacak düzenlenecek açıklanacak gerçekleşecek olacak planlanıyor bekleniyor toplanacak"),
    few=words("birkaç"),
    day_month=words("-"),
    year_joiners=words("ve veya"),
    year_before=phrases("ve; ile; yıl; mali yıl"),
    year_after=words(" ".join(_YEAR)),
    not_nouns=words(
        "ve veya ile da de ise için gibi ki mi mı bu şu o ama ancak fakat çünkü arasında arası itibarıyla itibariyle sonu sonunda başında"
        " başı ortasında tarihinde tarihli tarihi kadar önce sonra beri ise'de öncesi sonrası"
    ),
    labels=words("no no. numara sayılı madde sayfa model uçuş sefer hat oda yaklaşık en tam sadece toplam bist iso ts windows covid"),
    clock_after=phrases("sularında; suları; tsi"),
    decade_after=words("lar larda ların lardan ler lerde lerin lerden lı li lu lü")
    + phrases("lı yıllar; lı yıllarda; lı yılların; li yıllar; li yıllarda; lu yıllar; lu yıllarda; lü yıllar; lü yıllarda"),
    ordinals={"birinci": 1, "ilk": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "son": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4},
    ordinal_after=(".",),
    quarters=words("çeyrek çeyreği çeyreğinde çeyreğine çeyreğinin çeyreğinden çeyrekte"),
    halves_doubtful=words("yarısı yarısında yarısının yarısından yarı yarıda"),
    parts={
        "yılın ilk yarısı": "H1", "yılın ilk yarısında": "H1", "yılın ikinci yarısı": "H2", "yılın ikinci yarısında": "H2",
        "yılın ilk çeyreği": "Q1", "yılın ilk çeyreğinde": "Q1",
    },
    part_year=_OF,
    fiscal=phrases("mali yıl; mali yılı; mali yılında"),
    start_behind=words("başı başında başından başına başları başlarında"),
    mid_behind=words("ortası ortasında ortasına ortaları ortalarında"),
    end_behind=words("sonu sonunda sonuna sonundan sonlarında sonları"),
    by=phrases("en geç"),
    before_behind=tuple(f"{case}önce" for case in ("", "'den ", "'dan ", "'ten ", "'tan ")) + words("öncesi öncesinde"),
    after_behind=tuple(f"{case}sonra" for case in ("", "'den ", "'dan ", "'ten ", "'tan ")) + words("sonrası sonrasında"),
    since_behind=tuple(
        f"{case}{word}"
        for case in ("", "'den ", "'dan ", "'ten ", "'tan ")
        for word in ("beri", "bu yana", "itibaren", "bu yana ilk")
    ),
    until_behind=tuple(f"{case}{word}" for case in ("", "'e ", "'a ", "'ye ", "'ya ") for word in ("kadar", "dek", "değin")),
    about=words("yaklaşık"),
    ranges=words("ila ile"),
    between_after=phrases("arası; arasında; tarihleri arasında"),
)  # fmt: skip
