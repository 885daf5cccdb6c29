"""``crosswire ingest``: articles come in, and are kept."""

import argparse
import os
import sys
from collections.abc import Mapping
from time import monotonic
from typing import TYPE_CHECKING

from crosswire.cli.ending import Terminated
from crosswire.cli.messages import complain, name_failure, say, show_counter
from crosswire.cli.options import add_language, add_quiet
from crosswire.cli.stored import add_store
from crosswire.cli.terminal import show_whole
from crosswire.cli.user_list import lines_of
from crosswire.cli.web_options import add_web_options, web_options_of
from crosswire.config import Settings
from crosswire.errors import StoreError, UsageError
from crosswire.model.kept import Outcome

if TYPE_CHECKING:
    from crosswire.desk.keeping import Intake
    from crosswire.desk.listening import Listener
    from crosswire.desk.telling import Telling

NAME = "ingest"
HELP = "read articles from files, archives and the web, and keep them"
DESCRIPTION = "Reads articles and keeps them in a store, each with its earlier revisions. What was kept before is known again."
EPILOG = """\
examples:
  crosswire ingest story/                      every article of a folder
  crosswire ingest CC-NEWS-20260414.warc.gz    the pages of a web archive
  crosswire ingest today.jsonl --db desk.db    into a store of your own choice
  crosswire ingest https://news.example/rss    what a feed lists; robots.txt is asked first
  crosswire ingest --from sources.txt          what a list names, one source a line
  find . -name '*.html' | crosswire ingest --from -

A run that was cut off goes on where it was: give the same command again. A file that was read to its end is passed over
until it changes."""

#: More processes than this wait for the one that keeps what they read.
_MOST_BY_ITSELF = 8
_MOST_WORKERS = 64


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sources",
        nargs="*",
        metavar="SOURCE",
        help="a file (.txt, .html, .jsonl, .warc, .warc.gz), a folder of such files, or the address of a page, a feed or a sitemap",
    )
    parser.add_argument(
        "--from", dest="lists", action="append", default=[], metavar="FILE", help="a list of sources, one a line; '-' is standard input"
    )
    add_store(parser)
    add_language(parser)
    parser.add_argument(
        "--workers", type=_workers, metavar="N", help="processes that read pages at once (default: one a processor, at most 8)"
    )
    parser.add_argument("--again", action="store_true", help="read again what was read to its end before")
    add_web_options(parser)
    add_quiet(parser)


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.keeping import Intake

    sources = (*args.sources, *(line for name in args.lists for line in lines_of(name)))
    if not sources:
        raise UsageError("no source is named: name a file, a folder or a list (--from)")
    intake = Intake(sources, args.workers or min(_MOST_BY_ITSELF, os.cpu_count() or 1), args.again, web_options_of(args))
    return _plan(intake, args) if args.dry_run else _keep(intake, args)


def _plan(intake: "Intake", args: argparse.Namespace) -> int:
    from contextlib import ExitStack

    from crosswire.desk.kept import kept_store
    from crosswire.desk.planning import planned
    from crosswire.model.report import Failure
    from crosswire.render.text.visible import visible

    failed = 0
    with ExitStack() as opened:
        try:
            store = opened.enter_context(kept_store(args.db))
        except StoreError:
            store = None
        for entry in planned(intake, store):
            if isinstance(entry, Failure):
                name_failure(entry)
                failed += 1
            else:
                show_whole([visible(f"{entry[0]}: {entry[1]}")], "list")
    return 1 if failed else 0


def _keep(intake: "Intake", args: argparse.Namespace) -> int:
    from crosswire.desk.keeping import ingest
    from crosswire.desk.kept import kept_store

    with kept_store(args.db, create=True) as store:
        try:
            told = ingest(intake, Settings(language=args.language), store, _listener(args.quiet))
        except (KeyboardInterrupt, Terminated):
            say("what was read so far is kept; the same command goes on where it was left")
            raise
    if not args.quiet:
        say(_summary(told))
    return 1 if told.counts[Outcome.FAILED] else 0


def _listener(quiet: bool) -> "Listener":
    from crosswire.desk.listening import Listener

    if quiet:
        return Listener(failed=name_failure, remarked=complain)
    counted = Counting().show if sys.stderr.isatty() else (lambda _: None)
    return Listener(announce=say, failed=name_failure, remarked=complain, counted=counted)


class Counting:
    """A line that overwrites itself: what came in so far, and how fast."""

    def __init__(self) -> None:
        self._since = monotonic()

    def show(self, counts: Mapping[Outcome, int]) -> None:
        """Show what there is by now."""
        done = sum(counts.values())
        each = "  ".join(f"{counts[outcome]:,} {_CALLED[outcome]}" for outcome in _CALLED if counts.get(outcome))
        show_counter(f"{each}  ({done / max(0.001, monotonic() - self._since):,.0f} a second)")


_CALLED = {
    Outcome.NEW: "new",
    Outcome.SAME: "as before",
    Outcome.REVISED: "revised",
    Outcome.FAILED: "could not be read",
    Outcome.SKIPPED: "passed over",
}


def _summary(told: "Telling") -> str:
    """``1,204 articles: 1,180 new, 20 as before, 4 revised; 12 inputs could not be read (named by 'crosswire runs 3 --failed')``."""
    counts = told.counts
    known = [f"{counts[outcome]:,} {_CALLED[outcome]}" for outcome in (Outcome.NEW, Outcome.SAME, Outcome.REVISED) if counts[outcome]]
    line = f"{told.articles:,} {'article' if told.articles == 1 else 'articles'}" + (f": {', '.join(known)}" if known else "")
    if failed := counts[Outcome.FAILED]:
        line += f"; {failed:,} {'input' if failed == 1 else 'inputs'} could not be read (named by 'crosswire runs {told.run} --failed')"
    return line


def _workers(value: str) -> int:
    try:
        number = int(value)
    except ValueError:
        number = 0
    if not 1 <= number <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"must be a number between 1 and {_MOST_WORKERS}")
    return number
