"""The block between ``---`` lines in which a text file says where it comes from."""

import re

#: What we read; anything else in the block is passed over.
KEYS = frozenset({"outlet", "published", "url", "title", "language"})
#: A block that does not end by then is part of the text.
MOST_LINES = 50

_LINE = re.compile(r"([A-Za-z]{1,20})[ \t]*:[ \t]*([^\n]*)")
_QUOTES = "\"'"


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """What the block says, and the text after it. A text without one, or with rules of dashes only, is all text."""
    end = _end(text)
    block = _entries(text[:end])
    return (block, text[end:]) if block else ({}, text)


def _end(text: str) -> int:
    """Where the text begins after the block; 0 where there is none."""
    place = 0
    for number in range(MOST_LINES):
        newline = text.find("\n", place)
        line = text[place : newline if newline >= 0 else None].rstrip(" \t")
        if number == 0 and line != "---":
            return 0
        if number > 0 and line == "---":
            return newline + 1 if newline >= 0 else len(text)
        if newline < 0:
            return 0
        place = newline + 1
    return 0


def _entries(block: str) -> dict[str, str]:
    matches = (_LINE.fullmatch(line) for line in block.split("\n"))
    pairs = ((match[1].lower(), _unquoted(match[2].strip())) for match in matches if match)
    return {key: value for key, value in pairs if key in KEYS and value}


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in _QUOTES:
        return value[1:-1]
    return value
