"""The names that a story tells, ready to be asked which of them words of Arabic sound like, vowels and all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice, product

from crosswire.languages.naming.arabic import ARTICLE, ARTICLES_ABROAD, JOINED_ARTICLES
from crosswire.text.names.lexicon.arabic_sounds import arabic_ways, bones_of, likeness
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.linking.short_firms import own_name
from crosswire.text.names.story.told import Names, Told

#: So much alike every word must be; so many letters a name must have, and one of one word.
_LEAST, _FEWEST_LETTERS, _SHORTEST, _OF_NUMBER = 0.6, 6, 4, 3
_MOST_WAYS, _MOST_ALIKE = 24, 12
#: The consonants of each word.
Bones = tuple[str, ...]
Parts = tuple[str, ...]


class Whole:
    """The names that are looked for, by the consonants of their words."""

    def __init__(self, names: Names) -> None:
        self._found: dict[Bones, list[tuple[Told, Parts]]] = defaultdict(list)
        self._lasts: set[tuple[int, str]] = set()
        for told in names.told:
            for parts in (*_parts(told), *_own(told), *_behind_kind(told)):
                if _letters(parts) >= (_FEWEST_LETTERS if len(parts) > 1 else _SHORTEST) or len(parts[0]) > _SHORTEST:
                    self._add(told, parts)

    def _add(self, told: Told, parts: Parts) -> None:
        for bones in _bones(parts):
            self._found[bones].append((told, parts))
            self._lasts.add((len(bones), bones[-1]))

    def may_end(self, size: int, word: str) -> bool:
        """Whether a name of so many words may end with a word: most are told apart by this alone."""
        return any((size, bones) in self._lasts for bones in bones_of(word.removeprefix(ARTICLE)))

    def like(self, words: Sequence[str], least: float, called: bool = False) -> tuple[float, Told] | None:
        """The name that words sound most like, if one does so much, and how much; ``called``: whether one must stand here."""
        met = (one for bones in _bones(words) for one in self._found.get(bones, ())[:_MOST_ALIKE])
        scored = [(_score(words, parts, least), told) for told, parts in met if told.sure or told.person or called]
        best = max(scored, key=lambda one: one[0], default=None)
        return best if best is not None and best[0] else None


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


def _behind_kind(told: Told) -> Iterator[Parts]:
    """What a university is called: the word for one is said otherwise."""
    if len(told.parts) > 2 and "university" in meanings_of(told.words[0]):
        yield told.parts[1:]


def _letters(words: Sequence[str]) -> int:
    return sum(_OF_NUMBER if word.isdecimal() else len(arabic_ways(word)[0]) for word in words)


def _bones(words: Sequence[str]) -> Iterator[Bones]:
    yield from islice(product(*(bones_of(word.removeprefix(ARTICLE)) for word in words)), _MOST_WAYS)


def _score(words: Sequence[str], parts: Parts, least: float) -> float:
    """How much alike all words are; nothing if it is not ``least``."""
    if len(words) != len(parts):
        return 0.0
    scores = [_alike(word, part) for word, part in zip(words, parts, strict=True)]
    mean = sum(scores) / len(scores)
    return mean if min(scores) and mean >= least else 0.0


def _alike(word: str, part: str) -> float:
    """How much alike two words are; of numbers, whether they are the same."""
    return float(word == part) if part.isdecimal() else likeness(word.removeprefix(ARTICLE), part, _LEAST)
