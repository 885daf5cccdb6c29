"""What a language supplies for reading numbers, beyond its table from CLDR.

Words are written in lower case, with the plain apostrophe ``'``; hyphens and spaces count as the same. A ``*`` at the end
of a word stands for up to four more letters (``доллар*``), so that cases and plurals need no list. In ``adjectives`` a
beginning hyphen stands for any word with that ending (``-en``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.languages.words import Words

Numbers = Mapping[str, float]
Bounds = Mapping[str, tuple[float, float | None]]


@dataclass(frozen=True)
class HedgeWords:
    """Words that say how exact a number is. ``before`` and ``after`` in the fields' names of ``QuantityWords`` say where they stand."""

    gt: Words = ()
    ge: Words = ()
    lt: Words = ()
    le: Words = ()
    about: Words = ()


@dataclass(frozen=True)
class QuantityWords:
    """One language's words around numbers. What is left empty is not read."""

    #: BCP 47 primary code.
    code: str
    #: Further number words with their values, such as variants without accents, or inflected forms: "deux", "двумя". 0 to 999 only.
    cardinals: Mapping[str, int] = field(default_factory=dict)
    #: Number words (also of the table) that are mostly other words; read only before a scale word, a unit or after a hedge: fr "neuf", it "sei".
    doubtful: Words = ()
    #: Number words for one that are no article, read before a noun: en "one", id "satu", nl "één".
    one: Words = ()
    #: Articles and words that stand for one before a scale word or a unit of measurement: "a" million, "un" milliard.
    articles: Words = ()
    #: Further scale words and short forms: {"bn": 1e9, "mrd": 1e9, "lakh": 1e5}. Several words may stand together: "mil millones".
    scales: Numbers = field(default_factory=dict)
    #: Letters glued to digits beside a currency sign or code: {"k": 1e3, "m": 1e6, "b": 1e9} ("$3.2m").
    suffixes: Numbers = field(default_factory=dict)
    #: Words between the parts of a spelled-out number: "and", "und", "e", "y".
    joiners: Words = ()
    #: Whether ones stand before tens, with a joiner between: ar خمسة وعشرون.
    units_first: bool = False
    #: Words that are two of a scale right before a unit or noun: ar {"مليارا": 2e9}.
    duals: Numbers = field(default_factory=dict)
    #: Phrases with number words that are no number, passed over whole: zh 一些, 五角大楼.
    never: Words = ()
    #: Plurals that are one behind a hedge: ru {"тысячи": 1000} after "более".
    after_hedge: Numbers = field(default_factory=dict)
    #: Whether spelled-out numbers are written as one word: "fünfundzwanzigtausend", "venticinquemila".
    glued: bool = False
    #: What is written before a word as one with it and may be taken off a number word: ar "و", "ب", "ال".
    prefixes: Words = ()
    #: What adds a half to the measure before it, where "halves" would mean something else: zh, ja 半.
    halves_after: Words = ()
    #: What adds a half to the number before it, before or after its scale word: "and a half", "et demi", "y medio", "einhalb".
    halves: Words = ()
    #: What stands for a half before a scale word, a unit or a noun: "half a", "une demi", "setengah".
    half_a: Words = ()
    #: Words for the decimal mark in spelled-out numbers: "point", "Komma", "virgule".
    decimal_words: Words = ()
    #: Fixed numbers: {"a dozen": 12, "half a dozen": 6, "anderthalb": 1.5}.
    fixed: Numbers = field(default_factory=dict)
    #: Round numbers that mean "about": {"une centaine": 100, "une dizaine": 10, "un migliaio": 1000}.
    rounded: Numbers = field(default_factory=dict)
    #: Vague plurals: {"dozens": (10, 100), "tens": (10, 100), "hundreds": (100, 1000), "thousands": (1e3, None), "millions": (1e6, None)}. "Hundreds of
    #: thousands" need not stand here: bounds multiply.
    vague: Bounds = field(default_factory=dict)
    #: Words that make a following scale word vague: "several", "plusieurs".
    several: Words = ()
    #: Whether the noun of a scale word or a vague plural always stands behind a linker: fr "des milliards de francs", but "des milliards investis".
    linked_nouns: bool = False
    #: Words between a number (or vague plural) and the scale word, unit or noun: "of", "de", "d'", "di".
    linkers: Words = ()
    #: Names of currencies as news writes them, longest meaning: {"dollar*": "USD", "us dollar*": "USD", "taiwan dollar*": "TWD"}. "" for a currency nobody can tell (a bare peso).
    currencies: Mapping[str, str] = field(default_factory=dict)
    #: Signs and codes before or after the digits: {"rp": "IDR", "r$": "BRL", "kr": "SEK"}. ISO codes and $ € £ ¥ ₹ ₽ ... need not stand here.
    signs: Mapping[str, str] = field(default_factory=dict)
    #: Hundredths of a currency: "cent*", "копе*".
    subunits: Words = ()
    #: Words besides the joiners that join hundredths to an amount: es "con", pt "com".
    cent_joiners: Words = ()
    #: Coins and slang for amounts, with currency and worth: {"dime*": ("USD", 0.1)}.
    coins: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    #: Words that are a number and its unit in one: ar {"عامين": (2, "year")}, ru {"полгода": (0.5, "year")}, it {"punto e mezzo percentuale":
    #: (1.5, "pp")}.
    units_alone: Mapping[str, tuple[float, str]] = field(default_factory=dict)
    #: Names of units beyond the table: {"megawatt*": "megawatt"}; values are CLDR identifiers. "" strikes a word of the table. A key that begins with a
    #: hyphen counts only behind digits and a hyphen: "-летн*".
    units: Mapping[str, str] = field(default_factory=dict)
    #: Words for per cent after the number: "percent", "per cent", "pct".
    percent: Words = ()
    #: Words for per cent before the number: zh "百分之", tr "yüzde".
    percent_before: Words = ()
    #: Words that make tenths of the number before: zh 成, ja 割.
    tenths: Words = ()
    #: Percentage points: "percentage point*", "prozentpunkt*".
    points: Words = ()
    #: Hundredths of a percentage point: "basis point*", "puntos básicos".
    basis_points: Words = ()
    #: Words between the two ends of a range: "to", "bis", "à". Dashes need not stand here.
    ranges: Words = ()
    #: What opens a range, and the word between its ends: (("between", "and"), ("entre", "et")).
    between: tuple[tuple[str, str], ...] = ()
    #: Small words (or "l'") that may stand before the second end: it "i" ("tra i 3 e i 5"), fr "les".
    determiners: Words = ()
    hedges_before: HedgeWords = field(default_factory=HedgeWords)
    hedges_after: HedgeWords = field(default_factory=HedgeWords)
    #: Hedges that before a span of time also say how long something lasts: en "over"; words right before them after which they do
    #: ("spread"), beside any amount; and words behind the span: de "hinweg".
    over: Words = ()
    lasting: Words = ()
    lasting_after: Words = ()
    #: Words that end or begin like a hedge and are none: zh 纽约, ja 予約.
    no_hedges: Words = ()
    #: What makes a rate of the quantity before it ("" makes none: "l'an dernier"): {"a year": "year", "per year": "year", "annually": "year", "per head": "person"}.
    rates: Mapping[str, str] = field(default_factory=dict)
    #: The same before the quantity: zh {"每年": "year", "每股": "share"}.
    rates_before: Mapping[str, str] = field(default_factory=dict)
    #: What makes a ratio of two numbers, neither of which is a quantity then: "in" (one in five), fr "sur".
    ratios: Words = ()
    #: What makes a factor or a fraction of the number before: "times", fr "fois", "tiers", ru "раза"; "-avos" stands for an ending.
    factors: Words = ()
    #: Words for a negative number: "minus".
    minus: Words = ()
    #: The same behind a measure: "below zero", "мороза".
    minus_after: Words = ()
    #: Function words and verbs that never are the noun of a count: "were", "in", "and"; "-ены" stands for an ending.
    stops: Words = ()
    #: What may stand between a number and its noun: "new", "-en" (endings); the word behind them is the noun.
    adjectives: Words = ()
    #: Words behind which a bare number is a name or a label: "model", "article", "page", "room".
    labels: Words = ()
    #: Counter words written right behind a number: zh 人 名 家, ja 人 台, ko 명; they are the unit of a count.
    counters: Words = ()
    #: Letters glued to digits, or words right behind, that make an ordinal: "th", "º", "-й", "ème".
    ordinals: Words = ()
    #: Words right before the digits that make an ordinal: zh 第, id "ke".
    ordinals_before: Words = ()
    #: Whether digits with a full stop before a noun are an ordinal: de "3. Quartal".
    ordinal_dot: bool = False
    #: Words before or after digits that make a time of the day: "at" is not enough; "uhr", "p.m.", "pukul", 点.
    clock_before: Words = ()
    clock_after: Words = ()
    #: Both together: (("à", "heures"),).
    clock_around: tuple[tuple[str, str], ...] = ()
    #: Words for the hour behind its number, where minutes may follow: "uhr", "h", 時; for the minutes behind theirs: "минут", 分.
    clock_hours: Words = ()
    clock_minutes: Words = ()
    #: What adds half an hour to such an hour: 半, "et demie"; and what takes it from the one behind: de "halb", nl "half".
    clock_half: Words = ()
    clock_half_to: Words = ()
    #: Words before a time that are also before other numbers: a time is only "21.30" behind them, or hours with minutes: pl "o", ru "в".
    clock_at: Words = ()
    #: Words before a time that say that it is only about then, and behind it: "shortly before", "poco prima delle"; 左右, ごろ.
    clock_near: Words = ()
    clock_near_after: Words = ()
    #: Words after which four digits are a year: "in", "since", "anno".
    year_after: Words = ()
    #: Whether a plain space groups thousands: "25 000".
    space_groups: bool = False
