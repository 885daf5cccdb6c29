"""How much alike two short strings are."""

from difflib import SequenceMatcher
from functools import lru_cache


@lru_cache(maxsize=50_000)
def closeness(one: str, other: str, least: float = 0.0) -> float:
    """From nothing to one; nothing where their lengths alone keep it below ``least``."""
    together = len(one) + len(other)
    if one == other:
        return 1.0 if one else 0.0
    if 2 * min(len(one), len(other)) < least * together or _in_common(one, other) < least * together:
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _in_common(one: str, other: str) -> int:
    """Twice the letters that both have: the ratio cannot be higher."""
    return 2 * sum(min(one.count(letter), other.count(letter)) for letter in set(one))
