"""Dates in Polish."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

_TABLE_WEEKDAYS = phrases(
    "zeszły czwartek; zeszły piątek; zeszły poniedziałek; zeszły wtorek; zeszłą niedzielę; zeszłą sobotę; zeszłą środę; przyszły czwartek;"
    " przyszły piątek; przyszły poniedziałek; przyszły wtorek; przyszłą niedzielę; przyszłą sobotę; przyszłą środę; ten czwartek;"
    " ten piątek; ten poniedziałek; ten wtorek; tę niedzielę; tę sobotę; tę środę"
)
_TABLE_UNITS = phrases(
    "zeszłym kwartale; zeszłym miesiącu; zeszłym roku; zeszłym tygodniu; przyszłym kwartale; przyszłym miesiącu; przyszłym roku;"
    " przyszłym tygodniu; tym kwartale; tym miesiącu; tym roku; tym tygodniu"
)
_TENS = {"trzydzieste": 1930, "czterdzieste": 1940, "pięćdziesiąte": 1950, "sześćdziesiąte": 1960, "siedemdziesiąte": 1970,
         "osiemdziesiąte": 1980, "dziewięćdziesiąte": 1990}  # fmt: skip

WORDS = DateWords(
    code="pl",
    months={
        "styczniu": 1, "styczniem": 1, "styczniowi": 1, "lutym": 2, "lutemu": 2, "marcu": 3, "marcem": 3, "marcowi": 3, "kwietniu": 4,
        "kwietniem": 4, "maju": 5, "majem": 5, "czerwcu": 6, "czerwcem": 6, "lipcu": 7, "lipcem": 7, "sierpniu": 8, "sierpniem": 8,
        "wrześniu": 9, "wrześniem": 9, "październiku": 10, "październikiem": 10, "listopadzie": 11, "listopadem": 11, "grudniu": 12,
        "grudniem": 12,
    },
    months_doubtful=words("maja maj"),
    month_before=phrases("w; od; do; po; przed; na; koniec; końca; końcu; początek; początku; połowie; od początku; za; i; z"),
    weekdays={
        "poniedziałku": 1, "poniedziałkiem": 1, "poniedziałkowy": 1, "poniedziałkowe": 1, "poniedziałkowego": 1, "wtorku": 2, "wtorkiem": 2,
        "wtorkowe": 2, "wtorkowy": 2, "wtorkowego": 2, "środę": 3, "środy": 3, "środzie": 3, "środą": 3, "czwartku": 4, "czwartkiem": 4,
        "czwartkowy": 4, "czwartkowe": 4, "piątku": 5, "piątkiem": 5, "piątkowy": 5, "piątkowe": 5, "piątkową": 5, "sobotę": 6,
        "soboty": 6, "sobocie": 6, "sobotą": 6, "sobotni": 6, "niedzielę": 7, "niedzieli": 7, "niedzielą": 7, "niedzielne": 7,
    },
    weekdays_short={"pn": 1, "pn.": 1, "wt": 2, "wt.": 2, "śr": 3, "śr.": 3, "pt": 5, "pt.": 5, "nd": 7, "nd.": 7},
    seasons={
        "wiosna": "SP", "wiosną": "SP", "wiosny": "SP", "wiosnę": "SP", "wiośnie": "SP", "lato": "SU", "latem": "SU", "lata": "SU",
        "lecie": "SU", "jesień": "FA", "jesienią": "FA", "jesieni": "FA", "zima": "WI", "zimą": "WI", "zimy": "WI", "zimę": "WI", "zimie": "WI",
    },
    seasons_doubtful=words("wiosna wiosny wiosnę wiośnie lato lata lecie jesień jesieni zima zimy zimę zimie"),
    relative={
        "dziś": "DAY+0", "dzisiejszy": "DAY+0", "dzisiejsze": "DAY+0", "dzisiejszego": "DAY+0", "dzisiejszym": "DAY+0",
        "wczorajszy": "DAY-1", "wczorajsze": "DAY-1", "wczorajszego": "DAY-1", "wczorajszej": "DAY-1", "wczorajszym": "DAY-1",
        "jutrzejszy": "DAY+1", "jutrzejsze": "DAY+1", "jutrzejszego": "DAY+1", "jutrzejszym": "DAY+1", "minionej nocy": "DAY-1",
        "ubiegłej nocy": "DAY-1", "dziś rano": "DAY+0", "dziś w nocy": "DAY+0", "wczoraj wieczorem": "DAY-1", "wczoraj rano": "DAY-1",
        "rok temu": "YEAR-1", "miesiąc temu": "MONTH-1", "tydzień temu": "WEEK-1", "dzień temu": "DAY-1", "pół roku temu": "MONTH-6",
        "dekadę temu": "YEAR-10", "miniony weekend": "WEEKEND-1", "zeszły weekend": "WEEKEND-1", "ubiegły weekend": "WEEKEND-1",
        "ten weekend": "XXXX-WXX-WE this", "nadchodzący weekend": "XXXX-WXX-WE next", "przyszły weekend": "XXXX-WXX-WE next",
        "weekend": "XXXX-WXX-WE", "sylwester": "XXXX-12-31", "sylwestra": "XXXX-12-31", "wigilię": "XXXX-12-24", "boże narodzenie": "XXXX-12-25",
        "ten dzień": "", "tego dnia": "", "tym dniu": "", "ostatni rok": "", "ostatni miesiąc": "", "ostatni tydzień": "",
        "tego roku": "YEAR+0", "to lato": "", "tej środy": "", "następny dzień": "",
    },
    anaphoric={
        "rok wcześniej": "YEAR-1", "rok później": "YEAR+1", "miesiąc wcześniej": "MONTH-1", "miesiąc później": "MONTH+1",
        "tydzień wcześniej": "WEEK-1", "tydzień później": "WEEK+1", "dzień wcześniej": "DAY-1", "dzień później": "DAY+1",
        "następnego dnia": "DAY+1", "poprzedniego dnia": "DAY-1", "poprzednim roku": "YEAR-1", "poprzedniego roku": "YEAR-1",
        "poprzednim kwartale": "QUARTER-1", "poprzedniego kwartału": "QUARTER-1", "poprzednim miesiącu": "MONTH-1",
        "następnym roku": "YEAR+1", "kwartał wcześniej": "QUARTER-1",
    },
    never=tuple(f"w {phrase}" for phrase in _TABLE_WEEKDAYS + _TABLE_UNITS),
    units={
        "dzień": "day", "dnia": "day", "dniu": "day", "tydzień": "week", "tygodnia": "week", "tygodniu": "week", "tygodniem": "week",
        "weekend": "weekend", "weekendu": "weekend", "miesiąc": "month", "miesiąca": "month", "miesiącu": "month", "kwartał": "quarter",
        "kwartału": "quarter", "kwartale": "quarter", "półrocze": "half", "półrocza": "half", "półroczu": "half", "rok": "year",
        "roku": "year", "rokiem": "year", "rokowi": "year", "dekada": "decade", "dekady": "decade", "dekadzie": "decade", "dekadę": "decade",
    },
    units_plural={
        "dni": "day", "dniach": "day", "dniami": "day", "tygodnie": "week", "tygodni": "week", "tygodniach": "week", "tygodniami": "week",
        "miesiące": "month", "miesięcy": "month", "miesiącach": "month", "miesiącami": "month", "kwartały": "quarter", "kwartałów": "quarter",
        "lata": "year", "lat": "year", "latach": "year", "latami": "year", "dekady": "decade", "dekad": "decade", "dekadach": "decade",
    },
    last=words(
        "zeszły zeszła zeszłe zeszłego zeszłej zeszłym zeszłą zeszłemu ubiegły ubiegła ubiegłe ubiegłego ubiegłej ubiegłym ubiegłą miniony"
        " miniona minione minionego minionej minionym minioną"
    ),
    this=words("ten ta to tego tej tym tę tą bieżący bieżąca bieżącego bieżącej bieżącym bieżącą obecny obecnego obecnym obecnej"),
    next=words(
        "przyszły przyszła przyszłe przyszłego przyszłej przyszłym przyszłą nadchodzący nadchodząca nadchodzącego nadchodzącej nadchodzącym"
        " nadchodzącą najbliższy najbliższą najbliższe"
    ),
    vague_past=phrases("ostatnie; ostatnich; ostatnimi; minione; minionych; ubiegłe; ubiegłych; ostatnie kilka; ostatnich kilku"),
    vague_future=phrases("najbliższe; najbliższych; nadchodzące; nadchodzących; kolejne; przyszłych; najbliższych kilku"),
    ago_behind=words("temu"),
    ahead_with_future=words("za"),
    future=words(
        "będzie będą rozpocznie rozpoczną ruszy ruszą otworzy otworzą odbędzie odbędą zostanie zostaną ma mają planuje planują powstanie"
        " zakończy zakończą pojawi wystartuje zapowiada"
    ),
    cardinals={"dwie": 2, "dwoma": 2, "trzema": 3, "kilkanaście": 12, "parę": 2},
    few=words("kilka kilku parę paru kilkanaście kilkunastu kilkadziesiąt"),
    day_after=words("go . ego"),
    year_joiners=words("i oraz lub"),
    year_before=phrases(
        "w; od; do; z; po; przed; około; na; za; i; roku; lat; latach; rok; jesienią; latem; wiosną; zimą; końca; końcu; koniec; początku;"
        " początek; połowie; między; a"
    ),
    year_after=phrases("roku; rok; r.; r; rokiem; rokowi; br.; rp."),
    not_nouns=words(
        "w we na z ze do od po o u i a oraz lub albo ale że żeby aby by jak gdy kiedy gdzie który która które którzy nie ani ten ta to jest"
        " był była było były będzie będą został została zostało już jeszcze tylko także też bo dla przez przy pod nad przed za między gdy r"
    ),
    labels=phrases(
        "nr; nr.; numer; art.; artykuł; ustawa; strona; str.; model; lot; pokój; ok.; ponad; prawie; niemal; blisko; tylko; co najmniej;"
        " windows; iso; pkt; poz.; dz.u.; tel.; agenda; linia"
    ),
    clock_after=phrases("godz.; godz; h"),
    decade_before=words("lata lat latach"),
    decade_after=(".", "te", "tych"),
    decades={
        **_TENS, **{f"{name[:-1]}ych": first for name, first in _TENS.items()}, "dwudzieste": 1920, "dwudziestych": 1920,
    },
    ordinals={
        **{f"pierwsz{end}": 1 for end in ("y", "a", "e", "ego", "ej", "ym", "emu", "ą")},
        **{f"drug{end}": 2 for end in ("i", "a", "ie", "iego", "iej", "im", "iemu", "ą")},
        **{f"trzeci{end}": 3 for end in ("", "a", "e", "ego", "ej", "m", "emu", "ą")},
        **{f"czwart{end}": 4 for end in ("y", "a", "e", "ego", "ej", "ym", "emu", "ą")},
        "ostatni": 4, "ostatnim": 4, "ostatniego": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
    },
    ordinal_after=words(". szy gi ci ty"),
    quarters=words("kwartał kwartału kwartale kwartałem kw kw."),
    halves=words("półrocze półrocza półroczu półroczem"),
    halves_doubtful=words("połowa połowy połowie połowę"),
    fiscal=phrases("rok obrotowy; roku obrotowego; roku obrotowym; rok fiskalny; roku fiskalnego; roku fiskalnym"),
    start=phrases("początek; początku; początkiem; początkach; samym początku; wczesną"),
    mid=phrases("połowa; połowy; połowie; połowę; środku"),
    end=phrases("koniec; końca; końcu; końcem; schyłku; późną"),
    edge_unit_bare=True,
    by=phrases("najpóźniej do; nie później niż do; najdalej do; najpóźniej w; przed końcem"),
    before=words("przed sprzed"),
    after=phrases("po; tuż po; krótko po"),
    since=phrases("od; począwszy od; poczynając od; już od"),
    until=phrases("do; aż do; po"),
    about=phrases("około; ok.; mniej więcej w"),
    ranges=words("do albo lub"),
    night_to=phrases("nocy na; noc na; nocą na"),
    between=(
        ("nocy z", "na"), ("nocy ze", "na"), ("noc z", "na"), ("noc ze", "na"),
        ("od", "do"), ("między", "a"), ("pomiędzy", "a"),
    ),
)  # fmt: skip
