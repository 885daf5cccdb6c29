"""Asking a site whether a page has changed since it was last read, which spares it sending the page again."""

import json
from collections.abc import Callable, Mapping

from crosswire.ingest.memory import Memory
from crosswire.ingest.web.asking import Answer

#: What is to be remembered, as ``Arrival.remember``.
Notes = tuple[tuple[str, str, str], ...]

#: As what kind they are remembered.
VALIDATORS = "validators"

_ASKED_WITH = {"etag": "if-none-match", "last-modified": "if-modified-since"}
_LONGEST = 500


def conditional_headers(url: str, memory: Memory, known: Callable[[str], bool]) -> dict[str, str]:
    """The question "has it changed?"; none where its article is not known (any more), since then it is wanted whole."""
    try:
        noted = json.loads(memory.recall(VALIDATORS, url) or "{}")
    except ValueError:
        return {}
    if not isinstance(noted, dict) or ("article" in noted and not known(str(noted["article"]))):
        return {}
    return {asked: str(noted[name]) for name, asked in _ASKED_WITH.items() if noted.get(name)}


def notes_of(answer: Answer, article: str | None = None) -> Notes:
    """What to remember of an answer, once its article (known by this key) is kept."""
    said = _sound(answer.headers)
    if not said:
        return ()
    noted = {**said, "article": article} if article else said
    return ((VALIDATORS, answer.url, json.dumps(noted, sort_keys=True)),)


def _sound(headers: Mapping[str, str]) -> dict[str, str]:
    """They are sent back as they came, so only what is plainly harmless is taken."""
    given = {name: headers.get(name, "").strip() for name in _ASKED_WITH}
    return {name: value for name, value in given.items() if value.isascii() and value.isprintable() and 0 < len(value) <= _LONGEST}
