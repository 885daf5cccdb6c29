"""How a name may sound to those who spell it in another script: several ways, where a letter has several sounds."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import islice, product

from crosswire.text.names.lexicon.skeleton import ways

_MOST = 24
#: A single name of fewer consonants, or several of fewer together, sound like too many others.
_FEWEST = 4

#: Chinese and Japanese signs, and from where on Hangul stands.
_SIGNS, _SIGNS_END = 0x3400, 0xA000

Sound = tuple[str, ...]


def sounds(words: Sequence[str]) -> tuple[Sound, ...]:
    """The ways a name of these words may be said, if it says enough to be known again."""
    return _sounds(tuple(words))


@lru_cache(maxsize=20_000)
def _sounds(words: tuple[str, ...]) -> tuple[Sound, ...]:
    return tuple(sound for sound in islice(product(*map(ways, words)), _MOST) if sum(map(len, sound)) >= _FEWEST)


def script_of(word: str) -> int:
    """Which alphabet, in the rough: the block of its first letter."""
    first = ord(word[0])
    if first >= _SIGNS:
        return _SIGNS if first < _SIGNS_END else _SIGNS_END
    return 0 if first < 0x370 else first >> 8
