"""Dates in German."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

_DAYS = {"montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonntag": 7, "sonnabend": 6}
_TIMES = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "früh")
_DECADES = {
    "zwanziger": 1920, "dreißiger": 1930, "dreissiger": 1930, "vierziger": 1940, "fünfziger": 1950, "sechziger": 1960,
    "siebziger": 1970, "achtziger": 1980, "neunziger": 1990,
}  # fmt: skip

WORDS = DateWords(
    code="de",
    months={
        "jänner": 1, "feber": 2, "januars": 1, "aprils": 4, "septembers": 9, "oktobers": 10, "novembers": 11, "dezembers": 12, "maerz": 3,
    },
    months_doubtful=words("mai august märz"),
    month_before=phrases(
        "im; seit; ab; bis; vom; anfang; mitte; ende; und; oder; von; zum; monat; zwischen; für; gegen; des; den; vor; nach; letzten"
        "; vergangenen; kommenden; nächsten; diesen; vorigen"
    ),
    weekdays=_DAYS
    | {f"{day}{time}": number for day, number in _DAYS.items() for time in _TIMES}
    | {f"{day}s": number for day, number in _DAYS.items() if day != "sonnabend"},
    weekdays_short={"mo": 1, "di": 2, "mi": 3, "do": 4, "fr": 5, "sa": 6, "so": 7},
    months_short={"jan": 1, "febr": 2, "mrz": 3, "mär": 3, "sept": 9},
    weekday_before=phrases("am; übers; über; zum; das ganze; fürs"),
    capitalised=True,
    nouns_capital=True,
    seasons={
        "frühling": "SP", "frühlings": "SP", "frühjahr": "SP", "frühjahrs": "SP", "sommer": "SU", "sommers": "SU", "hochsommer": "SU",
        "herbst": "FA", "herbstes": "FA",
        "winter": "WI", "winters": "WI",
    },
    seasons_doubtful=words("sommer winter herbst frühling"),
    relative={
        "heute": "DAY+0", "heutigen tag": "DAY+0", "heutigen tages": "DAY+0", "gestern": "DAY-1", "gestrigen tag": "DAY-1",
        "vorgestern": "DAY-2", "vorvorgestern": "DAY-3", "morgen": "DAY+1", "übermorgen": "DAY+2",
        "heute morgen": "DAY+0", "heute früh": "DAY+0", "gestern morgen": "DAY-1", "morgen früh": "DAY+1", "heute nacht": "DAY+0",
        "heute abend": "DAY+0",
        "heuer": "YEAR+0", "heurigen jahres": "YEAR+0", "heurigen jahr": "YEAR+0", "vorletzte woche": "WEEK-2",
        "vorletzter woche": "WEEK-2", "vorletzten woche": "WEEK-2",
        "vorletztes jahr": "YEAR-2", "vorletzten jahres": "YEAR-2", "vorletzten jahr": "YEAR-2", "vorletzten monat": "MONTH-2",
        "vorletzten monats": "MONTH-2",
        "übernächste woche": "WEEK+2", "übernächster woche": "WEEK+2", "übernächsten woche": "WEEK+2", "übernächstes jahr": "YEAR+2",
        "übernächsten jahres": "YEAR+2", "übernächsten jahr": "YEAR+2",
        "wochenende": "XXXX-WXX-WE", "heiligabend": "XXXX-12-24", "heiligen abend": "XXXX-12-24", "silvester": "XXXX-12-31",
        "neujahr": "XXXX-01-01", "neujahrstag": "XXXX-01-01",
        "silvesternacht": "XXXX-12-31", "silvesterabend": "XXXX-12-31", "tag der arbeit": "XXXX-05-01",
        "tag der deutschen einheit": "XXXX-10-03",
        # greetings and other words
        "von heute auf morgen": "", "guten morgen": "", "jahrs": "", "letzten tag": "", "letzter tag": "", "letzte tag": "",
        "nächsten tag": "", "nächste tag": "", "anderen tag": "",
    },
    edges_fixed={
        "jahresende": "YEAR+0 end", "jahresbeginn": "YEAR+0 start", "jahresanfang": "YEAR+0 start", "jahresmitte": "YEAR+0 mid",
        "monatsende": "MONTH+0 end", "monatsanfang": "MONTH+0 start",
        "monatsbeginn": "MONTH+0 start", "monatsmitte": "MONTH+0 mid", "wochenbeginn": "WEEK+0 start", "wochenanfang": "WEEK+0 start",
        "wochenmitte": "WEEK+0 mid", "jahreswechsel": "YEAR+0 end",
        "quartalsende": "QUARTER+0 end",
    },
    anaphoric={
        "vorjahr": "YEAR-1", "vorjahres": "YEAR-1", "vorjahreszeitraum": "YEAR-1", "jahr zuvor": "YEAR-1", "jahr davor": "YEAR-1",
        "jahr später": "YEAR+1", "jahr darauf": "YEAR+1", "folgejahr": "YEAR+1",
        "vormonat": "MONTH-1", "vormonats": "MONTH-1", "monat zuvor": "MONTH-1", "monat später": "MONTH+1", "monat darauf": "MONTH+1",
        "vorquartal": "QUARTER-1", "vorquartals": "QUARTER-1", "quartal zuvor": "QUARTER-1",
        "vorwoche": "WEEK-1", "woche zuvor": "WEEK-1", "woche davor": "WEEK-1", "woche später": "WEEK+1", "woche darauf": "WEEK+1",
        "vortag": "DAY-1", "tag zuvor": "DAY-1", "tags zuvor": "DAY-1", "tag davor": "DAY-1",
        "tag darauf": "DAY+1", "tags darauf": "DAY+1", "tag später": "DAY+1", "tag danach": "DAY+1", "folgetag": "DAY+1",
    },
    small=words("morgen"),
    units={
        "tag": "day", "tages": "day", "tage": "day", "woche": "week", "wochenende": "weekend", "wochenendes": "weekend", "monat": "month",
        "monats": "month", "monates": "month", "quartal": "quarter",
        "quartals": "quarter", "halbjahr": "half", "halbjahres": "half", "jahr": "year", "jahres": "year", "jahre": "year",
        "jahrzehnt": "decade", "jahrzehnts": "decade",
    },
    units_plural={
        "tage": "day", "tagen": "day", "wochen": "week", "wochenenden": "weekend", "monate": "month", "monaten": "month",
        "quartale": "quarter", "quartalen": "quarter", "jahre": "year", "jahren": "year",
        "jahrzehnte": "decade", "jahrzehnten": "decade",
    },
    last=phrases(
        "letzte; letzten; letzter; letztem; letztes; vergangene; vergangenen; vergangener; vergangenem; vergangenes; vorige; vorigen"
        "; voriger; vorigem; voriges; vorangegangenen; abgelaufenen; abgelaufene"
    ),
    this=phrases("diese; diesen; dieser; diesem; dieses; laufende; laufenden; laufender; laufendem; laufendes; aktuelle; aktuellen"),
    next=phrases("nächste; nächsten; nächster; nächstem; nächstes; kommende; kommenden; kommender; kommendem; kommendes"),
    vague_past=phrases("letzten; vergangenen; vorigen; jüngsten; letzte; vergangene; letzten paar; vergangenen paar; zurückliegenden"),
    vague_future=phrases("kommenden; nächsten; kommende; nächste; nächsten paar; kommenden paar"),
    ago_before=phrases(
        "vor; vor rund; vor etwa; vor gut; vor knapp; vor fast; vor ungefähr; vor circa; vor ca.; vor mehr als; vor über; vor genau"
    ),
    ahead_with_future=phrases("in; in rund; in etwa; in gut; in knapp"),
    future=phrases("wird; werden; will; wollen; soll; sollen; sollte; sollten; kann; plant; planen; dürfte; dürften; könnte; könnten"),
    cardinals={"ein": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "zwo": 2, "zweien": 2, "dreien": 3},
    few=phrases("einigen; einige; wenigen; ein paar; mehreren; mehrere; vielen; etlichen"),
    day_after=words("."),
    days={
        "ersten": 1, "erster": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "fünften": 5, "sechsten": 6, "siebten": 7, "achten": 8,
        "neunten": 9, "zehnten": 10, "elften": 11, "zwölften": 12,
    },
    month_year=phrases("des jahres; im jahr; im jahre"),
    numeric_order="dmy",
    dotted_day_before=phrases("am; vom; zum; bis; bis zum; ab; ab dem; seit dem; seit; den; dem; der; und"),
    year_joiners=words("und oder"),
    year_before=phrases(
        "im jahr; im jahre; in den jahren; jahr; jahre; jahren; jahres; seit; bis; ab; von; vor; nach; um; anfang; mitte; ende; anno; in"
        "; für; gegen; frühjahr; sommer; herbst; winter; zwischen; aus; stand; ins jahr; geschäftsjahr"
        "; bis zum jahr; bis ins jahr; aus dem jahr; noch; bereits; schon; erst"
    ),
    year_after=phrases("n. chr.; nach christus"),
    not_nouns=words(
        "der die das den dem des ein eine einem einen einer und oder aber sondern denn doch dass ob wenn weil da damit als wie um ohne"
        " statt wo für mit ohne gegen in im am an auf aus bei beim nach vor von vom zu zum zur"
        " über unter seit bis während wegen trotz durch ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann"
        " können konnte konnten muss müssen musste soll sollen sollte will wollen wollte darf"
        " dürfen er sie es wir ich ihr sein seine ihre man sich nicht kein keine nur noch schon auch erst bereits wieder so dann dort"
        " hier mehr weniger rund etwa fast insgesamt zwischen nun nochmals erneut ab sowie"
        " kam kamen ging gab stieg sank lag lagen gilt galt begann endete eröffnet gegründet gewann verlor erschien starb zog noch"
        " geboren gestorben gebaut erbaut erstmals zunächst"
    ),
    labels=phrases(
        "seite; seiten; zimmer; raum; flug; strecke; nummer; nr; nr.; modell; artikel; paragraf; paragraph; kapitel; version; windows"
        "; agenda; vision; studio; typ; klasse; linie; rund; etwa; über; mehr als; weniger als; knapp"
        "; ungefähr; circa; ca; ca.; fast; gut; nur; maximal; mindestens; insgesamt; din; iso; iso-norm; euro; eur; chf; usd; franken"
        "; postfach; absatz; als; punkt; punkte; telefon; tel; tel.; alle; unter; höchstens; genau; km"
    ),
    clock_after=phrases("uhr; h; mez; mesz; gmt; utc"),
    decade_after=phrases("er; ern; er jahre; er jahren; er-jahre; er-jahren; er jahres"),
    decades={
        f"{name}{join}{jahre}": year
        for name, year in _DECADES.items()
        for join in (" ", "")
        for jahre in ("jahre", "jahren")
    },
    ordinals={
        "erste": 1, "ersten": 1, "erster": 1, "erstes": 1, "erstem": 1, "zweite": 2, "zweiten": 2, "zweiter": 2, "zweites": 2, "zweitem": 2,
        "dritte": 3, "dritten": 3, "dritter": 3, "drittes": 3, "drittem": 3,
        "vierte": 4, "vierten": 4, "vierter": 4, "viertes": 4, "viertem": 4, "schlussquartal": 4, "auftaktquartal": 1,
    },
    ordinal_after=words("."),
    quarters=words("quartal quartals vierteljahr vierteljahres jahresviertel"),
    halves=words("halbjahr halbjahres halbjahrs jahreshälfte"),
    parts={"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "schlussquartal": "Q4", "auftaktquartal": "Q1"},
    part_year=phrases("des; des jahres; im jahr; im jahre; von; im; vom; in; der"),
    fiscal=phrases(
        "geschäftsjahr; geschäftsjahres; geschäftsjahrs; im geschäftsjahr; fiskaljahr; fiskaljahres; fy; des geschäftsjahres"
        "; wirtschaftsjahr; haushaltsjahr"
    ),
    week_before=phrases("kw; kalenderwoche"),
    week_after=phrases("kalenderwoche; kw"),
    start=phrases("anfang; zu beginn; beginn; früh; frühen; eingangs"),
    mid=phrases("mitte"),
    end=phrases("ende; spät; späten; ausgang; ausklang"),
    edge_links=phrases("des; der; im; von"),
    by=phrases("spätestens; bis spätestens; spätestens bis; spätestens im; spätestens am"),
    before=phrases("vor; vor dem; noch vor; früher als"),
    after=phrases("nach; nach dem"),
    since=phrases("seit; seit dem; ab; ab dem; schon seit; bereits seit; ab jahr"),
    until=phrases("bis; bis zum; bis zur; bis in den; bis in; noch bis; bis ins jahr; bis im"),
    about=phrases("um; etwa; circa; ca.; rund; ungefähr; gegen; um das jahr"),
    determiners=words("der die das den dem des"),
    ranges=phrases("bis; bis zum; bis zur; bis einschließlich; bis einschliesslich"),
    night_to=phrases("nacht zum; nacht zu; nacht auf; nacht auf den"),
    between=(
        ("nacht von", "auf"), ("nacht vom", "auf den"), ("nacht vom", "zum"), ("nacht vom", "auf"),
        ("zwischen", "und"), ("von", "bis"), ("vom", "bis"),
    ),
)  # fmt: skip
