"""Numbers in Polish."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import Words, phrases, words

_SMALL = ("o", "na", "w", "z", "za", "do", "od", "po", "dla", "przez", "u")


def _with_small_words(hedges: Words) -> Words:
    """Each hedge also with the preposition that may part it from its number: "o ponad" goes by itself, "prawie o" does not."""
    return hedges + tuple(f"{hedge} {small}" for hedge in hedges for small in _SMALL)


# "złot*" holds gold as well; "jen*", "lir*" and "won*" go on as other words. A bare "koron" is nobody's.
WORDS = QuantityWords(
    code="pl",
    cardinals={
        "dwoje": 2, "dwojga": 2, "dwojgu": 2, "troje": 3, "trojga": 3, "czworo": 4, "czworga": 4, "pięcioro": 5, "pięciorga": 5,
        "sześcioro": 6, "sześciorga": 6, "siedmioro": 7, "siedmiorga": 7, "ośmioro": 8, "dziewięcioro": 9, "dziesięcioro": 10,
        "dwiema": 2, "pięciu": 5, "sześciu": 6, "siedmiu": 7, "ośmiu": 8, "dziewięciu": 9, "dziesięciu": 10,
    },
    one=words("jeden jedna jedno jednego jednej jedną jednym"),
    never=phrases(
        "jeden z; jedna z; jedno z; jednego z; jednej z; jedną z; jednym z; z jednej strony; jeden po drugim; jedna po drugiej; ani jeden;"
        " ani jedna; ani jednego; ani jednej; jeden na jednego; jednym słowem; ten jeden; sto lat; pół na pół; na pół"
    ),
    scales={
        "mld.": 1e9, "mln.": 1e6, "bln.": 1e12, "trylion": 1e18, "tryliony": 1e18, "trylionów": 1e18, "tryliona": 1e18, "setek": 100,
        "tyś": 1e3, "tyś.": 1e3, "tysiacy": 1e3, "milionow": 1e6, "miliardow": 1e9, "biliardy": 1e15,
    },
    suffixes={"k": 1e3, "m": 1e6, "mln": 1e6, "mld": 1e9, "bn": 1e9, "tys": 1e3, "bln": 1e12},
    halves=phrases("i pół"),
    half_a=words("pół"),
    decimal_words=words("przecinek"),
    fixed={
        "półtora": 1.5, "półtorej": 1.5, "tuzin": 12, "tuzina": 12, "pół tuzina": 6, "dwa tuziny": 24, "ćwierć miliona": 250_000,
        "ćwierć miliarda": 250_000_000, "kopa": 60, "półtorasta": 150, "setka": 100, "dziesiątka": 10,
    },
    vague={
        "dziesiątki": (10, 100), "dziesiątek": (10, 100), "setki": (100, 1000), "setek": (100, 1000), "setkami": (100, 1000),
        "setkom": (100, 1000), "tysiące": (1e3, None), "tysięcy": (1e3, None), "tysiącami": (1e3, None), "tysiącom": (1e3, None),
        "miliony": (1e6, None), "milionów": (1e6, None), "milionami": (1e6, None), "milionom": (1e6, None), "miliardy": (1e9, None),
        "miliardów": (1e9, None), "biliony": (1e12, None), "bilionów": (1e12, None), "kilkanaście": (11, 19), "kilkunastu": (11, 19),
        "kilkadziesiąt": (20, 100), "kilkudziesięciu": (20, 100), "kilkaset": (200, 1000), "kilkuset": (200, 1000),
        "kilka tysięcy": (2e3, 1e4), "kilku tysięcy": (2e3, 1e4), "parę tysięcy": (2e3, 1e4), "paręset": (200, 1000),
        "kilkanaście tysięcy": (11e3, 19e3), "kilkunastu tysięcy": (11e3, 19e3), "kilkadziesiąt tysięcy": (2e4, 1e5),
        "kilkudziesięciu tysięcy": (2e4, 1e5), "wielomilion*": (1e6, None), "wielomiliard*": (1e9, None),
    },
    several=words("kilka kilku parę paru wiele wielu"),
    currencies={
        "złoty": "PLN", "złote": "PLN", "złotych": "PLN", "złotego": "PLN", "złotym": "PLN", "złotymi": "PLN", "złotemu": "PLN",
        "zł": "PLN", "zł.": "PLN", "polskich złotych": "PLN", "dolar*": "USD", "dolarów usa": "USD", "dolarów": "USD",
        "amerykańskich dolarów": "USD", "dol.": "USD", "dolarów kanadyjskich": "CAD", "kanadyjskich dolarów": "CAD",
        "dolarów australijskich": "AUD", "dolarów tajwańskich": "TWD", "dolarów singapurskich": "SGD", "dolarów nowozelandzkich": "NZD",
        "euro": "EUR", "funt*": "GBP", "funtów brytyjskich": "GBP", "brytyjskich funtów": "GBP", "funtów egipskich": "EGP",
        "jen": "JPY", "jeny": "JPY", "jenów": "JPY", "jenach": "JPY", "juan*": "CNY", "chińskich juanów": "CNY", "renminbi": "CNY",
        "wonów": "KRW", "wony": "KRW", "rubl*": "RUB", "rubel": "RUB", "rosyjskich rubli": "RUB", "rubli białoruskich": "BYN",
        "frank*": "CHF", "hrywn*": "UAH", "hrywien": "UAH", "koron": "", "korony": "", "korona": "", "koron czeskich": "CZK",
        "czeskich koron": "CZK", "korony czeskie": "CZK", "szwedzkich koron": "SEK", "norweskich koron": "NOK", "koron norweskich": "NOK",
        "duńskich koron": "DKK", "koron duńskich": "DKK", "forint*": "HUF", "lei": "RON", "lir": "TRY", "liry": "TRY", "lirów": "TRY",
        "rupii": "INR", "rupie": "INR", "indyjskich rupii": "INR", "peso": "", "pesos": "", "reali": "BRL", "szekli": "ILS",
        "randów": "ZAR", "lewów": "BGN", "dinarów": "", "riali": "IRR", "riali saudyjskich": "SAR", "dirhamów": "AED", "tenge": "KZT",
    },
    signs={"zł": "PLN", "zł.": "PLN"},
    subunits=words("grosz grosze groszy groszach gr cent centy centów centa pens pensów pensy kopiejek kopiejki"),
    units={
        "m": "meter", "tys. km": "", "kilometrem": "kilometer", "km/godz": "kilometer-per-hour", "km/godz.": "kilometer-per-hour",
        "km na godzinę": "kilometer-per-hour", "kilometrów na godzinę": "kilometer-per-hour", "kilometry na godzinę": "kilometer-per-hour",
        "m na sekundę": "meter-per-second", "metrów na sekundę": "meter-per-second", "kw.": "", "m kw.": "square-meter",
        "m kw": "square-meter", "mkw": "square-meter", "mkw.": "square-meter", "km kw.": "square-kilometer", "km kw": "square-kilometer",
        "metrów kwadratowych": "square-meter", "metry kwadratowe": "square-meter", "kilometrów kwadratowych": "square-kilometer",
        "metrów sześciennych": "cubic-meter", "m sześc.": "cubic-meter", "t": "tonne", "tonami": "tonne", "tonie": "tonne",
        "stopni": "degree", "stopnie": "degree", "stopień": "degree", "st.": "degree", "st. c.": "celsius", "stopni c": "celsius",
        "kilo": "kilogram", "dekagramów": "", "baryłek ropy": "barrel", "min": "minute", "min.": "minute", "doba": "day", "doby": "day",
        "dób": "day", "dobę": "day", "kwartałów": "quarter", "kwartały": "quarter", "dekad": "decade", "dekady": "decade",
        "wieków": "century", "wieki": "century", "koni mechanicznych": "horsepower", "km.": "kilometer", "mil morskich": "nautical-mile",
        "megawatów": "megawatt", "megawaty": "megawatt", "gigawatów": "gigawatt", "gigawaty": "gigawatt", "arów": "are",
        "-letni*": "year", "-latek": "year", "-latka": "year", "-latkowie": "year", "-dniow*": "day", "-godzinn*": "hour",
        "-minutow*": "minute", "-miesięczn*": "month", "-tygodniow*": "week", "-kilometrow*": "kilometer", "-metrow*": "meter",
        "-tonow*": "tonne", "-stopniow*": "degree",
    },
    units_alone={
        "kwadransa": (15, "minute"), "trzy kwadranse": (45, "minute"), "trzech kwadransów": (45, "minute"), "ćwierć wieku": (25, "year"),
        "ćwierćwiecze": (25, "year"), "ćwierćwiecza": (25, "year"),
        "półrocze": (0.5, "year"), "pół roku": (0.5, "year"), "pół godziny": (0.5, "hour"), "półtora roku": (1.5, "year")},
    percent=phrases("proc; proc.; procent; procenta; procenty; pct; -procentow*"),
    basis_points=phrases("punkt* bazow*; pkt bazow*; pkt. bazow*; pkt baz.; pb; pb.; p.b."),
    points=phrases(
        "punkt* procentow*; pkt proc; pkt proc.; pkt. proc.; p.p.; p. p.; pp; pp.; pkt. procentow*; pkt procentow*; punktu procentowego"
    ),
    ranges=words("lub albo"),
    between=(("od", "do"), ("między", "a"), ("pomiędzy", "a"), ("z", "na"), ("z", "do")),
    hedges_before=HedgeWords(
        gt=_with_small_words(phrases("ponad; przeszło; powyżej; więcej niż; grubo ponad; dobrze ponad; znacznie ponad"))
        + phrases("przekroczył; przekroczyła; przekroczyło; przekroczyły; przekracza; przekraczają; przekroczy; przewyższa; wyższy niż"),
        ge=_with_small_words(phrases("co najmniej; przynajmniej; minimum; min.; nie mniej niż; conajmniej"))
        + phrases("nie niższy niż; nie poniżej"),
        lt=_with_small_words(phrases("mniej niż; poniżej; niespełna; niecałe; niecałych; niecały; niecałego; niecałej; nieco poniżej")),
        le=_with_small_words(
            phrases("najwyżej; co najwyżej; maksymalnie; maksimum; nie więcej niż; do maksymalnie; nawet do; aż do; maks.; max")
        )
        + phrases("nie przekracza; nie przekroczy; nie przekroczył"),
        about=_with_small_words(
            phrases(
                "około; ok; ok.; prawie; niemal; blisko; mniej więcej; w przybliżeniu; szacunkowo; jakieś; nieco ponad; niewiele ponad;"
                " w granicach; rzędu; w okolicach; circa; ca; ca."
            )
        )
        + words("~ ≈"),
    ),
    hedges_after=HedgeWords(
        gt=phrases("z okładem; z górką; z hakiem; +"),
        ge=phrases("lub więcej; i więcej; albo więcej; wzwyż; i powyżej; i starszych; i starsi"),
        le=phrases("lub mniej; i mniej; albo mniej; i poniżej; i młodszych"),
        about=phrases("z groszami; z kawałkiem"),
    ),
    rates={
        "/rok": "year", "/mies": "month", "/mies.": "month", "/miesiąc": "month", "/godz": "hour", "/godz.": "hour", "/h": "hour",
        "/dzień": "day", "/os.": "person", "/osobę": "person", "rocznie": "year", "w skali roku": "year", "na rok": "year",
        "miesięcznie": "month", "na miesiąc": "month", "tygodniowo": "week", "na tydzień": "week", "dziennie": "day", "na dobę": "day",
        "na dzień": "day", "na godzinę": "hour", "za godzinę": "hour", "na minutę": "minute", "na sekundę": "second",
        "kwartalnie": "quarter", "na osobę": "person", "na mieszkańca": "person", "na głowę": "person", "od osoby": "person",
        "na akcję": "share", "za akcję": "share", "na rodzinę": "household", "na gospodarstwo domowe": "household",
    },
    ratios=phrases("na każdych; na każde; z każdych"),
    factors=words("raz razy razem krotnie krotny krotna krotność trzecie trzecia czwarte czwarta piąte piąta dziesiątych setnych krotności"),
    minus=words("minus"),
    minus_after=phrases("poniżej zera; mrozu; na minusie"),
    stops=words(
        "w we na z ze do od po o u i a oraz lub albo ale że żeby aby by jak gdy kiedy gdzie który która które którzy których którym czy nie"
        " ani ten ta to te tego tej tych tym tymi jest są był była było byli były będzie będą został została zostało zostali zostały ma"
        " mają miał miała mieli może mogą już jeszcze tylko także też również więc zatem jednak bo ponieważ dla przez przy pod nad przed"
        " za między wśród podczas według wobec oprócz bez się go ją ich im mu jej jego on ona ono oni one my wy ja co kto wynosi"
        " wyniósł wyniosła wyniosło wyniosły wzrósł wzrosła wzrosło wzrosły spadł spadła spadło spadły zginęło zginął zginęła zginęli"
        " zmarło zmarł zmarła trafiło trafił powiedział powiedziała poinformował poinformowała podał podała dodał dodała uważa"
        " temu później wcześniej wyżej niżej więcej mniej ponad około roku rok przeciw przeciwko procent netto brutto łącznie razem"
        " osobno obecnie teraz dziś wczoraj jutro podobnie zamiast czyli m.in itd itp kosztuje kosztował kosztowała kosztowało wobec"
        " -ało -ęło -iono -ono -ano -ują -uje -ają -iły -ały -ili -ali"
    ),
    adjectives=words(
        "-ych -ich -owe -owy -owa -ne -ny -na -nych -skie -ski -ska -skich -ckie -cki -cka -ckich -owych -nymi -ymi -ące -ących -cych -ejsze"
        " -szych -sze nowe nowy nowa nowych duże dużych młode młodych"
    ),
    labels=words(
        "nr nr. numer numerem numeru numerze art art. artykuł artykule artykułu ust ust. pkt par par. paragraf § str str. strona stronie"
        " rozdział tom model modelu wersja wersji lot lotu pokój pokoju sala linia linii peron ul ul. ulica ulicy blok piętro kanał boeing"
        " airbus iphone windows android galaxy covid formuła formuły wig index dax nasdaq s&p tel tel. telefon faks klasa typ faza grupa g"
        " ustawa dz poz poz. sezon odcinek bmw audi f droga drogi autostrada trasa"
    ),
    counters=words("osób osoby osoba osobom osobami osobach rannych zabitych zaginionych bezrobotnych chorych głosów"),
    ordinals=words("go ego ty tego ta te szy szego sza gi giego ga ci ciego cia my mego ma lecie lecia krotnie krotny krotna osobowy"),
    ordinal_dot=True,
    clock_before=phrases("godz.; godz; godzina; godzinie; godziny; o godzinie; o godz."),
    clock_after=phrases("rano; wieczorem; po południu; w nocy; czasu polskiego; czasu lokalnego"),
    clock_at=phrases("o; około; ok."),
    clock_near=phrases(
        "krótko przed; krótko po; tuż przed; tuż po; około godziny;"
        " około godz.; ok. godz.; ok. godziny; krótko przed godz.; tuż po godz.; tuż przed godz."
    ),
    year_after=words("w od do po przed około na za rok roku"),
    space_groups=True,
)  # fmt: skip
