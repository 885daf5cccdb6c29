"""Runs of words with capitals in languages that write common nouns small: each is a name, or several, or none."""

from collections.abc import Iterator

from crosswire.languages.naming.anywhere import PARTICLES, SURNAME_JOINTS
from crosswire.model.mention import MentionType
from crosswire.text.names.gazetteer import family, given, ordinary
from crosswire.text.names.known import Match
from crosswire.text.names.page import Page
from crosswire.text.names.single import is_single_name

#: Start and end, counting words.
Run = tuple[int, int]

_LONGEST = 9
_LONGEST_SYLLABLE = 5
#: Beginnings of the titles of those who are in charge of something.
_MINISTERS = ("minist", "secret", "menteri", "министр", "міністр", "staatssecret")


def runs(page: Page, known: dict[int, Match]) -> Iterator[Run]:
    """The names of a text that are more than what the tables know, and those; in order."""
    place = 0
    while place < len(page.words):
        if not page.words[place].capital:
            place += 1
            continue
        end = _end(page, place)
        end = max(end, *(known[inside].end for inside in range(place, end) if inside in known), place + 1)
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
        if is_second_syllable(page, start, end):
            end += 1
            continue
        bridge = _bridge(page, start, end, body)
        if bridge == end:
            break
        end = bridge
    while end > start + 1 and page.words[end - 1].text[0].isdigit() and len(page.words[end - 1].text) > 2:
        end -= 1
    return end


def is_second_syllable(page: Page, start: int, place: int) -> bool:
    """ "Soo-jin Kim", "Kim Soo-jin": given names of Korea and China have their second part small."""
    if (
        place >= len(page.words)
        or page.gap(place) != "-"
        or page.words[place].capital
        or max(len(page.lower(place)), len(page.lower(place - 1))) > _LONGEST_SYLLABLE
        or page.words[place - 1].shouted
    ):
        return False
    first = place - start == 1 and page.lower(place + 1) in family() and page.gap(place + 1) == " " and page.words[place + 1].capital
    return first or (place - start == 2 and page.lower(start) in family())


def _bridge(page: Page, start: int, place: int, body: bool) -> int:
    """Past small words inside a name: "Ministry of Health", "Ursula von der Leyen"."""
    allowed = page.vocabulary.joints if body else _particles(page, start, place)
    after = place
    while after < len(page.words) and after - place < 2 and page.words[after].lower in allowed and (after == place or page.joined(after)):
        after += 1
    fits = after > place and after < len(page.words) and page.words[after].capital and not page.words[after].opening
    return after + 1 if fits and (page.joined(after) or page.gap(after) in ("'", "’")) else place


def _particles(page: Page, start: int, place: int) -> frozenset[str]:
    """Small words inside a person's name; a word for "and" only between two surnames: "Virginia e Indiana" are two names."""
    if page.lower(start) not in given() or place - start > 2:
        return frozenset()
    joints = SURNAME_JOINTS.get(page.vocabulary.code, frozenset()) if _joins_surnames(page, start, place) else frozenset()
    return (PARTICLES - page.vocabulary.conjunctions) | joints


def _joins_surnames(page: Page, start: int, place: int) -> bool:
    """Whether a given name and a surname stand before, and behind it no other person's name."""
    then = place + 2
    another = then < len(page.words) and page.words[then].capital and page.joined(then)
    surname = page.lower(place + 1) in family() or page.lower(place + 1) not in given()
    return place - start == 2 and surname and not another


def _parts(page: Page, start: int, end: int, known: dict[int, Match]) -> Iterator[Run]:
    """A run cut at titles, demonyms and between known names: "OpenAI CEO Sam Altman"."""
    if start in known and known[start].end >= end:
        yield start, end
        return
    body = any(page.lower(place) in page.vocabulary.bodies for place in range(start, end))
    begun = place = start
    while place < end:
        match = known.get(place)
        if match is not None and (match.end - match.start > 1 or _before_a_person(page, match, end)):
            if not body and (_before_a_person(page, match, end) or _stands_alone(page, match, end, known)):
                yield begun, place
                yield place, min(match.end, end)
                begun = min(match.end, end)
            place = match.end
            continue
        lower = page.lower(place)
        title = lower in page.vocabulary.titles and not (body and place > start) and match is None
        if title or (place == begun and lower in page.vocabulary.articles) or (match is None and _is_demonym(page, place, body)):
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


def _before_a_person(page: Page, match: Match, end: int) -> bool:
    """Whether a place stands before somebody's full name: "minister of Italy Dario Costa"."""
    if end - match.end < 2 or match.known.type is not MentionType.PLACE:
        return False
    if page.lower(match.end) in given():
        return True
    # of which country: Slavic languages put it before the name
    return page.lower(match.start) >= "\u0400" and end - match.end == 2


def _is_demonym(page: Page, place: int, body: bool) -> bool:
    return not body and page.vocabulary.demonym(page.lower(place)) is not None


def _named(page: Page, start: int, end: int, known: dict[int, Match]) -> Iterator[Run]:
    """A run without the words that have their capital from their place, where what is left is a name."""
    if start in known and known[start].end >= end > start:
        yield start, end
        return
    while end > start and _only_ends(page, start, end):
        end -= 1
    while start < end and start not in known and _only_begins(page, start, end):
        start += 1
    if start < end and (start in known or _is_name(page, start, end)):
        yield start, end


def _only_begins(page: Page, start: int, end: int) -> bool:
    """Whether the first word of a run is none of a name."""
    return not page.words[start].capital or (end - start > 1 and _only_opens(page, start)) or _is_office(page, start)


def _is_name(page: Page, start: int, end: int) -> bool:
    if all(page.lower(place) in page.vocabulary.never for place in range(start, end)) and not page.words[start].inner:
        return False
    return is_single_name(page, start) if end - start == 1 else not _is_prose(page, start, end)


def _before_full_name(page: Page, place: int) -> bool:
    """Whether a given name and another one follow a word that is neither."""
    if page.lower(place) in given() or page.lower(place) in family() or page.lower(place + 1) not in given():
        return False
    return place + 2 < len(page.words) and page.words[place + 2].capital and page.gap(place + 2) == " "


def _is_office(page: Page, place: int) -> bool:
    """Whether a word is what somebody is in charge of: "minister of Transport"."""
    before = place - 1
    while before > place - 3 and page.lower(before) in page.vocabulary.joints and page.lower(before) not in page.vocabulary.titles:
        before -= 1
    lower = page.lower(place)
    if lower in given() or not page.lower(before).startswith(_MINISTERS):
        return lower in ordinary() and lower not in given() and page.lower(before) in page.vocabulary.titles and page.gap(before + 1) == " "
    common = lower in ordinary() or page.evidence.small[lower] > 0 or before < place - 1 or _followed(page, place)
    return common and lower not in family() and page.lower(before) in page.vocabulary.titles and page.gap(before + 1) == " "


def _followed(page: Page, place: int) -> bool:
    ahead = (place + 1, place + 2)
    return ahead[-1] < len(page.words) and all(page.words[one].capital and page.gap(one) == " " for one in ahead)


def _only_opens(page: Page, place: int) -> bool:
    """Whether the first word of a run is an ordinary one that a sentence begins with."""
    word = page.words[place]
    if word.lower in page.vocabulary.never or page.vocabulary.firm(word.lower):
        return not (word.lower in given() and page.words[place + 1].capital and not page.words[place + 1].shouted)
    if word.opening and page.gap(place + 1) == " " and (len(word.text) == 1 or _before_full_name(page, place)):
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
