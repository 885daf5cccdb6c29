"""Runs of words with capitals in languages that write common nouns small: each is a name, or several, or none."""

from collections.abc import Iterator

from crosswire.text.names.gazetteer import given, ordinary
from crosswire.text.names.known import Match
from crosswire.text.names.page import Page
from crosswire.text.names.single import is_single_name
from crosswire.text.names.vocabulary import PARTICLES

#: Start and end, counting words.
Run = tuple[int, int]

_LONGEST = 9


def runs(page: Page, known: dict[int, Match]) -> Iterator[Run]:
    """The names of a text that are more than what the tables know, and those; in order."""
    place = 0
    while place < len(page.words):
        if not page.words[place].capital:
            place += 1
            continue
        end = _end(page, place)
        for start, stop in _parts(page, place, end, known):
            yield from _named(page, start, stop, known)
        place = end


def _end(page: Page, start: int) -> int:
    """Where a run ends: words with capitals, with small words in between where a name has such."""
    end, body = start + 1, page.words[start].lower in page.vocabulary.bodies
    while end < len(page.words) and end - start < _LONGEST and page.joined(end):
        word = page.words[end]
        if word.capital or word.text[0].isdigit():
            if word.opening and not page.words[end - 1].opening:
                break
            body = body or word.lower in page.vocabulary.bodies
            end += 1
            continue
        bridge = _bridge(page, start, end, body)
        if bridge == end:
            break
        end = bridge
    while end > start + 1 and page.words[end - 1].text[0].isdigit() and len(page.words[end - 1].text) > 2:
        end -= 1
    return end


def _bridge(page: Page, start: int, place: int, body: bool) -> int:
    """Past small words inside a name: "Ministry of Health", "Ursula von der Leyen"."""
    allowed = page.vocabulary.joints if body else PARTICLES if page.lower(start) in given() and place - start <= 2 else frozenset()
    after = place
    while after < len(page.words) and after - place < 2 and page.words[after].lower in allowed and (after == place or page.joined(after)):
        after += 1
    fits = after > place and after < len(page.words) and page.words[after].capital and not page.words[after].opening
    return after + 1 if fits and (page.joined(after) or page.gap(after) in ("'", "’")) else place


def _parts(page: Page, start: int, end: int, known: dict[int, Match]) -> Iterator[Run]:
    """A run cut at titles, demonyms and between known names: "OpenAI CEO Sam Altman"."""
    if start in known and known[start].end >= end:
        yield start, end
        return
    body = any(page.lower(place) in page.vocabulary.bodies for place in range(start, end))
    begun = place = start
    while place < end:
        match = known.get(place)
        if match is not None and match.end - match.start > 1:
            if not body and _stands_alone(page, match, end, known):
                yield begun, place
                yield place, min(match.end, end)
                begun = min(match.end, end)
            place = match.end
            continue
        lower = page.lower(place)
        title = lower in page.vocabulary.titles and not (body and place > start) and match is None
        if title or (place == begun and lower in page.vocabulary.articles) or _is_demonym(page, place, body):
            yield begun, place
            begun = place + 1
        elif match is not None and place > begun and page.words[place].inner and place - 1 in known:
            yield begun, place
            begun = place
        place += 1
    yield begun, end


def _stands_alone(page: Page, match: Match, end: int, known: dict[int, Match]) -> bool:
    """Whether a name of several words is not the beginning of a longer one."""
    return match.end >= end or page.lower(match.end) in given() or match.end in known or page.lower(match.end) in page.vocabulary.titles


def _is_demonym(page: Page, place: int, body: bool) -> bool:
    return not body and page.vocabulary.demonym(page.lower(place)) is not None


def _named(page: Page, start: int, end: int, known: dict[int, Match]) -> Iterator[Run]:
    """A run without the word that has its capital from its place, where what is left is a name."""
    while end > start and _only_ends(page, start, end):
        end -= 1
    while end - start > 1 and start not in known and _only_opens(page, start):
        start += 1
    if end - start == 1 and start not in known and not is_single_name(page, start):
        return
    if end - start > 1 and start not in known and _is_prose(page, start, end):
        return
    if end > start:
        yield start, end


def _only_opens(page: Page, place: int) -> bool:
    """Whether the first word of a run is an ordinary one that a sentence begins with."""
    word = page.words[place]
    if word.lower in page.vocabulary.never or word.lower in page.vocabulary.firms:
        return True
    if not word.opening or page.evidence.pairs[word.lower, page.lower(place + 1)]:
        return False
    if word.lower in ordinary() or page.evidence.small[word.lower]:
        return not (word.lower in given() and not page.evidence.small[word.lower]) and word.lower not in page.vocabulary.bodies
    return False


def _only_ends(page: Page, start: int, end: int) -> bool:
    """Whether the last word of a run is none of a name: small, or a short form of a thing."""
    word = page.words[end - 1]
    if not word.capital and not word.text[0].isdigit():
        return True
    return (
        end - start > 1
        and word.shouted
        and len(word.text) > 1
        and word.lower in page.vocabulary.never
        and not set(word.lower) <= set("ivx")
    )


def _is_prose(page: Page, start: int, end: int) -> bool:
    """Whether all words of a run are written small elsewhere in the story."""
    words = page.words[start:end]
    if any(word.lower in page.vocabulary.bodies for word in words) or (len(words[-1].text) == 1 and not words[0].opening):
        return False
    common = [word.lower in ordinary() for word in words]
    return all(page.evidence.small[word.lower] for word in words) or (all(common) and words[0].opening and words[-1].opening)
