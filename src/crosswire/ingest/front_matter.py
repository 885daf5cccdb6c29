"""The block between ``---`` lines in which a text file says where it comes from."""

import re
from dataclasses import dataclass, field

from crosswire.ingest.stated import misunderstood, passed_over

#: What we read; anything else in the block is remarked on.
KEYS = frozenset({"outlet", "published", "url", "title", "language"})
#: A block that does not end by then is part of the text.
MOST_LINES = 50

_RULE = "---"
_LINE = re.compile(r"([A-Za-z]{1,20})[ \t]*:[ \t]*([^\n]*)")
#: What a line says nothing about: it is empty or a comment.
_SILENT = re.compile(r"[ \t]*(?:#[^\n]*)?")
_QUOTES = "\"'"


@dataclass(frozen=True)
class FrontMatter:
    """What the block says, the text after it, and remarks on what could not be understood."""

    text: str
    says: dict[str, str] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()


def split_front_matter(text: str) -> FrontMatter:
    """The block taken off. A text without one, or with rules of dashes only, is all text."""
    lines = text.split("\n", MOST_LINES)[:MOST_LINES]
    if not _is_rule(lines[0]):
        return FrontMatter(text)
    end = next((number for number, line in enumerate(lines) if number and _is_rule(line)), None)
    if end is None:
        return FrontMatter(text, remarks=_never_closed(lines))
    says, others = _entries(lines[1:end])
    if not says:
        return FrontMatter(text, remarks=_unknown(others))
    place = sum(len(line) + 1 for line in lines[: end + 1])
    return FrontMatter(text[place:], says, misunderstood(says) + passed_over(key for key, _ in others))


def _is_rule(line: str) -> bool:
    return line.rstrip(" \t") == _RULE


def _entries(lines: list[str]) -> tuple[dict[str, str], list[tuple[str, bool]]]:
    """What we read, by its key; and how every other line begins, and whether it has a key at all."""
    says: dict[str, str] = {}
    others: list[tuple[str, bool]] = []
    for line in lines:
        match = _LINE.fullmatch(line)
        if match and match[1].lower() in KEYS:
            says |= {match[1].lower(): value} if (value := _unquoted(match[2].strip())) else {}
        elif not _SILENT.fullmatch(line):
            others.append((line.partition(":")[0], match is not None))
    return says, others


def _never_closed(lines: list[str]) -> tuple[str, ...]:
    """A remark where the line after the rule says something that we read."""
    says, _ = _entries(lines[1:2])
    return (
        (f"the block at its top is not closed by a line of three dashes within {MOST_LINES} lines, so it was read as text",) if says else ()
    )


def _unknown(others: list[tuple[str, bool]]) -> tuple[str, ...]:
    """A remark where what stands between two rules has keys and nothing else, none of them known."""
    if not others or not all(has_key for _, has_key in others):
        return ()
    return (f"the block at its top has none of the keys {', '.join(sorted(KEYS))}, so it was read as text",)


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in _QUOTES:
        return value[1:-1]
    return value
