"""Settings: read once at the door, then handed on. Nothing below looks at options or the environment for them."""

import os
from dataclasses import dataclass, field

from crosswire.errors import UsageError

#: Encoders by the name the user gives.
ENCODERS = ("e5",)

#: Columns of a text report.
NARROWEST, WIDEST = 60, 1000

_MOST_THREADS = 256

#: Names the file of the store.
STORE_VARIABLE = "CROSSWIRE_DB"


@dataclass(frozen=True)
class Limits:
    """How much of a story is compared, so that any input ends in bounded time and memory. What lies beyond is told in the notes.

    A story of more articles is two stories, and one of more sentences takes longer than anybody waits; the longest of long reads
    has about 400 sentences, in no more characters than here.
    """

    articles: int = 200
    #: Of one article.
    characters: int = 30_000
    sentences: int = 400
    #: Of all articles together.
    story_characters: int = 1_500_000
    story_sentences: int = 6_000
    #: Sentences times articles, which time and memory grow with: 300,000 took 100 s and 1.9 GB.
    comparisons: int = 300_000


@dataclass(frozen=True)
class Settings:
    """What the user decides about a run."""

    #: Taken for articles that do not say theirs.
    language: str | None = None
    encoder: str = ENCODERS[0]
    threads: int = 1
    limits: Limits = field(default_factory=Limits)
    #: A file with names of one entity.
    aliases: str | None = None
    #: A file with names of outlets and who owns whom.
    outlets: str | None = None
    #: Recognisers of names that the user has installed: a spaCy pipeline, or ``gliner:FOLDER``.
    ner: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.encoder not in ENCODERS:
            raise UsageError(f"there is no encoder {self.encoder!r}; there is: {', '.join(ENCODERS)}")
        if not 1 <= self.threads <= _MOST_THREADS:
            raise UsageError(f"the number of threads must be between 1 and {_MOST_THREADS}")


def store_file(given: str | None = None, *, make_folder: bool = False) -> str:
    """Where the store is: the file given, else that of CROSSWIRE_DB, else ``crosswire.db`` in the user's data directory.

    ``make_folder`` makes that directory where it is meant and missing; no other folder is ever made.
    """
    named = given or os.environ.get(STORE_VARIABLE)
    if named:
        return named
    from platformdirs import user_data_path

    return str(user_data_path("crosswire", appauthor=False, ensure_exists=make_folder) / "crosswire.db")
