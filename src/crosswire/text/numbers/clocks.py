"""Times of the day with their minutes: "22.30 Uhr", "4h40", 午後10時半, "halb elf", "a little before 5 o'clock".

A time is one figure, counted in hours, so that its minutes are no number of their own.
"""

import re
from dataclasses import dataclass

from crosswire.text.numbers.reader import Reader

_DOTTED = re.compile(r"(\d{1,2})\.(\d\d)")
_STOPS = ".,;!?।。，、"
_HOURS, _MINUTES, _HALF_A_DAY, _MONTHS = 24, 60, 12, 12


@dataclass(frozen=True)
class Time:
    """Hours from midnight or noon, and the token behind them."""

    hours: float
    end: int


def clock_at(reader: Reader, place: int) -> Time | None:
    """The time that begins at this token, if it has minutes, or a word before it that makes the hour a time."""
    token = reader.tokens[place]
    if token.kind != "n":
        return _half_to(reader, place)
    found = _dotted(reader, place) or _with_colon(reader, place) or _with_words(reader, place)
    return found if found is not None and found.hours <= _HOURS else None


def is_near(reader: Reader, start: int, end: int) -> bool:
    """Whether words beside a time say that it is only about then: "kurz vor", "sekitar pukul", 5時ごろ."""
    lexicon, tokens = reader.lexicon, reader.tokens
    said = lexicon.clock_before.ending(tokens, start)
    for at in (start, said[1] if said else start):
        hedge = lexicon.hedges_before.ending(tokens, at)
        if lexicon.clock_near.ending(tokens, at) or (hedge is not None and hedge[0] == "about"):
            return True
    behind = lexicon.clock_after.at(tokens, end)
    return any(lexicon.clock_near_after.at(tokens, at) is not None for at in (end, behind[1] if behind else end))


def is_near_hour(reader: Reader, start: int, end: int) -> bool:
    """Whether the words before a bare number make an hour of it: "un peu avant 5 heures", "shortly before 5." """
    said = reader.lexicon.clock_near.ending(reader.tokens, start)
    if said is None or reader.lexicon.clock_hours.at(reader.tokens, end) is not None:
        return said is not None
    # "around 5" may count anything, "shortly before 5" may not
    following = reader.token(end)
    return start - said[1] > 1 and (following is None or following.text in _STOPS or not reader.same_line(end))


def is_clock(reader: Reader, start: int, end: int) -> bool:
    """Whether the number in these tokens is the hour or the minutes of a time."""
    tokens, lexicon = reader.tokens, reader.lexicon
    if lexicon.clock_after.at(tokens, end) or lexicon.clock_before.ending(tokens, start) or lexicon.clock_after.ending(tokens, start):
        return True
    ahead, behind = reader.token(end), reader.token(start - 1)
    if any(each is not None and each.text == ":" for each in (ahead, behind)):
        return True
    return is_near_hour(reader, start, end) or around(reader, start, end)


def _half_to(reader: Reader, place: int) -> Time | None:
    """ "halb elf" is half past ten."""
    found = reader.lexicon.clock_half_to.at(reader.tokens, place)
    numeral = reader.numeral(found[1]) if found else None
    if numeral is None or numeral.scale != 1.0 or numeral.low != numeral.high or not 1 <= numeral.low <= _HALF_A_DAY:
        return None
    return Time(numeral.low - 0.5, numeral.end) if numeral.low == int(numeral.low) else None


def _dotted(reader: Reader, place: int) -> Time | None:
    """ "22.30 Uhr", "o godz. 21.30": digits with a full stop are a time where a word says so."""
    match = _DOTTED.fullmatch(reader.tokens[place].text)
    if match is None or int(match[2]) >= _MINUTES or not _said(reader, place):
        return None
    return Time(int(match[1]) + int(match[2]) / _MINUTES, place + 1)


def _said(reader: Reader, place: int) -> bool:
    lexicon, tokens = reader.lexicon, reader.tokens
    if lexicon.clock_before.ending(tokens, place):
        return True
    behind = lexicon.clock_after.at(tokens, place + 1) or lexicon.clock_hours.at(tokens, place + 1)
    if behind is not None:
        # where decimals have a full stop, "rose 2.15 in the morning" is no time
        return reader.marks.decimal == "," or not any(token.apart for token in tokens[place + 2 : behind[1]])
    announced = lexicon.clock_at.ending(tokens, place) or lexicon.clock_near.ending(tokens, place)
    if announced is None or reader.marks.decimal != "," or reader.marks.mixed or _counts(reader, place + 1):
        return False
    # "около 22.10" may be a day of October
    return not 1 <= int(tokens[place].text[-2:]) <= _MONTHS


def _counts(reader: Reader, place: int) -> bool:
    """Whether a word or a sign follows that the number could count or measure."""
    token = reader.token(place)
    if token is None or not reader.same_line(place):
        return False
    return token.text in "%°$€£" or (token.kind == "w" and token.text not in reader.lexicon.words.stops)


def _with_colon(reader: Reader, place: int) -> Time | None:
    """ "10:30"."""
    colon, after = reader.token(place + 1), reader.token(place + 2)
    if colon is None or after is None or colon.text != ":" or colon.apart or after.apart:
        return None
    beyond = reader.token(place + 3)
    row = beyond is not None and beyond.text in ":-/" and not beyond.apart and reader.glued(place + 4)
    return None if row else _time(reader, place, place + 2, place + 3)


def _with_words(reader: Reader, place: int) -> Time | None:
    """ "22h30", "22 часа 30 минут", 10時半: an hour, the word for it, and minutes or a half."""
    hour = reader.lexicon.clock_hours.at(reader.tokens, place + 1)
    if hour is None or not reader.tokens[place].text.isdecimal() or not reader.same_line(place + 1):
        return None
    half = reader.lexicon.clock_half.at(reader.tokens, hour[1])
    if half is not None:
        known = _is_told(reader, place, hour[1])
        return Time(int(reader.tokens[place].text) + 0.5, half[1]) if known and len(reader.tokens[place].text) <= len("24") else None
    minutes = reader.lexicon.clock_minutes.at(reader.tokens, hour[1] + 1)
    if not (_is_told(reader, place, hour[1]) or (minutes is None and _is_late(reader, place))):
        return None
    return _time(reader, place, hour[1], minutes[1] if minutes else hour[1] + 1, two=minutes is None)


def _is_late(reader: Reader, place: int) -> bool:
    """Whether hours with bare minutes are hardly a span of time: "22 giờ 30", "4h40", but "2 heures 20" may be one."""
    return int(reader.tokens[place].text[:2]) > _HALF_A_DAY or len(reader.tokens[place + 1].text) == 1


def around(reader: Reader, start: int, end: int) -> bool:
    """ "à 5 heures"."""
    opener, following = reader.lexicon.clock_around.ending(reader.tokens, start), reader.token(end)
    return opener is not None and following is not None and following.text in opener[0]


def _is_told(reader: Reader, place: int, beyond: int) -> bool:
    """Whether hours and minutes are a time of the day and no span of time."""
    lexicon, tokens = reader.lexicon, reader.tokens
    before = (table.ending(tokens, place) for table in (lexicon.clock_before, lexicon.clock_at, lexicon.clock_near))
    after = lexicon.clock_after.at(tokens, place + 1)
    return any(before) or around(reader, place, place + 1) or (after is not None and after[1] >= beyond)


def _time(reader: Reader, place: int, minutes: int, end: int, two: bool = True) -> Time | None:
    """From the tokens of hours and of minutes; ``two`` digits make minutes where nothing else says so."""
    hour, minute = reader.token(place), reader.token(minutes)
    if hour is None or minute is None or minute.kind != "n" or not reader.same_line(minutes):
        return None
    if not (hour.text.isdecimal() and minute.text.isdecimal()) or len(hour.text) > len("24") or len(minute.text) > len("59"):
        return None
    if int(minute.text) >= _MINUTES or (two and len(minute.text) != len("59")):
        return None
    return Time(int(hour.text) + int(minute.text) / _MINUTES, end)
