"""Scale words as they stand in spelled-out numbers."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from tables.numerals import Speller
from tables.spelling import spelled

#: 21 shows the singular some languages use after it, 2 the few, 5 the many.
_TIMES = (1, 2, 5, 21)
_POWERS = range(3, 19)


def spelled_scales(speller: Speller, small: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Scale words as they stand in spelled-out numbers: "Millionen" of "zwei Millionen", "mila" of "duemila"."""
    hundreds = {word for number in range(100, 1000, 100) for text in map(spelled, speller(number)) for word in _hundred(text, small)}
    glued: dict[tuple[str, int], set[int]] = defaultdict(set)
    for number in (times * 10**power for power in _POWERS for times in _TIMES):
        for text in map(spelled, speller(number)):
            word, times, apart = _split(text, number, small)
            if not word or not _is_scale(word, small, hundreds):
                continue
            if apart:
                yield word, number // times
            else:
                glued[word, number // times].add(times)
    # a number word may begin a scale word by chance: written together, it needs two witnesses
    yield from (found for found, witnesses in glued.items() if len(witnesses) > 1)


def _split(text: str, number: int, small: Mapping[str, int]) -> tuple[str, int, bool]:
    """The scale word of a spelled-out number, the number word before it (1 for none), and whether they stand apart."""
    for start in _beginnings(text, small):
        rest = text[len(start) :]
        times = small[start]
        if times and is_power_of_ten(number / times) and number // times >= 1000:
            return rest.strip(" -"), times, rest[0] in " -"
    return (text, 1, True) if is_power_of_ten(number) else ("", 1, True)


def _beginnings(text: str, small: Mapping[str, int]) -> Iterable[str]:
    return (text[:end] for end in range(len(text) - 1, 0, -1) if text[:end] in small)


def _is_scale(word: str, small: Mapping[str, int], hundreds: set[str]) -> bool:
    """ "Cent mille" is left over from "deux cent mille" and no word for a hundred thousand; rules that forget the thousand are wrong."""
    parts = word.replace("-", " ").split()
    whole = len(parts) <= 2 and not any(part in small for part in parts) and not any(character.isdigit() for character in word)
    return whole and word not in hundreds and not any(small[start] >= 10 for start in _beginnings(word, small))


def _hundred(text: str, small: Mapping[str, int]) -> list[str]:
    """What "two hundred" leaves of itself without the two."""
    return [text[len(start) :].strip(" -") for start in _beginnings(text, small) if small[start] < 10]


def duals(speller: Speller) -> Iterator[tuple[str, int]]:
    """One word for two thousand, two million."""
    for number in (2 * 10**power for power in _POWERS):
        yield from ((text, number) for text in map(spelled, speller(number)) if " " not in text)


def is_power_of_ten(number: float) -> bool:
    """10, 100, 1000 ..."""
    return number >= 10 and number == 10 ** (len(str(int(number))) - 1)
