"""Names that the tables know, found in a text with capitals: the longest first."""

from collections import Counter
from collections.abc import Iterator

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.page import Match, Page
from crosswire.text.names.lexicon.gazetteer import Forms, Known, bodies, first_of, is_land, key_of, ordinary
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.places import CasedPlaces, cased_places
from crosswire.text.names.lexicon.skeleton import latin

#: How adjectives end in German but for the first case, and from how many letters on.
_WEAK, _LEAST_WEAK, _PAIR = ("en", "er"), 4, 2
#: The last part of a name with a hyphen may be too short for its ending to be known: "Ате".
_JOINED, _MARKS = 3, ("-", "‑", "'", "’", "ʼ")
_SHORT, _ENDINGS = 3, frozenset("еиыуюі")
#: A name of a land that has more letters is hardly a German noun.
_SHORT_LAND = 4
#: Languages that put accents to foreign names as they are spoken.
_ACCENTED = frozenset(("es", "pt", "fr", "it", "ca", "gl"))


def matches_on(page: Page) -> dict[int, Match]:
    """What the tables know, by its first word; a text is searched once."""
    if not page.matches:
        page.matches.update((match.start, match) for match in known_names(page))
    return page.matches


def known_names(page: Page) -> Iterator[Match]:
    """What the tables know, in order, without overlap."""
    place = 0
    while place < len(page.words):
        match = longest_at(page, place) if page.words[place].capital else None
        if match is None:
            place += 1
        else:
            yield match
            place = match.end


def longest_at(page: Page, place: int) -> Match | None:
    """The longest known name that begins with a word."""
    found = [match for forms in (bodies(), cased_places()) for match in [_longest(page, place, forms)] if match is not None]
    return max(found, key=lambda match: match.end, default=None)


def _longest(page: Page, place: int, forms: Forms | CasedPlaces) -> Match | None:
    word = page.words[place]
    most = max(forms.longest(first_of(form)) for form in _spellings(word.lower))
    for size in range(_reach(page, place, most), 1, -1):
        parts = page.words[place : place + size]
        key = " ".join(part.lower for part in parts)
        key = key_of(key) if "'" in key else key
        known = forms.get(key, page.vocabulary.code, all(part.shouted for part in parts))
        if known is not None and (parts[-1].text[0].isupper() or known.type is not MentionType.PLACE or is_land(known.entity)):
            return Match(place, place + size, known)
    hyphened = _last_inflected(page, place, forms)
    if hyphened is not None:
        return hyphened
    long = _weak_adjectives(page, place, forms) if page.vocabulary.nouns_capital else None
    if long is not None:
        return long
    two = _two_inflected(page, place, forms)
    if two is not None:
        return Match(place, place + 2, two)
    forms_of_it = _spellings(word.lower) if most else ()
    known = next((known for form in forms_of_it for known in [forms.get(form, page.vocabulary.code, word.text.isupper())] if known), None)
    known = known or _inflected(page, place, forms) or _without_accents(page, place, forms)
    return Match(place, place + 1, known) if known is not None and _trusted(page, place, known) else None


def _reach(page: Page, place: int, most: int) -> int:
    size = 1
    while size < most and place + size < len(page.words) and (page.joined(place + size) or _is_elided(page, place + size)):
        size += 1
    return size


def _is_elided(page: Page, place: int) -> bool:
    """ "Afrique de l'Ouest": an article of one letter, parted from its noun."""
    return page.gap(place) in ("'", "’") and len(page.lower(place - 1)) == 1


def _inflected(page: Page, place: int, forms: Forms | CasedPlaces) -> Known | None:
    word = page.words[place]
    located = page.lower(place - 1) in page.vocabulary.locating and not word.opening
    if len(word.text) < 4 or (word.lower in ordinary() and not located):
        return None
    for first in first_cases(word.lower, page.vocabulary.code):
        for form in _spellings(first):
            known = forms.get(form, page.vocabulary.code, capitals=False)
            if known is not None and (first not in ordinary() or (is_land(known.entity) and not word.opening)):
                return known
    return None


def _last_inflected(page: Page, place: int, forms: Forms | CasedPlaces) -> Match | None:
    """ "в Кот-д'Ивуаре", "у Порт-о-Пренсі": of words joined by marks the last alone is in another case."""
    first, last = page.lower(place), place + _JOINED - 1
    if last >= len(page.words) or forms.longest(first) < _JOINED or page.gap(place + 1) not in ("-", "‑") or page.gap(last) not in _MARKS:
        return None
    before = f"{first} {page.lower(place + 1)}"
    cases = (
        known
        for one in first_cases(page.lower(last), page.vocabulary.code)
        for known in [forms.get(f"{before} {one}", page.vocabulary.code)]
    )
    known = next((known for known in cases if known is not None), None)
    return Match(place, last + 1, known) if known is not None else None


def _two_inflected(page: Page, place: int, forms: Forms | CasedPlaces) -> Known | None:
    """ "w Nowym Jorku": both words in another case; of two with a hyphen maybe the last alone: "в Алма-Ате"."""
    after = place + 1
    if after >= len(page.words) or not page.words[after].capital or page.gap(after) not in (" ", "-"):
        return None
    cases = first_cases(page.lower(place), page.vocabulary.code)
    same = (page.lower(place),) if page.gap(after) == "-" and cases else ()
    firsts = [first for first in (*same, *cases) if forms.longest(first) > 1]
    last = page.lower(after)
    short = tuple(last[:-1] + ending for ending in "аяь") if same and len(last) <= _SHORT and last[-1] in _ENDINGS else ()
    seconds = (last, *first_cases(last, page.vocabulary.code), *short) if firsts else ()
    return next((known for one in firsts for two in seconds for known in [forms.get(f"{one} {two}", page.vocabulary.code)] if known), None)


def _weak_adjectives(page: Page, place: int, forms: Forms | CasedPlaces) -> Match | None:
    """ "der Vereinigten Arabischen Emirate": in German adjectives of a name end otherwise in other cases."""
    word = page.words[place]
    first = word.lower[:-1]
    if not word.lower.endswith(_WEAK) or len(first) < _LEAST_WEAK or forms.longest(first) < _PAIR:
        return None
    for size in range(_reach(page, place, forms.longest(first)), 1, -1):
        parts = [one.lower[:-1] if one.lower.endswith(_WEAK) else one.lower for one in page.words[place : place + size]]
        for key in (" ".join(parts), " ".join((*parts[:-1], page.lower(place + size - 1)))):
            known = forms.get(key, page.vocabulary.code)
            if known is not None:
                return Match(place, place + size, known)
    return None


def _spellings(lower: str) -> tuple[str, ...]:
    """A word as it is looked up: one with an apostrophe as two words, or without it."""
    return (lower,) if "'" not in lower else (key_of(lower), lower.replace("'", ""))


def _behind_in(page: Page, place: int, known: Known) -> bool:
    """ "in Oslo": a place behind what places stand behind."""
    return known.type is MentionType.PLACE and page.gap(place) == " " and page.lower(place - 1) in page.vocabulary.locating


def _without_accents(page: Page, place: int, forms: Forms | CasedPlaces) -> Known | None:
    """ "Ámsterdam": each language puts its own."""
    word = page.words[place]
    varies = page.vocabulary.code in _ACCENTED and word.text[0] < "\u0250" and len(word.text) > 4 and not word.text.isascii()
    bare = latin(word.lower) if varies else ""
    return forms.get(bare, page.vocabulary.code, capitals=False) if bare and bare not in ordinary() else None


def _trusted(page: Page, place: int, known: Known) -> bool:
    """Whether one word is that name here: not where it may be the first word of a sentence, or is written small elsewhere."""
    word = page.words[place]
    if known.capitals or word.inner:
        return True
    if word.lower in page.vocabulary.never or (page.vocabulary.articles and word.lower in page.vocabulary.articles):
        return False
    if not page.vocabulary.nouns_capital and not word.opening and word.text[0].isupper():
        return True
    if page.vocabulary.nouns_capital and is_land(known.entity) and len(word.text) > _SHORT_LAND:
        # what is small in other languages says nothing: Spanish has "china", French "jordanien"
        return not page.evidence.small_in.get(page.vocabulary.code, Counter())[word.lower]
    if word.lower in ordinary():
        return page.is_name(word.lower) or (_behind_in(page, place, known) and not page.small(word.lower))
    return page.small(word.lower) <= page.evidence.middle[word.lower]
