"""The headline of a plain text: its first line, if that looks like one."""

import re

#: Longer lines are prose, even without a full stop.
LONGEST_HEADLINE = 200

#: A line that ends so is a sentence, or the beginning of one. Question and exclamation marks do end headlines.
_NO_HEADLINE_ENDS = ".。।։۔።᙮,،、;؛:："
#: Whatever ends a line, in Unicode too.
_LINE_END = re.compile("[\n\r\x0b\x0c\x85\u2028\u2029]")
_CLOSING = "\"'”’»«›)]】」』"


def headline(text: str) -> str | None:
    """The first line that holds anything, where it is short, ends like no sentence and more text follows."""
    start = len(text) - len(text.lstrip())
    end = _LINE_END.search(text, start)
    line = text[start : end.start()].strip() if end else ""
    if not end or not any(map(str.isalnum, line[:LONGEST_HEADLINE])) or len(line) > LONGEST_HEADLINE or not text[end.start() :].strip():
        return None
    bare = line.rstrip(_CLOSING)
    return None if not bare or bare[-1] in _NO_HEADLINE_ENDS else line
