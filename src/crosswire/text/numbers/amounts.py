"""Amounts: a number with the unit beside it."""

from dataclasses import dataclass, replace

from crosswire.model.quantity import QuantityKind
from crosswire.text.numbers.numeral import Numeral, scaled
from crosswire.text.numbers.reader import Reader
from crosswire.text.numbers.tokens import is_single
from crosswire.text.numbers.traps import goes_on, is_ordinal, is_trap
from crosswire.text.numbers.units import Unit, name_before, sign_before, unit_after

_MOST_CENTS = 100
_PARTS_OF_A_HUNDRED = ("%", "pp")


@dataclass(frozen=True)
class Amount:
    """A number, its unit and its tokens."""

    numeral: Numeral
    start: int
    end: int
    #: None for a bare number.
    kind: QuantityKind | None = None
    unit: str = ""
    #: Whether the currency stands before the digits.
    signed: bool = False


def amount_at(reader: Reader, place: int, floor: int = 0) -> Amount | None:
    """The amount whose number begins at this token, None where what begins is no quantity. Nothing before ``floor`` belongs to it."""
    alone = reader.lexicon.units_alone.at(reader.tokens, place)
    if alone is not None:
        return _with_half(reader, _alone(place, *alone))
    numeral = reader.numeral(place)
    if numeral is None or is_trap(reader, numeral):
        return None
    sign = sign_before(reader, place, floor)
    unit = unit_after(reader, numeral, sign[0] if sign else None)
    if sign is None and is_ordinal(reader, numeral, unit):
        return None
    if unit is not None and numeral.doubtful and not reader.is_word(unit.end - 1):
        return None
    if unit is None and sign is None:
        if goes_on(reader, numeral):
            return None
        sign = name_before(reader, place, floor) if numeral.in_digits and _nothing_follows(reader, numeral.end) else None
    found = _with_sign(numeral, sign, unit) if sign else _with_unit(numeral, unit)
    return _with_half(reader, _with_cents(reader, _negative(reader, _per_cent_before(reader, found))))


def _alone(place: int, said: tuple[float, str], end: int) -> Amount:
    """ "полгода", "полпроцента": the number and its unit are one phrase."""
    value, unit = said
    kind = QuantityKind.PERCENT if unit in _PARTS_OF_A_HUNDRED else QuantityKind.MEASURE
    return Amount(Numeral(place, end, value, value, significant=len(f"{value:g}".strip("0.").replace(".", ""))), place, end, kind, unit)


def _nothing_follows(reader: Reader, place: int) -> bool:
    return not (reader.is_word(place) and reader.same_line(place))


def _with_sign(numeral: Numeral, sign: tuple[str, int], unit: Unit | None) -> Amount:
    numeral = scaled(numeral, unit.times) if unit else numeral
    return Amount(numeral, sign[1], unit.end if unit else numeral.end, QuantityKind.MONEY, sign[0], signed=True)


def _with_unit(numeral: Numeral, unit: Unit | None) -> Amount:
    if unit is None:
        return Amount(numeral, numeral.start, numeral.end)
    numeral = scaled(numeral, unit.times) if unit.times != 1.0 else numeral
    kind = None if unit.kind is QuantityKind.NUMBER else unit.kind
    return Amount(numeral, numeral.start, unit.end, kind, unit.code)


def _with_half(reader: Reader, amount: Amount) -> Amount:
    """ "deux heures et demie", 一年半: a half behind the unit."""
    found = reader.lexicon.halves_after.at(reader.tokens, amount.end) if _may_be_halved(amount) else None
    if found is None or amount.numeral.high is None or amount.numeral.low != int(amount.numeral.low):
        return amount
    return replace(amount, numeral=replace(amount.numeral, low=amount.numeral.low + 0.5, high=amount.numeral.high + 0.5), end=found[1])


def _may_be_halved(amount: Amount) -> bool:
    return amount.kind is QuantityKind.MEASURE or amount.unit == "pp"


def _per_cent_before(reader: Reader, amount: Amount) -> Amount:
    found = reader.lexicon.percent_before.ending(reader.tokens, amount.start) if amount.kind is None else None
    return replace(amount, start=found[1], kind=QuantityKind.PERCENT, unit="%") if found else amount


def _negative(reader: Reader, amount: Amount) -> Amount:
    """ "minus 12 degrees", "-3.5 %", "(1.2 million)" is left as it is: brackets hold conversions more often than losses."""
    behind = reader.lexicon.minus_after.at(reader.tokens, amount.end) if amount.kind is QuantityKind.MEASURE else None
    if behind is not None:
        return replace(amount, numeral=_turned(amount.numeral), end=behind[1])
    found = reader.lexicon.minus.ending(reader.tokens, amount.start)
    if found is None or not _is_minus(reader, found[1], amount):
        return amount
    return replace(amount, numeral=_turned(amount.numeral), start=found[1])


def _turned(numeral: Numeral) -> Numeral:
    low = -numeral.low if numeral.high is None else -numeral.high
    return replace(numeral, low=low, high=-numeral.low, other=None if numeral.other is None else -numeral.other)


def _is_minus(reader: Reader, place: int, amount: Amount) -> bool:
    token = reader.tokens[place]
    if token.text != "-":
        hedge = reader.lexicon.hedges_before.ending(reader.tokens, amount.start)
        return hedge is None or hedge[1] >= place
    before = reader.token(place - 1)
    opens = before is None or token.apart or before.text in "(\"'«„“" or is_single(before.text)
    return opens and reader.glued(place + 1) and amount.numeral.in_digits


def _with_cents(reader: Reader, amount: Amount) -> Amount:
    """ "15 dollars and 50 cents", "3 euros 99", "20 ringgit 43"."""
    if (
        amount.kind is not QuantityKind.MONEY
        or not amount.unit
        or amount.numeral.scale != 1.0
        or amount.numeral.low != int(amount.numeral.low)
    ):
        return amount
    token = reader.token(amount.end)
    joined = token is not None and token.text in (*reader.lexicon.words.joiners, *reader.lexicon.words.cent_joiners)
    cents = reader.numeral(amount.end + 1 if joined else amount.end)
    if cents is None or not 0 < cents.low < _MOST_CENTS or cents.low != int(cents.low) or cents.low != cents.high:
        return amount
    named = reader.lexicon.subunits.at(reader.tokens, cents.end)
    letter = reader.token(cents.end)
    short = letter is not None and letter.text in ("c", "¢") and not letter.apart
    end = named[1] if named else cents.end + 1 if short else _bare_cents(reader, cents, amount)
    if end is None:
        return amount
    value = amount.numeral.low + cents.low / 100
    return replace(amount, numeral=replace(amount.numeral, low=value, high=value), end=end)


def _bare_cents(reader: Reader, cents: Numeral, amount: Amount) -> int | None:
    """Two digits right behind the currency, with nothing that they could count."""
    following = reader.token(cents.end)
    if not (cents.plain and len(reader.tokens[cents.start].text) == 2 and cents.start <= amount.end + 1):
        return None
    return cents.end if following is None or (following.kind == "s" and following.text not in "%°$€£-/:") else None
