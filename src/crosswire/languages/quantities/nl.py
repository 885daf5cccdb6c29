"""Numbers in Dutch and Flemish."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

# "won" is mostly the verb; a bare "mark", "dong" or "kuna" a name; "euro*" would be Europa, "cent*" a centrum. "Tot" alone says "to"
# more often than "up to": "veroordeeld tot zes jaar". "Onder de 14 doden" is "among".
WORDS = QuantityWords(
    code="nl",
    cardinals={
        "één": 1, "eén": 1, "éen": 1, "tweeendertig": 32, "tweeentwintig": 22, "drieentwintig": 23, "tweeen": 2, "honderdeen": 101,
        "eenhonderd": 100, "duizendeneen": 1001,
    },
    doubtful=words("nul"),
    one=words("één eén éen"),
    articles=phrases("een; 'n"),
    scales={
        "duizend": 1e3, "dzd": 1e3, "dzd.": 1e3, "miljoen": 1e6, "milj.": 1e6, "milj": 1e6, "mio": 1e6, "mio.": 1e6, "miljoenen": 1e6,
        "miljard": 1e9, "mrd": 1e9, "mrd.": 1e9, "mld": 1e9, "mld.": 1e9, "miljarden": 1e9, "biljoen": 1e12, "biljoenen": 1e12,
        "biljard": 1e15, "triljoen": 1e18, "triljoenen": 1e18,
    },
    suffixes={"k": 1e3, "mln": 1e6, "mio": 1e6, "mld": 1e9, "mrd": 1e9, "bn": 1e9},
    joiners=words("en"),
    never=phrases(
        "formule een; formule één; formule 1; een op een; één op één; op één na; nummer een; nummer één; een voor een; één voor één; een"
        " en ander; een en al; een van; één van; een of ander; geen één; een voor allen; tien geboden; nul op het rekest; van nul; op"
        " nul; half een; half twee; half drie; half vier; half vijf; half zes; half zeven; half acht; half negen; half tien; half elf;"
        " half twaalf; kwart over een; kwart over twee; kwart over drie; kwart over vier; kwart over vijf; kwart over zes; kwart over"
        " zeven; kwart over acht; kwart over negen; kwart over tien; kwart over elf; kwart over twaalf; kwart voor een; kwart voor twee;"
        " kwart voor drie; kwart voor vier; kwart voor vijf; kwart voor zes; kwart voor zeven; kwart voor acht; kwart voor negen; kwart"
        " voor tien; kwart voor elf; kwart voor twaalf; onder vier ogen; onder zes ogen; vijf voor twaalf; één en dezelfde; een en"
        " dezelfde; vieren; achten; met zijn tweeën; met z'n tweeën; met zijn drieën; met z'n drieën; met zijn vieren; met z'n vieren"
    ),
    glued=True,
    halves=phrases("ënhalf; enhalf; ënhalve; enhalve; ëneenhalf; eneenhalf; ëneenhalve; eneenhalve; en een half; en een halve; en half"),
    half_a=phrases("een half; een halve; halve; 'n half; 'n halve"),
    decimal_words=words("komma"),
    fixed={
        "anderhalf": 1.5, "anderhalve": 1.5, "een dozijn": 12, "dozijn": 12, "een half dozijn": 6, "half dozijn": 6, "twee dozijn": 24,
        "drie dozijn": 36, "een tweetal": 2, "een drietal": 3, "een viertal": 4, "een vijftal": 5, "een zestal": 6, "een zevental": 7,
        "een achttal": 8, "een negental": 9, "een kwart miljoen": 250000, "een kwart miljard": 250e6, "driekwart miljoen": 750000,
        "driekwart miljard": 750e6,
    },
    rounded={
        "een tiental": 10, "een twaalftal": 12, "een vijftiental": 15, "een twintigtal": 20, "een vijfentwintigtal": 25,
        "een dertigtal": 30, "een veertigtal": 40, "een vijftigtal": 50, "een zestigtal": 60, "een zeventigtal": 70, "een tachtigtal": 80,
        "een negentigtal": 90, "een honderdtal": 100, "een duizendtal": 1000, "een goed dozijn": 12,
    },
    vague={
        "tientallen": (10, 100), "dozijnen": (10, 100), "tig": (20, 100), "honderden": (100, 1000), "honderdtallen": (100, 1000),
        "vele honderden": (200, 1000), "duizenden": (1e3, None), "duizendtallen": (1e3, None), "tienduizenden": (1e4, 1e5),
        "tientallen duizenden": (1e4, 1e5), "honderdduizenden": (1e5, 1e6), "miljoenen": (1e6, None), "miljarden": (1e9, None),
        "biljoenen": (1e12, None), "een paar honderd": (200, 1000), "paar honderd": (200, 1000), "enkele honderd": (200, 1000),
        "een paar duizend": (2e3, 1e4), "paar duizend": (2e3, 1e4), "enkele duizend": (2e3, 1e4), "een paar tiental": (20, 100),
        "een paar dozijn": (20, 100), "enkele dozijnen": (20, 100), "een paar honderdduizend": (2e5, 1e6),
        "een paar tienduizend": (2e4, 1e5),
    },
    several=phrases("enkele; meerdere; een paar; verscheidene; ettelijke; verschillende; diverse; vele; veel; een aantal; tig"),
    linkers=words("van"),
    currencies={
        "dollar": "USD", "dollars": "USD", "us dollar*": "USD", "amerikaanse dollar*": "USD", "canadese dollar*": "CAD",
        "australische dollar*": "AUD", "nieuw zeelandse dollar*": "NZD", "hongkongse dollar*": "HKD", "hongkong dollar*": "HKD",
        "taiwanese dollar*": "TWD", "taiwandollar*": "TWD", "singaporese dollar*": "SGD", "singapore dollar*": "SGD",
        "surinaamse dollar*": "SRD", "antilliaanse gulden*": "ANG", "arubaanse florin*": "AWG", "euro": "EUR", "euro's": "EUR",
        "euros": "EUR", "eurootjes": "EUR", "pond": "GBP", "ponden": "GBP", "pond sterling": "GBP", "britse pond*": "GBP",
        "engelse pond*": "GBP", "egyptische pond*": "EGP", "syrische pond*": "SYP", "libanese pond*": "LBP", "soedanese pond*": "SDG",
        "yen": "JPY", "japanse yen": "JPY", "yuan": "CNY", "chinese yuan": "CNY", "renminbi": "CNY", "zuid koreaanse won": "KRW",
        "noord koreaanse won": "KPW", "koreaanse won": "KRW", "roebel*": "RUB", "russische roebel*": "RUB",
        "belarussische roebel*": "BYN", "wit russische roebel*": "BYN", "hryvnia*": "UAH", "hryvnia's": "UAH", "grivna*": "UAH",
        "oekraïense hryvnia*": "UAH", "roepie*": "INR", "indiase roepie*": "INR", "pakistaanse roepie*": "PKR", "roepia": "IDR",
        "roepiah": "IDR", "rupiah*": "IDR", "indonesische roepia*": "IDR", "frank": "", "franken": "CHF", "franks": "",
        "zwitserse frank*": "CHF", "belgische frank*": "BEF", "oude belgische frank*": "BEF", "franse frank*": "FRF",
        "congolese frank*": "CDF", "cfa frank*": "XOF", "cfa franc*": "XOF", "braziliaanse real*": "BRL", "reais": "BRL", "lira": "TRY",
        "turkse lira*": "TRY", "italiaanse lire": "ITL", "zloty": "PLN", "zloty's": "PLN", "poolse zloty*": "PLN", "forint*": "HUF",
        "hongaarse forint*": "HUF", "kronen": "", "zweedse kro*": "SEK", "noorse kro*": "NOK", "deense kro*": "DKK",
        "tsjechische kro*": "CZK", "ijslandse kro*": "ISK", "lei": "RON", "roemeense lei": "RON", "leva": "BGN", "shekel*": "ILS",
        "sjekel*": "ILS", "israëlische shekel*": "ILS", "zuid afrikaanse rand": "ZAR", "rand": "ZAR", "naira": "NGN", "ringgit*": "MYR",
        "baht": "THB", "vietnamese dong": "VND", "peso": "", "peso's": "", "mexicaanse peso*": "MXN", "argentijnse peso*": "ARS",
        "chileense peso*": "CLP", "colombiaanse peso*": "COP", "filipijnse peso*": "PHP", "uruguayaanse peso*": "UYU",
        "cubaanse peso*": "CUP", "bolivar*": "VES", "dirham*": "AED", "marokkaanse dirham*": "MAD", "rial": "IRR", "rials": "IRR",
        "iraanse rial*": "IRR", "riyal*": "SAR", "saoedische riyal*": "SAR", "dinar": "", "dinars": "", "servische dinar*": "RSD",
        "koeweitse dinar*": "KWD", "iraakse dinar*": "IQD", "tenge": "KZT", "gulden": "NLG", "guldens": "NLG", "duitse mark": "DEM",
        "d mark": "DEM", "peseta*": "ESP", "drachme*": "GRD", "shilling*": "",
    },
    signs={"f": "", "fl.": "NLG", "afl.": "AWG", "naf": "ANG", "nafl": "ANG"},
    subunits=phrases(
        "cent; centen; cents; eurocent; eurocenten; dollarcent; pence; penny; kopeke*; centimes; stuiver; stuivers; øre; öre"
    ),
    units={
        "kwart": "", "kwart.": "", "ton": "tonne", "tonnen": "tonne", "metrische ton": "tonne", "kilo": "kilogram", "kilo's": "kilogram",
        "kilogram": "kilogram", "kilogrammen": "kilogram", "gram": "gram", "milligram": "milligram", "ons": "ons",
        "kilometer": "kilometer", "kilometers": "kilometer", "meter": "meter", "meters": "meter", "centimeter*": "centimeter",
        "millimeter*": "millimeter", "mijl": "mile", "mijlen": "mile", "zeemijl*": "nautical-mile", "knopen": "knot", "voet": "foot",
        "inch": "inch", "kilometer per uur": "kilometer-per-hour", "kilometers per uur": "kilometer-per-hour",
        "km per uur": "kilometer-per-hour", "kilometer in het uur": "kilometer-per-hour", "km/u": "kilometer-per-hour",
        "km/uur": "kilometer-per-hour", "kmu": "kilometer-per-hour", "mijl per uur": "mile-per-hour",
        "meter per seconde": "meter-per-second", "hectare": "hectare", "hectaren": "hectare", "hectares": "hectare",
        "vierkante kilometer*": "square-kilometer", "vierkante meter*": "square-meter", "vierkante mijl*": "square-mile",
        "kubieke meter*": "cubic-meter", "kubieke kilometer*": "cubic-kilometer", "kuub": "cubic-meter", "kuubs": "cubic-meter",
        "liter": "liter", "liters": "liter", "hectoliter*": "hectoliter", "milliliter*": "milliliter", "vat": "barrel", "vaten": "barrel",
        "vaten olie": "barrel", "barrel*": "barrel", "graad": "degree", "graden": "degree", "graad celsius": "celsius",
        "graden celsius": "celsius", "graden fahrenheit": "fahrenheit", "celsius": "celsius", "megawatt*": "megawatt",
        "gigawatt*": "gigawatt", "kilowatt*": "kilowatt", "terawatt*": "terawatt", "watt": "watt", "kilowattu*": "kilowatt-hour",
        "megawattu*": "megawatt-hour", "gigawattu*": "gigawatt-hour", "terawattu*": "terawatt-hour", "pk": "horsepower",
        "paardenkracht": "horsepower", "volt": "volt", "decibel": "decibel", "gigabyte*": "gigabyte", "terabyte*": "terabyte",
        "megabyte*": "megabyte", "jaar": "year", "jaren": "year", "jaartjes": "year", "jarig": "year", "jarige": "year",
        "jarigen": "year", "levensjaren": "year", "maand": "month", "maanden": "month", "maandse": "month", "week": "week",
        "weken": "week", "weekse": "week", "dag": "day", "dagen": "day", "daagse": "day", "daags": "day", "uur": "hour", "uren": "hour",
        "urige": "hour", "uurs": "hour", "minuut": "minute", "minuten": "minute", "seconde": "second", "seconden": "second",
        "secondes": "second", "sec.": "second", "kwartaal": "quarter", "kwartalen": "quarter", "decennium": "decade",
        "decennia": "decade", "eeuw": "century", "eeuwen": "century", "semester*": "semester", "karaat": "carat", "calorieën": "calorie",
        "kilocalorieën": "kilocalorie", "megaton": "megatonne", "gigaton": "gigatonne",
    },
    percent=phrases("procent; percent; pct; pct.; procents"),
    basis_points=phrases("basispunt*; bpt; basis punten"),
    points=phrases("procentpunt; procentpunten; procentpuntje; percentpunt"),
    ranges=phrases("tot; à; of; tot en met; tot wel; t/m; tot maximaal; tot zo'n"),
    between=(("tussen", "en"), ("van", "tot"), ("tussen de", "en")),
    hedges_before=HedgeWords(
        gt=phrases(
            "meer dan; ruim; boven; boven de; hoger dan; groter dan; langer dan; ouder dan; verder dan; iets meer dan; net iets meer dan;"
            " veel meer dan; aanzienlijk meer dan; net boven de; tot boven de; ruim boven de; een dikke; een goede; overschrijdt;"
            " overschreed; overstijgt; oversteeg; voorbij de"
        ),
        ge=phrases(
            "minstens; minimaal; ten minste; tenminste; zeker; op zijn minst; op z'n minst; op haar minst; niet minder dan; vanaf; een"
            " minimum van; het minimum van; toch zeker; zeker al; al zeker; maar liefst"
        ),
        lt=phrases(
            "minder dan; net onder de; tot onder de; ruim onder de; beneden; beneden de; lager dan; kleiner dan; korter dan; jonger dan;"
            " nog geen; net geen; iets minder dan; net iets minder dan; veel minder dan; aanzienlijk minder dan; krap; een krappe; een"
            " kleine; net niet; binnen"
        ),
        le=phrases(
            "tot wel; tot maximaal; tot hooguit; tot aan; kan tot; kunnen tot; kon tot; konden tot; oplopend tot; oplopen tot; loopt op"
            " tot; hooguit; hoogstens; maximaal; ten hoogste; niet meer dan; op zijn hoogst; op z'n hoogst; een maximum van; het maximum"
            " van; plafond van; zal tot; biedt tot; krijgen tot; krijgt tot"
        ),
        about=phrases(
            "ongeveer; zo'n; circa; ca; ca.; om en nabij; om en nabij de; naar schatting; naar schatting zo'n; geschat; geschat op; een"
            " geschatte; geschatte; grofweg; ruwweg; pakweg; plusminus; plus minus; bijna; haast; nagenoeg; vrijwel; rond; rond de;"
            " zowat; een slordige; in de buurt van; in de buurt van de; in de orde van; richting de; dicht bij de; tegen de; amper;"
            " gemiddeld; naar verluidt; ~; ≈; ±; +/-; praktisch; afgerond; globaal"
        ),
    ),
    hedges_after=HedgeWords(
        gt=phrases("plus; +"),
        ge=phrases("of meer; en meer; of ouder; en ouder; of hoger; en hoger; of langer; en langer; of nog meer"),
        le=phrases("of minder; en minder; of jonger; en jonger; of lager; en lager"),
        about=phrases("of zo; of daaromtrent; ongeveer"),
    ),
    rates={
        "per jaar": "year", "jaarlijks": "year", "elk jaar": "year", "ieder jaar": "year", "op jaarbasis": "year", "per annum": "year",
        "het jaar ervoor": "", "het jaar daarvoor": "", "het jaar erna": "", "het jaar daarop": "", "het jaar erop": "",
        "het jaar waarin": "", "p/j": "year", "p.j.": "year", "het jaar": "year", "per seizoen": "year", "per maand": "month",
        "maandelijks": "month", "elke maand": "month", "iedere maand": "month", "p/m": "month", "p.m.": "month", "per week": "week",
        "wekelijks": "week", "elke week": "week", "iedere week": "week", "per dag": "day", "dagelijks": "day", "elke dag": "day",
        "iedere dag": "day", "daags": "day", "per etmaal": "day", "per uur": "hour", "elk uur": "hour", "ieder uur": "hour",
        "per kwartaal": "quarter", "elk kwartaal": "quarter", "ieder kwartaal": "quarter", "per persoon": "person", "per hoofd": "person",
        "p.p.": "person", "per hoofd van de bevolking": "person", "per inwoner": "person", "per burger": "person",
        "per huishouden": "household", "per gezin": "household", "per aandeel": "share", "per seconde": "second",
        "elke seconde": "second", "iedere seconde": "second", "per minuut": "minute", "elke minuut": "minute", "iedere minuut": "minute",
    },
    ratios=phrases("op; op de; op elke; op iedere"),
    factors=phrases(
        "keer; maal; kwart; voud; voudig; derde; derden; vierde; vierden; vijfde; vijfden; zesde; zesden; achtste; tiende; tienden;"
        " honderdste"
    ),
    units_alone={
        "halfuur": (0.5, "hour"), "een halfuur": (0.5, "hour"), "vijf kwartier": (75, "minute"),
        "een uur en een kwartier": (75, "minute"), "kwarteeuw": (25, "year"), "een kwarteeuw": (25, "year"),
        "kwartier": (15, "minute"), "drie kwartier": (45, "minute"), "kwartiertje": (15, "minute"), "etmaal": (24, "hour"),
        "lustrum": (5, "year"),
    },
    minus=words("min minus"),
    minus_after=phrases("onder nul; onder het vriespunt; onder 0"),
    no_hedges=phrases(
        "draait rond; draaide rond; draaien rond; liep rond; liepen rond; loopt rond; lopen rond; gesprek rond; discussie rond; ophef"
        " rond; commotie rond; onderzoek rond; veiligheid rond; niet zeker; bijna niet"
    ),
    stops=words(
        "de het een 'n en of maar dus want van in op aan te ten ter om voor naar met zonder door uit bij tot tegen over onder boven"
        " tussen na sinds vanaf tijdens per als dan dat die dit deze wat wie waar wanneer omdat hoewel terwijl indien mits zodat toen nu"
        " al nog ook niet geen wel maar er hier daar ik jij je u hij zij ze wij we jullie hen hun haar zijn hem mij me ons onze mijn jouw"
        " uw zich elkaar elk elke ieder iedere alle beide sommige meer minder meest minst veel weinig meerdere is was waren ben bent"
        " wordt worden werd werden geworden heeft heb hebben had hadden gehad kan kunnen kon konden zal zullen zou zouden mag mogen mocht"
        " mochten moet moeten moest moesten wil willen wilde wilden gaat gaan ging gingen komt komen kwam kwamen blijft blijven bleef"
        " bleven doet doen deed deden laat laten liet lieten staat staan stond stonden ligt liggen lag lagen zit zitten zat zaten zegt"
        " zeggen zei zeiden stelt stellen meldt melden meldde krijgt krijgen kreeg kregen geeft geven gaf gaven neemt nemen nam namen"
        " maakt maken maakte maakten valt vallen viel vielen stijgt steeg stegen daalt daalde daalden verloor verloren verliest won"
        " wonnen wint leeft leven leefden woont wonen woonden werkt werken werkten stierf stierven overleden overleed omgekomen gedood"
        " gewond gearresteerd opgepakt aangehouden vermist dood gesloten geopend verkocht gekocht gisteren vandaag morgen overmorgen"
        " eergisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus"
        " september oktober november december geleden later eerder daarvoor daarna vroeger tevoren respectievelijk samen totaal waarvan"
        " waaronder onder wegens vanwege volgens ondanks behalve langs rond rondom achter naast binnen buiten via zo zoals zelfs slechts"
        " alleen pas weer opnieuw terug verder mee af heen toe nog vooral echter immers toch bijna ongeveer circa ruim precies exact lang"
        " hoog breed diep oud zwaar groot waard bv nv enz etc bijvoorbeeld wereldwijd landelijk gemiddeld jaarlijks dagelijks wekelijks"
        " maandelijks uur duurt duren duurde kost tegelijk deel"
    ),
    adjectives=words(
        "nieuwe oude jonge grote kleine andere extra meer verschillende afzonderlijke aparte losse hele volle halve gehele totale eerste"
        " laatste volgende vorige goede slechte betere zware lichte lichtgewonde zwaargewonde gewonde dode vermiste gedode bewapende"
        " gewapende ongewapende gemaskerde getroffen betrokken geplande bestaande ondervraagde geregistreerde bevestigde gemelde gekozen"
        " ervaren gediplomeerde tijdelijke vaste gevluchte ontheemde besmette opgepakte veroordeelde gestolen beschadigde verwoeste"
        " bekende onbekende anonieme vrije lege hoge lage lange korte brede diepe smalle sterke zwakke snelle trage dure goedkope arme"
        " rijke oudere jongere grotere kleinere hogere lagere witte zwarte rode groene blauwe gele bruine grijze gezonde zieke eigen"
        " vreemde lokale regionale nationale internationale publieke private openbare civiele burger militaire medische juridische"
        " politieke sociale digitale industriële financiële commerciële culturele religieuze technische elektrische nucleaire nederlandse"
        " belgische vlaamse duitse franse britse engelse amerikaanse spaanse italiaanse poolse turkse griekse chinese japanse koreaanse"
        " indiase russische oekraïense israëlische palestijnse libanese iraanse iraakse syrische marokkaanse surinaamse europese"
        " afrikaanse aziatische arabische joodse christelijke islamitische katholieke moslim mannelijke vrouwelijke zwangere zelfstandige"
        " werkloze dakloze gepensioneerde vermoedelijke zogeheten zogenaamde overgebleven resterende overige huidige voormalige"
        " toekomstige vroegere zeldzame wilde levende echte valse ernstig licht zwaar levensgevaarlijk zeer -lijke -ische -ende -bare"
        " -loze -zame -nale -iële -aire -ieve -euze -achtige -ige -waardige"
    ),
    labels=words(
        "model artikel art art. pagina pagina's p. blz blz. bladzijde kamer zaal hoofdstuk paragraaf alinea lid nr nr. nrs nummer nummers"
        " no no. vlucht vluchtnummer route snelweg rijksweg provincialeweg lijn buslijn tramlijn niveau fase groep categorie klasse type"
        " versie windows android ios iphone ipad galaxy pixel boeing airbus s&p aex amx ascx bel dax nikkei dow ftse cac stoxx covid a b"
        " e g k spoor perron gate pier kanaal npo radio agenda visie apollo artemis falcon ariane gebouw huisnummer terminal platform"
        " deel volume figuur fig fig. tabel bijlage voetnoot vraag seizoen aflevering etappe afrit afslag knooppunt wijk zone sector blok"
        " bus lot stoel rij postbus telefoon tel tel. telefoonnummer fax rekeningnummer iban dossier zaaknummer psalm vers windkracht"
        " code fiat golf polo pm gpt chatgpt playstation xbox ps bmw mercedes audi porsche peugeot formule catch mark f vwo havo vmbo"
        " unit stelling rang plek tabelplaats"
    ),
    ordinals=phrases("e; ste; de; de eeuw; x; voud; voudig; voudige"),
    clock_before=phrases("half; kwart over; kwart voor; klokslag"),
    clock_around=(("om", "uur"), ("vanaf", "uur"), ("rond", "uur"), ("klokslag", "uur"), ("omstreeks", "uur")),
    clock_after=phrases(
        "uur 's ochtends; uur 's middags; uur 's avonds; uur 's nachts; uur in de ochtend; uur in de middag; uur in de avond; gmt; cet"
    ),
    clock_hours=phrases("uur; u"),
    clock_half_to=phrases("half"),
    clock_at=phrases("om; rond; omstreeks; tegen; vanaf"),
    clock_near=phrases(
        "kort voor; kort na; vlak voor; vlak na; even voor; even na;"
        " iets voor; iets na; rond; omstreeks; tegen; net voor; net na"
    ),
    year_after=words(
        "in sinds tot van vanaf uit na voor rond en tussen eind begin medio half halverwege anno jaar zomer winter herfst voorjaar najaar"
        " lente januari februari maart april mei juni juli augustus september oktober november december"
    ),
)
