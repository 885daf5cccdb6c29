"""Digits that are no quantity: telephone numbers, scores, times, versions, labels, ordinals, years.

What a number is not is decided by its shape and its neighbours, before anybody asks what it measures.
"""

from crosswire.model.quantity import QuantityKind
from crosswire.text.numbers.clocks import around, is_near_hour
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.reader import Reader
from crosswire.text.numbers.tokens import is_single
from crosswire.text.numbers.units import Unit, sign_before

_FIRST_YEAR, _LAST_YEAR = 1900, 2099
#: With a word such as "in" before it, any of these is a year.
_OLDEST, _NEWEST = 1000, 2199
_LAST_HOUR, _LAST_MINUTE = 24.6, 60
_LARGEST_ORDINAL = 100
#: Larger numbers are in no name: "Trois-Rivières", not "Milliarden".
_LARGEST_TITLE = 1000
_NEVER_BEFORE = "/_=@#&№§*^|\\"
#: Stretches an Arabic letter: بـ20.
_TATWEEL = "ـ"


def is_trap(reader: Reader, numeral: Numeral) -> bool:
    """Whether the digits that begin here are part of a name, a time, a web address, a footnote."""
    first = reader.tokens[numeral.start]
    if first.kind != "n":
        return not numeral.doubtful and _is_time(reader, numeral)
    return _glued_before(reader, numeral.start) or _glued_after(reader, numeral) or _is_time(reader, numeral) or _lists(reader, numeral)


def _glued_before(reader: Reader, place: int) -> bool:
    if not reader.glued(place):
        return False
    before = reader.tokens[place - 1]
    if before.kind == "w":
        plain = before.text.rstrip(_TATWEEL)
        single = not before.text.isascii() and (len(plain) == 1 or plain in reader.lexicon.words.prefixes)
        return (
            sign_before(reader, place) is None
            and not single
            and (before.text.isascii() or not reader.lexicon.determiners.ending(reader.tokens, place))
        )
    if before.text in "-+":
        return reader.glued(place - 1) and reader.is_word(place - 2) and not is_single(reader.tokens[place - 2].text)
    if before.text == "=" and reader.is_word(place - 2) and is_single(reader.tokens[place - 2].text):
        return False
    if before.text == "'":
        return reader.glued(place - 1) and not reader.is_word(place - 2)
    return before.text in _NEVER_BEFORE or (
        before.text in ".,:" and reader.glued(place - 1) and not is_single(reader.tokens[place - 2].text)
    )


def _glued_after(reader: Reader, numeral: Numeral) -> bool:
    following = reader.token(numeral.end)
    if following is None or following.apart:
        return False
    if following.text == "]":
        before = reader.token(numeral.start - 1)
        return before is not None and before.text == "["
    return following.text in "_@#^\\" or (
        following.text in ":/" and reader.glued(numeral.end + 1) and reader.tokens[numeral.end + 1].kind == "n"
    )


def goes_on(reader: Reader, numeral: Numeral) -> bool:
    """Whether letters that nobody knows go on right behind the digits: 5G, 1e10, 4x4."""
    following = reader.token(numeral.end)
    if following is None or following.apart or following.kind != "w" or not numeral.in_digits:
        return False
    return not is_single(following.text) and reader.lexicon.numbers.at(reader.tokens, numeral.end) is None


def _is_time(reader: Reader, numeral: Numeral) -> bool:
    if numeral.low > _LAST_MINUTE or numeral.scale != 1.0 or numeral.low != numeral.high:
        return False
    tokens, lexicon = reader.tokens, reader.lexicon
    if around(reader, numeral.start, numeral.end) or is_near_hour(reader, numeral.start, numeral.end):
        return True
    minutes = lexicon.clock_after.ending(tokens, numeral.start)
    if (
        minutes is not None
        and (reader.glued(numeral.start) or not reader.is_word(numeral.end))
        and minutes[1]
        and reader.tokens[minutes[1] - 1].kind == "n"
    ):
        return True
    if numeral.low > _LAST_HOUR:
        return False
    behind = lexicon.clock_after.at(tokens, numeral.end)
    unit = lexicon.units.at(tokens, numeral.end) if behind else None
    if behind and (unit is None or unit[1] <= behind[1]):
        return True
    return bool(lexicon.clock_before.ending(tokens, numeral.start))


def _lists(reader: Reader, numeral: Numeral) -> bool:
    """ "1." or "2)" at the beginning of a line."""
    following = reader.token(numeral.end)
    opens = numeral.start == 0 or not reader.same_line(numeral.start)
    return opens and numeral.plain and following is not None and following.text in (".", ")") and not following.apart


def is_ordinal(reader: Reader, numeral: Numeral, unit: Unit | None = None) -> bool:
    """ "3rd", "3." before a noun, 第三, 3日: unless the unit says more."""
    tokens, words = reader.tokens, reader.lexicon.words
    if reader.lexicon.ordinals_before.ending(tokens, numeral.start):
        return True
    if not numeral.in_digits and not reader.lexicon.in_signs:
        return False
    found = reader.lexicon.ordinals.at(tokens, reader.skip_hyphen(numeral.end))
    if found and unit is not None and unit.kind is QuantityKind.COUNT and found[1] == unit.end and numeral.in_digits and not numeral.plain:
        # 부 counts copies and numbers parts, but nobody numbers parts in ten thousands
        return False
    if found and not tokens[numeral.end].apart and (unit is None or found[1] >= unit.end):
        degree = unit is not None and unit.code == "degree"
        return not degree or (reader.is_word(found[1]) and reader.same_line(found[1]))
    return unit is None and words.ordinal_dot and numeral.plain and numeral.low <= _LARGEST_ORDINAL and _dotted(reader, numeral.end)


def _dotted(reader: Reader, place: int) -> bool:
    dot, following = reader.token(place), reader.token(place + 1)
    return (
        dot is not None
        and dot.text == "."
        and not dot.apart
        and following is not None
        and following.kind == "w"
        and following.apart
        and reader.same_line(place + 1)
    )


def in_dashes(reader: Reader, start: int, end: int) -> bool:
    """Whether a dash ties the digits to others, and they were no range: a score, a part of a code."""
    return _tied(reader, end) or _tied(reader, start - 1)


def _tied(reader: Reader, place: int) -> bool:
    """Whether a dash between digits stands here, with white space on both sides or on neither."""
    dash, before, after = reader.token(place), reader.token(place - 1), reader.token(place + 1)
    if dash is None or before is None or after is None or dash.text != "-" or not before.kind == after.kind == "n":
        return False
    return dash.apart == after.apart


def is_label(reader: Reader, numeral: Numeral) -> bool:
    """ "Model 3", "page 12": a bare number behind a word that numbers things."""
    return (
        numeral.in_digits and numeral.scale == 1.0 and bool(reader.lexicon.labels.ending(reader.tokens, reader_skip(reader, numeral.start)))
    )


def reader_skip(reader: Reader, place: int) -> int:
    """Before a hyphen or a full stop that joins a label to its number: "COVID-19", "No. 5"."""
    before = reader.token(place - 1)
    return place - 1 if before is not None and before.text in "-." and not before.apart else place


def is_title(reader: Reader, numeral: Numeral) -> bool:
    """A spelled-out number with a capital amid small words: "Trois-Rivières"."""
    if (
        numeral.in_digits
        or numeral.low >= _LARGEST_TITLE
        or numeral.scale != 1.0
        or _opens_sentence(reader, numeral.start - 1)
        or _opens_sentence(reader, numeral.start)
    ):
        return False
    written = reader.as_written(numeral.start)
    return written[:1].isupper() and not written.isupper() and not reader.as_written(numeral.start - 1)[:1].isupper()


def is_named(reader: Reader, numeral: Numeral) -> bool:
    """A bare number right behind a capitalised word: "Falcon 9"."""
    place = numeral.start - 1
    if not (numeral.plain and reader.is_word(place) and reader.same_line(numeral.start) and reader.tokens[numeral.start].apart):
        return False
    return reader.as_written(place)[:1].isupper() and not _opens_sentence(reader, place)


def _opens_sentence(reader: Reader, place: int) -> bool:
    before = reader.token(place - 1)
    return before is None or before.text in '.!?:;"“„«»”' or not reader.same_line(place)


def is_year(reader: Reader, numeral: Numeral) -> bool:
    """Four digits that stand for a year."""
    if not (numeral.plain and numeral.low == int(numeral.low) and len(str(int(numeral.low))) == 4):
        return False
    if _FIRST_YEAR <= numeral.low <= _LAST_YEAR:
        return True
    before = reader.token(numeral.start - 1)
    return before is not None and _OLDEST <= numeral.low <= _NEWEST and before.text in reader.lexicon.words.year_after
