"""A language's number words, made ready for looking up. Compiled once a language."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from crosswire.languages.codes import primary
from crosswire.languages.generated import Table, table_of
from crosswire.languages.quantities.registry import quantity_words
from crosswire.languages.quantities.words import HedgeWords, QuantityWords
from crosswire.text.numbers.atoms import Atom
from crosswire.text.numbers.digits import Marks
from crosswire.text.numbers.phrases import Phrases
from crosswire.text.numbers.signs import BASIS_POINTS, CURRENCY_SIGNS, PERCENT_SIGNS, UNIT_SIGNS, YUAN_LANGUAGES
from crosswire.text.numbers.tokens import pieces

Value = TypeVar("Value")

#: Ten is a multiplier only where the signs for one to nine stand before it.
_SIGN_LANGUAGES = ("zh", "ja", "ko")


@dataclass(frozen=True)
class Lexicon:
    """Everything the reading of numbers looks up."""

    words: QuantityWords
    marks: Marks
    numbers: Phrases[Atom]
    #: Number words by themselves, for taking compounds apart.
    parts: dict[str, Atom]
    fixed: Phrases[tuple[float, str | None]]
    vague: Phrases[tuple[float, float | None]]
    halves: Phrases[bool]
    half_a: Phrases[bool]
    several: Phrases[bool]
    linkers: Phrases[bool]
    money: Phrases[str]
    signs: Phrases[str]
    subunits: Phrases[bool]
    coins: Phrases[tuple[str, float]]
    units: Phrases[str]
    percent: Phrases[str]
    percent_before: Phrases[bool]
    ranges: Phrases[bool]
    openers: Phrases[tuple[str, ...]]
    hedges_before: Phrases[str]
    hedges_after: Phrases[str]
    rates: Phrases[str]
    labels: Phrases[bool]
    counters: Phrases[bool]
    clock_before: Phrases[bool]
    clock_after: Phrases[bool]
    clock_around: Phrases[tuple[str, ...]]
    clock_hours: Phrases[bool]
    clock_minutes: Phrases[bool]
    clock_half: Phrases[bool]
    clock_half_to: Phrases[bool]
    clock_at: Phrases[bool]
    clock_near: Phrases[bool]
    clock_near_after: Phrases[bool]
    never: Phrases[bool]
    after_hedge: Phrases[float]
    duals: Phrases[float]
    minus_after: Phrases[bool]
    halves_after: Phrases[bool]
    over: Phrases[bool]
    lasting: Phrases[bool]
    lasting_after: Phrases[bool]
    no_hedges: Phrases[bool]
    units_alone: Phrases[tuple[float, str]]
    hyphen_units: Phrases[str]
    tenths: Phrases[bool]
    rates_before: Phrases[str]
    ratios: Phrases[bool]
    factors: Phrases[bool]
    determiners: Phrases[bool]
    #: Endings of words that are no noun.
    stop_endings: tuple[str, ...]
    ordinals: Phrases[bool]
    ordinals_before: Phrases[bool]
    minus: Phrases[bool]
    #: Endings of fractions.
    factor_endings: tuple[str, ...]
    #: Long scale words: a noun that begins with one is an ordinal or a compound, "miljoenste", "Millionengrab".
    scale_words: tuple[str, ...]
    #: Function words, which are never taken apart.
    whole: frozenset[str]
    #: Words that can begin a numeral.
    firsts: frozenset[str]
    #: What may stand between number words in one word: "und", "einhalb".
    glue: frozenset[str]
    #: Whether "hundred" and "thousand" may stand without "a" or "one": "mille personnes", but not "thousand people".
    bare: bool
    #: Whether numbers are written in signs (三百) rather than words.
    in_signs: bool
    #: Whether a word with a star can begin one.
    starred: bool

    def may_begin(self, word: str) -> bool:
        """Whether a numeral can begin with this word."""
        return word in self.firsts or (
            self.starred and any(table.begins(word) for table in (self.vague, self.fixed, self.half_a, self.several))
        )


@lru_cache(maxsize=32)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a BCP 47 code; a region is read like its language."""
    code = primary(language)
    return _compiled(code, table_of(code), quantity_words(code))


def _compiled(code: str, table: Table, words: QuantityWords) -> Lexicon:
    atoms = _atoms(code, table, words)
    fixed = {**{k: (v, None) for k, v in words.fixed.items()}, **{k: (v, "about") for k, v in words.rounded.items()}}
    return Lexicon(
        words=words,
        marks=Marks(table.decimal, table.group),
        numbers=Phrases(atoms.items()),
        parts={word: atom for word, atom in atoms.items() if " " not in word and "-" not in word},
        fixed=_valued(fixed),
        vague=_valued(words.vague),
        halves=_plain(words.halves),
        half_a=_plain(words.half_a),
        several=_plain(words.several),
        linkers=_plain(words.linkers),
        money=_valued({**table.currencies, **words.currencies}),
        signs=_valued({**table.symbols, **CURRENCY_SIGNS, **_yen(code), **words.signs}),
        subunits=_plain(words.subunits),
        coins=_valued(words.coins),
        units=_valued(_units(table, words)),
        percent=_valued({**dict.fromkeys((*PERCENT_SIGNS, *table.percent, *words.percent), "%"), **dict.fromkeys(words.points, "pp")}),
        percent_before=_plain(words.percent_before),
        ranges=_plain((*words.ranges, "-", "~")),
        openers=_valued(_pairs(words.between)),
        hedges_before=_hedges(words.hedges_before),
        hedges_after=_hedges(words.hedges_after),
        rates=_valued(words.rates),
        labels=_plain(words.labels),
        counters=_plain(words.counters),
        clock_before=_plain(words.clock_before),
        clock_after=_plain(words.clock_after),
        clock_around=_valued(_pairs(words.clock_around)),
        clock_hours=_plain(words.clock_hours),
        clock_minutes=_plain(words.clock_minutes),
        clock_half=_plain(words.clock_half),
        clock_half_to=_plain(words.clock_half_to),
        clock_at=_plain(words.clock_at),
        clock_near=_plain(words.clock_near),
        clock_near_after=_plain(words.clock_near_after),
        never=_plain(words.never),
        after_hedge=_valued(words.after_hedge),
        duals=_valued(words.duals),
        minus_after=_plain(words.minus_after),
        halves_after=_plain((*words.halves, *words.halves_after)),
        over=_plain(words.over),
        lasting=_plain(words.lasting),
        lasting_after=_plain(words.lasting_after),
        no_hedges=_plain(words.no_hedges),
        units_alone=_valued(words.units_alone),
        hyphen_units=_valued({word[1:]: unit for word, unit in words.units.items() if word.startswith("-")}),
        tenths=_plain(words.tenths),
        rates_before=_valued(words.rates_before),
        ratios=_plain(words.ratios),
        factors=_plain(words.factors),
        determiners=_plain(words.determiners),
        stop_endings=tuple(word[1:] for word in words.stops if word.startswith("-")),
        ordinals=_plain(words.ordinals),
        ordinals_before=_plain(words.ordinals_before),
        minus=_plain((*words.minus, "-")),
        factor_endings=tuple(word[1:] for word in words.factors if word.startswith("-")),
        scale_words=tuple(word for word, atom in atoms.items() if atom.scale >= 1e6 and len(word) > 4 and word.isalpha()),
        whole=frozenset((*words.stops, *words.linkers, *words.ranges, *(word for pair in words.between for word in pair))),
        firsts=frozenset(
            pieces(phrase)[0]
            for phrase in (*atoms, *fixed, *words.vague, *words.half_a, *words.several, *words.after_hedge, *words.duals)
            if pieces(phrase)
        ),
        glue=frozenset((*words.joiners, *words.halves)),
        bare=any(value == 100 and " " not in word for word, value in table.cardinals.items()),
        in_signs=code in _SIGN_LANGUAGES,
        starred=any("*" in phrase for phrase in (*fixed, *words.vague, *words.half_a, *words.several)),
    )


def _atoms(code: str, table: Table, words: QuantityWords) -> dict[str, Atom]:
    known: dict[str, float] = {**table.cardinals, **table.scales, **words.cardinals, **words.scales}
    atoms = {word: _atom(word, value, code in _SIGN_LANGUAGES) for word, value in known.items()}
    for word in words.doubtful:
        if word in atoms:
            atoms[word] = Atom(atoms[word].value, atoms[word].scale, doubtful=True)
    for word, atom in list(atoms.items()):
        if atom.value == 1 and word not in words.one:
            atoms[word] = Atom(1.0, article=True)
    return atoms | {word: Atom(1.0, article=True) for word in words.articles if word not in words.one}


def _atom(word: str, value: float, in_signs: bool) -> Atom:
    if value >= 1000 or (in_signs and value == 10):
        return Atom(float(value), float(value))
    hundreds = 100 <= value < 1000
    return Atom(float(value), 100.0 if hundreds else 0.0, whole=hundreds and (value > 100 or " " in word))


def _units(table: Table, words: QuantityWords) -> dict[str, str]:
    basis = dict.fromkeys((*BASIS_POINTS, *words.basis_points), "permyriad")
    known = {**UNIT_SIGNS, **table.units, **basis, **words.units}
    return {word: unit for word, unit in known.items() if unit and word[0] != "-"}


def _yen(code: str) -> dict[str, str]:
    return {"¥": "CNY" if code in YUAN_LANGUAGES else "JPY"}


def _plain(phrases: tuple[str, ...]) -> Phrases[bool]:
    return Phrases((phrase, True) for phrase in phrases)


def _pairs(pairs: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    """Each first word with all words that may be its second."""
    return {opener: tuple(word for first, word in pairs if first == opener) for opener, _ in pairs}


def _valued(entries: Mapping[str, Value]) -> Phrases[Value]:
    return Phrases(entries.items())


def _hedges(words: HedgeWords) -> Phrases[str]:
    return Phrases((phrase, kind) for kind in ("gt", "ge", "lt", "le", "about") for phrase in getattr(words, kind))
