"""How much alike two short strings are."""

from difflib import SequenceMatcher
from functools import lru_cache

#: Together so long, strings are short.
_SHORT = 40


@lru_cache(maxsize=50_000)
def closeness(one: str, other: str, least: float = 0.0) -> float:
    """From nothing to one; nothing where their lengths alone keep it below ``least``."""
    together = len(one) + len(other)
    if one == other:
        return 1.0 if one else 0.0
    if 2 * min(len(one), len(other)) < least * together or _in_common(one, other) < least * together:
        return 0.0
    if together > _SHORT:
        return SequenceMatcher(None, one, other, autojunk=False).ratio()
    return 2 * _matched(one, other) / together


def _matched(one: str, other: str) -> int:
    """The letters of the longest piece that both have, and of those before and behind it: what SequenceMatcher counts."""
    for size in range(min(len(one), len(other)), 0, -1):
        for start in range(len(one) - size + 1):
            there = other.find(one[start : start + size])
            if there >= 0:
                return size + _matched(one[:start], other[:there]) + _matched(one[start + size :], other[there + size :])
    return 0


def _in_common(one: str, other: str) -> int:
    """Twice the letters that both have: the ratio cannot be higher."""
    return 2 * sum(min(one.count(letter), other.count(letter)) for letter in set(one))
