"""Numbers in Swedish."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

# "sex" is the other word, too. A Swedish biljon is a million million, a triljon a million times that.
WORDS = QuantityWords(
    code="sv",
    cardinals={"hundra": 100, "tjugen": 20, "tretti": 30, "fyrti": 40, "förti": 40, "nollte": 0},
    doubtful=words("sex"),
    articles=words("en ett"),
    scales={
        "tusental": 1e3, "miljonen": 1e6, "miljonerna": 1e6, "miljarden": 1e9, "miljarderna": 1e9, "mdr": 1e9, "mdr.": 1e9, "mrd": 1e9,
        "mrd.": 1e9, "milj": 1e6, "milj.": 1e6, "mn.": 1e6, "mio": 1e6, "biljonen": 1e12, "triljon": 1e18,
        "triljoner": 1e18, "kvadriljon": 1e24, "kvadriljoner": 1e24, "kvintiljon": 1e30,
    },
    suffixes={"k": 1e3, "m": 1e6, "mn": 1e6, "md": 1e9, "mdr": 1e9},
    joiners=words("och"),
    never=phrases(
        "en av; ett av; en och samma; ett och samma; en efter en; en i taget; på en gång; en gång; å ena sidan; sex och samlevnad; sexuell*;"
        " en och annan; hundra procent säker; ett och annat; tusen tack"
    ),
    glued=True,
    halves=phrases("och en halv; och ett halvt; och halv"),
    half_a=phrases("en halv; ett halvt; halv; halva; halvt"),
    decimal_words=words("komma"),
    fixed={
        "halvannan": 1.5, "en och en halv": 1.5, "ett och ett halvt": 1.5, "dussin": 12, "ett dussin": 12, "ett halvt dussin": 6,
        "två dussin": 24, "ett tjog": 20, "en kvarts miljon": 250_000, "en kvarts miljard": 250_000_000, "ett par hundra": 200,
        "ett par tusen": 2e3, "ett par miljoner": 2e6, "ett par miljarder": 2e9,
    },
    rounded={
        "ett tiotal": 10, "ett tjugotal": 20, "ett trettiotal": 30, "ett fyrtiotal": 40, "ett femtiotal": 50, "ett sextiotal": 60,
        "ett sjuttiotal": 70, "ett åttiotal": 80, "ett nittiotal": 90, "ett hundratal": 100, "ett tusental": 1000, "ett femtontal": 15,
        "ett dussintal": 12, "ett tiotusental": 10_000,
    },
    vague={
        "tiotals": (10, 100), "tiotal": (10, 100), "dussintals": (10, 100), "hundratals": (100, 1000), "tusentals": (1e3, None),
        "tiotusentals": (1e4, 1e5), "hundratusentals": (1e5, 1e6), "miljontals": (1e6, None), "miljardtals": (1e9, None),
        "miljoner": (1e6, None), "miljarder": (1e9, None), "flera hundra": (200, 1000), "flera tusen": (2e3, 1e4),
        "några hundra": (200, 1000), "några tusen": (2e3, 1e4), "flera tiotal": (20, 100), "flera tiotusen": (2e4, 1e5),
        "flera hundratusen": (2e5, 1e6), "mångmiljon*": (1e6, None), "mångmiljard*": (1e9, None),
    },
    several=words("flera några många åtskilliga"),
    currencies={
        "kr": "SEK", "kr.": "SEK", "kronor": "SEK", "krona": "SEK", "kronorna": "SEK", "kronors": "SEK", "spänn": "SEK", "svenska kronor": "SEK",
        "norska kronor": "NOK", "danska kronor": "DKK", "isländska kronor": "ISK", "tjeckiska kronor": "CZK", "dollar": "USD",
        "dollars": "USD", "us dollar": "USD", "amerikanska dollar": "USD", "kanadensiska dollar": "CAD", "kanadadollar": "CAD",
        "australiska dollar": "AUD", "hongkongdollar": "HKD", "taiwandollar": "TWD", "taiwanesiska dollar": "TWD",
        "singaporedollar": "SGD", "nyzeeländska dollar": "NZD", "euro": "EUR", "euros": "EUR", "pund": "GBP", "brittiska pund": "GBP",
        "egyptiska pund": "EGP", "yen": "JPY", "japanska yen": "JPY", "yuan": "CNY", "kinesiska yuan": "CNY", "renminbi": "CNY",
        "won": "KRW", "sydkoreanska won": "KRW", "rubel": "RUB", "ryska rubel": "RUB", "rupier": "INR", "rupees": "INR",
        "indiska rupier": "INR", "pakistanska rupier": "PKR", "indonesiska rupier": "IDR", "franc": "CHF", "schweizerfranc": "CHF",
        "schweiziska franc": "CHF", "hryvnia": "UAH", "zloty": "PLN", "forint": "HUF", "lira": "TRY", "turkiska lira": "TRY",
        "turkiska lire": "TRY", "rand": "ZAR", "peso": "", "pesos": "", "mexikanska pesos": "MXN", "reais": "BRL", "real": "BRL",
        "shekel": "ILS", "dirham": "AED", "rial": "IRR", "riyal": "SAR", "dinarer": "", "mark": "", "d-mark": "DEM",
    },
    signs={"kr": "SEK", "kr.": "SEK", "sek": "SEK", "rs": "INR", "rs.": "INR"},
    subunits=words("öre ören cent pence kopek"),
    coins={
        "mkr": ("SEK", 1e6), "mnkr": ("SEK", 1e6), "tkr": ("SEK", 1e3), "mdkr": ("SEK", 1e9), "mdrkr": ("SEK", 1e9), "msek": ("SEK", 1e6),
        "mdsek": ("SEK", 1e9), "ksek": ("SEK", 1e3), "tsek": ("SEK", 1e3), "meuro": ("EUR", 1e6), "musd": ("USD", 1e6),
        "miljonkronor": ("SEK", 1e6), "femma": ("SEK", 5), "hundralapp": ("SEK", 100),
    },
    units={
        "m": "meter", "mil": "", "kvadratmil": "", "kvm": "square-meter", "kvm.": "square-meter", "kvkm": "square-kilometer", "kubik": "cubic-meter",
        "t": "tonne", "tonnen": "tonne", "tonnes": "tonne", "kilo": "kilogram", "hekto": "", "mått": "", "fat": "barrel",
        "grader": "degree", "graders": "degree", "grad": "degree", "plusgrader": "celsius", "dygnen": "day", "dagar": "day",
        "dagars": "day", "dag": "day", "dagarna": "day", "timmarna": "hour", "timmarnas": "hour", "minuterna": "minute",
        "veckorna": "week", "månaderna": "month", "åren": "year", "årens": "year", "årig": "year", "-årig*": "year", "-åring*": "year",
        "-dagars": "day", "-meters": "meter", "-procentig*": "", "km i timmen": "kilometer-per-hour", "kilometer i timmen":
        "kilometer-per-hour", "meter i sekunden": "meter-per-second", "sekundmeter": "meter-per-second", "distansminuter":
        "nautical-mile", "sjömil": "nautical-mile", "hk": "horsepower", "hästkrafter": "horsepower", "kvartalen": "quarter",
        "decennier": "decade", "årtionden": "decade", "sekler": "century", "terawattimmar": "terawatt-hour",
    },
    units_alone={
        "en kvarts timme": (15, "minute"), "kvarts timme": (15, "minute"), "kvartstimme": (15, "minute"),
        "en kvartstimme": (15, "minute"), "tre kvarts timme": (45, "minute"), "trekvart timme": (45, "minute"),
        "trekvarts timme": (45, "minute"), "halvtimme": (0.5, "hour"), "en halvtimme": (0.5, "hour"), "halvtimmen": (0.5, "hour"),
        "halvtimmes": (0.5, "hour"), "en halvtimmes": (0.5, "hour"), "kvartssekel": (25, "year"), "ett kvartssekel": (25, "year"),
        "halvsekel": (0.5, "century"), "ett halvsekel": (0.5, "century"),
        "halvåret": (0.5, "year"), "halvår": (0.5, "year")},
    percent=phrases("procent; procenten; procents; proc; pct; -procentig*; %-ig"),
    basis_points=phrases("baspunkt*; räntepunkt*; räntepunkterna"),
    points=phrases("procentenhet; procentenheter; procentenheters; pe; %-enheter; procentpoäng"),
    ranges=words("till à eller"),
    between=(("mellan", "och"), ("från", "till")),
    hedges_before=HedgeWords(
        gt=phrases("över; mer än; fler än; drygt; större än; högre än; äldre än; överstiger; översteg; mera än; långt över; gott och väl"),
        ge=phrases("minst; åtminstone; lägst; inte mindre än; inte färre än; från minst"),
        lt=phrases("under; mindre än; färre än; knappt; lägre än; inte fullt; yngre än"),
        le=phrases("högst; maximalt; max; som mest; upp till; ända upp till; inte mer än; inte fler än; som högst; uppemot; upp emot"),
        about=phrases(
            "cirka; ca; ca.; c:a; omkring; ungefär; runt; kring; nästan; närmare; nära; i genomsnitt; uppskattningsvis; bortåt; i snitt;"
            " snudd på; grovt räknat; ~; ≈"
        ),
    ),
    over=phrases("över"),
    lasting=phrases("utspritt; utspridda; fördelat; fördelade; skattelättnader; betalningar; utslaget"),
    hedges_after=HedgeWords(
        gt=("+",),
        ge=phrases("eller mer; eller fler; och uppåt; eller äldre; eller högre; och mer"),
        le=phrases("eller mindre; eller färre; eller lägre; eller yngre"),
        about=phrases("eller så; i runda slängar"),
    ),
    rates={
        "/år": "year", "/mån": "month", "/månad": "month", "/dag": "day", "/dygn": "day", "/timme": "hour", "/h": "hour",
        "/person": "person", "per år": "year", "om året": "year", "årligen": "year", "i årstakt": "year", "per månad": "month",
        "i månaden": "month", "per vecka": "week", "i veckan": "week", "per dag": "day", "om dagen": "day", "per dygn": "day",
        "dagligen": "day", "per timme": "hour", "i timmen": "hour", "per minut": "minute", "i minuten": "minute", "per sekund": "second",
        "i sekunden": "second", "per kvartal": "quarter", "i kvartalet": "quarter", "per person": "person", "per invånare": "person",
        "per capita": "person", "per aktie": "share", "per hushåll": "household",
    },
    ratios=phrases("av"),
    factors=words("gånger gång dubblad dubbelt falt faldig fjärdedelar tredjedelar femtedelar tiondelar tredjedel fjärdedel femtedel åttondelar"),
    minus=words("minus"),
    minus_after=phrases("minusgrader; under noll; under nollan; kallt"),
    stops=words(
        "och eller men som att om när då där den det de dem denna detta dessa en ett i på av till från med utan för hos vid under över"
        " mellan mot efter före sedan innan är var varit vara blir blev blivit har hade haft kan kunde ska skulle vill ville måste får"
        " fick inte bara också även redan nu än så samt än är ur per om ca cirka han hon vi ni jag man sig sin sitt sina hans hennes deras"
        " dock medan eftersom därför enligt utöver jämfört jämte medan trots dödades skadades dog omkom skadade dödade saknas"
        " saknades greps evakuerades deltog röstade säger sade skriver uppger kostar kostade uppgår uppgick ökade ökar minskade minskar"
        " steg stiger sjönk sjunker föll faller låg ligger stod står kom kommer gick går tog tar gav ger gjorde gör började slutade år"
        " sedan senare tidigare bort upp ner ned ut in fram tillbaka respektive procent igen idag igår imorgon vardera styck totalt"
        " sammanlagt -ades -ades"
    ),
    adjectives=words(
        "nya ny nytt andra stora större små unga gamla äldre yngre svenska norska danska finska tyska ryska ukrainska amerikanska"
        " kinesiska olika ytterligare extra enskilda civila lokala utländska beväpnade döda skadade lediga -iska -liga -ande"
        " -ade -erade -ella -aste -ösa -bara -fria"
    ),
    labels=words(
        "nr nr. nummer kapitel kap kap. paragraf § artikel sida sidan sid sid. s. modell version flight rum rummet linje linjen väg"
        " riksväg europaväg vägen spår kanal etapp fas klass typ grupp boeing airbus iphone windows android galaxy covid formel omxs omx"
        " dax nasdaq s&p tel tel. telefon fax lag punkt bilaga buss gate hus plan våning säsong avsnitt volvo saab e f jas"
    ),
    counters=words("personer människor anställda invånare passagerare soldater röster"),
    ordinals=words("e a :e :a talet tal talets tals faldig faldigt procentig procentiga dörrars"),
    clock_before=phrases("klockan; kl; kl.; halv"),
    clock_after=phrases("tiden; svensk tid; lokal tid; på morgonen; på kvällen; på eftermiddagen; på natten; prick"),
    clock_half_to=phrases("halv"),
    clock_at=phrases("kl; kl.; klockan; vid"),
    clock_near=phrases(
        "strax före klockan; strax efter klockan; strax före; strax efter;"
        " vid; runt klockan; omkring klockan; strax före kl; strax efter kl"
    ),
    clock_near_after=phrases("-tiden; tiden"),
    year_after=words("år i sedan från till före efter omkring runt under"),
    space_groups=True,
)  # fmt: skip
