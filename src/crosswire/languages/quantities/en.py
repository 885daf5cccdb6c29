"""Numbers in English."""

from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.languages.words import phrases, words

# Words that go on as quite another word are written out: "euro*" would be Europe, "franc*" France, "cent*" a centre. "won", "real"
# and "sen" alone are mostly a verb, an adjective and a senator.
WORDS = QuantityWords(
    code="en",
    cardinals={"nought": 0, "nil": 0},
    doubtful=words("nil nought"),
    one=words("one"),
    articles=words("a an one"),
    scales={
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15, "bn": 1e9, "bn.": 1e9,
        "mn": 1e6, "tn": 1e12, "tln": 1e12, "trn": 1e12, "mln": 1e6, "bln": 1e9, "mio": 1e6, "lakh": 1e5, "lkh": 1e5, "lkhs": 1e5,
        "krore": 1e7, "krores": 1e7, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "lac": 1e5, "lacs": 1e5, "lakh crore": 1e12,
        "lakh crores": 1e12, "millions": 1e6, "billions": 1e9, "trillions": 1e12,
    },
    suffixes={"k": 1e3, "m": 1e6, "mm": 1e6, "mil": 1e6, "b": 1e9, "bn": 1e9, "mn": 1e6, "tn": 1e12, "trn": 1e12, "t": 1e12, "cr": 1e7},
    joiners=words("and"),
    never=phrases(
        "three quarters of the; three quarters of all; three quarters of its; three quarters of their; three quarters of them; three"
        " quarters of those; three quarters of us;"
        "no one; one of; one another; one by one; one after another; one after the other; one and the same; at one point; on the one"
        " hand; on one hand; at any one; any one; every one; one thing; one way or another; day one; number one; square one; net zero;"
        " ground zero; zero tolerance; formula one; air force one; one-on-one; one-off; one-time; one-sided; one-way; one-party;"
        " one-stop; ten commandments; nine to five; second to none; big three; big four; big five; group of seven; group of eight; group"
        " of 20; group of 77; six nations; four-wheel; catch-22; under-21; under-21s; under-19; under-19s; under-18; under-18s; under-17;"
        " under-17s; twenty20; half past one; half past two; half past three; half past four; half past five; half past six; half past"
        " seven; half past eight; half past nine; half past ten; half past eleven; half past twelve; half time; half-time; first half;"
        " second half; half brother; half sister; top one; back one; one to one; point one; 4k; 2k; 8k"
    ),
    halves=phrases("and a half; and one half; and-a-half"),
    half_a=phrases("half a; half an; a half; half"),
    decimal_words=words("point"),
    fixed={
        "a dozen": 12, "one dozen": 12, "a full dozen": 12, "half a dozen": 6, "half dozen": 6, "a half dozen": 6, "dozen": 12,
        "two dozen": 24, "three dozen": 36, "four dozen": 48, "five dozen": 60, "six dozen": 72,
    },
    rounded={"a couple of": 2},
    vague={
        "dozens": (10, 100), "tens": (10, 100), "scores of": (20, 100), "hundreds": (100, 1000), "thousands": (1e3, None),
        "millions": (1e6, None), "billions": (1e9, None), "trillions": (1e12, None), "zillions": (1e9, None), "crores": (1e7, None),
        "lakhs": (1e5, None), "multi-million": (1e6, None), "multimillion": (1e6, None), "multi-billion": (1e9, None),
        "multibillion": (1e9, None), "multi-trillion": (1e12, None), "multitrillion": (1e12, None), "a few hundred": (200, 1000),
        "a few thousand": (2e3, 1e4), "several hundred": (200, 1000), "several thousand": (2e3, 1e4), "few hundred": (200, 1000),
        "few thousand": (2e3, 1e4), "a few dozen": (20, 100), "few dozen": (20, 100), "several dozen": (20, 100),
        "a couple of dozen": (20, 40), "dozens upon dozens": (20, 100), "hundreds upon hundreds": (100, 1000),
        "thousands upon thousands": (1e3, None), "many hundreds": (200, 1000), "many thousands": (2e3, None),
        "several hundreds": (200, 1000), "several thousands": (2e3, 1e4),
    },
    several=phrases("several; many; few; a few; multiple; countless; numerous"),
    linkers=words("of"),
    currencies={
        "dollar": "USD", "dollars": "USD", "us dollar*": "USD", "u.s. dollar*": "USD", "american dollar*": "USD", "bucks": "USD",
        "greenbacks": "USD", "canadian dollar*": "CAD", "australian dollar*": "AUD", "aussie dollar*": "AUD",
        "new zealand dollar*": "NZD", "kiwi dollar*": "NZD", "hong kong dollar*": "HKD", "taiwan dollar*": "TWD",
        "new taiwan dollar*": "TWD", "taiwanese dollar*": "TWD", "singapore dollar*": "SGD", "singaporean dollar*": "SGD",
        "jamaican dollar*": "JMD", "fijian dollar*": "FJD", "namibian dollar*": "NAD", "zimbabwe dollar*": "ZWL", "euro": "EUR",
        "euros": "EUR", "quid": "GBP", "pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP",
        "british pound*": "GBP", "sterling": "GBP", "egyptian pound*": "EGP", "syrian pound*": "SYP", "lebanese pound*": "LBP",
        "sudanese pound*": "SDG", "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY", "chinese yuan": "CNY", "yuan renminbi": "CNY",
        "renminbi": "CNY", "rmb": "CNY", "south korean won": "KRW", "korean won": "KRW", "north korean won": "KPW", "rupee": "INR",
        "rupees": "INR", "indian rupee*": "INR", "pakistani rupee*": "PKR", "pakistan rupee*": "PKR", "sri lankan rupee*": "LKR",
        "nepali rupee*": "NPR", "nepalese rupee*": "NPR", "mauritian rupee*": "MUR", "rupiah": "IDR", "rupiahs": "IDR",
        "indonesian rupiah": "IDR", "rouble*": "RUB", "ruble*": "RUB", "russian rouble*": "RUB", "russian ruble*": "RUB",
        "belarusian rouble*": "BYN", "belarusian ruble*": "BYN", "swiss franc": "CHF", "swiss francs": "CHF", "francs": "CHF",
        "cfa franc": "XOF", "cfa francs": "XOF", "french francs": "FRF", "congolese francs": "CDF", "rwandan francs": "RWF",
        "guinean francs": "GNF", "reais": "BRL", "brazilian real": "BRL", "brazilian reals": "BRL", "brazilian reais": "BRL",
        "lira": "TRY", "liras": "TRY", "turkish lira*": "TRY", "italian lire": "ITL", "ringgit*": "MYR", "malaysian ringgit": "MYR",
        "baht": "THB", "thai baht": "THB", "dong": "VND", "vietnamese dong": "VND", "hryvnia*": "UAH", "hryvnya*": "UAH", "zloty": "PLN",
        "zlotys": "PLN", "zlotych": "PLN", "polish zloty*": "PLN", "forint": "HUF", "forints": "HUF", "koruna": "CZK", "korunas": "CZK",
        "czech crown*": "CZK", "czech koruna*": "CZK", "lei": "RON", "romanian lei": "RON", "leva": "BGN", "kuna": "HRK", "shekel": "ILS",
        "shekels": "ILS", "israeli shekels": "ILS", "rand": "ZAR", "south african rand": "ZAR", "naira": "NGN", "cedi": "GHS",
        "cedis": "GHS", "birr": "ETB", "ethiopian birr": "ETB", "kenyan shilling*": "KES", "ugandan shilling*": "UGX",
        "tanzanian shilling*": "TZS", "somali shilling*": "SOS", "shilling": "", "shillings": "", "kwacha": "ZMW",
        "zambian kwacha": "ZMW", "malawian kwacha": "MWK", "mexican peso*": "MXN", "argentine peso*": "ARS", "argentinian peso*": "ARS",
        "chilean peso*": "CLP", "colombian peso*": "COP", "philippine peso*": "PHP", "uruguayan peso*": "UYU", "cuban peso*": "CUP",
        "dominican peso*": "DOP", "peso": "", "pesos": "", "bolivars": "VES", "bolivares": "VES", "peruvian soles": "PEN", "soles": "PEN",
        "crowns": "", "kronor": "SEK", "kroner": "", "swedish kronor": "SEK", "swedish krona": "SEK", "swedish crown*": "SEK",
        "norwegian kroner": "NOK", "norwegian krone": "NOK", "norwegian crown*": "NOK", "danish kroner": "DKK", "danish krone": "DKK",
        "danish crown*": "DKK", "icelandic kronur": "ISK", "icelandic krona": "ISK", "dirham": "AED", "dirhams": "AED",
        "uae dirham*": "AED", "emirati dirham*": "AED", "moroccan dirham*": "MAD", "saudi riyal*": "SAR", "saudi rial*": "SAR",
        "qatari riyal*": "QAR", "riyal": "SAR", "riyals": "SAR", "rial": "IRR", "rials": "IRR", "iranian rial*": "IRR",
        "yemeni rial*": "YER", "omani rial*": "OMR", "toman": "", "tomans": "", "dinar": "", "dinars": "", "kuwaiti dinar*": "KWD",
        "iraqi dinar*": "IQD", "jordanian dinar*": "JOD", "bahraini dinar*": "BHD", "libyan dinar*": "LYD", "tunisian dinar*": "TND",
        "algerian dinar*": "DZD", "serbian dinar*": "RSD", "taka": "BDT", "kyat": "MMK", "kyats": "MMK", "afghanis": "AFN",
        "tenge": "KZT", "kazakh tenge": "KZT", "lari": "GEL", "manat": "AZN", "deutschmark*": "DEM", "deutsche mark*": "DEM",
    },
    signs={"rs": "INR", "rs.": "INR", "inr": "INR", "ksh": "KES", "kshs": "KES", "tk": "BDT"},
    subunits=words("p cent cents penny pence pennies kopeck kopecks kopek kopeks paise centavos centimes"),
    coins={"dimes": ("USD", 0.1), "nickels": ("USD", 0.05), "grand": ("", 1000.0)},
    units={
        "-pound": "pound", "-pounds": "pound", "-pounder": "pound", "tonne": "tonne", "tonnes": "tonne", "metric ton": "tonne",
        "metric tons": "tonne", "metric tonne*": "tonne", "ton": "ton", "tons": "ton", "short ton*": "ton", "mile": "mile",
        "miles": "mile", "kilometre*": "kilometer", "kilometer*": "kilometer", "km": "kilometer", "kms": "kilometer",
        "kph": "kilometer-per-hour", "kmph": "kilometer-per-hour", "km per hour": "kilometer-per-hour",
        "km an hour": "kilometer-per-hour", "km/hr": "kilometer-per-hour", "kilometre* an hour": "kilometer-per-hour",
        "kilometer* an hour": "kilometer-per-hour", "mph": "mile-per-hour", "miles an hour": "mile-per-hour", "mw": "megawatt",
        "gw": "gigawatt", "kw": "kilowatt", "tw": "terawatt", "watts": "watt", "gwh": "gigawatt-hour", "mwh": "megawatt-hour",
        "kwh": "kilowatt-hour", "twh": "terawatt-hour", "terawatt hour*": "terawatt-hour", "terawatt*": "terawatt",
        "megawatt*": "megawatt", "gigawatt*": "gigawatt", "kilowatt*": "kilowatt", "degrees celsius": "celsius",
        "degree celsius": "celsius", "degrees c": "celsius", "degrees centigrade": "celsius", "celsius": "celsius",
        "degrees fahrenheit": "fahrenheit", "degree fahrenheit": "fahrenheit", "degrees f": "fahrenheit", "fahrenheit": "fahrenheit",
        "degrees": "degree", "barrel": "barrel", "barrels": "barrel", "square mile*": "square-mile", "sq mile*": "square-mile",
        "sq mi": "square-mile", "square kilometre*": "square-kilometer", "square kilometer*": "square-kilometer",
        "sq km": "square-kilometer", "sq. km": "square-kilometer", "square metre*": "square-meter", "square meter*": "square-meter",
        "sq m": "square-meter", "sq metre*": "square-meter", "square foot": "square-foot", "square feet": "square-foot",
        "sq ft": "square-foot", "sq. ft": "square-foot", "sq. ft.": "square-foot", "square yard*": "square-yard",
        "cubic metre*": "cubic-meter", "cubic meter*": "cubic-meter", "cubic foot": "cubic-foot", "cubic feet": "cubic-foot",
        "cubic kilometre*": "cubic-kilometer", "metre": "meter", "metres": "meter", "meter": "meter", "meters": "meter",
        "centimetre*": "centimeter", "millimetre*": "millimeter", "litre": "liter", "litres": "liter", "liter": "liter",
        "liters": "liter", "millilitre*": "milliliter", "ft": "foot", "foot": "foot", "feet": "foot", "inch": "inch", "inches": "inch",
        "yard": "yard", "yards": "yard", "hectare": "hectare", "hectares": "hectare", "acre": "acre", "acres": "acre", "kilo": "kilogram",
        "kilos": "kilogram", "kilogramme*": "kilogram", "gramme": "gram", "grammes": "gram", "lbs": "pound", "lb": "pound", "oz": "ounce",
        "stone": "stone", "pint": "pint", "pints": "pint", "bushel": "bushel", "bushels": "bushel", "knots": "knot",
        "nautical mile*": "nautical-mile", "horsepower": "horsepower", "hp": "horsepower", "bhp": "horsepower", "year old": "year",
        "year olds": "year", "yr old": "year", "month old": "month", "month olds": "month", "week old": "week", "day old": "day",
        "yrs": "year", "hrs": "hour", "mins": "minute", "secs": "second", "decade": "decade", "decades": "decade", "century": "century",
        "centuries": "century", "semester": "semester", "semesters": "semester", "gigabit*": "gigabit", "megabit*": "megabit",
        "megapixel*": "megapixel", "gigahertz": "gigahertz", "carat": "carat", "carats": "carat", "calories": "calorie",
    },
    percent=phrases("percent; per cent; pct; pc"),
    basis_points=phrases("basis point*"),
    points=phrases("percentage point; percentage points; percent points; per cent points; percentage-point; ppt; ppts; pp"),
    ranges=phrases("to; or; up to; through"),
    between=(("between", "and"), ("from", "to")),
    hedges_before=HedgeWords(
        gt=phrases(
            "more than; over; above; upwards of; upward of; in excess of; exceeding; exceeded; exceeds; exceed; greater than; higher"
            " than; larger than; bigger than; longer than; older than; well over; well above; well beyond; far more than; topped;"
            " topping; tops; beyond; surpassing; surpassed; surpasses; slightly more than; slightly over; slightly above; north of;"
            " further than; much more than; many more than"
        ),
        ge=phrases(
            "at least; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum of; minimum; at the very least;"
            " not under; or at least; no later than; from at least; a confirmed"
        ),
        lt=phrases(
            "less than; fewer than; under; below; beneath; lower than; smaller than; shorter than; younger than; just under; just below;"
            " short of; shy of; well under; well below; slightly less than; slightly fewer than; slightly under; far fewer than; far less"
            " than; just shy of; just short of; a little under; south of; within; a little less than"
        ),
        le=phrases(
            "up to; at most; at the most; as many as; as much as; as long as; no more than; not more than; not exceeding; a"
            " maximum of; maximum of; a maximum; maximum; capped at; limited to; anything up to; a cap of; at the very most"
        ),
        about=phrases(
            "about; around; some; roughly; approximately; nearly; almost; an estimated; estimated; estimated at; close to; approx;"
            " approx.; circa; ca.; c.; in the region of; just over; a little over; just above; a little more than; somewhere around; in"
            " the order of; on the order of; in the neighborhood of; in the neighbourhood of; something like; virtually; practically;"
            " approaching; nearing; nigh on; a reported; a projected; ~; ≈; ±; +/-"
        ),
    ),
    hedges_after=HedgeWords(
        gt=phrases("plus; +; and counting"),
        ge=phrases(
            "or more; or above; or over; or higher; or greater; or older; or longer; and above; and over; and up; and older; at the"
            " least; at the very least"
        ),
        le=phrases("or less; or fewer; or below; or under; or lower; or younger; at most; at the most; maximum; max; at the very most"),
        about=phrases("or so; or thereabouts; odd; give or take; ish"),
    ),
    # What goes on with "ago" or "later" counts nothing: "raised $5 million a year ago".
    rates={
        "a year ago": "", "a year earlier": "", "a year later": "", "a year before": "", "a year after": "", "a year and": "",
        "a month ago": "", "a month earlier": "", "a month later": "", "a month before": "", "a month after": "", "a week ago": "",
        "a week earlier": "", "a week later": "", "a week before": "", "a week after": "", "a day earlier": "", "a day later": "",
        "a day before": "", "a day after": "", "an hour later": "", "an hour before": "", "an hour after": "", "an hour earlier": "",
        "a minute later": "", "a quarter earlier": "", "a quarter of": "", "a quarter century": "", "a second time": "",
        "a second year": "", "a second day": "", "a person familiar": "", "a person close": "", "a year": "year", "per year": "year",
        "each year": "year", "every year": "year", "annually": "year", "yearly": "year", "per annum": "year", "a yr": "year",
        "p.a.": "year", "pa": "year", "on an annual basis": "year", "every single year": "year", "per season": "year", "a month": "month",
        "per month": "month", "monthly": "month", "each month": "month", "every month": "month", "a week": "week", "per week": "week",
        "weekly": "week", "each week": "week", "every week": "week", "a day": "day", "per day": "day", "daily": "day", "each day": "day",
        "every day": "day", "an hour": "hour", "per hour": "hour", "hourly": "hour", "each hour": "hour", "every hour": "hour",
        "a quarter": "quarter", "per quarter": "quarter", "quarterly": "quarter", "each quarter": "quarter", "every quarter": "quarter",
        "per person": "person", "per head": "person", "per capita": "person", "a head": "person", "a person": "person",
        "per inhabitant": "person", "per resident": "person", "per passenger": "person", "each person": "person",
        "per household": "household", "a household": "household", "per family": "household", "per share": "share", "a share": "share",
        "each share": "share", "per second": "second", "a second": "second", "every second": "second", "per minute": "minute",
        "a minute": "minute", "every minute": "minute",
    },
    ratios=phrases("in; in every; out of; out of every"),
    factors=phrases(
        "times; time; fold; x; third; fourth; fourths; thirds; quarters; fifth; fifths; sixth; sixths; eighths; tenth; tenths; hundredths"
    ),
    units_alone={
        "quarter of an hour": (15, "minute"), "a quarter of an hour": (15, "minute"), "quarter hour": (15, "minute"),
        "a quarter hour": (15, "minute"), "three quarters of an hour": (45, "minute"), "three quarter hour": (45, "minute"),
        "an hour and a quarter": (75, "minute"), "one hour and a quarter": (75, "minute"), "an hour and three quarters": (105, "minute"),
        "one hour and three quarters": (105, "minute"), "quarter century": (25, "year"), "a quarter century": (25, "year"),
        "quarter of a century": (25, "year"), "a quarter of a century": (25, "year"),
        "fortnight": (2, "week"), "fortnights": (2, "week")},
    minus=words("minus negative"),
    minus_after=phrases("below zero; below 0; sub-zero; subzero"),
    over=phrases("over"),
    lasting=phrases(
        "spread; spread out; phased; phased in; phased out; staggered; payable; paid; paid out; repaid; repayable; breaks;"
        " credits; exemptions; payments; repayments; instalments; installments; distributed; averaged; accumulated; amortised;"
        " amortized; spending; investment; investments; savings; relief; subsidies; incentives; funding; evolved; growth;"
        " returns"
    ),
    no_hedges=phrases(
        "turn around; turned around; turning around; get around; got around; walk around; all around; talk about; talked about; talks"
        " about; ask about; asked about; know about; knew about; worried about; concerned about; hear about; heard about; think about;"
        " thought about; wrote about; said about; complained about; complaints about; information about; questions about; story about;"
        " stories about; report about; data about; details about; debate about; book about; film about; took over; take over; takes over;"
        " taken over; hand over; handed over; preside over; presided over; presides over; rule over; argue over; argued over; dispute"
        " over; fight over; concern over; concerns over; talks over; deal over; row over; questions over; worries over; anger over;"
        " protest over; protests over; charges over; trial over; lawsuit over; come under; came under; fall under; fell under; placed"
        " under; put under; brought under; filed under; listed under; see above; mentioned above; hover above; floors above; ruled under;"
        " charged under"
    ),
    stops=words(
        "a an the and or but nor of in on at to for from by with without within as than that which who whom whose what when where while"
        " why how if unless whether although though because since so also too is are was were be been being am has have had having will"
        " would can could may might must shall should did does do doing done not no nor only just even still yet already again ever never"
        " more less fewer most least much now then later ago earlier before after until till during over under above below into onto out"
        " off up down about around against between among across along behind beyond beside besides near through throughout toward towards"
        " via versus vs per plus minus it its it's he she they we you i him her them his hers their theirs our ours my mine your yours"
        " this that these those there here such said says say saying told tells tell killed die died dies dying arrested survived remain"
        " remained remains stay stayed became become becomes came come comes went go goes gone took take takes taken got get gets made"
        " make makes gave give given left leave leaving lost lose won wins voted vote rose rise risen fell fall fallen grew grow shrank"
        " climbed dropped increased decreased reached hit began begin begun started ended stood stand held hold were weren't wasn't isn't"
        " aren't didn't don't won't can't wouldn't couldn't each every both either neither all any some none other's another yesterday"
        " today tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday january february march april june"
        " july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec respectively together"
        " altogether overall instead meanwhile however therefore thus hence according including compared worldwide nationwide apart alone"
        " else ahead away back once twice thereafter afterwards afterward almost nearly approximately roughly long high wide deep tall"
        " old thick heavy strong worth ok etc eg ie despite amid amidst upon regarding concerning except following led won't it'll"
        " they'll we'll i'm you're we're they're he's she's that's there's very quite rather really perhaps maybe probably possibly"
        " likely soon often sometimes always usually anyway indeed show shows showed shown see saw seen know knows knew think thinks"
        " thought want wants wanted need needs needed say's use used using called call calls work works fled flee live lives lived run"
        " ran fold looking requiring using being having making saying showing wearing carrying involving featuring opted wrote inside"
        " ticketed launched landing commissioning decided refused agreed according"
    ),
    adjectives=words(
        "new other more additional further extra different separate various distinct certain similar single double triple whole full"
        " total consecutive straight successive individual personal local foreign domestic overseas global regional national"
        " international federal state provincial municipal public private civil civilian military armed unarmed official unofficial"
        " formal informal young old older younger elderly adult small smaller large larger big bigger huge giant great major minor main"
        " key leading top senior junior chief principal former current present past previous next last first final early late recent"
        " future good better best bad worse worst high higher low lower long short deep strong weak heavy light hot cold dry wet fresh"
        " raw open closed free empty busy rich poor cheap expensive safe dangerous deadly fatal serious severe critical urgent special"
        " general common rare unique usual normal ordinary extraordinary possible potential likely real true false fake known unknown"
        " unnamed unidentified dead injured wounded missing hurt alive sick ill healthy sexual mental physical social cultural political"
        " legal illegal criminal commercial industrial agricultural financial economic technical technological digital nuclear electric"
        " electrical electronic solar medical dental clinical surgical environmental residential retail wholesale rural urban suburban"
        " coastal central northern southern eastern western north south east west inner outer upper lower black white red green blue"
        " yellow brown grey gray pink male female gay lesbian pregnant married unmarried homeless jobless unemployed employed full-time"
        " part-time temporary permanent seasonal casual skilled unskilled qualified registered unregistered licensed undocumented"
        " displaced elected newly recently previously seriously severely critically slightly badly fully partly mostly highly well-known"
        " high-profile high-speed high-tech long-range short-range low-cost low-income middle-class working-class on-site off-duty"
        " on-duty second-hand third-party front-line frontline non-essential primary secondary higher royal religious christian jewish"
        " muslim british american french german italian spanish dutch russian ukrainian chinese japanese korean indian pakistani israeli"
        " palestinian lebanese iranian iraqi syrian turkish greek polish swedish norwegian danish finnish swiss austrian belgian"
        " portuguese brazilian mexican canadian australian african european asian arab irish scottish welsh english catholic protestant"
        " daily weekly monthly annual yearly quarterly hourly smart wild live stray historic classic famous popular successful original"
        " modern ancient traditional alternative suspected alleged confirmed reported planned proposed existing remaining resulting"
        " alleged ballistic polar optical strategic convicted detained retired wheeled masked hooded abandoned damaged destroyed infected"
        " affected stranded trapped rescued -ian -ese -ish -ical -ional -ental -ative -ous -ful -less -able -ible -ican -ean"
    ),
    labels=words(
        "model article articles art page pages pp room rooms chapter section sections subsection clause no no. nos nos. nr number numbers"
        " # flight flights route highway motorway freeway line lines level phase stage category class type tier version windows android"
        " ios iphone ipad galaxy pixel boeing airbus s&p ftse dax nikkei stoxx cac ibex kospi csi msci russell formula covid g block gate"
        " track channel radio agenda vision apollo artemis soyuz falcon studio building door unit pier platform terminal vol vol. volume"
        " volumes issue figure fig fig. table annex appendix paragraph para question episode part interstate exit pm mark mk lane zone"
        " sector precinct lot box apartment apt suite seat exhibit item items amendment psalm verse rule regulation resolution directive"
        " proposition prop tram ps playstation xbox gpt claude gemini llama grade step hangar runway scene act u group"
    ),
    ordinals=phrases("st; nd; rd; th"),
    clock_after=phrases(
        "am; a.m.; a.m; pm; p.m.; p.m; o'clock; oclock; gmt; utc; bst; cet; cest; est; edt; pst; pdt; et; ist; hours gmt; hours utc;"
        " noon; midnight; local time; in the morning; in the afternoon; in the evening; at night"
    ),
    clock_near=phrases(
        "shortly before; shortly after; just before; just after; a little before;"
        " a little after; soon after; around; at around; at about"
    ),
    year_after=words(
        "in since until till by from during of before after around circa late early mid for to through and spring summer autumn fall"
        " winter year"
    ),
)
