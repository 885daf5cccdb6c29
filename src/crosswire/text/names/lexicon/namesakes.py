"""Two spellings of one surname, whatever their scripts."""

from crosswire.text.names.lexicon.skeleton import skeleton

#: Consonants that a name must have for two spellings of it to be told as one.
_CONSONANTS = 2


def is_namesake(one: str, other: str) -> bool:
    """Whether the last words of two names sound alike: Ocaña, Оканья."""
    first, second = (skeleton(name.split()[-1]) if name.split() else "" for name in (one, other))
    return len(first) >= _CONSONANTS and first == second
