"""Ranges: two amounts with a word or a dash between them, which may share a scale word and a unit."""

from dataclasses import replace

from crosswire.model.quantity import QuantityKind
from crosswire.text.numbers.amounts import Amount, amount_at
from crosswire.text.numbers.numeral import scaled
from crosswire.text.numbers.reader import Reader

#: A number from here on is hardly meant in the millions of the next one.
_SMALL = 1000
#: "Either 10 billion or 10 trillion" is no range.
_WIDEST = 500


def ranged(reader: Reader, first: Amount) -> Amount:
    """The range that this amount opens, or the amount itself."""
    small = reader.lexicon.determiners.ending(reader.tokens, first.start)
    between = reader.lexicon.openers.ending(reader.tokens, first.start) or (
        reader.lexicon.openers.ending(reader.tokens, small[1]) if small else None
    )
    beyond = _connector(reader, first.end, _words(between))
    if beyond is None:
        return first
    second = amount_at(reader, _begins(reader, beyond))
    if second is None or second.numeral.high is None or first.numeral.low != first.numeral.high:
        return first
    return _joined(reader, first, second, between is not None) or first


def _connector(reader: Reader, place: int, words: tuple[str, ...]) -> int | None:
    """The token behind the word or dash between two ends."""
    token = reader.token(place)
    if token is None or not reader.same_line(place):
        return None
    if token.text in words:
        return place + 1
    found = reader.lexicon.ranges.at(reader.tokens, place)
    if found is None:
        return place + 1 if _long_dash(reader, place) else None
    lopsided = token.text == "-" and token.apart != (found[1] < len(reader.tokens) and reader.tokens[found[1]].apart)
    return None if lopsided else found[1]


def _long_dash(reader: Reader, place: int) -> bool:
    """Whether a long dash stands between two numbers without spaces, as 10—15 in Russian; with spaces it parts clauses."""
    following = reader.token(place + 1)
    glued = reader.glued(place) and reader.glued(place + 1)
    return reader.tokens[place].text == "—" and glued and following is not None and following.kind == "n"


def _begins(reader: Reader, place: int) -> int:
    """Where the second number begins, past an article and the sign of a currency."""
    small = reader.lexicon.determiners.at(reader.tokens, place)
    place = small[1] if small else place
    signs = reader.lexicon.signs.at(reader.tokens, place)
    if signs is not None and signs[1] < len(reader.tokens) and reader.tokens[signs[1]].kind == "n":
        return signs[1]
    following = reader.token(place + 1)
    code = following is not None and following.kind == "n" and reader.is_word(place) and len(reader.tokens[place].text) == 3
    return place + 1 if code else place


def _joined(reader: Reader, first: Amount, second: Amount, opened: bool) -> Amount | None:
    low, high = first.numeral, second.numeral
    if high.low < 0 < low.low and reader.tokens[second.start].text != "-":
        # "5 to 7 degrees below zero"
        low, high = replace(low, low=high.low, high=high.low), replace(high, low=-low.low, high=-low.low)
    if low.scale == 1.0 and high.scale != 1.0 and not low.doubtful and (first.kind is None or first.signed):
        if low.low * high.scale < (high.high or 0.0):
            low = scaled(low, high.scale)
        elif low.low < _SMALL and high.high is not None:
            # "fell from 25 to 10 billion": the bounds change places
            low, high = replace(high, start=low.start), replace(scaled(low, high.scale), end=high.end, scale=high.scale)
    if low.other is not None and high.other is not None and low.other * 1.0 < high.other and low.low >= high.low:
        low, high = replace(low, low=low.other, high=low.other), replace(high, low=high.other, high=high.other)
    if high.high is None or not low.low < high.high or not _agree(first, second) or (low.low > 0 and high.high / low.low > _WIDEST):
        return None
    if reader.tokens[first.end].text == "、" and high.low != first.numeral.low + 1:
        return None
    bare = first.kind is None and second.kind is None
    if bare and not opened and low.plain and high.plain and _next_to_nothing(reader, second):
        return None
    numeral = replace(
        low,
        end=high.end,
        high=high.high,
        scale=high.scale,
        significant=max(low.significant, high.significant),
        plain=bare and low.plain,
        other=None,
        doubtful=False,
    )
    unit = second if second.kind is not None else first
    return Amount(numeral, first.start, second.end, unit.kind, unit.unit, first.signed)


def _agree(first: Amount, second: Amount) -> bool:
    if first.kind is None:
        return True
    if second.kind is None:
        return first.kind is QuantityKind.MONEY
    return (first.kind, first.unit) == (second.kind, second.unit)


def _next_to_nothing(reader: Reader, amount: Amount) -> bool:
    """Whether no word follows that the numbers could count: a score, a vote."""
    return reader.lexicon.in_signs or not (reader.is_word(amount.end) and reader.same_line(amount.end))


def _words(between: tuple[object, int] | None) -> tuple[str, ...]:
    """The words that may stand between the ends of a range that was opened."""
    return between[0] if between and isinstance(between[0], tuple) else ()
