"""What stands beside a number and says what it measures: currency, per cent, unit, counter."""

from dataclasses import dataclass, replace

from crosswire.model.quantity import QuantityKind
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.reader import Reader
from crosswire.text.numbers.signs import CAPITALS, ISO_CODES, LETTER_UNITS
from crosswire.text.numbers.tokens import is_single

_ISO_LENGTH = 3
_TENTHS = 10
_MILLION = 1e6
#: A bare $ is also the sign of the peso: a name behind the number says which it is.
_BARE_DOLLAR = "USD"


@dataclass(frozen=True)
class Unit:
    """A unit and the token beyond it."""

    kind: QuantityKind
    #: Empty for a hundredth of a currency, whichever it is.
    code: str
    end: int
    #: What letters between digits and currency multiply by: "$3.2m".
    times: float = 1.0


def unit_after(reader: Reader, numeral: Numeral, sign: str | None) -> Unit | None:
    """The unit behind a number. ``sign`` is the currency before it, if there is one."""
    place = reader.skip_hyphen(numeral.end)
    if sign is not None:
        return _suffix(reader, numeral, sign) or _said_twice(reader, place, sign)
    return (
        _tenths(reader, numeral, place)
        or _percent(reader, place)
        or _hyphened(reader, numeral)
        or _suffix(reader, numeral, None)
        or _named(reader, place)
        or _letter(reader, numeral)
        or _counter(reader, place)
    )


def _said_twice(reader: Reader, place: int, sign: str) -> Unit | None:
    """新台幣120億元, "US$ 5 million dollars": the currency before and behind."""
    found = _money(reader, place) or _money(reader, _linked(reader, place))
    if found is None or not (sign in (found.code, _BARE_DOLLAR) or is_single(reader.tokens[found.end - 1].text)):
        return None
    return Unit(QuantityKind.MONEY, found.code if sign == _BARE_DOLLAR else sign, found.end)


def sign_before(reader: Reader, place: int, floor: int = 0) -> tuple[str, int] | None:
    """The currency whose sign or code stands before the number at this token, and where it begins, not before ``floor``."""
    if place <= floor or not reader.same_line(place):
        return None
    for value, start in reader.lexicon.signs.endings(reader.tokens, place):
        if start >= floor and _compact(reader, start, place):
            return str(value), start
    return (reader.as_written(place - 1), place - 1) if _is_code(reader, place - 1) else None


def _compact(reader: Reader, start: int, end: int) -> bool:
    """Whether a sign is one: "a $5 fee" holds no Australian dollar, "US $5" an American one."""
    apart = any(reader.tokens[place].apart for place in range(start + 1, end))
    within = reader.glued(start) and reader.is_word(start) and reader.is_word(start - 1) and not is_single(reader.tokens[start - 1].text)
    return not (apart and len(reader.tokens[start].text) == 1) and not within


def name_before(reader: Reader, place: int, floor: int) -> tuple[str, int] | None:
    """The currency whose name stands before a number with nothing behind it: "ringgit 42"."""
    if place <= floor or not reader.same_line(place):
        return None
    return next(
        ((str(value), start) for value, start in reader.lexicon.money.endings(reader.tokens, place) if value and start >= floor), None
    )


def _is_code(reader: Reader, place: int) -> bool:
    token = reader.token(place)
    return token is not None and len(token.text) == _ISO_LENGTH and token.text.isascii() and reader.as_written(place) in ISO_CODES


def _percent(reader: Reader, place: int) -> Unit | None:
    found = reader.lexicon.percent.at(reader.tokens, place) or reader.lexicon.percent.at(reader.tokens, _linked(reader, place))
    return Unit(QuantityKind.PERCENT, str(found[0]), found[1]) if found else None


def _tenths(reader: Reader, numeral: Numeral, place: int) -> Unit | None:
    """三成, 3割: tens of a hundred."""
    found = reader.lexicon.tenths.at(reader.tokens, place) if 0 < numeral.low <= _TENTHS else None
    return Unit(QuantityKind.PERCENT, "%", found[1], 10.0) if found else None


def _hyphened(reader: Reader, numeral: Numeral) -> Unit | None:
    """ "16-летних": a unit only behind a hyphen."""
    token = reader.token(numeral.end)
    if token is None or token.text != "-" or token.apart:
        return None
    found = reader.lexicon.hyphen_units.at(reader.tokens, numeral.end + 1)
    return Unit(QuantityKind.MEASURE, str(found[0]), found[1]) if found else None


def _linked(reader: Reader, place: int) -> int:
    found = reader.lexicon.linkers.at(reader.tokens, place)
    return found[1] if found else place


def _named(reader: Reader, place: int) -> Unit | None:
    """A currency or a unit by name, sign or code, with or without "of"."""
    for at in dict.fromkeys((place, _linked(reader, place))):
        found = _money(reader, at) or _hundredth(reader, at) or _coin(reader, at) or _measure(reader, at)
        if found:
            return found
    return None


def _money(reader: Reader, place: int) -> Unit | None:
    if _is_code(reader, place) and not _before_digits(reader, place, place + 1):
        return _scaled_behind(reader, Unit(QuantityKind.MONEY, reader.as_written(place), place + 1))
    found = [table.at(reader.tokens, place) for table in (reader.lexicon.money, reader.lexicon.signs)]
    best = max((one for one in found if one), key=lambda one: one[1], default=None)
    if (
        best is None
        or not _ends_a_word(reader, best[1])
        or _measures_more(reader, place, best[1])
        or _before_digits(reader, place, best[1])
    ):
        return None
    return Unit(QuantityKind.MONEY, str(best[0]), best[1])


def _scaled_behind(reader: Reader, unit: Unit) -> Unit:
    """ "75 USD million", as traders write."""
    found = reader.lexicon.numbers.at(reader.tokens, unit.end)
    scale = getattr(found[0], "scale", 0.0) if found else 0.0
    return replace(unit, times=scale, end=found[1]) if found and scale >= _MILLION else unit


def _measures_more(reader: Reader, place: int, end: int) -> bool:
    """Whether a longer unit begins here: "pounds per square inch"."""
    found = reader.lexicon.units.at(reader.tokens, place)
    return found is not None and found[1] > end


def _before_digits(reader: Reader, place: int, end: int) -> bool:
    """Whether a sign belongs to the number behind it: "in 2020 $5 million"."""
    token, first, dash = reader.token(end), reader.tokens[place], reader.token(place - 1)
    opens = first.apart or (dash is not None and dash.text == "-")
    return token is not None and token.kind == "n" and not token.apart and opens


def _ends_a_word(reader: Reader, place: int) -> bool:
    token = reader.token(place)
    return token is None or token.apart or token.kind != "w" or not token.text.isascii() or not reader.tokens[place - 1].text[-1:].isascii()


def _hundredth(reader: Reader, place: int) -> Unit | None:
    found = reader.lexicon.subunits.at(reader.tokens, place)
    return Unit(QuantityKind.MONEY, "", found[1]) if found else None


def _coin(reader: Reader, place: int) -> Unit | None:
    found = reader.lexicon.coins.at(reader.tokens, place)
    if found is None or reader.as_written(place)[:1].isupper():
        return None
    code, worth = found[0]
    money = _money(reader, found[1]) if not code else None
    return Unit(QuantityKind.MONEY, money.code if money else code, money.end if money else found[1], worth)


def _measure(reader: Reader, place: int) -> Unit | None:
    found = reader.lexicon.units.at(reader.tokens, place)
    if found is None or not _ends_a_word(reader, found[1]):
        return None
    code = CAPITALS.get(reader.tokens[place].text, found[0]) if reader.as_written(place).isupper() else found[0]
    return Unit(QuantityKind.MEASURE, str(code), found[1]) if code else None


def _suffix(reader: Reader, numeral: Numeral, sign: str | None) -> Unit | None:
    """Letters that stand for a scale word: "$3.2m", "10K$", "3bn"."""
    token = reader.token(numeral.end)
    if (
        token is None
        or not numeral.in_digits
        or numeral.scale != 1.0
        or (token.apart and not sign and not _before_money(reader, numeral.end))
    ):
        return None
    times = reader.lexicon.words.suffixes.get(token.text)
    if times is None or not _ends_a_word(reader, numeral.end + 1):
        return None
    if sign is not None:
        return Unit(QuantityKind.MONEY, sign, numeral.end + 1, times)
    money = _money(reader, numeral.end + 1) or _money(reader, _linked(reader, numeral.end + 1))
    if money:
        return Unit(QuantityKind.MONEY, money.code, money.end, times)
    letter = reader.as_written(numeral.end)
    sure = len(token.text) > 1 or letter == "K" or (letter == "M" and times == _MILLION)
    return Unit(QuantityKind.NUMBER, "", numeral.end + 1, times) if sure or token.text == "k" else None


def _before_money(reader: Reader, place: int) -> bool:
    """Whether a letter apart from the digits has a currency right behind it: "12,7 M€"."""
    return (reader.glued(place + 1) and _money(reader, place + 1) is not None) or _money(reader, _linked(reader, place + 1)) is not None


def _letter(reader: Reader, numeral: Numeral) -> Unit | None:
    token = reader.token(numeral.end)
    if (
        token is None
        or not numeral.in_digits
        or reader.as_written(numeral.end) not in LETTER_UNITS
        or not _ends_a_word(reader, numeral.end + 1)
    ):
        return None
    following = reader.token(numeral.end + 1)
    if (
        not token.apart
        and token.text in reader.lexicon.words.suffixes
        and reader.is_word(numeral.end + 1)
        and following is not None
        and following.text not in reader.lexicon.words.stops
    ):
        return Unit(QuantityKind.NUMBER, "", numeral.end + 1, reader.lexicon.words.suffixes[token.text])
    joined = following is not None and not following.apart and following.text in "'-"
    return None if joined else Unit(QuantityKind.MEASURE, LETTER_UNITS[token.text], numeral.end + 1)


def _counter(reader: Reader, place: int) -> Unit | None:
    found = reader.lexicon.counters.at(reader.tokens, place)
    if found is None:
        return None
    written = reader.folded.span(reader.tokens[place].start, reader.tokens[found[1] - 1].end).of(reader.original)
    return Unit(QuantityKind.COUNT, written, found[1])
