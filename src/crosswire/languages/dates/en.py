"""Dates in English."""

from crosswire.languages.dates.words import DateWords
from crosswire.languages.words import phrases, words

WORDS = DateWords(
    code="en",
    months_doubtful=words("may march april june august"),
    month_before=phrases(
        "in; since; until; till; by; before; after; during; from; through; to; of; late; early; mid; last; next; this; between; and; for"
    ),
    weekdays_short={"tues": 2, "weds": 3, "thur": 4, "thurs": 4},
    months_short={"jan": 1, "feb": 2, "sept": 9},
    weekday_before=phrases("over; at; on; during; through"),
    capitalised=True,
    seasons={
        "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
        "wintertime": "WI",
    },
    seasons_doubtful=words("spring summer autumn fall winter springtime summertime wintertime"),
    season_before=phrases("in; since; until; by; before; after; during; over; through; late; early; mid; of; between"),
    relative={
        "the day before yesterday": "DAY-2", "the day after tomorrow": "DAY+2", "day before yesterday": "DAY-2",
        "day after tomorrow": "DAY+2",
        "tonight": "DAY+0", "this morning": "DAY+0", "this afternoon": "DAY+0", "this evening": "DAY+0", "last night": "DAY-1",
        "overnight": "",
        "last weekend": "WEEKEND-1", "this weekend": "XXXX-WXX-WE", "next weekend": "XXXX-WXX-WE next", "weekend": "XXXX-WXX-WE",
        "christmas eve": "XXXX-12-24", "christmas day": "XXXX-12-25", "boxing day": "XXXX-12-26", "new year's eve": "XXXX-12-31",
        "new year's day": "XXXX-01-01",
        "april fools' day": "XXXX-04-01",
        # a stretch that ends today, not the calendar's year
        "the last day": "", "the last week": "", "the last month": "", "the last quarter": "", "the last year": "", "the last decade": "",
        "the past day": "", "the past week": "", "the past month": "", "the past quarter": "", "the past year": "", "the past decade": "",
        "the next week": "", "the next month": "", "the next quarter": "", "the next year": "", "the next decade": "", "past week": "",
        "past month": "", "past year": "",
        "half a year": "", "half year": "", "may day": "XXXX-05-01",
    },
    edges_fixed={
        "year-end": "YEAR+0 end", "year's end": "YEAR+0 end", "month-end": "MONTH+0 end", "midyear": "YEAR+0 mid", "mid-year": "YEAR+0 mid",
        "midweek": "WEEK+0 mid", "mid-week": "WEEK+0 mid",
    },
    anaphoric={
        "the previous year": "YEAR-1", "previous year": "YEAR-1", "a year earlier": "YEAR-1", "one year earlier": "YEAR-1",
        "the year before": "YEAR-1", "the prior year": "YEAR-1",
        "the following year": "YEAR+1", "a year later": "YEAR+1", "one year later": "YEAR+1", "the previous month": "MONTH-1",
        "a month earlier": "MONTH-1",
        "the month before": "MONTH-1", "the following month": "MONTH+1", "a month later": "MONTH+1", "the previous week": "WEEK-1",
        "a week earlier": "WEEK-1",
        "the week before": "WEEK-1", "the following week": "WEEK+1", "a week later": "WEEK+1", "the previous day": "DAY-1",
        "the day before": "DAY-1", "a day earlier": "DAY-1",
        "the following day": "DAY+1", "the next day": "DAY+1", "a day later": "DAY+1", "the day after": "DAY+1",
        "the previous quarter": "QUARTER-1", "a quarter earlier": "QUARTER-1",
    },
    units={"day": "day", "week": "week", "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade"},
    units_plural={"days": "day", "weeks": "week", "months": "month", "quarters": "quarter", "years": "year", "decades": "decade"},
    last=words("last"),
    this=words("this"),
    next=words("next"),
    last_behind=phrases("last"),
    next_behind=phrases("next"),
    vague_past=phrases("recent; past; past few; last few; previous; past several; last several; past couple of; last couple of"),
    vague_future=phrases("coming; next few; next several; coming few; next couple of"),
    ago_behind=phrases("ago"),
    ahead_behind=phrases("from now; from today"),
    ahead_with_future=phrases("in"),
    future=phrases(
        "will; 'll; shall; is to; are to; due to; is due; are due; going to; expected to; scheduled to; scheduled for; plans to; plan to"
        "; set to; slated to; slated for"
    ),
    cardinals={"a": 1, "an": 1, "a dozen": 12, "a couple of": 2, "a couple": 2},
    few=phrases("a few; several; some; many"),
    day_after=words("st nd rd th"),
    days={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
        "eleventh": 11, "twelfth": 12,
    },
    day_month=phrases("of; day of"),
    month_year=phrases("of; in"),
    month_first=True,
    numeric_order="",
    year_joiners=words("and or"),
    year_before=phrases(
        "in; since; until; till; by; from; during; before; after; around; circa; of; the year; year; through; as of; for; between; late"
        "; early; mid; back in; as early as; as late as; throughout"
        "; versus; vs; in calendar; calendar; of the year; compared with; compared to"
    ),
    year_after=phrases("ad; a.d.; ce"),
    not_nouns=words(
        "a an the and or but nor of in on at to for from by with without as than that which who whose whom when where while if so also"
        " because since until till after before during through though although despite"
        " is are was were be been being has have had do does did will would can could may might must shall should not no only just more"
        " less now then it its he she they we you i his her their our my"
        " this these those there here said says told according when under over up down about around against among per both each came saw"
        " made began started ended became went took got gave led put brought"
    ),
    labels=phrases(
        "extension; at; than; about; some; nearly; almost; over; under; roughly; approximately; page; pages; room; flight; route; highway"
        "; number; no; no.; nr; model; article; section; chapter; version; windows; office; agenda; vision"
        "; studio; series; type; class; line; lot; unit; block; figure; fig; volume; vol; issue; point; points; level; code; area; mark"
        "; mk; us; uk; isbn; rs; eur; usd; gbp; chf; ftse; nikkei; russell; euro; up to; least; most; only; exactly; total; all; fewer"
    ),
    clock_after=phrases("gmt; utc; hours; hrs; local time; et; est; edt; cet; cest; bst; pm; am; p.m.; a.m.; p.m; a.m"),
    decade_after=phrases("s; 's"),
    decades={
        "nineties": 1990, "eighties": 1980, "seventies": 1970, "sixties": 1960, "fifties": 1950, "forties": 1940, "thirties": 1930,
        "roaring twenties": 1920,
    },
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4},
    ordinal_after=words("st nd rd th"),
    quarters=words("quarter"),
    halves_doubtful=words("half"),
    parts={
        "q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "1q": "Q1", "2q": "Q2", "3q": "Q3", "4q": "Q4", "1h": "H1", "2h": "H2", "h1": "H1",
        "h2": "H2",
    },
    part_year=phrases("of; in; of the; 's"),
    fiscal=phrases("fiscal; fiscal year; financial year; fy; business year"),
    week_before=phrases("calendar week; cw"),
    start=phrases("early; early in; beginning; start"),
    mid=phrases("mid; middle; midway through"),
    end=phrases("late; late in; end; close"),
    edge_links=phrases("of; of the; in; the; of this; in the"),
    by=phrases("by; no later than; not later than; by the"),
    before=phrases("before; prior to; ahead of; earlier than; more than"),
    after=phrases("after; following; later than; less than"),
    since=phrases("since; ever since; as of; starting; beginning; starting in; starting on; beginning in; beginning on; effective"),
    until=phrases("until; till; up to; through; to; up until; lasting until"),
    about=phrases("about; around; circa; roughly; approximately; nearly; almost; some; c.; ca."),
    determiners=words("the"),
    ranges=phrases("to; through; until; till; thru; to the"),
    night_to=phrases("overnight into; night into; overnight on to"),
    between=(("between", "and"), ("from", "to"), ("both", "and")),
)  # fmt: skip
