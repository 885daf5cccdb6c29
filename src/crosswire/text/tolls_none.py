"""Where a text says that nobody is counted: "no arrests", "niemand wurde verletzt", "けが人はいない"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from crosswire.languages.naming.anywhere import UNSPACED
from crosswire.languages.tolls.registry import none_in, roles_in
from crosswire.model.span import Span
from crosswire.text.tolls import pattern

#: So many words stand between "no" and whom it counts, at most.
_MOST = 3

#: The words, and of whom they say that there is nobody.
Nobody = tuple[Span, frozenset[str]]


def nobody_in(text: str, language: str) -> list[Nobody]:
    """Every place that says so, in order; of several where the word leaves it open: "no casualties"."""
    found: dict[Span, set[str]] = {}
    for role, told in _told(language).items():
        for match in told.finditer(text):
            found.setdefault(Span(match.start(), _end(text, match.end(), language)), set()).add(role)
    return [(span, frozenset(roles)) for span, roles in sorted(found.items())]


def _end(text: str, end: int, language: str) -> int:
    """The end of the word, of which only the beginning is known."""
    while language not in UNSPACED and end < len(text) and text[end].isalpha():
        end += 1
    return end


@cache
def _told(language: str) -> dict[str, re.Pattern[str]]:
    patterns = {role: "|".join(_patterns(parts, language)) for role, parts in roles_in(language).items()}
    return {role: re.compile(each, re.IGNORECASE) for role, each in patterns.items() if each}


def _patterns(parts: Iterable[str], language: str) -> Iterator[str]:
    """The words for nobody before those for whom they count, and behind them."""
    words = none_in(language)
    told = "|".join(pattern(part, language) for part in parts)
    free = "" if language in UNSPACED else r"[\s'’]+"
    between = f"(?:(?:{_any(words.between)}){free}){{0,{_MOST}}}" if words.between else ""
    end = "" if language in (*UNSPACED, "ko") else r"(?!\w)"
    if words.before:
        yield rf"{_begin(language)}(?:{_any(words.before)}){free}{between}(?:{told})"
    if words.behind and language in (*UNSPACED, "ko"):
        yield rf"(?:{told})(?:{_any(words.between)}|\s){{0,{_MOST}}}(?:{_any(words.behind)})"
    elif words.behind:
        yield rf"(?:{told})\w*{free}{between}(?:{_any(words.behind)}){end}"


def _begin(language: str) -> str:
    return "" if language in UNSPACED else r"(?<!\w)"


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"[\s'’]+") for word in sorted(words, key=len, reverse=True))
