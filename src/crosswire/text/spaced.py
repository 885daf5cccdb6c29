"""Words that spaces and punctuation part, found once for all who ask for those of a text one after the other."""

import re
from functools import lru_cache

_WORD = re.compile(r"\w+(?:['’]\w+)*")


@lru_cache(maxsize=1)
def spaced_words(text: str) -> str:
    """The words of a text, a line each. An apostrophe within belongs to its word."""
    return "\n".join(_WORD.findall(text))
