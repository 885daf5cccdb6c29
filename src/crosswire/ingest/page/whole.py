"""Whether a page has the whole of its article: what it says of itself, what stands where the rest should be, and how its text ends."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from crosswire.ingest.page.facts import PageFacts
from crosswire.ingest.page.json_ld import Linked
from crosswire.ingest.page.meta import plain
from crosswire.ingest.page.paths import at
from crosswire.ingest.page.phrases import Phrases
from crosswire.languages.registry import LANGUAGES

#: Of 85 pages those that name themselves closed or metered were whole, all above this: saved by a subscriber, or before the count ran out.
SHORT_BODY = 1200
#: A wall beside a longer text is one of those that many pages hold ready and show nobody.
_WALLED_BODY = 2500
#: One page of 85 has a quarter of the words it states, and is whole, but it calls itself free; of the others none has less than 0.9.
_LEAST_OF_WORDS = 0.5
_FEWEST_STATED = 100
#: So many lines at the end of a text are looked at, and so long may a call be.
_LAST_LINES, _LONGEST_CALL = 3, 300
_LONGEST_WALL, _MOST_WALLS, _MOST_LINES = 3000, 30, 400

_NO, _YES = ("false", "no", "0"), ("true", "yes", "1")
_CLOSED_TIERS = frozenset(("locked", "metered", "premium", "paid", "subscriber", "subscription", "registered"))
_NAMED = " or ".join(
    f"contains(., '{word}')"
    for word in ("wall", "Wall", "premium", "Premium", "subscri", "Subscri", "piano", "locked", "barrier", "truncat", "plus-")
)
_SHOWN = "not(ancestor-or-self::*[@hidden or @aria-hidden='true' or contains(translate(@style, ' ', ''), 'display:none')])"
_WALL = f"//body//*[@class[{_NAMED}] or @id[{_NAMED}]][{_SHOWN}]"
_LINES = ("p", "div", "span", "h2", "h3", "h4", "a", "button")
_IN_ARTICLE = f"//article//*[{' or '.join(f'self::{name}' for name in _LINES)}][not(*)][{_SHOWN}]"
#: So many signs may stand behind a call to read on.
_MOST_BEHIND = 5
_BREAKS_OFF = re.compile(r"(?:\[(?:…|\.\.\.|\. \. \.)\]|\((?:…|\.\.\.)\))$")
_DOTS = ("…", "...")


@dataclass(frozen=True)
class Openness:
    """What a page says of who may read its article, and how long it says that is."""

    closed: bool
    free: bool
    words: int | None


def openness(facts: PageFacts) -> Openness:
    """JSON-LD, of the article or of its parts, microdata and ``meta``."""
    stated = [*facts.linked.each("isAccessibleForFree"), *facts.meta.all(("isaccessibleforfree",)), *_of_parts(facts.linked)]
    tiers = {tier.strip().lower() for tier in facts.meta.all(("article:content_tier", "content_tier"))}
    count = str(facts.linked.article.get("wordCount") or "").strip()
    return Openness(
        closed=any(_is(value, _NO) for value in stated) or bool(tiers & _CLOSED_TIERS),
        free=any(_is(value, _YES) for value in stated),
        words=int(count) if count.isascii() and count.isdigit() and len(count) < 7 else None,
    )


def cut_because(tree: Any, facts: PageFacts, body: str) -> str | None:
    """Why the text is known to be cut, in plain words; None where nothing says so. That a page names itself closed says nothing alone."""
    said = openness(facts)
    return _by_its_end(body) or (None if said.free and not said.closed else _by_the_page(tree, said, body))


def _by_its_end(body: str) -> str | None:
    last = [line.strip() for line in body.split("\n") if line.strip()][-_LAST_LINES:]
    if any(len(line) <= _LONGEST_CALL and calls_to_subscribe(line) for line in last):
        return "its text ends where the page asks the reader to subscribe"
    return "its text breaks off in the middle" if last and _breaks_off(last[-1], len(body)) else None


def _by_the_page(tree: Any, said: Openness, body: str) -> str | None:
    if said.closed and len(body) < SHORT_BODY:
        return "the page is for subscribers, and only its beginning is there"
    if len(body) < _WALLED_BODY and _has_wall(tree):
        return "the page asks the reader to subscribe, and only the beginning of its text is there"
    there = len(body.split())
    if said.words and said.words >= _FEWEST_STATED and there < _LEAST_OF_WORDS * said.words:
        return f"the page says that its text has {said.words:,} words, and {there:,} of them are on it"
    return None


def calls_to_subscribe(line: str) -> bool:
    """Whether it says, in a language that is known, that the rest is for subscribers."""
    return _closed_words().within(line.casefold())


def _breaks_off(line: str, length: int) -> bool:
    """With dots in brackets, with dots and "read more", or, as in feeds, with dots behind a few sentences."""
    end = line.rstrip(" »>→")
    more = _read_more(end.casefold()[-_LONGEST_CALL:])
    before = end[: len(end) - (len(more[0]) if more else 0)].rstrip(" [(»>→")
    return bool(_BREAKS_OFF.search(end)) or (before.endswith(_DOTS) and (more is not None or length < SHORT_BODY))


def _of_parts(linked: Linked) -> list[object]:
    return [part.get("isAccessibleForFree") for part in linked.each("hasPart") if isinstance(part, dict)]


def _is(value: object, words: tuple[str, ...]) -> bool:
    """``False``, ``"false"``, ``"http://schema.org/False"``: publishers write all of them."""
    return value is not None and str(value).strip().lower().rpartition("/")[2] in words


def _has_wall(tree: Any) -> bool:
    """Whether something with the name of a wall, or a line of its own in the article, asks the reader to subscribe to go on."""
    walls = [plain(wall.text_content()[: _LONGEST_WALL + 1]) or "" for wall in at(tree, _WALL)[:_MOST_WALLS]]
    return _asks([wall for wall in walls if len(wall) <= _LONGEST_WALL]) or (_asks(_lines(tree)) and _asks(_shown_lines(tree)))


def _asks(texts: Iterable[str]) -> bool:
    return calls_to_subscribe("\n".join(texts))


def _lines(tree: Any) -> list[str]:
    """Shown or not: that takes longer to find out than all else."""
    articles = [article for article in tree.iter("article") if next(article.iterancestors("article"), None) is None]
    return _short(line.text for article in articles for line in article.iter(*_LINES) if len(line) == 0)


def _shown_lines(tree: Any) -> list[str]:
    return _short(line.text for line in at(tree, _IN_ARTICLE)[:_MOST_LINES])


def _short(lines: Iterable[str | None]) -> list[str]:
    return [line for line in lines if line and len(line) <= _LONGEST_CALL]


def _read_more(end: str) -> re.Match[str] | None:
    """At the end of a line, perhaps with an arrow or brackets behind it."""
    phrases, pattern = _more_words()
    return pattern.search(end) if phrases.within(end[-phrases.longest - _MOST_BEHIND :]) else None


@cache
def _closed_words() -> Phrases:
    return Phrases(phrase for entry in LANGUAGES for phrase in entry.credits.closed)


@cache
def _more_words() -> tuple[Phrases, re.Pattern[str]]:
    phrases = Phrases(phrase for entry in LANGUAGES for phrase in entry.credits.read_more)
    any_of_them = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    return phrases, re.compile(f"(?:{any_of_them})[^\\w]{{0,{_MOST_BEHIND}}}$")
