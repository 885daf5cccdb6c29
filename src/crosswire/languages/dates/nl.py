"""Dates in Dutch and Flemish."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

_DAYS = {"maandag": 1, "dinsdag": 2, "woensdag": 3, "donderdag": 4, "vrijdag": 5, "zaterdag": 6, "zondag": 7}
_TIMES = ("ochtend", "morgen", "voormiddag", "middag", "namiddag", "avond", "nacht")

WORDS = DateWords(
    code="nl",
    months={"mrt.": 3},
    month_before=phrases(
        "in; sinds; sedert; vanaf; tot; tegen; eind; einde; begin; medio; half; midden; halverwege; tussen; en; van; naar; uit; per;"
        " voor; vóór; na; rond; omstreeks; op; over; door; maand"
    ),
    weekdays={f"{day}{time}": number for day, number in _DAYS.items() for time in _TIMES},
    weekday_before=phrases("in; over; voor; van; tijdens; heel; het hele; dit; vorig; komend; afgelopen; voorbije"),
    weekdays_short={"ma": 1, "di": 2, "wo": 3, "do": 4, "vr": 5, "za": 6, "zo": 7},
    months_short={
        "febr": 2, "febr.": 2, "sept": 9, "sept.": 9, "jan.": 1, "feb.": 2, "apr.": 4, "aug.": 8, "okt.": 10, "nov.": 11, "dec.": 12,
    },
    small=words("mei maart april juni juli augustus morgen zomer winter herfst lente"),
    seasons={
        "lente": "SP", "voorjaar": "SP", "zomer": "SU", "hoogzomer": "SU", "herfst": "FA", "najaar": "FA", "winter": "WI",
    },
    seasons_doubtful=words("lente voorjaar zomer hoogzomer herfst najaar winter"),
    relative={
        "vandaag": "DAY+0", "vanmorgen": "DAY+0", "vanochtend": "DAY+0", "vanmiddag": "DAY+0", "vannamiddag": "DAY+0",
        "vanavond": "DAY+0", "gisteren": "DAY-1", "gisterochtend": "DAY-1", "gistermorgen": "DAY-1", "gistermiddag": "DAY-1",
        "gisteravond": "DAY-1", "gisternacht": "DAY-1", "eergisteren": "DAY-2", "eergisteravond": "DAY-2", "morgen": "DAY+1",
        "morgenochtend": "DAY+1", "morgenvroeg": "DAY+1", "morgenmiddag": "DAY+1", "morgenavond": "DAY+1", "overmorgen": "DAY+2",
        "afgelopen nacht": "DAY+0", "verleden week": "WEEK-1", "verleden maand": "MONTH-1", "verleden jaar": "YEAR-1",
        "eervorige week": "WEEK-2", "eervorig jaar": "YEAR-2", "afgelopen weekend": "WEEKEND-1", "afgelopen weekeinde": "WEEKEND-1",
        "vorig weekend": "WEEKEND-1", "voorbije weekend": "WEEKEND-1", "voorbij weekend": "WEEKEND-1",
        "komend weekend": "XXXX-WXX-WE next", "komend weekeinde": "XXXX-WXX-WE next", "aanstaand weekend": "XXXX-WXX-WE next",
        "volgend weekend": "", "weekend": "XXXX-WXX-WE", "weekeinde": "XXXX-WXX-WE", "kerstavond": "XXXX-12-24",
        "eerste kerstdag": "XXXX-12-25", "tweede kerstdag": "XXXX-12-26", "oudjaarsdag": "XXXX-12-31", "oudejaarsavond": "XXXX-12-31",
        "oudjaar": "XXXX-12-31", "oudejaarsdag": "XXXX-12-31", "nieuwjaarsdag": "XXXX-01-01", "nieuwjaarsnacht": "XXXX-01-01",
        "koningsdag": "XXXX-04-27", "bevrijdingsdag": "XXXX-05-05", "dag van de arbeid": "XXXX-05-01",
        # A stretch that ends today, not that of the calendar.
        "afgelopen week": "", "afgelopen maand": "", "afgelopen jaar": "", "voorbije week": "", "voorbije maand": "", "voorbije jaar": "",
        "voorbij jaar": "", "laatste jaar": "", "laatste week": "", "laatste maand": "", "laatste dag": "", "half jaar": "",
        # Greetings, feasts and habits.
        "goede morgen": "", "volgende morgen": "", "de morgen": "", "aanslagen van 11 september": "", "goedemorgen": "",
        "goede vrijdag": "", "zwarte vrijdag": "", "zwarte maandag": "", "zwarte zaterdag": "", "witte donderdag": "",
        "blauwe maandag": "", "elke maandag": "", "elke dinsdag": "", "elke woensdag": "", "elke donderdag": "", "elke vrijdag": "",
        "elke zaterdag": "", "elke zondag": "", "iedere maandag": "", "iedere dinsdag": "", "iedere woensdag": "", "iedere donderdag": "",
        "iedere vrijdag": "", "iedere zaterdag": "", "iedere zondag": "", "morgen is er weer een dag": "",
    },
    edges_fixed={
        "jaareinde": "YEAR+0 end", "jaarwisseling": "YEAR+0 end", "maandeinde": "MONTH+0 end", "eindejaar": "YEAR+0 end",
        "kwartaaleinde": "QUARTER+0 end",
    },
    anaphoric={
        "een jaar eerder": "YEAR-1", "één jaar eerder": "YEAR-1", "jaar eerder": "YEAR-1", "jaar ervoor": "YEAR-1",
        "jaar daarvoor": "YEAR-1", "voorgaande jaar": "YEAR-1", "voorgaand jaar": "YEAR-1", "jaar later": "YEAR+1",
        "een jaar later": "YEAR+1", "jaar erna": "YEAR+1", "jaar erop": "YEAR+1", "jaar daarop": "YEAR+1", "een maand eerder": "MONTH-1",
        "maand eerder": "MONTH-1", "maand ervoor": "MONTH-1", "maand daarvoor": "MONTH-1", "voorgaande maand": "MONTH-1",
        "een maand later": "MONTH+1", "maand later": "MONTH+1", "maand erna": "MONTH+1", "maand daarop": "MONTH+1",
        "een week eerder": "WEEK-1", "week eerder": "WEEK-1", "week ervoor": "WEEK-1", "week daarvoor": "WEEK-1",
        "een week later": "WEEK+1", "week later": "WEEK+1", "week erna": "WEEK+1", "week daarop": "WEEK+1", "een dag eerder": "DAY-1",
        "dag eerder": "DAY-1", "dag ervoor": "DAY-1", "dag daarvoor": "DAY-1", "vorige dag": "DAY-1", "een dag later": "DAY+1",
        "dag later": "DAY+1", "dag erna": "DAY+1", "dag erop": "DAY+1", "dag daarop": "DAY+1", "daags erna": "DAY+1",
        "daags daarna": "DAY+1", "daags ervoor": "DAY-1", "volgende dag": "DAY+1", "kwartaal eerder": "QUARTER-1",
        "een kwartaal eerder": "QUARTER-1", "kwartaal ervoor": "QUARTER-1", "voorgaande kwartaal": "QUARTER-1",
    },
    units={
        "dag": "day", "week": "week", "weekend": "weekend", "weekeinde": "weekend", "maand": "month", "kwartaal": "quarter",
        "halfjaar": "half", "semester": "half", "jaar": "year", "decennium": "decade",
    },
    units_plural={
        "dagen": "day", "weken": "week", "weekends": "weekend", "weekenden": "weekend", "weekeinden": "weekend", "maanden": "month",
        "kwartalen": "quarter", "kwartaal": "quarter", "jaren": "year", "jaar": "year", "decennia": "decade",
    },
    last=words("vorige vorig afgelopen voorbije voorbij verleden"),
    this=words("deze dit lopende huidige"),
    next=words("volgende volgend komende komend aanstaande aanstaand eerstvolgende eerstkomende"),
    last_behind=phrases("jongstleden; jl; jl.; l.l."),
    next_behind=phrases("aanstaande; a.s."),
    vague_past=phrases(
        "afgelopen; voorbije; laatste; recente; afgelopen paar; laatste paar; voorgaande; achterliggende; voorbije paar"
    ),
    vague_future=phrases("komende; volgende; komende paar; eerstkomende; eerstvolgende"),
    ago_behind=phrases("geleden; terug"),
    ahead_behind=phrases("vanaf nu"),
    ahead_with_future=phrases("over; over een; over zo'n; over ongeveer"),
    future=phrases(
        "zal; zullen; zou; zouden; gaat; gaan; wordt; worden; moet; moeten; begint; beginnen; opent; openen; komt; komen; wil; willen;"
        " hoopt; hopen; verwacht; naar verwachting; van plan; gepland; vertrekt; vertrekken; sluit; sluiten; stemt; stemmen; treedt;"
        " beslist; speelt; spelen; staat gepland; start; starten; verschijnt; verschijnen; buigt; vergadert; heropent; reist; hervat"
    ),
    cardinals={"een": 1, "één": 1, "tweeëntwintig": 22},
    few=phrases(
        "enkele; een paar; een aantal; meerdere; verschillende; verscheidene; ettelijke; luttele; tientallen; een tiental; een"
        " twintigtal; een handvol"
    ),
    day_after=words("e ste de"),
    month_year=phrases("van; in; in het jaar"),
    numeric_order="dmy",
    year_joiners=words("en of"),
    year_before=phrases(
        "in; sinds; sedert; vanaf; tot; tot en met; t/m; uit; van; na; voor; vóór; rond; omstreeks; tegen; over; naar; jaar; het jaar; in"
        " het jaar; eind; einde; begin; medio; half; midden; halverwege; anno; per; tussen; zomer; winter; herfst; lente; voorjaar;"
        " najaar; seizoen; boekjaar; al in; pas in; nog in; jaargang; editie; uiterlijk; sinds het jaar; richting; ten opzichte van; dan"
        " in; jaren; met ingang van"
    ),
    year_after=phrases("n.chr.; na christus; n. chr."),
    not_nouns=words(
        "de het een en of maar dus want dat die dit deze wat wie waar wanneer omdat hoewel terwijl als dan toen nu al nog ook niet geen"
        " wel er hier daar in van op aan te ten ter om voor naar met zonder door uit bij tot tegen over onder boven tussen na sinds vanaf"
        " tijdens per rond volgens ik je u hij zij ze wij we men zich hun haar zijn hem is was waren wordt worden werd werden geworden"
        " heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden mag mocht moet moeten moest moesten wil willen wilde wilden"
        " gaat gaan ging gingen komt komen kwam kwamen blijft bleef bleven staat stond stonden ligt lag lagen zit zat zei kreeg kregen"
        " gaf nam maakte viel vielen steeg stegen daalde daalden begon begonnen eindigde opende sloot stierf overleed verscheen verhuisde"
        " verloor won trouwde vertrok meer minder slechts alleen pas weer opnieuw vooral echter toch ongeveer precies zoals zelfs ten"
        " opzichte nagenoeg vastgelegd gebouwd opgericht geopend gesloten verkocht gestart gestorven geboren gehouden ingevoerd afgerond"
        " bekend klaar jaar jaren eeuw ruim"
    ),
    labels=phrases(
        "pagina; pagina's; blz; blz.; kamer; zaal; vlucht; route; nummer; nr; nr.; no.; model; artikel; art.; paragraaf; hoofdstuk;"
        " versie; windows; office; agenda; visie; studio; type; klasse; lijn; perron; code; kanaal; din; iso; postbus; dossier; ongeveer;"
        " zo'n; ruim; bijna; circa; ca.; meer dan; minder dan; minstens; minimaal; maximaal; hooguit; slechts; totaal; alle; de; naar"
        " schatting; euro; eur; chf; usd; telefoon; tel; tel.; punt; boeing; airbus; peugeot; seat; lot; maar liefst; op zijn minst; ten"
        " minste; zeker"
    ),
    clock_after=phrases("uur; u; gmt; cet"),
    decade_before=phrases("jaren; jaren '"),
    decades={
        "twintig": 1920, "dertig": 1930, "veertig": 1940, "vijftig": 1950, "zestig": 1960, "zeventig": 1970, "tachtig": 1980,
        "negentig": 1990,
    },
    ordinals={
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2, "3de": 3, "4de": 4,

    },
    ordinal_after=words("e ste de"),
    quarters=words("kwartaal trimester"),
    halves=words("halfjaar semester jaarhelft"),
    halves_doubtful=words("helft"),
    parts={"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "h1": "H1", "h2": "H2"},
    never=words("k1 k2 k3 k4"),
    part_year=phrases("van; van het jaar; in; in het jaar; over"),
    fiscal=phrases("boekjaar; van het boekjaar; in het boekjaar; fiscale jaar; fiscaal jaar; gebroken boekjaar"),
    week_before=phrases("week; weeknummer"),
    start=phrases("begin; het begin; aan het begin; bij het begin; in het begin; start; vroeg"),
    mid=phrases("medio; midden; half; halverwege; het midden"),
    end=phrases("eind; einde; het einde; het eind; aan het einde; aan het eind; tegen het einde; laat; slot"),
    edge_links=phrases("van; in; van de; van het; in de; in het"),
    by=phrases("tegen; uiterlijk; uiterlijk op; uiterlijk in; ten laatste; ten laatste op; niet later dan; voor uiterlijk"),
    before=phrases("vóór; nog voor; nog vóór; al voor; eerder dan; voorafgaand aan; ver voor"),
    after=phrases("na; later dan"),
    since=phrases("sinds; al sinds; sedert; vanaf; met ingang van; per; ingaande"),
    until=phrases("tot; tot en met; t/m; tot aan; tot in; tot diep in; tot ver in"),
    about=phrases("rond; omstreeks; circa; ca.; ongeveer; rondom; om en nabij"),
    determiners=words("de het"),
    ranges=phrases("tot; tot en met; t/m; en met"),
    night_to=phrases("nacht op; nacht naar"),
    between=(
        ("nacht van", "op"),
        ("tussen", "en"), ("van", "tot"), ("vanaf", "tot"), ("van", "tot en met"), ("van", "t/m"),
    ),
)  # fmt: skip
