"""How long a text is, in words."""

import re

#: Chinese characters and Japanese syllables: written without spaces, each counts as a word, as editors count them.
_SIGNS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_SIGNS}]|[^\W_{_SIGNS}][^\s{_SIGNS}]*")


def words_in(text: str) -> int:
    """The number of words."""
    return sum(1 for _ in _WORD.finditer(text))
