"""Quantities in running text, in any notation of any language.

The door of this folder. Tokens are read once from left to right; each number takes the unit beside it, a second number
where both are a range, the noun it counts, the hedge before it. What looks like a number and is none is left out first.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.span import Span
from crosswire.text.folding import folded
from crosswire.text.numbers.amounts import Amount, amount_at
from crosswire.text.numbers.chains import chained
from crosswire.text.numbers.clocks import Time, clock_at, is_clock, is_near
from crosswire.text.numbers.digits import mixed
from crosswire.text.numbers.hedges import hedge, is_duration, rate
from crosswire.text.numbers.judging import PRONOUN, is_none
from crosswire.text.numbers.lexicon import lexicon
from crosswire.text.numbers.nouns import noun_after
from crosswire.text.numbers.ranges import ranged
from crosswire.text.numbers.reader import Reader
from crosswire.text.numbers.splitting import split
from crosswire.text.numbers.tokens import tokens_of

#: The unit of figures that are hours or minutes.
CLOCK = "clock"
#: A longer row of digits is a number of something kept in books.
LONGEST_FIGURE = 9
#: A conversion stands so many tokens behind the amount it converts: a bracket, perhaps "about" or "or".
_CONVERSION = 4
_LARGE = 1e6
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"))
#: A time with its minutes is not rounded.
_MOST_DIGITS_OF_A_TIME = 4
#: Dates do not overlap, so only the last few before the end of a quantity can share a place with it.
_NEAR_DATES = 3
_OLDEST_YEAR, _LATEST_YEAR = 1000, 2199


def quantities_of(text: str, language: str, dates: Iterable[Span] = ()) -> tuple[Quantity, ...]:
    """The quantities of a text, in order, without overlap. ``dates`` are places whose numbers belong to a time expression."""
    return tuple(found for found in figures_of(text, language, dates) if found.kind is not QuantityKind.FIGURE)


def figures_of(text: str, language: str, dates: Iterable[Span] = ()) -> tuple[Quantity, ...]:
    """The quantities of a text and, as kind ``figure``, all other digits that stand in it outside dates."""
    reader = reader_of(text, language)
    known = sorted(dates)
    found = [quantity for quantity in _scan(reader) if not _in_date(quantity, known)]
    return tuple(_with_conversions(text, found))


def reader_of(text: str, language: str) -> Reader:
    """A text made ready."""
    words = lexicon(language)
    plain = folded(text)
    tokens = split(tokens_of(plain.text, words.words.space_groups), words)
    digits = [token.text for token in tokens if token.kind == "n"]
    marks = replace(words.marks, mixed=mixed(digits, words.marks.decimal, words.marks.group))
    return Reader(text, plain, tokens, words, marks)


def _scan(reader: Reader) -> Iterator[Quantity]:
    skipped = chained(reader)
    place = floor = 0
    while place < len(reader.tokens):
        time = clock_at(reader, place)
        if time is not None:
            yield _time_of_day(reader, place, time)
            floor = place = time.end
            continue
        never = _passed_over(reader, place)
        if never:
            place = never
            continue
        amount = None if place in skipped else amount_at(reader, place, floor)
        if amount is not None:
            amount = ranged(reader, amount)
            quantity, beyond = _quantity(reader, amount)
            yield from _figures(reader, place, beyond) if quantity is None else (quantity,)
            floor = place = beyond
        else:
            numeral = None if place in skipped else reader.numeral(place)
            beyond = numeral.end if numeral is not None else place + 1
            yield from _figures(reader, place, beyond)
            place = beyond


def _passed_over(reader: Reader, place: int) -> int:
    """The token behind a phrase that is no number, 0 where none begins here: 한 is no number, but 한 시간 반 is an hour and a half."""
    found = reader.lexicon.never.at(reader.tokens, place) or reader.lexicon.percent.at(reader.tokens, place)
    alone = reader.lexicon.units_alone.at(reader.tokens, place) if found else None
    return 0 if found is None or (alone is not None and alone[1] > found[1]) else found[1]


def _figures(reader: Reader, start: int, end: int) -> Iterator[Quantity]:
    """Digits that are no quantity, each for itself, but those of one number together: 3만5000."""
    place = start
    while place < end:
        named = reader.lexicon.ordinals_before.ending(reader.tokens, place) is not None
        numeral = reader.numeral(place) if reader.tokens[place].kind == "n" and not named else None
        beyond = numeral.end if numeral is not None and numeral.end <= end else place + 1
        if numeral is not None and beyond > place + 1:
            yield _figure(reader, place, beyond, numeral.low, numeral.significant)
        elif reader.tokens[place].kind == "n" and _is_short(reader.tokens[place].text):
            yield _figure(reader, place, beyond, float(reader.tokens[place].text), len(reader.tokens[place].text.strip("0")))
        place = beyond
    yield from _in_words(reader, start)


def _is_short(digits: str) -> bool:
    return digits.isdecimal() and len(digits) <= LONGEST_FIGURE


def _figure(reader: Reader, start: int, end: int, value: float, digits: int) -> Quantity:
    if is_clock(reader, start, end):
        return _time_of_day(reader, start, Time(value, end), digits)
    span = reader.folded.span(reader.tokens[start].start, reader.tokens[end - 1].end)
    return Quantity(span, QuantityKind.FIGURE, value, value, digits=digits)


def _time_of_day(reader: Reader, start: int, time: Time, digits: int = _MOST_DIGITS_OF_A_TIME) -> Quantity:
    span = reader.folded.span(reader.tokens[start].start, reader.tokens[time.end - 1].end)
    approx = "about" if is_near(reader, start, time.end) else None
    return Quantity(span, QuantityKind.FIGURE, time.hours, time.hours, CLOCK, approx, digits=digits)


def _in_words(reader: Reader, place: int) -> Iterator[Quantity]:
    """A small number word without anything to count, which may be a pronoun or may not: "three were missing"."""
    numeral = None if reader.tokens[place].kind == "n" else reader.numeral(place)
    if (
        numeral is not None
        and not numeral.doubtful
        and 1 < numeral.low <= PRONOUN
        and numeral.low == numeral.high
        and not numeral.in_digits
    ):
        yield _figure(reader, place, numeral.end, numeral.low, 1)


def _quantity(reader: Reader, amount: Amount) -> tuple[Quantity | None, int]:
    """The quantity that an amount stands for, if for any, and the token to go on from."""
    approx, beyond = hedge(reader, amount.start, amount.end)
    if approx == "gt" and amount.unit in _TIMES and is_duration(reader, amount.start, amount.end):
        approx = None
    approx = approx or amount.numeral.approx
    if beyond > amount.end and reader.tokens[amount.end].text == "-":
        # Indonesian "300-an orang"
        amount = replace(amount, end=beyond)
    large = amount.numeral.scale >= _LARGE or amount.numeral.significant == 0
    noun = noun_after(reader, amount.end, large) if amount.kind is None else None
    if amount.kind is None and is_none(reader, amount, approx, noun):
        return None, amount.end
    if amount.unit == "year" and amount.numeral.plain and _OLDEST_YEAR <= amount.numeral.low <= _LATEST_YEAR:
        return None, amount.end
    if amount.kind is QuantityKind.MEASURE and amount.numeral.doubtful and amount.numeral.low == 1 and approx is None:
        return None, amount.end
    end = _without_stop(reader, amount.end) if noun is None else noun + 1
    kind = amount.kind or (QuantityKind.NUMBER if noun is None else QuantityKind.COUNT)
    unit = amount.unit if amount.kind else "" if noun is None else reader.as_written(noun)
    numeral = amount.numeral
    span = reader.folded.span(reader.tokens[amount.start].start, reader.tokens[end - 1].end)
    others = () if numeral.other is None else ((numeral.other, numeral.other),)
    if approx is None and end != amount.end:
        approx, beyond = hedge(reader, amount.start, end)
    per = rate(reader, amount.start, end) or rate(reader, amount.start, beyond)
    return Quantity(span, kind, numeral.low, numeral.high, unit, approx, per, others, digits=numeral.significant), max(end, amount.end)


def _without_stop(reader: Reader, end: int) -> int:
    """Without the full stop of a short form that also ends the sentence."""
    following = reader.token(end)
    last = following is None or not reader.same_line(end) or reader.as_written(end)[:1].isupper()
    return end - 1 if reader.tokens[end - 1].text == "." and last else end


def _in_date(quantity: Quantity, dates: Sequence[Span]) -> bool:
    """Whether its digits are those of a date, which stand in order. A duration keeps its number: "18 years ago"."""
    at = bisect_left(dates, quantity.span.end, key=lambda date: date.start)
    measure = quantity.kind is QuantityKind.MEASURE
    return any(
        quantity.span.shares(date) and not (measure and date.end > quantity.span.end) for date in dates[max(0, at - _NEAR_DATES) : at]
    )


def _with_conversions(text: str, found: list[Quantity]) -> Iterator[Quantity]:
    """Each quantity; one in brackets behind another one of another unit is marked as its conversion."""
    for before, quantity in zip([None, *found], found, strict=False):
        yield replace(quantity, converts=before.span) if before is not None and _converts(text, before, quantity) else quantity


def _converts(text: str, before: Quantity, quantity: Quantity) -> bool:
    gap = text[before.span.end : quantity.span.start]
    bracketed = gap.strip()[:1] in ("(", "（", "[") and len(gap.split()) <= _CONVERSION and not gap.rstrip().endswith((")", "）"))
    same = before.kind is quantity.kind and before.unit != quantity.unit
    return bracketed and same and quantity.kind in (QuantityKind.MONEY, QuantityKind.MEASURE)
