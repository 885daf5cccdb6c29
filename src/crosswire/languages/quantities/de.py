"""Numbers in German, Austrian and Swiss German."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

# "Dollar*" and the like take their endings; "Euro*" would be Europa, "Franc*" Frankreich, "Cent*" a Center.
WORDS = QuantityWords(
    code="de",
    cardinals={
        "zwo": 2, "fuenf": 5, "zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50, "zweien": 2, "dreien": 3, "zweier": 2,
    },
    # "null und nichtig", "null Verständnis".
    doubtful=words("null"),
    articles=words("ein eine einen einem einer eines"),
    scales={
        "tausend": 1e3, "tsd": 1e3, "tsd.": 1e3, "mill": 1e6, "mill.": 1e6, "mio": 1e6, "mio.": 1e6, "milliarde": 1e9, "milliarden": 1e9,
        "md.": 1e9, "mia": 1e9, "mia.": 1e9, "mrd": 1e9, "mrd.": 1e9, "bio": 1e12, "bio.": 1e12, "trillion": 1e18, "trillionen": 1e18,
        "trilliarde": 1e21, "trilliarden": 1e21,
    },
    suffixes={"k": 1e3, "mio": 1e6, "mrd": 1e9, "mia": 1e9, "bn": 1e9, "tsd": 1e3},
    joiners=words("und"),
    never=phrases(
        "außer acht; ausser acht; in acht; acht geben; acht gegeben; acht gab; acht zu geben; null und nichtig; null toleranz; null bock;"
        " stunde null; tag eins; formel eins; formel 1; nummer eins; eins zu eins; eins nach dem anderen; auf allen vieren; zehn gebote;"
        " zehn geboten; unter vier augen; unter sechs augen; fünf vor zwölf; um halb eins; halb eins; halb zwei; halb drei; halb vier;"
        " halb fünf; halb sechs; halb sieben; halb acht; halb neun; halb zehn; halb elf; halb zwölf; viertel nach eins; viertel nach"
        " zwei; viertel nach drei; viertel nach vier; viertel nach fünf; viertel nach sechs; viertel nach sieben; viertel nach acht;"
        " viertel nach neun; viertel nach zehn; viertel nach elf; viertel nach zwölf; ein und dasselbe; ein und derselbe; ein und"
        " dieselbe; ein für alle mal; zwei drittel mehrheit; die elf von; der elf von; g sieben"
    ),
    glued=True,
    halves=phrases("einhalb; und eine halbe; und ein halbes; und ein halber; und einhalb"),
    half_a=phrases(
        "eine halbe; einer halben; einen halben; ein halbes; ein halber; eines halben; einem halben; halbe; halben; halbes; halber"
    ),
    decimal_words=words("komma"),
    fixed={
        "anderthalb": 1.5, "eineinhalb": 1.5, "anderthalbe": 1.5, "einundeinhalb": 1.5, "ein dutzend": 12, "einem dutzend": 12,
        "einen dutzend": 12, "eines dutzends": 12, "das dutzend": 12, "dutzend": 12, "ein halbes dutzend": 6, "einem halben dutzend": 6,
        "eines halben dutzends": 6, "das halbe dutzend": 6, "halbes dutzend": 6, "anderthalb dutzend": 18, "eineinhalb dutzend": 18,
        "zwei dutzend": 24, "zweieinhalb dutzend": 30, "drei dutzend": 36, "vier dutzend": 48, "fünf dutzend": 60, "sechs dutzend": 72,
        "eine dreiviertelmillion": 750000, "eine viertelmillion": 250000, "einer viertelmillion": 250000, "viertelmillion": 250000,
        "eine dreiviertelmilliarde": 750e6, "eine viertelmilliarde": 250e6, "ein halbes hundert": 50,
    },
    rounded={"ein gutes dutzend": 12, "einem guten dutzend": 12, "ein knappes dutzend": 12, "einem knappen dutzend": 12},
    vague={
        "dutzende": (10, 100), "dutzenden": (10, 100), "dutzender": (10, 100), "aberdutzende": (20, 100), "zig": (20, 100),
        "hunderte": (100, 1000), "hunderten": (100, 1000), "aberhunderte": (200, 1000), "tausende": (1e3, None), "tausenden": (1e3, None),
        "abertausende": (1e3, None), "tausende und abertausende": (1e3, None), "zehntausende": (1e4, 1e5), "zehntausenden": (1e4, 1e5),
        "zehntausender": (1e4, 1e5), "zigtausende": (1e4, 1e5), "zigtausenden": (1e4, 1e5), "zigtausend": (1e4, 1e5),
        "hunderttausende": (1e5, 1e6), "hunderttausenden": (1e5, 1e6), "hunderttausender": (1e5, 1e6), "millionen": (1e6, None),
        "abermillionen": (1e6, None), "milliarden": (1e9, None), "abermilliarden": (1e9, None), "billionen": (1e12, None),
        "einige hundert": (200, 1000), "einigen hundert": (200, 1000), "mehrere hundert": (200, 1000), "mehreren hundert": (200, 1000),
        "ein paar hundert": (200, 1000), "wenige hundert": (200, 1000), "wenigen hundert": (200, 1000), "einige tausend": (2e3, 1e4),
        "einigen tausend": (2e3, 1e4), "mehrere tausend": (2e3, 1e4), "mehreren tausend": (2e3, 1e4), "ein paar tausend": (2e3, 1e4),
        "wenige tausend": (2e3, 1e4), "einige dutzend": (20, 100), "mehrere dutzend": (20, 100), "mehreren dutzend": (20, 100),
        "ein paar dutzend": (20, 100), "einige zehntausend": (2e4, 1e5), "mehrere zehntausend": (2e4, 1e5),
        "mehreren zehntausend": (2e4, 1e5), "einige hunderttausend": (2e5, 1e6), "mehrere hunderttausend": (2e5, 1e6),
        "mehreren hunderttausend": (2e5, 1e6), "einige hunderte": (200, 1000), "mehrere hunderte": (200, 1000),
        "viele hunderte": (200, 1000), "viele tausende": (2e3, None),
    },
    several=phrases(
        "mehrere; mehreren; mehrerer; einige; einigen; einiger; etliche; etlichen; viele; vielen; wenige; wenigen; ein paar; zahlreiche;"
        " diverse; zig; unzählige"
    ),
    linkers=words("von"),
    currencies={
        "dollar*": "USD", "us dollar*": "USD", "usdollar*": "USD", "u.s. dollar*": "USD", "amerikanische* dollar*": "USD",
        "kanadische* dollar*": "CAD", "kanada dollar*": "CAD", "australische* dollar*": "AUD", "austral dollar*": "AUD",
        "neuseeland dollar*": "NZD", "neuseeländische* dollar*": "NZD", "hongkong dollar*": "HKD", "hong kong dollar*": "HKD",
        "taiwan dollar*": "TWD", "taiwanische* dollar*": "TWD", "neue* taiwan dollar*": "TWD", "singapur dollar*": "SGD",
        "namibia dollar*": "NAD", "euro": "EUR", "euros": "EUR", "pfund": "GBP", "pfund sterling": "GBP", "britische* pfund": "GBP",
        "ägyptische* pfund": "EGP", "syrische* pfund": "SYP", "libanesische* pfund": "LBP", "sudanesische* pfund": "SDG", "yen": "JPY",
        "yens": "JPY", "japanische* yen": "JPY", "yuan": "CNY", "yüan": "CNY", "yuans": "CNY", "chinesische* yuan": "CNY",
        "yuan renminbi": "CNY", "renminbi": "CNY", "won": "KRW", "südkoreanische* won": "KRW", "nordkoreanische* won": "KPW",
        "rubel*": "RUB", "russische* rubel*": "RUB", "belarussische* rubel*": "BYN", "weißrussische* rubel*": "BYN", "hrywnja*": "UAH",
        "hrywnia*": "UAH", "griwna*": "UAH", "ukrainische* hrywnja*": "UAH", "rupie*": "INR", "indische* rupie*": "INR",
        "pakistanische* rupie*": "PKR", "rupiah*": "IDR", "indonesische* rupiah*": "IDR", "franken": "CHF", "frankens": "CHF",
        "schweizer franken": "CHF", "sfr": "CHF", "cfa francs": "XOF", "cfa franc": "XOF", "francs": "", "französische* francs": "FRF",
        "belgische* francs": "BEF", "reais": "BRL", "brasilianische* real": "BRL", "brasilianische* reais": "BRL", "lira": "TRY",
        "türkische* lira": "TRY", "italienische* lire": "ITL", "zloty*": "PLN", "złoty*": "PLN", "polnische* zloty*": "PLN",
        "forint*": "HUF", "ungarische* forint*": "HUF", "tschechische* krone*": "CZK", "schwedische* krone*": "SEK",
        "norwegische* krone*": "NOK", "dänische* krone*": "DKK", "isländische* krone*": "ISK", "kronen": "", "lei": "RON",
        "rumänische* lei": "RON", "lewa": "BGN", "kuna": "HRK", "schekel*": "ILS", "israelische* schekel*": "ILS", "rand": "ZAR",
        "südafrikanische* rand": "ZAR", "naira": "NGN", "ringgit*": "MYR", "baht": "THB", "dong": "VND", "pesos": "", "peso": "",
        "mexikanische* peso*": "MXN", "argentinische* peso*": "ARS", "chilenische* peso*": "CLP", "kolumbianische* peso*": "COP",
        "philippinische* peso*": "PHP", "uruguayische* peso*": "UYU", "kubanische* peso*": "CUP", "bolivar*": "VES", "dirham*": "AED",
        "marokkanische* dirham*": "MAD", "rial": "IRR", "iranische* rial*": "IRR", "riyal*": "SAR", "rijal": "SAR",
        "saudische* riyal*": "SAR", "toman": "", "dinar*": "", "serbische* dinar*": "RSD", "kuwaitische* dinar*": "KWD",
        "irakische* dinar*": "IQD", "tenge": "KZT", "lari": "GEL", "d mark": "DEM", "deutsche mark": "DEM", "deutschmark": "DEM",
        "schilling*": "ATS", "gulden": "", "drachmen": "GRD", "peseten": "ESP", "lire": "ITL",
    },
    signs={"fr.": "CHF", "sfr": "CHF", "sfr.": "CHF", "dm": "DEM"},
    subunits=words("cent cents eurocent pence penny pfennig* rappen kopeke* centimes groschen öre"),
    coins={"teur": ("EUR", 1e3), "t€": ("EUR", 1e3), "teuro": ("EUR", 1e3)},
    units={
        "tonne": "tonne", "tonnen": "tonne", "to.": "tonne", "zentner": "zentner", "kilo": "kilogram", "kilos": "kilogram",
        "kilogramm*": "kilogram", "gramm*": "gram", "kilometer*": "kilometer", "meter*": "meter", "zentimeter*": "centimeter",
        "millimeter*": "millimeter", "meilen": "mile", "meile": "mile", "seemeile*": "nautical-mile", "knoten": "knot",
        "stundenkilometer*": "kilometer-per-hour", "km pro stunde": "kilometer-per-hour",
        "kilometer* in der stunde": "kilometer-per-hour", "kilometer* je stunde": "kilometer-per-hour",
        "kilometer* die stunde": "kilometer-per-hour", "kmh": "kilometer-per-hour", "hektar*": "hectare",
        "quadratkilometer*": "square-kilometer", "quadratmeter*": "square-meter", "qm": "square-meter", "kubikmeter*": "cubic-meter",
        "kubikkilometer*": "cubic-kilometer", "cbm": "cubic-meter", "festmeter*": "cubic-meter", "liter*": "liter",
        "hektoliter*": "hectoliter", "milliliter*": "milliliter", "barrel*": "barrel", "fass": "barrel", "grad": "degree",
        "grad celsius": "celsius", "grad fahrenheit": "fahrenheit", "celsius": "celsius", "megawatt*": "megawatt",
        "gigawatt*": "gigawatt", "kilowatt*": "kilowatt", "terawatt*": "terawatt", "watt": "watt", "kilowattstunde*": "kilowatt-hour",
        "megawattstunde*": "megawatt-hour", "gigawattstunde*": "gigawatt-hour", "terawattstunde*": "terawatt-hour", "ps": "horsepower",
        "pferdestärken": "horsepower", "volt": "volt", "gigabyte*": "gigabyte", "terabyte*": "terabyte", "megabyte*": "megabyte",
        "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "jährig": "year", "jährige*": "year", "jähriges": "year",
        "lebensjahre*": "year", "kalenderjahre*": "year", "monat": "month", "monate": "month", "monaten": "month", "monats": "month",
        "monatige*": "month", "monatig": "month", "woche": "week", "wochen": "week", "wöchige*": "week", "wöchig": "week", "tag": "day",
        "tage": "day", "tagen": "day", "tages": "day", "tägige*": "day", "tägig": "day", "stunde": "hour", "stunden": "hour",
        "stündige*": "hour", "stündig": "hour", "std.": "hour", "minute": "minute", "minuten": "minute", "minütige*": "minute",
        "minütig": "minute", "min.": "minute", "sekunde": "second", "sekunden": "second", "sek.": "second", "quartal": "quarter",
        "quartale": "quarter", "quartalen": "quarter", "jahrzehnt": "decade", "jahrzehnte": "decade", "jahrzehnten": "decade",
        "jahrhunderte": "century", "jahrhunderten": "century", "semester*": "semester", "karat": "carat", "dezibel": "decibel",
        "zoll": "inch", "fuß": "foot", "kalorien": "calorie", "kilokalorien": "kilocalorie", "morgen land": "morgen",
        "megatonne*": "megatonne", "gigatonne*": "gigatonne",
    },
    percent=phrases("prozent; prozents; prozentige*; prozentig; v. h.; v.h.; vom hundert; vh"),
    basis_points=phrases("basispunkt*"),
    points=phrases("prozentpunkt; prozentpunkte; prozentpunkten; prozentpunkts; prozentpunktes"),
    ranges=phrases("bis; bis zu; oder; bis hin zu; auf bis zu"),
    between=(("zwischen", "und"), ("von", "bis")),
    hedges_before=HedgeWords(
        gt=phrases(
            "mehr als; über; oberhalb von; höher als; größer als; länger als; älter als; übersteigt; überstieg; übersteigen;"
            " überschreitet; überschritten; jenseits von; jenseits der; weit über; deutlich über; weit mehr als; deutlich mehr als; gut;"
            " etwas mehr als; ein wenig mehr als; leicht über; knapp über; weiter als; gute; guten"
        ),
        ge=phrases(
            "mindestens; wenigstens; zumindest; minimal; ab; nicht unter; nicht weniger als; ein minimum von; mindestens etwa;"
            " allermindestens"
        ),
        lt=phrases(
            "weniger als; unter; unterhalb von; niedriger als; kleiner als; kürzer als; jünger als; nicht einmal; nicht mal; keine; noch"
            " nicht einmal; knapp unter; etwas weniger als; deutlich weniger als; weit weniger als; deutlich unter; weit unter; leicht"
            " unter; unter die marke von; geringer als"
        ),
        le=phrases(
            "bis zu; höchstens; maximal; allerhöchstens; nicht mehr als; nicht über; längstens; ein maximum von; bis"
        ),
        about=phrases(
            "etwa; rund; ca; ca.; circa; zirka; ungefähr; knapp; fast; beinahe; nahezu; annähernd; um die; schätzungsweise; geschätzt;"
            " geschätzte; geschätzten; in etwa; grob; gerundet; grob gerechnet; in der größenordnung von; im bereich von; nahe an; nah"
            " an; im schnitt; durchschnittlich; knappe; knappen; so etwa; so ungefähr; praktisch; quasi; ~; ≈; +/-; ±; plus minus; kaum"
            " mehr als"
        ),
    ),
    hedges_after=HedgeWords(
        gt=phrases("plus; +"),
        ge=phrases(
            "oder mehr; und mehr; oder darüber; und darüber; aufwärts; oder älter; und älter; oder höher; oder länger; und aufwärts; oder"
            " noch mehr"
        ),
        le=phrases("oder weniger; und weniger; oder darunter; und darunter; oder jünger; und jünger"),
        about=phrases("oder so; plus/minus; plus minus"),
    ),
    rates={
        "im jahr zuvor": "", "im jahr davor": "", "im jahr darauf": "", "im jahr danach": "", "im jahr vor": "", "im jahr nach": "",
        "im jahr später": "", "im monat zuvor": "", "im monat davor": "", "im monat darauf": "", "im monat mai": "",
        "in der woche zuvor": "", "in der woche davor": "", "in der woche darauf": "", "in der woche vor": "", "in der woche nach": "",
        "in der woche vom": "", "am tag zuvor": "", "am tag davor": "", "am tag darauf": "", "am tag danach": "", "am tag der": "",
        "am tag des": "", "am tag nach": "", "am tag vor": "", "im quartal zuvor": "", "die woche zuvor": "", "das jahr über": "",
        "pro jahr": "year", "im jahr": "year", "jährlich": "year", "je jahr": "year", "p.a.": "year", "p. a.": "year",
        "per annum": "year", "jedes jahr": "year", "alljährlich": "year", "das jahr": "year", "jahr für jahr": "year",
        "pro monat": "month", "im monat": "month", "monatlich": "month", "je monat": "month", "jeden monat": "month",
        "monat für monat": "month", "pro woche": "week", "in der woche": "week", "wöchentlich": "week", "je woche": "week",
        "jede woche": "week", "die woche": "week", "pro tag": "day", "am tag": "day", "täglich": "day", "je tag": "day",
        "jeden tag": "day", "tagtäglich": "day", "tag für tag": "day", "pro stunde": "hour", "in der stunde": "hour", "je stunde": "hour",
        "stündlich": "hour", "die stunde": "hour", "pro arbeitsstunde": "hour", "pro quartal": "quarter", "im quartal": "quarter",
        "je quartal": "quarter", "vierteljährlich": "quarter", "quartalsweise": "quarter", "jedes quartal": "quarter",
        "pro kopf": "person", "pro person": "person", "je person": "person", "je kopf": "person", "pro einwohner": "person",
        "je einwohner": "person", "pro bürger": "person", "pro nase": "person", "pro haushalt": "household", "je haushalt": "household",
        "pro aktie": "share", "je aktie": "share", "je anteilsschein": "share", "je anteil": "share", "je papier": "share",
        "pro anteilsschein": "share", "pro sekunde": "second", "in der sekunde": "second", "je sekunde": "second",
        "die sekunde": "second", "pro minute": "minute", "in der minute": "minute", "je minute": "minute", "die minute": "minute",
        "minütlich": "minute",
    },
    ratios=phrases("von; von je"),
    factors=phrases(
        "mal; fach; fache; drittel; dritteln; viertel; vierteln; fünftel; fünfteln; sechstel; siebtel; achtel; neuntel; zehntel;"
        " hundertstel"
    ),
    units_alone={
        "drei viertel stunden": (45, "minute"), "drei viertelstunden": (45, "minute"), "dreiviertel stunde": (45, "minute"),
        "dreiviertel stunden": (45, "minute"), "drei viertel stunde": (45, "minute"), "fünf viertel stunden": (75, "minute"),
        "fünf viertelstunden": (75, "minute"), "vierteljahrhundert": (25, "year"), "vierteljahrhunderts": (25, "year"),
        "viertelstunde": (15, "minute"), "dreiviertelstunde": (45, "minute"), "vierteljahr": (3, "month"), "vierteljahres": (3, "month"),
    },
    minus=words("minus"),
    minus_after=phrases("unter null; unter dem gefrierpunkt; unter 0"),
    over=phrases("über"),
    lasting=phrases("verteilt; gestreckt; vertrag; laufzeit; steuervorteile; raten; zahlungen; zeitraum; steuererleichterungen"),
    lasting_after=phrases("hinweg; verteilt; gestreckt"),
    no_hedges=phrases(
        "berichtet über; berichtete über; berichten über; sprach über; spricht über; sprachen über; sprechen über; diskutiert über;"
        " diskutierte über; diskutieren über; verhandelt über; verhandeln über; verhandelte über; entscheidet über; entschied über;"
        " entscheiden über; informiert über; informierte über; streit über; urteil über; urteilt über; debatte über; gespräche über;"
        " gespräch über; gesprächen über; verhandlungen über; bericht über; film über; buch über; klage über; klagen über; kontrolle"
        " über; überblick über; angaben über; daten über; herr über; verfügt über; verfügen über; verfügte über; freut sich über; gut"
        " informierte; leidet unter; leiden unter; litt unter; litten unter; fällt unter; fallen unter; stehen unter; steht unter; stand"
        " unter; so gut; nicht gut; sehr gut; wie gut; ganz gut; recht gut; gut und; rund um"
    ),
    stops=words(
        "uhr nr mal montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli"
        " august september oktober november dezember gmbh ag kg se tv fc sv vfb tsv herr frau und oder aber sowie als wie bis von zu zur"
        " zum in im an am auf aus bei beim mit nach seit vor für um durch über unter gegen ohne der die das den dem des ein eine einer"
        " einem einen eines er sie es wir ihr ich ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll"
        " sollen will wollen muss müssen darf dürfen dass ob weil wenn nicht auch noch nur schon mehr weniger davon darunter dabei damit"
        " dann dort hier jetzt heute gestern morgen später früher zuvor danach jedoch beschäftigen bestätigen beteiligen zwischen liegen"
        " lagen stehen standen kamen kommen starben sterben gingen gehen blieben bleiben verletzt getötet kosten kostet beträgt betrug"
        " steigen stieg sinken sank wegen trotz laut gegenüber sich ihre ihren seine seinen deren dessen jeder jede jeden alle allen"
        " keine keinen so sehr etwa rund knapp fast allein zusammen insgesamt jeweils pro je"
    ),
    adjectives=words(
        "weitere weiteren weiterer weiteres andere anderen anderer anderes neue neuen neuer neues alte alten alter altes junge jungen"
        " junger große großen großer großes grosse grossen kleine kleinen kleiner kleines erste ersten letzte letzten nächste nächsten"
        " ganze ganzen volle vollen vollendete zusätzliche zusätzlichen einzelne einzelnen gleiche gleichen verschiedene verschiedenen"
        " unterschiedliche unterschiedlichen mehr weniger tote toten getötete getöteten verletzte verletzten schwerverletzte"
        " schwerverletzten leichtverletzte leichtverletzten schwer leicht lebensgefährlich vermisste vermissten bewaffnete bewaffneten"
        " unbewaffnete unbewaffneten maskierte maskierten betroffene betroffenen geplante geplanten bestehende bestehenden befragte"
        " befragten registrierte registrierten bestätigte bestätigten gemeldete gemeldeten gelernte gelernten gewählte gewählten"
        " angestellte angestellten festangestellte beschäftigte beschäftigten qualifizierte qualifizierten geflüchtete geflüchteten"
        " infizierte infizierten festgenommene festgenommenen verurteilte verurteilten inhaftierte inhaftierten gestohlene gestohlenen"
        " beschädigte beschädigten zerstörte zerstörten bekannte bekannten unbekannte unbekannten namhafte renommierte deutsche deutschen"
        " deutscher französische russische amerikanische jüdische freie freien leere leeren gute guten schlechte schlechten schwere"
        " schweren schwerer leichte leichten lange langen kurze kurzen hohe hohen höhere höheren niedrige tiefe breite starke starken"
        " schwache schnelle schnellen teure teuren billige günstige arme armen reiche reichen ältere älteren jüngere jüngeren größere"
        " größeren kleinere kleineren weiße weißen schwarze schwarzen rote roten grüne grünen blaue blauen gelbe gelben graue braune"
        " gesunde kranke kranken tägliche wöchentliche monatliche jährliche rein reine eigene eigenen fremde fremden lokale öffentliche"
        " private zivile echte echten falsche falschen mutmaßliche mutmaßlichen angebliche sogenannte sogenannten ukrainische neu"
        " hinzugekommene verbliebene verbliebenen verbleibende verbleibenden bisherige bisherigen heimische heimischen seltene seltenen"
        " wilde wilden lebende lebenden offene offenen -ige -igen -iger -iges -liche -lichen -licher -liches -ische -ischen -ischer"
        " -isches -bare -baren -barer -same -samen -lose -losen -ale -alen -aler -ele -elle -ellen -eller -ive -iven -iver -öse -ösen"
        " -äre -ären -ante -anten -ente -enten -ierte -ierten -ende -enden -ender -köpfige -köpfigen"
    ),
    labels=words(
        "model modell artikel art art. artikels seite seiten s. raum zimmer kapitel abschnitt absatz abs abs. satz ziffer ziff. paragraf"
        " paragraph paragrafen paragraphen § §§ nr nr. nummer nummern no no. flug flugnummer route autobahn bundesstraße landstraße"
        " landesstraße linie linien buslinie u-bahn stufe phase gruppe kategorie typ version windows android ios iphone ipad galaxy pixel"
        " boeing airbus s&p dax mdax sdax tecdax smi atx stoxx nikkei dow ftse cac ibex covid a b l k u e g rb re ic ice ec tgv gleis"
        " bahnsteig gate kanal agenda vision apollo artemis falcon ariane hausnummer terminal band heft abbildung abb abb. tab. anhang"
        " anlage anmerkung fußnote frage staffel folge episode kapitel ausfahrt anschlussstelle wahlkreis zone sektor block etage reihe"
        " postfach plz telefon tel tel. telefonnummer rufnummer fax notruf hotline kontonummer iban aktenzeichen az az. drucksache psalm"
        " vers instanz leopard golf polo pm gpt chatgpt u-boot punkt tatort zeile sinfonie opus op op. rang tabellenplatz playstation"
        " xbox ps bmw mercedes audi porsche fiat peugeot formel"
    ),
    ordinals=phrases("er; ers; fach; fache; fachen; facher; mal; malige*; malig; ste; sten; te; ten; tel"),
    ordinal_dot=True,
    clock_after=phrases("uhr; mez; mesz"),
    clock_hours=phrases("uhr"),
    clock_half_to=phrases("halb"),
    clock_at=phrases("um; gegen"),
    clock_near=phrases("kurz vor; kurz nach; gegen; etwa um; ungefähr um; knapp vor; knapp nach"),
    year_after=words(
        "in im jahr jahre jahres seit bis ab von vom vor nach um zwischen und anno sommer winter herbst frühjahr frühling januar jänner"
        " februar märz april mai juni juli august september oktober november dezember ende mitte anfang saison quartal halbjahr"
    ),
)
