"""Breaking passages into lines, in any script."""

import re
from collections.abc import Iterator

from crosswire.render.text.columns import columns, head

#: Where no spaces are written a line may end after any sign, but brackets and stops stay with theirs.
_OPENERS, _CLOSERS = "「『（【《〈“‘", "、。，．！？；：」』）】》〉”’…ー々"
_SIGNS = "\u2e80-\u2fff\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_TOKEN = re.compile(rf" +|[{_OPENERS}]*[{_SIGNS}][{_CLOSERS}]*|[^ {_SIGNS}]+")


def wrapped(text: str, first: int, rest: int) -> list[str]:
    """The text in lines: the first at most ``first`` columns wide, the others ``rest``."""
    lines, line, taken, room = [], "", 0, first
    for token in _tokens(text, rest):
        width = columns(token)
        if taken + width > room and (line.strip() or room < rest):
            lines.append(line.rstrip())
            line, taken, room = "", 0, rest
        if token.strip() or line:
            line, taken = line + token, taken + width
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _tokens(text: str, most: int) -> Iterator[str]:
    """What stays together on a line; what is wider than a line is cut."""
    for match in _TOKEN.finditer(text):
        token = match.group()
        while len(part := head(token, most)) < len(token) and part:
            yield part
            token = token[len(part) :]
        yield token
