"""What a language supplies for reading dates, beyond its table from CLDR.

Words are written in lower case, with the plain apostrophe ``'``; in phrases hyphens and spaces count as the same. A ``*`` at the
end of a phrase stands for up to four more letters (``пятниц*``), so that cases need no list. A full stop that belongs to a short
form is written (``jan.``). Chinese, Japanese, Korean and Thai are matched character by character, everything else word by word.

Where a field gives values as *timex*, these forms are understood (see crosswire/text/dates/resolving.py):
``2025-11-21  2025-11  2025  2025-Q3  2025-H1  2025-SP|SU|FA|WI  2025-W47  2020S`` absolute;
``XXXX-11-21  XXXX-11  XXXX-Q3  XXXX-H1  XXXX-SP  XXXX-WXX-4 (Thursday)  XXXX-WXX-WE (weekend)  XXXX-XX-21`` no year;
``DAY-1  WEEK+0  MONTH+1  QUARTER-1  YEAR-18  HALF+0  WEEKEND-1`` counted from the day of publication;
``YEAR-1-03  YEAR+0-Q3  YEAR+0-SU  YEAR-1-11-21  WEEK-1-4 (Thursday of last week)  MONTH-1-15`` inside such a one;
``DAY-X  WEEK-X  MONTH-X  YEAR-X  MONTH+X`` vague ("in recent months").

Each engine rule is tried at every place and the longest reading wins, so lists need only what is special in the language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.languages.words import Words

Numbers = Mapping[str, int]
Names = Mapping[str, str]


@dataclass(frozen=True)
class DateWords:
    """One language's words around dates. What is left empty is not read. Months, weekdays, quarters, cardinals and relative
    phrases of the CLDR table are known already; name here what it lacks, and what of it is also another word."""

    #: BCP 47 primary code.
    code: str

    # --- names -----------------------------------------------------------------------------------------------------------
    #: Further names of months, inflected or regional: {"jänner": 1, "ноябр*": 11, "تشرين الثاني": 11}.
    months: Numbers = field(default_factory=dict)
    #: Month words that are also other words ("may", "march", "mai"): read only beside a day or a year, or right after a word of
    #: ``month_before``.
    months_doubtful: Words = ()
    #: What makes a doubtful month (and a doubtful season) one: "in", "since", "late", "im", "seit".
    month_before: Words = ()
    #: Further names of weekdays, Monday is 1: {"пятниц*": 5, "freitags": 5, "montagabend": 1, "segunda": 1}.
    weekdays: Numbers = field(default_factory=dict)
    #: Weekday words that are also other words ("sonntag" is none; pt "segunda", id "minggu", ru "среда"): read only right after a
    #: word of ``weekday_before`` or right before a date. A bare weekend (``relative`` with ``XXXX-WXX-WE``) needs such a word, too.
    weekdays_doubtful: Words = ()
    #: What makes a doubtful weekday one: pt "na", "nesta", id "hari", ru "в".
    weekday_before: Words = ()
    #: Short forms of weekdays and months beside a day number only, where the table lacks them: {"do": 4}.
    weekdays_short: Numbers = field(default_factory=dict)
    months_short: Numbers = field(default_factory=dict)
    #: Whether months and weekdays always begin with a capital (en, de): a small letter then is another word.
    capitalised: bool = False
    #: Seasons with SP, SU, FA or WI: {"spring": "SP", "frühjahr": "SP"}.
    seasons: Names = field(default_factory=dict)
    #: Season words that are also other words ("spring", "fall"): read only with a year, a ``last``/``this``/``next`` word, or after
    #: ``month_before``.
    seasons_doubtful: Words = ()
    #: What makes a doubtful season one, where that is not the same as ``month_before``.
    season_before: Words = ()
    #: Fixed phrases with their timex; an empty one means that the phrase is no date at all ("the last year", "mardi gras"): {"the
    #: day before yesterday": "DAY-2", "tonight": "DAY+0", "上周四": "WEEK-1-4", "silvester": "XXXX-12-31"}.
    relative: Names = field(default_factory=dict)
    #: The same where the phrase has its modifier in it, as "timex modifier": {"year-end": "YEAR+0 end", "年底": "YEAR+0 end",
    #: "jahresbeginn": "YEAR+0 start"}.
    edges_fixed: Names = field(default_factory=dict)
    #: Phrases that count from another day of the story; their timex is given, never days: {"a year earlier": "YEAR-1", "im vorjahr":
    #: "YEAR-1"}.
    anaphoric: Names = field(default_factory=dict)
    #: Words of any list here or of the table that are another word when written with a capital inside a sentence: de "morgen" (der
    #: Morgen).
    small: Words = ()
    #: Phrases of the table that must not be read in news of this language, or that are mostly other words: "now", "sun".
    never: Words = ()

    # --- units, and what shifts them ------------------------------------------------------------------------------------
    #: Singular forms: {"day": "day", "week": "week", ...}; values day week weekend month quarter half year decade. Cases included.
    units: Names = field(default_factory=dict)
    #: Plural forms, for "three days ago" and "recent months" (repeat a form in both where singular and plural are spelled alike).
    units_plural: Names = field(default_factory=dict)
    #: Words before a unit, weekday, month or season: "last week", "next Thursday", "this summer". Words of all genders and cases,
    #: ``*`` helps.
    last: Words = ()
    this: Words = ()
    next: Words = ()
    #: The same behind: "semaine dernière", "minggu lalu", "jeudi prochain".
    last_behind: Words = ()
    this_behind: Words = ()
    next_behind: Words = ()
    #: Words before a plural unit that leave the number open: "recent", "the past few", "letzten"; and behind it: "derniers mois" is
    #: before, "mesi scorsi" behind.
    vague_past: Words = ()
    vague_past_behind: Words = ()
    vague_future: Words = ()
    vague_future_behind: Words = ()
    #: "three days ago": behind the unit ("ago", "fa", "lalu", "назад", 前), or before the number ("vor", "hace", "il y a", "قبل").
    ago_behind: Words = ()
    ago_before: Words = ()
    #: Words behind the units that count them from something else than today: ar "من" ("three days before the vote"). Then nothing is
    #: read.
    ago_stops: Words = ()
    #: The same ahead: "from now", 后; "através", "через", "dans". ``ahead_with_future`` are those that also mean a duration ("in
    #: three days"): they count only where a word of ``future`` stands before in the same sentence.
    ahead_behind: Words = ()
    ahead_before: Words = ()
    ahead_with_future: Words = ()
    #: Words that say that something is still to come: "will", "wird", "va".
    future: Words = ()
    #: Further number words for "N units ago" with values: {"a": 1, "einem": 1, "zwei": 2, "a dozen": 12}. Those of the table are
    #: known.
    cardinals: Numbers = field(default_factory=dict)
    #: Vague numbers before a unit, after which no day is given ("a few", "several"): "a few days ago" is DAY-X.
    few: Words = ()

    # --- order and joining words ------------------------------------------------------------------------------------------
    #: Letters glued to a day number, or written right behind it: "st", "er", "º", "-го", "-е", "." (German "21.").
    day_after: Words = ()
    #: What may stand before a day number and belongs to the words: zh none, vi "ngày", id "tanggal" (outside the span).
    day_before: Words = ()
    #: Whether ``day_before`` is inside the span.
    day_before_inside: bool = False
    #: Spelled days before a month: {"first": 1, "premier": 1, "primo": 1, "erster": 1, "ersten": 1}.
    days: Numbers = field(default_factory=dict)
    #: Between day and month: "of", "de"; a space needs no word.
    day_month: Words = ()
    #: Between month and year: "of", "de", "del", ",". A space and a comma need no word.
    month_year: Words = ()
    #: Whether "November 21" (month first) is read: en, and languages that write so.
    month_first: bool = False
    #: Numeric dates: "dmy", "mdy", "ymd" or "" where nobody can tell (en): then only a part over 12 decides.
    numeric_order: str = "dmy"
    #: Words after which "3.5." is a day: de "am", "vom". Only for languages that write days so.
    dotted_day_before: Words = ()
    #: Written right behind a number (or ``一``): 日/号, 月, 年; ko 일 월 년; they make it a day, a month, a year.
    day_mark: Words = ()
    month_mark: Words = ()
    year_mark: Words = ()
    #: Written before a number: vi "tháng 11", "năm 2025".
    month_mark_before: Words = ()
    #: What must not follow a ``day_mark`` (ja 間 後 前 以内 目 連続) or a ``month_mark``/``year_mark``: it is a duration then.
    mark_stops: Words = ()
    #: Whether Chinese numerals (二〇二五, 十一) are numbers.
    han_numerals: bool = False
    #: Eras, with what is added to their number: {"令和": 2018, "พ.ศ.": -543}; "元" is 1.
    eras: Numbers = field(default_factory=dict)

    # --- years --------------------------------------------------------------------------------------------------------------
    #: Words after which four digits are a year: "in", "since", "im jahr", "año", "tahun". Outside the span.
    year_before: Words = ()
    #: Between two years of which the first is sure: "and", "or".
    year_joiners: Words = ()
    #: Words behind the number that belong to the year, inside the span: "года", "год", "г.", "m.".
    year_after: Words = ()
    #: Small words (conjunctions, prepositions, verbs such as "was") that may follow a bare year; any other word behind it is
    #: the noun it counts, and it is no year.
    not_nouns: Words = ()
    #: Whether all nouns are written with a capital (de): a small word behind a year may be a verb then.
    nouns_capital: bool = False
    #: Words before a number that make it a label and no year: "page", "flight", "room", "model", "agenda".
    labels: Words = ()
    #: Words behind a number that make it a time of the day: "uhr", "gmt", "p.m.".
    clock_after: Words = ()
    #: Decades: glued or written behind ("s", "er", "er jahre", "-е годы", 年代, "-an"); before ("années", "anni", "años"); by name
    #: {"nineties": 1990, "noventa": 1990}; where ``decade_before`` is given, names are read only behind it ("anni Novanta").
    decade_after: Words = ()
    decade_before: Words = ()
    decades: Numbers = field(default_factory=dict)

    # --- quarters, halves, weeks ------------------------------------------------------------------------------------------
    #: Ordinals 1 to 4 in all forms: {"first": 1, "ersten": 1, "premier": 1, "i": 1}; before the unit, or behind where
    #: ``ordinal_behind``.
    ordinals: Numbers = field(default_factory=dict)
    ordinal_behind: bool = False
    #: Letters glued to digits or written behind them in an ordinal: "st", "nd", ".", "º", "-й", "er", "e".
    ordinal_after: Words = ()
    #: What stands before digits in an ordinal: zh 第, id "ke".
    ordinal_before: Words = ()
    #: Nouns for a quarter and for half a year: "quarter", "quartal", "trimestre"; "halbjahr", "semestre". Those in
    #: ``halves_doubtful`` ("half", 半) and ``quarters_doubtful`` count only with a year or "of the year" behind.
    quarters: Words = ()
    halves: Words = ()
    quarters_doubtful: Words = ()
    halves_doubtful: Words = ()
    #: Phrases that are a quarter or half with its number: {"上半年": "H1", "第三季度": "Q3"}.
    parts: Names = field(default_factory=dict)
    #: Between quarter or half and its year: "of", "des jahres", "del". A space needs no word.
    part_year: Words = ()
    #: Words that make a year or a quarter a business one, before or behind it; it then has no days: "fiscal", "fy", "geschäftsjahr".
    fiscal: Words = ()
    #: Before a week's number: "kw", "kalenderwoche"; behind: "kalenderwoche" ("47. Kalenderwoche").
    week_before: Words = ()
    week_after: Words = ()

    # --- modifiers ----------------------------------------------------------------------------------------------------------
    #: Inside the span, before what they modify: "early", "beginning of", "anfang", "début", "principios de"; linkers behind them in
    #: ``edge_links``.
    start: Words = ()
    mid: Words = ()
    end: Words = ()
    #: The same behind: zh 年初 -> "初", 中, 底, 末; ja 初め, 半ば, 末.
    start_behind: Words = ()
    mid_behind: Words = ()
    end_behind: Words = ()
    #: Between those and the date: "of", "of the", "des", "de", "de l'". "end of the year" with a bare unit is the present one.
    edge_links: Words = ()
    #: Whether an edge right before a bare unit needs a link ("end of the year"), or none ("fine anno", "akhir tahun").
    edge_unit_bare: bool = False
    #: Outside the span, right before the expression (small words of ``determiners`` may stand between).
    by: Words = ()
    before: Words = ()
    after: Words = ()
    since: Words = ()
    until: Words = ()
    about: Words = ()
    #: The same behind the expression: zh 之前 以前, 以来, 起; ja までに (by), まで (until), 以降 (since).
    by_behind: Words = ()
    before_behind: Words = ()
    after_behind: Words = ()
    since_behind: Words = ()
    until_behind: Words = ()
    #: "the", "dem", "le", "l'", "el": may stand between a preposition and the expression, or before ``last`` words. Not in the span
    #: at its beginning.
    determiners: Words = ()

    # --- ranges ---------------------------------------------------------------------------------------------------------------
    #: Between two dates: "to", "until", "bis", "à", "al". Dashes need not stand here.
    ranges: Words = ()
    #: What opens a range (outside the span), and the word between its ends: (("between", "and"), ("from", "to"), ("zwischen",
    #: "und")).
    between: tuple[tuple[str, str], ...] = ()
    #: What makes the night before of a day, so that both days are meant: de "nacht zum", ru "ночь на". Outside the span.
    night_to: Words = ()
    #: Behind the second end, outside the span: 之间, まで, "arası".
    between_after: Words = ()

    #: What is written together with the next word and is no part of it: ar "و", "ب", "في", "ال"; he "ה".
    prefixes: Words = ()
