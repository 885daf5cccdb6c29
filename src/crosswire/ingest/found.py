"""What a reader of one format finds in an input, before it has an id among the others and a language."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

#: Nobody's headline or name is longer; what is, is cut, so that no table has to bear it.
LONGEST_LINE = 1000

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Found:
    """One text and what its file says about it."""

    #: How a message names it: the path, with the line where a file holds many.
    subject: str
    #: The id it gives itself, or one made from the file name; others may have the same.
    id: str
    text: str
    #: None where nothing names it: then the article's id does.
    outlet: str | None = None
    title: str | None = None
    published: datetime | None = None
    #: Whether only the day of ``published`` is known.
    day_only: bool = False
    authors: tuple[str, ...] = ()
    section: str | None = None
    url: str | None = None
    path: str | None = None
    #: A BCP 47 code as the article states it.
    language: str | None = None
    #: False where the statement is a page's ``lang``, which templates often get wrong: it must not contradict the text.
    language_sure: bool = True
    incomplete_because: str | None = None
    #: What the input says of itself and could not be understood, as ``Article.remarks``.
    remarks: tuple[str, ...] = ()


def sound(text: str) -> str:
    """The text with lone surrogates, which are no characters, replaced by U+FFFD: the only change ever made to a character."""
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)


def one_line(value: str | None) -> str | None:
    """A headline or name without line breaks and double spaces; None where nothing is left."""
    if value is None:
        return None
    return " ".join(sound(value[: LONGEST_LINE * 4]).split())[:LONGEST_LINE] or None


def web_address(value: str | None) -> str | None:
    """An address a reader can follow; anything else (``javascript:``, a path) is none."""
    line = one_line(value)
    return line if line and line.lower().startswith(("http://", "https://")) and " " not in line else None


def site(url: str | None) -> str | None:
    """The site of an address, which names an outlet that is not named otherwise: ``nordkurier.example``."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
