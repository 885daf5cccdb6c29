"""Whose names stand in a signature: agencies that are known, and short forms in capitals that may be one."""

import re
from collections.abc import Iterator
from functools import cache

from crosswire.model.span import Span
from crosswire.outlets.agencies.registry import NEWS, any_of, signed
from crosswire.outlets.agencies.words import Agency

#: "MPA": from three letters on, since two are too often a country or a state.
_CAPITALS = re.compile(r"(?<![\w.-])[^\W\d_]{3,6}(?!\w|[.-]\w)")
_COUNTRIES = frozenset(["USA", "UAE", "EUA", "EEUU", "DRC", "RDC", "PRC", "США", "ОАЭ", "ЕС", "EUR", "USD"])


def agencies_in(words: str) -> Iterator[tuple[Span, Agency]]:
    """The agencies named in a signature, in order."""
    for match in _signs().finditer(words):
        agency = signed(match.group())
        if agency and _is_written_so(words, match, agency):
            yield Span(*match.span()), agency


def short_forms_in(words: str) -> Iterator[Span]:
    """Short forms in capitals that are no agency we know."""
    for match in _CAPITALS.finditer(words):
        if match.group().isupper() and match.group() not in _COUNTRIES and signed(match.group()) is None:
            yield Span(*match.span())


def _is_written_so(words: str, match: re.Match[str], agency: Agency) -> bool:
    """Whether it is written as a sign and not as a name: "Petra" beside another capital is somebody's first name.

    The first word of a signature has a capital anyway: "Com Lusa".
    """
    sign = match.group()
    if sign.isupper() or sign.islower() or " " in sign or sign in agency.names:
        return True
    start, before = words[: match.start()].rstrip().rpartition(" ")[::2]
    after = words[match.end() :].lstrip(" ")
    return not (after[:1].isupper() or (start and before[:1].isupper() and before[-1:].isalpha()))


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(any_of({sign for agency in NEWS for sign in (*agency.signs, *map(str.lower, agency.names))}), re.IGNORECASE)
