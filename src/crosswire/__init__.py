"""Who reports what: compare articles about one event, in any languages.

    import crosswire

    report = crosswire.check(crosswire.read(["story/"]))
    for point in report.points: ...

Every public name is here; what is under other names may change. Nothing heavy is imported until it is used.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crosswire.errors import CrosswireError, InputError, ModelError, StoreError, UsageError
from crosswire.model.article import Article
from crosswire.model.claim import Reading, Sentence, SetAside
from crosswire.model.finding import Discrepancy
from crosswire.model.found import FoundStory, Listed, Stories
from crosswire.model.kept import Coming, Handled, Kept, Outcome, Run
from crosswire.model.mention import Mention, MentionType
from crosswire.model.origin import AgencyCredit, Mark, Origin, Reliance
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.report import Failure, StoryReport
from crosswire.model.search import Hit, Wanted
from crosswire.model.span import Span
from crosswire.model.timex import Modifier, TimeExpression
from crosswire.version import VERSION

if TYPE_CHECKING:
    from crosswire.encoders.base import Encoder, TextEncoder
    from crosswire.store.base import Store

__version__ = VERSION

__all__ = [
    "Absence",
    "AgencyCredit",
    "Article",
    "Coming",
    "CrosswireError",
    "Discrepancy",
    "Evidence",
    "Failure",
    "FoundStory",
    "Handled",
    "Hit",
    "InputError",
    "Kept",
    "Listed",
    "Mark",
    "Mention",
    "MentionType",
    "ModelError",
    "Modifier",
    "Nearest",
    "Origin",
    "Outcome",
    "Point",
    "Quantity",
    "QuantityKind",
    "Reading",
    "Reliance",
    "Run",
    "Sentence",
    "SetAside",
    "Span",
    "State",
    "StoreError",
    "Stories",
    "StoryReport",
    "TimeExpression",
    "UsageError",
    "Wanted",
    "as_csv",
    "as_html",
    "as_json",
    "as_markdown",
    "as_text",
    "check",
    "open_store",
    "read",
    "stories",
]


def read(paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]], *, language: str | None = None) -> Iterator[Article | Failure]:
    """The articles of files and folders, one at a time; what cannot be read is a ``Failure``, and the rest goes on.

    ``language`` is a code such as ``de``, taken for articles that do not say theirs.
    """
    from crosswire.config import Settings
    from crosswire.desk.reading import come_in

    named = [paths] if isinstance(paths, str | os.PathLike) else paths
    return come_in([os.fspath(path) for path in named], Settings(language=language))


def check(
    articles: Iterable[Article | Failure | Mapping[str, Any]],
    *,
    language: str | None = None,
    encoder: "str | Encoder | None" = None,
    aliases: str | os.PathLike[str] | None = None,
    outlets: str | os.PathLike[str] | None = None,
    ner: Sequence[str] = (),
    prefer: Sequence[str] = ("en",),
    threads: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> StoryReport:
    """Compare articles as one story.

    ``articles`` are what ``read`` gives, or mappings with ``text`` and, where known, ``id``, ``outlet``, ``language``,
    ``published`` (ISO 8601), ``title`` and ``url``. What cannot be read stands in the report's ``failures``.

    ``encoder`` is a name or an object that keeps the protocol ``crosswire.encoders.base.Encoder``; ``progress`` is told
    work done and work to do. ``aliases`` is a file that lists other names of one entity, TOML or names between tabs;
    ``outlets`` a TOML file with names of outlets and who owns whom.
    ``ner`` names recognisers of names that are installed: spaCy pipelines, or ``gliner:FOLDER``.
    ``prefer`` are languages in whose words points are told where an article has them so, the best first.
    Raises UsageError for options that make no sense, ModelError where the model cannot be had.
    """
    from crosswire.config import ENCODERS, Settings
    from crosswire.desk.checking import check as compare
    from crosswire.desk.listening import Listener
    from crosswire.given import admitted

    named = encoder if isinstance(encoder, str) else ENCODERS[0]
    files = [None if path is None else os.fspath(path) for path in (aliases, outlets)]
    settings = Settings(
        language=language, encoder=named, threads=threads, aliases=files[0], outlets=files[1], ner=tuple(ner), prefer=tuple(prefer)
    )
    given = None if isinstance(encoder, str) else encoder
    return compare(admitted(articles, language), settings, Listener(progress=progress), given)


def open_store(path: str | os.PathLike[str] | None = None, *, create: bool = True) -> "Store":
    """The store in a file, to be closed by ``with``: articles with their revisions, and what became of every input.

    ``path`` is a file, else that of CROSSWIRE_DB, else ``crosswire.db`` in the user's data directory. It is made where it is missing,
    unless ``create`` is False. Raises StoreError, which names the file and the remedy.
    """
    from crosswire.desk.kept import kept_store

    return kept_store(None if path is None else os.fspath(path), create=create)


def stories(
    articles: Iterable[Article | Failure | Mapping[str, Any]],
    *,
    language: str | None = None,
    encoder: "str | TextEncoder | None" = None,
    threads: int = 1,
) -> Stories:
    """Sort articles of any events to stories, however many there are and in whatever order they come.

    ``articles`` are what ``check`` takes; of each only its meaning and its headline are kept. What cannot be read stands in ``failures``.
    ``encoder`` is a name or an object that keeps the protocol ``crosswire.encoders.base.TextEncoder``.
    Raises UsageError for options that make no sense, ModelError where the model cannot be had.
    """
    from crosswire.config import ENCODERS, Settings
    from crosswire.desk.sorting import sort_to_stories
    from crosswire.given import admitted

    named = encoder if isinstance(encoder, str) else ENCODERS[0]
    given = None if isinstance(encoder, str) else encoder
    settings = Settings(language=language, encoder=named, threads=threads)
    return sort_to_stories(admitted(articles, language), settings, None, given)


def as_json(report: StoryReport) -> str:
    """The report as JSON, ``crosswire.report/1``."""
    from crosswire.render.json import report_json

    return "".join(report_json(report))


def as_html(report: StoryReport) -> str:
    """The report as one web page that needs no other file and no network."""
    from crosswire.render.html.page import report_html

    return "".join(report_html(report))


def as_markdown(report: StoryReport) -> str:
    """The report as Markdown, to paste into a story file."""
    from crosswire.render.markdown.report import report_markdown

    return "".join(report_markdown(report))


def as_csv(report: StoryReport) -> str:
    """Points and articles as a table, a line a point."""
    from crosswire.render.csv import report_csv

    return "".join(report_csv(report))


def as_text(report: StoryReport, *, width: int = 80, everything: bool = False) -> str:
    """The report as text for a terminal, without colour, in at least 60 columns."""
    from crosswire.config import NARROWEST
    from crosswire.render.text.paper import Paper
    from crosswire.render.text.report import report_lines

    return "".join(f"{line}\n" for line in report_lines(report, Paper(max(width, NARROWEST), everything=everything)))
