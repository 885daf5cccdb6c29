"""Settings: read once at the door, then handed on. Nothing below looks at options or the environment for them."""

import os
import re
from dataclasses import dataclass, field
from datetime import date

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
    #: Languages in whose words points are told where an article has them so; none for those that match best, in whatever language.
    prefer: tuple[str, ...] = ("en",)

    def __post_init__(self) -> None:
        if self.encoder not in ENCODERS:
            raise UsageError(f"there is no encoder {self.encoder!r}; there is: {', '.join(ENCODERS)}")
        if not 1 <= self.threads <= _MOST_THREADS:
            raise UsageError(f"the number of threads must be between 1 and {_MOST_THREADS}")


def store_file(given: str | None = None, *, make_folder: bool = False) -> str:
    """Where the store is: the file given, else that of CROSSWIRE_DB, else ``crosswire.db`` in the user's data directory.

    ``make_folder`` makes that directory where it is meant and missing; no other folder is ever made.
    """
    named = os.environ.get(STORE_VARIABLE) or None if given is None else given
    if named is not None:
        return named
    from platformdirs import user_data_path

    return str(user_data_path("crosswire", appauthor=False, ensure_exists=make_folder) / "crosswire.db")


#: Who may be written to by the owner of a site: a mail address or a page. It goes into a header, so nothing else is let in.
_CONTACT = re.compile(r"https?://[!-~]{1,200}|[!-~]{1,100}@[!-~]{1,100}")
_NOT_IN_A_CONTACT = re.compile(r"[()<>;\\\"]|@.*@")
_HOST_AND_PORT = re.compile(r"(?:\[(?P<six>[0-9a-f:.]{2,45})\]|(?P<name>[^\s:/@\[\]]{1,253}))(?::(?P<port>\d{1,5}))?", re.IGNORECASE)
_LAST_PORT = 65535
_MOST = 1_000_000_000


@dataclass(frozen=True)
class WebOptions:
    """How Crosswire behaves on the web."""

    #: Hosts that may be private, as ``name`` or ``name:port``; a port that is named is open too.
    allow_hosts: tuple[str, ...] = ()
    #: A mail address or a page that tells the owners of sites who asks.
    contact: str | None = None
    #: Say what would be fetched, and fetch no article.
    dry_run: bool = False
    #: Of one feed or sitemap so many articles are fetched, the newest.
    most: int | None = None
    #: What a feed or sitemap dates earlier is not fetched.
    since: date | None = None
    #: So long one answer may take.
    seconds: float = 60.0
    #: So large one answer may be, unpacked. Sitemaps may have 50 MB.
    bytes: int = 50_000_000

    def __post_init__(self) -> None:
        for text in self.allow_hosts:
            host_and_port(text)
        if self.contact is not None and (not _CONTACT.fullmatch(self.contact) or _NOT_IN_A_CONTACT.search(self.contact)):
            raise UsageError(f"the contact must be a mail address or the address of a page, not {self.contact!r}")
        for name, value in (("articles", self.most), ("seconds", self.seconds), ("bytes", self.bytes)):
            if value is not None and not 0 < value <= _MOST:
                raise UsageError(f"the number of {name} must be greater than 0, and at most {_MOST:,}")


def host_and_port(text: str) -> tuple[str, int | None]:
    """``localhost:8000`` in its parts; the port is None where none is named. Raises UsageError."""
    match = _HOST_AND_PORT.fullmatch(text.strip())
    port = int(match["port"]) if match and match["port"] else None
    if match is None or (port is not None and not 0 < port <= _LAST_PORT):
        raise UsageError(f"{text!r} is no host: write a name such as 'intranet.example' or 'localhost:8000'")
    return (match["six"] or match["name"]).lower(), port
