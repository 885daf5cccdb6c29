"""Names of the story heard among the words of a text without capitals, as Arabic, by how they sound."""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from crosswire.model.span import Span
from crosswire.text.names.draft import Draft
from crosswire.text.names.page import Page
from crosswire.text.names.skeleton import rough
from crosswire.text.names.told import Names, Told, spelt
from crosswire.text.names.uncased import bare_forms

#: A single name of so many consonants is known by them; of fewer, by its vowels too: as they stand once, or again and again.
_SURE, _FEWEST, _SHORTEST = 4, 2, 3
_LEAST_ONCE, _LEAST_OFTEN = 0.85, 0.7
#: Of several words, every one must sound so much alike, and all of them so much.
_LEAST_PART, _LEAST_MEAN, _FEWEST_TOGETHER = 0.66, 0.85, 4

Heard = tuple[Span, Told]


def heard(page: Page, names: Names) -> Iterator[Draft]:
    """The names, where they are heard."""
    sure: list[Heard] = []
    doubtful: list[tuple[Heard, float, int, str]] = []
    for place in range(len(page.words)):
        for span, key in bare_forms(page, place, 1):
            for told, index in names.by_sound.get(rough(key, page.vocabulary.code), ()):
                if len(told.parts) > 1:
                    sure += _several(page, place, index, span, told)
                elif sum(map(len, told.sounds[0][:1])) >= _SURE:
                    sure.append((span, told))
                elif len(key) >= _SHORTEST and len(told.sounds[0][0]) >= _FEWEST:
                    doubtful.append(((span, told), _ratio(key, told.parts[0]), place, key))
    often = Counter(key for _, _, _, key in doubtful)
    likely = [one for one, ratio, place, key in doubtful if ratio >= (_LEAST_OFTEN if often[key] > 1 or _calls(page, place) else _LEAST_ONCE)]
    for span, told in (*sure, *likely):
        yield Draft(span, told.words, told.draft.known, votes=told.draft.votes.copy())


def _calls(page: Page, place: int) -> bool:
    """Whether the word before says what sort of thing it is: "the company"."""
    return page.lower(place - 1) in page.vocabulary.firms or page.text[page.words[place].start - 1] in "«“\""


def _ratio(word: str, other: str) -> float:
    return SequenceMatcher(None, spelt(word), spelt(other), autojunk=False).ratio()


def _several(page: Page, place: int, index: int, span: Span, told: Told) -> Iterator[Heard]:
    """A name of several words of which one is heard at a place, if the others are beside it."""
    first, last = place - index, place - index + len(told.parts) - 1
    if first < 0 or last >= len(page.words) or any(page.gap(one) not in (" ", "-") for one in range(first + 1, last + 1)):
        return
    start, ratios = span.start, []
    for one, ways in enumerate(told.sounds):
        if one == index and index == 0:
            ratios.append(1.0)
            continue
        begun, ratio = _best(page, first + one, ways, bare=one == 0)
        ratios.append(ratio)
        start = begun if one == 0 else start
    together = sum(len(ways[0]) for ways in told.sounds)
    if min(ratios) >= _LEAST_PART and sum(ratios) >= _LEAST_MEAN * len(ratios) and together >= _FEWEST_TOGETHER:
        yield Span(start, page.words[last].end), told


def _best(page: Page, place: int, ways: tuple[str, ...], bare: bool) -> tuple[int, float]:
    """Where a word begins, without what is written onto it, and how much it sounds like another."""
    word = page.words[place]
    forms = bare_forms(page, place, 1) if bare else ((word.span, word.lower),)
    scored = [(_alike(rough(key, page.vocabulary.code), ways), -span.start) for span, key in forms]
    ratio, start = max(scored)
    return -start, ratio


def _alike(sound: str, ways: tuple[str, ...]) -> float:
    if sound in ways:
        return 1.0
    return max(SequenceMatcher(None, sound, way, autojunk=False).ratio() for way in ways)
