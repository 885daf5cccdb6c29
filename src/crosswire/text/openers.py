"""The word lists of a language as patterns: which words open a clause after a comma, without one, or after "and"."""

import re
from dataclasses import dataclass
from functools import lru_cache

from crosswire.languages.registry import words_of
from crosswire.languages.words import Words

_NEVER = "(?!)"


@dataclass(frozen=True)
class Openers:
    """Patterns to be matched where a word begins; ``bare`` and ``predicate`` begin with the space before it."""

    clause: re.Pattern[str]
    verb: re.Pattern[str]
    fronted: re.Pattern[str]
    coordinator: re.Pattern[str]
    appositive: re.Pattern[str]
    bare: re.Pattern[str]
    predicate: re.Pattern[str]


@lru_cache(maxsize=64)
def openers_of(language: str) -> Openers:
    """The patterns of a language."""
    words = words_of(language)
    none = _any(words.no_openers)
    coordinator = _any(words.coordinators)
    return Openers(
        clause=_compiled(rf"(?!{none}){_any(words.openers)}(?!\s{coordinator})"),
        verb=_compiled(_any(words.predicates)),
        fronted=_compiled(_any(words.fronted)),
        coordinator=_compiled(coordinator),
        appositive=_compiled(_any(words.appositives)),
        bare=_compiled(rf"\s(?!{none}){_any(words.bare_openers)}"),
        predicate=_compiled(rf"\s{coordinator}\s{_any(words.predicates)}"),
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _any(entries: Words) -> str:
    return "(?:" + "|".join(_one(entry) for entry in entries) + ")" if entries else _NEVER


def _one(entry: str) -> str:
    """One entry of a list as a pattern. Lengths are bounded, so that no text can make matching slow."""
    pattern = r"\s".join(map(_token, entry.split()))
    return pattern if entry[-1] in "’-" else rf"{pattern}(?!\w)"


def _token(token: str) -> str:
    if token.startswith("-"):
        return rf"\w{{2,20}}{re.escape(token[1:])}"
    if token.endswith("-"):
        return rf"{re.escape(token[:-1])}\w"
    return re.escape(token).replace("’", "['’]")
