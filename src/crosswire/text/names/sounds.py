"""How a name may sound to those who spell it in another script: several ways, where a letter has several sounds."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, product

from crosswire.text.names.skeleton import consonants_of, latin

#: What else a letter may sound like: "Georgia" with a soft or a hard g, "Jan" as "Yan", "Bach" as "Bah", "Wierzba" as "Wiežba".
_OTHERWISE = tuple((re.compile(pattern), other) for pattern, other in (("g(?=[eiy])", "gu"), ("x", "ks"), ("j", "y"), ("ch", "h"), ("rz", "z")))
#: In Cyrillic г also stands for h.
_G_OR_H = str.maketrans("гґ", "хг")
_MOST = 24
#: A single name of fewer consonants, or several of fewer together, sound like too many others.
_FEWEST = 4

Sound = tuple[str, ...]


@lru_cache(maxsize=20_000)
def ways(word: str) -> tuple[str, ...]:
    """The consonants of a word, in each way it may be said; the plainest first."""
    plains = [latin(word)]
    if "г" in word:
        plains.append(latin(word.translate(_G_OR_H)))
    for pattern, other in _OTHERWISE:
        plains += [pattern.sub(other, plain) for plain in plains[:4] if pattern.search(plain)]
    return tuple(dict.fromkeys(consonants_of(word, plain) for plain in plains))


def sounds(words: Sequence[str]) -> Iterator[Sound]:
    """The ways a name of these words may be said, if it says enough to be known again."""
    for sound in islice(product(*map(ways, words)), _MOST):
        if sum(map(len, sound)) >= _FEWEST:
            yield sound


def script_of(word: str) -> int:
    """Which alphabet, in the rough: the block of its first letter."""
    first = ord(word[0])
    return 0 if first < 0x370 else first >> 8
