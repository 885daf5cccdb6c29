"""What the words of a body's name mean, whatever the language: so "هيئة سلامة السدود" is known to be the dam safety office."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from crosswire.languages.naming.arabic import ONTO_WORDS
from crosswire.languages.naming.concepts import CONCEPTS
from crosswire.languages.naming.concepts_far_east import CONCEPTS_FAR_EAST
from crosswire.languages.naming.concepts_of_offices import CONCEPTS_OF_OFFICES
from crosswire.languages.naming.concepts_of_trades import CONCEPTS_OF_TRADES
from crosswire.languages.words import words
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.skeleton import latin

_SHORTEST_STEM, _LONGEST_STEM, _LONGEST_SIGNS = 3, 12, 7
_COMPOUND, _SHORTEST_PART = 12, 5
_NONE = frozenset[str]()
_LAND_PARTS = words("northern southern eastern western central")
_PARTS = frozenset(_LAND_PARTS)
#: As Arabic writes them of lands, which are women to it.
_PARTS_IN_ARABIC = {
    word: frozenset((part,)) for word, part in zip(words("الشمالية الجنوبية الشرقية الغربية الوسطى"), _LAND_PARTS, strict=True)
}


@lru_cache(maxsize=1)
def stems() -> dict[str, frozenset[str]]:
    """Beginnings of words, or words in signs, with what they may mean."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in (*CONCEPTS, *CONCEPTS_FAR_EAST, *CONCEPTS_OF_OFFICES, *CONCEPTS_OF_TRADES):
        meaning, *stems = line.split()
        for stem in stems:
            found[stem].add(meaning)
    return {stem: frozenset(meanings) for stem, meanings in found.items()}


@lru_cache(maxsize=10_000)
def meanings_of(word: str) -> frozenset[str]:
    """What a word may mean, by its longest known beginning."""
    for form in _forms(word):
        for size in range(min(len(form), _LONGEST_STEM), _SHORTEST_STEM - 2, -1):
            found = stems().get(form[:size])
            if found is not None and (size >= _SHORTEST_STEM or size == len(form)):
                return found
    plain = _plain(word)
    return _inside(plain) if len(plain) >= _COMPOUND else frozenset()


def part_of_land(word: str) -> frozenset[str]:
    """Which part of a land a word says, if one: "north", "الوسطى"."""
    return (meanings_of(word) & _PARTS) or _PARTS_IN_ARABIC.get(word, _NONE)


@lru_cache(maxsize=10_000)
def surely_meant(word: str) -> frozenset[str]:
    """The same where the known beginning is a good part of the word: "forestry" and no "Forestier"."""
    for form in _forms(word):
        for size in range(min(len(form), _LONGEST_STEM), max(_SHORTEST_STEM, len(form) // 2) - 1, -1):
            if form[:size] in stems() and (size > _SHORTEST_STEM or size == len(form)):
                return stems()[form[:size]]
    return frozenset()


def _forms(word: str) -> Iterator[str]:
    """A word as the lists have words, and without what Arabic writes onto it."""
    plain = _plain(word)
    yield plain
    yield from (plain.removeprefix(prefix) for prefix in ONTO_WORDS if plain.startswith(prefix))


def _plain(word: str) -> str:
    return word if "\u0590" <= word[:1] <= "\u08ff" else latin(word)


def _inside(word: str) -> frozenset[str]:
    """What the parts of a long word mean: "Bundesamt"."""
    sizes = range(_SHORTEST_PART, _LONGEST_STEM)
    parts = (word[place : place + size] for place in range(1, len(word) - _SHORTEST_PART + 1) for size in sizes)
    return frozenset(meaning for part in parts for meaning in stems().get(part, ()))


def meanings_in_signs(text: str) -> list[frozenset[str]]:
    """What the words of a name without spaces mean, in order, the longest words first."""
    found: list[frozenset[str]] = []
    place = 0
    while place < len(text):
        sizes = range(_LONGEST_SIGNS, 0, -1)
        size = next((size for size in sizes if text[place : place + size] in stems() and text[place] >= SIGNS), 0)
        if size:
            found.append(stems()[text[place : place + size]])
        place += size or 1
    return found
