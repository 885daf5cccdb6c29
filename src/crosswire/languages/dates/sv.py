"""Dates in Swedish."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

_DAYS = {"måndag": 1, "tisdag": 2, "onsdag": 3, "torsdag": 4, "fredag": 5, "lördag": 6, "söndag": 7}
_TIMES = ("morgon", "morgonen", "kväll", "kvällen", "natt", "natten", "eftermiddag", "eftermiddagen", "förmiddagen")
_DECADES = {"tjugo": 1920, "trettio": 1930, "fyrtio": 1940, "femtio": 1950, "sextio": 1960, "sjuttio": 1970, "åttio": 1980, "nittio": 1990}

WORDS = DateWords(
    code="sv",
    months={
        "januaris": 1, "mars månad": 3, "maj månad": 5, **{f"{name} månad": number for number, name in enumerate(words(
            "januari februari mars april maj juni juli augusti september oktober november december"
        ), 1)},
    },
    months_doubtful=words("mars"),
    month_before=phrases("i; sedan; till; från; före; efter; under; början av; slutet av; mitten av; förra; nästa; och"),
    weekdays={
        **{f"{day}{end}": number for day, number in _DAYS.items() for end in ("s", "en", "ens")},
        **{f"{day}s{time}": number for day, number in _DAYS.items() for time in _TIMES},
        **{f"{day} {time}": number for day, number in _DAYS.items() for time in ("morgon", "kväll", "natt", "eftermiddag")},
    },
    seasons={
        "våren": "SP", "vår": "SP", "sommaren": "SU", "sommar": "SU", "hösten": "FA", "höst": "FA", "vintern": "WI", "vinter": "WI",
        "vårens": "SP", "sommarens": "SU", "höstens": "FA", "vinterns": "WI",
    },
    seasons_doubtful=words("vår våren sommaren sommar hösten höst vintern vinter vårens sommarens höstens vinterns"),
    relative={
        **{f"på {day}": f"XXXX-WXX-{number} next" for day, number in _DAYS.items()},
        "idag": "DAY+0", "igår": "DAY-1", "imorgon": "DAY+1", "i förrgår": "DAY-2", "i övermorgon": "DAY+2", "i morse": "DAY+0",
        "i kväll": "DAY+0", "ikväll": "DAY+0", "i natt": "DAY+0", "inatt": "DAY+0", "i eftermiddag": "DAY+0", "i går kväll": "DAY-1",
        "i går morse": "DAY-1", "i går natt": "DAY-1", "i går eftermiddag": "DAY-1", "dagens": "", "gårdagens": "DAY-1", "gårdagen": "DAY-1",
        "morgondagens": "DAY+1", "i fjol": "YEAR-1", "ifjol": "YEAR-1", "fjolårets": "YEAR-1", "fjolåret": "YEAR-1", "i förfjol": "YEAR-2",
        "i år": "YEAR+0", "årets": "YEAR+0", "i somras": "XXXX-SU last", "i höstas": "XXXX-FA last", "i vintras": "XXXX-WI last",
        "i våras": "XXXX-SP last", "i sommar": "YEAR+0-SU", "i höst": "YEAR+0-FA", "i vinter": "XXXX-WI", "i vår": "YEAR+0-SP",
        "förra helgen": "WEEKEND-1", "helgen": "XXXX-WXX-WE", "i helgen": "XXXX-WXX-WE", "till helgen": "XXXX-WXX-WE next",
        "nästa helg": "WEEKEND+1", "nyårsafton": "XXXX-12-31", "nyårsdagen": "XXXX-01-01", "julafton": "XXXX-12-24", "juldagen": "XXXX-12-25",
        "annandag jul": "XXXX-12-26", "det senaste året": "", "den senaste veckan": "", "den senaste månaden": "", "senaste året": "",
        "nästa dag": "", "i dag på morgonen": "DAY+0", "förra veckans": "WEEK-1", "förra årets": "YEAR-1", "förra månadens": "MONTH-1",
        "nästa års": "YEAR+1", "nästa veckas": "WEEK+1", "fredag den 13": "",
    },
    edges_fixed={"årsskiftet": "YEAR+0 end", "vid årsskiftet": "YEAR+0 end", "månadsskiftet": "MONTH+0 end", "årets slut": "YEAR+0 end",
                 "årets början": "YEAR+0 start"},
    anaphoric={
        "året före": "YEAR-1", "året innan": "YEAR-1", "ett år tidigare": "YEAR-1", "ett år senare": "YEAR+1", "året efter": "YEAR+1",
        "månaden före": "MONTH-1", "månaden innan": "MONTH-1", "en månad tidigare": "MONTH-1", "en månad senare": "MONTH+1",
        "veckan före": "WEEK-1", "veckan innan": "WEEK-1", "en vecka tidigare": "WEEK-1", "en vecka senare": "WEEK+1", "dagen före": "DAY-1",
        "dagen innan": "DAY-1", "dagen efter": "DAY+1", "dagen därpå": "DAY+1", "en dag senare": "DAY+1", "föregående år": "YEAR-1",
        "föregående månad": "MONTH-1", "föregående kvartal": "QUARTER-1", "kvartalet före": "QUARTER-1",
    },
    units={
        "dag": "day", "dagen": "day", "vecka": "week", "veckan": "week", "veckas": "week", "helg": "weekend", "helgen": "weekend",
        "månad": "month", "månaden": "month", "kvartal": "quarter", "kvartalet": "quarter", "halvår": "half", "halvåret": "half",
        "år": "year", "året": "year", "årets": "year", "årtionde": "decade", "decennium": "decade", "decenniet": "decade",
    },
    units_plural={
        "dagar": "day", "dagarna": "day", "dygn": "day", "veckor": "week", "veckorna": "week", "månader": "month", "månaderna": "month",
        "kvartal": "quarter", "kvartalen": "quarter", "år": "year", "åren": "year", "årtionden": "decade", "årtiondena": "decade",
        "decennier": "decade",
    },
    last=words("förra"),
    this=phrases("denna; detta; den här; det här; innevarande"),
    next=phrases("nästa; kommande"),
    vague_past=phrases("senaste; de senaste; senaste få; gångna; de gångna"),
    vague_future=phrases("kommande; de kommande; närmaste; de närmaste"),
    ago_behind=words("sedan sen"),
    ahead_with_future=words("om"),
    future=words("ska skall kommer öppnar planerar planeras väntas hoppas tänker lovar startar inleds börjar"),
    cardinals={"ett": 1, "en": 1, "ett tiotal": 10},
    few=phrases("några; ett par; flera; många"),
    day_after=phrases(":e; :a; e; a"),
    days={
        "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10,
        "elfte": 11, "tolfte": 12, "trettonde": 13, "fjortonde": 14, "femtonde": 15, "sextonde": 16, "sjuttonde": 17, "artonde": 18,
        "nittonde": 19, "tjugonde": 20, "tjugoförsta": 21, "tjugoandra": 22, "tjugotredje": 23, "tjugofjärde": 24, "tjugofemte": 25,
        "tjugosjätte": 26, "tjugosjunde": 27, "tjugoåttonde": 28, "tjugonionde": 29, "trettionde": 30, "trettioförsta": 31,
    },
    month_year=phrases("år"),
    numeric_order="dmy",
    year_joiners=words("och eller"),
    year_before=phrases(
        "i; sedan; till; från; före; efter; under; år; året; omkring; kring; runt; våren; sommaren; hösten; vintern; mellan; och; valet;"
        " säsongen; början av; slutet av; mitten av"
    ),
    not_nouns=words(
        "och eller men som att om när då där den det de en ett i på av till från med utan för hos vid under över mellan mot efter före"
        " är var blev har hade kan ska skulle inte bara också även redan nu än så samt när"
    ),
    labels=phrases(
        "nr; nr.; sidan; s.; kapitel; artikel; modell; flight; linje; väg; cirka; ca; ca.; drygt; knappt; över; minst; högst; windows; iso;"
        " lag; agenda; tel; tel."
    ),
    clock_after=phrases("tiden; gmt; cet"),
    decade_after=phrases("talet; talets; tal"),
    decades={f"{name}talet{end}": first for name, first in _DECADES.items() for end in ("", "s")},
    ordinals={"första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "sista": 4, "1:a": 1, "2:a": 2, "3:e": 3, "4:e": 4},
    ordinal_after=phrases(":e; :a; e; a"),
    quarters=words("kvartalet kvartal kvartalets"),
    halves=words("halvåret halvår halvårets"),
    halves_doubtful=words("halva halvan"),
    parts={"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "första halvan av året": "H1", "andra halvan av året": "H2"},
    part_year=phrases("av; i; under; av året; år"),
    fiscal=phrases("räkenskapsåret; verksamhetsåret; budgetåret"),
    week_before=words("vecka v. v"),
    start=phrases("början av; början på; inledningen av; tidigt; tidigt i"),
    mid=phrases("mitten av; mitten på"),
    end=phrases("slutet av; slutet på; sent; sent i; utgången av"),
    edge_links=words("av på i under"),
    edge_unit_bare=True,
    by=phrases("senast; senast den; inte senare än"),
    before=phrases("före; innan; fram till före"),
    after=phrases("efter; från och med efter"),
    since=phrases("sedan; sen; från; från och med; alltsedan; ända sedan"),
    until=phrases("till; till och med; fram till; tills; ända till; t.o.m."),
    about=phrases("omkring; runt; kring; cirka; ca; ungefär"),
    determiners=words("den det de"),
    ranges=phrases("till; till och med; t.o.m."),
    night_to=phrases("natten till; natten mot; natten till den; natten mot den; natt till; natt mot"),
    between=(("mellan", "och"), ("från", "till")),
)  # fmt: skip
