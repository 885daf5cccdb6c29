"""The headline of a plain text: its first line, if that looks like one."""

#: Longer lines are prose, even without a full stop.
LONGEST_HEADLINE = 200

#: A line that ends so is a sentence, or the beginning of one. Question and exclamation marks do end headlines.
_NO_HEADLINE_ENDS = ".。।։۔።᙮,،、;؛:："
_CLOSING = "\"'”’»«›)]】」』"


def headline(text: str) -> str | None:
    """The first line that holds anything, where it is short, ends like no sentence and more text follows."""
    start = len(text) - len(text.lstrip())
    end = text.find("\n", start)
    line = text[start:end].strip() if end >= 0 else ""
    if not line or len(line) > LONGEST_HEADLINE or not text[end:].strip():
        return None
    bare = line.rstrip(_CLOSING)
    return None if not bare or bare[-1] in _NO_HEADLINE_ENDS else line
