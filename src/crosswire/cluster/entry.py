"""What filing keeps of an article: who it is, in which language, when it appeared and what it means."""

from dataclasses import dataclass

from crosswire.encoders.base import Floats


@dataclass(frozen=True, eq=False)
class Entry:
    """``meaning``: float [width], as the encoder gave it. ``day``: days since 1970, where the article says when it appeared."""

    id: str
    language: str
    meaning: Floats
    day: float | None = None
