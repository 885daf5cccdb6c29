"""Names of the story in Arabic, heard with all their vowels: "هان جي وو" is Han Ji-woo, though hardly a consonant tells it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice, product

from crosswire.languages.naming.arabic import ARTICLE, ARTICLES_ABROAD, JOINED_ARTICLES, SMALL_WORDS, TOWNS_BEFORE, TRADES_FOR
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.arabic_sounds import arabic_ways, first_sounds, likeness
from crosswire.text.names.bare import bare_word, standing
from crosswire.text.names.draft import Draft
from crosswire.text.names.hearing import calls
from crosswire.text.names.page import Page
from crosswire.text.names.short_firms import own_name
from crosswire.text.names.told import Names, Told

#: So much alike every word must be, and all of them; so many letters the whole name must have.
_LEAST, _LEAST_MEAN, _LEAST_MANY, _FEWEST_LETTERS = 0.6, 0.8, 0.85, 6
_PAIR = 2
#: The same of a name of one word: behind what says that a name follows, and by itself.
_LEAST_CALLED, _LEAST_ALONE, _SHORTEST, _SHORTEST_ALONE = 0.78, 0.9, 4, 6
_MOST_BEGINNINGS, _MOST_ALIKE = 24, 12
_SIZES = (4, 3, 2)
#: With which sounds the words of a name begin.
Beginnings = tuple[str, ...]
Parts = tuple[str, ...]


class Whole:
    """The names that are looked for, by the sounds their words begin with."""

    def __init__(self, names: Names) -> None:
        self._found: dict[Beginnings, list[tuple[Told, Parts]]] = defaultdict(list)
        for told in names.told:
            for parts in (*_parts(told), *_own(told)):
                if _letters(parts) >= (_FEWEST_LETTERS if len(parts) > 1 else _SHORTEST):
                    self._add(told, parts)

    def _add(self, told: Told, parts: Parts) -> None:
        for beginnings in _beginnings(parts):
            self._found[beginnings].append((told, parts))

    def like(self, words: Sequence[str], least: float, called: bool = False) -> Told | None:
        """The name that words sound most like, if one does so much; ``called``: whether one must stand here."""
        met = (one for beginnings in _beginnings(words) for one in self._found.get(beginnings, ())[:_MOST_ALIKE])
        scored = [(_score(words, parts, least), told) for told, parts in met if told.sure or told.person or called]
        score, best = max(scored, key=lambda one: one[0], default=(0.0, None))
        return best if score else None


def heard_whole(page: Page, names: Names) -> Iterator[Draft]:
    """The names, where they are heard."""
    whole, again = Whole(names), dict[str, Told]()
    for place in range(len(page.words)):
        found = next((one for size in _SIZES for one in _several(page, place, size, whole)), None)
        if found is not None:
            yield found
        else:
            yield from _alone(page, place, whole, again)
    for span, key in standing(page, again) if again else ():
        yield _named(span, again[key])


def _several(page: Page, place: int, size: int, whole: Whole) -> Iterator[Draft]:
    """Names of so many words that begin at a place, rather with the whole first word."""
    rest = page.words[place + 1 : place + size]
    if len(rest) + 1 < size or any(page.gap(one) not in (" ", "-") for one in range(place + 1, place + size)):
        return
    lowers = [word.lower for word in rest]
    if size == _PAIR and lowers[0] in SMALL_WORDS:
        return
    least = _LEAST_MEAN if size == _PAIR else _LEAST_MANY
    for span, key in _bare(page, place) if size == _PAIR else bare_word(page, place):
        told = whole.like([key, *lowers], least) if span.end == page.words[place].end else None
        if told is not None:
            yield _named(Span(span.start, rest[-1].end), told)
            return


def _alone(page: Page, place: int, whole: Whole, again: dict[str, Told]) -> Iterator[Draft]:
    """A name of one word that begins at a place; where what stands before calls it one, it is ``again`` wherever it stands."""
    called = _is_called(page, place)
    located = page.gap(place) == " " and page.lower(place - 1) in page.vocabulary.locating
    for span, key in _bare(page, place):
        if not (called or located) and len(key) < _SHORTEST_ALONE:
            continue
        told = whole.like([key], _LEAST_CALLED if called else _LEAST_ALONE, called)
        if told is None or (key.startswith(ARTICLE) and told.words[0] not in ARTICLES_ABROAD and not told.draft.known):
            continue
        if (called or len(key) >= _SHORTEST_ALONE or told.draft.votes[MentionType.PLACE]):
            if called and (not told.sure or len(told.parts) > 1):
                again[key] = told
            yield _named(span, told)
            return


def _is_called(page: Page, place: int) -> bool:
    """Whether the word before, or the one before that and one with the article, says what the name is of: "شركة التوقيت تيمبو"."""
    if calls(page, place) or (page.gap(place) == " " and page.lower(place - 1) in TOWNS_BEFORE):
        return True
    noun = place > 1 and page.gap(place) == " " and page.lower(place - 1).startswith(ARTICLE)
    firm = any(key in page.vocabulary.firms for _, key in bare_word(page, place - 2)) if noun else False
    return firm or (page.lower(place + 1) in TRADES_FOR and page.gap(place + 1) == " ")


def _bare(page: Page, place: int) -> Iterator[tuple[Span, str]]:
    """A word without what is written onto its beginning, if it is no small one."""
    return ((span, key) for span, key in bare_word(page, place) if span.end == page.words[place].end and key not in SMALL_WORDS)


def _named(span: Span, told: Told) -> Draft:
    return Draft(span, told.words, told.draft.known, votes=told.draft.votes.copy())


def _parts(told: Told) -> Iterator[Parts]:
    """The words of a name without what Arabic writes onto the next: "al"; "La Paz" also as one."""
    kept = (*(part for part in told.parts[:-1] if part not in ARTICLES_ABROAD), told.parts[-1])
    yield kept
    if len(kept) == 2 and kept[0] in JOINED_ARTICLES:
        yield ("".join(kept),)


def _own(told: Told) -> Iterator[Parts]:
    """The own name of a firm: "Heron" of Heron Steel."""
    own = own_name(told.words)
    if own and not told.person:
        yield (own,)


def _letters(words: Sequence[str]) -> int:
    return sum(len(arabic_ways(word)[0]) for word in words)


def _beginnings(words: Sequence[str]) -> Iterator[Beginnings]:
    yield from islice(product(*(sorted(first_sounds(word.removeprefix(ARTICLE))) for word in words)), _MOST_BEGINNINGS)


def _score(words: Sequence[str], parts: Parts, least: float) -> float:
    """How much alike all words are; nothing if it is not ``least``."""
    if len(words) != len(parts):
        return 0.0
    scores = [likeness(word.removeprefix(ARTICLE), part, _LEAST) for word, part in zip(words, parts, strict=True)]
    mean = sum(scores) / len(scores)
    return mean if min(scores) and mean >= least else 0.0
