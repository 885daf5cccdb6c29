"""The door: which command is meant, and how a run ends.

Exit codes: 0 fine, 1 trouble, 2 wrong usage; 130 interrupted, 143 told to end, 141 when the reader of the output went away.
"""

import argparse
import gc
import sys
from collections.abc import Sequence

from crosswire.cli import (
    articles,
    check,
    cluster,
    demo,
    extract,
    ingest,
    models,
    remove,
    revisions,
    runs,
    search,
    show,
    stories,
    story_history,
    watch,
)
from crosswire.cli.ending import Terminated, stopping_in_order
from crosswire.cli.messages import complain
from crosswire.cli.streams import Parser, open_closed_streams, settle_streams, why
from crosswire.cli.unfinished import clear_ours
from crosswire.cli.wrapping import Help
from crosswire.errors import CrosswireError, UsageError
from crosswire.version import VERSION

FINE, TROUBLE, USAGE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141

#: In the order of ``--help``. A new command is one file and one name here.
COMMANDS = (articles, check, cluster, demo, extract, ingest, models, remove, revisions, runs, search, show, stories, story_history, watch)

#: Looking for what may be forgotten every 700 new objects, as Python does by itself, takes a twentieth of a check.
_RARELY = 300_000

_DESCRIPTION = """\
Reads what several outlets, in any languages, write about one event and shows who reports what: what all
agree on, what one outlet alone has, and what others report that was not found in an article. Every entry
is a passage of an article. It never says what is true."""

_EPILOG = """\
examples:
  crosswire demo                         see a report on a bundled story
  crosswire check story/*.txt            compare the articles of one story
  crosswire check story/ --html r.html   the same, as a page for a browser
  crosswire check story/ --json r.json   the same, for other programs
  crosswire cluster today.jsonl          sort articles of any events to stories
  crosswire ingest https://news.example/rss saved/    keep what comes in
  crosswire stories                      what it is about
  crosswire COMMAND --help               what a command takes

exit codes: 0 fine; 1 something could not be read, written or compared; 2 wrong usage"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    open_closed_streams()
    try:
        with stopping_in_order():
            return _run(argv)
    except (CrosswireError, OSError, KeyboardInterrupt, Terminated) as trouble:
        return _told(trouble)
    finally:
        clear_ours()
        settle_streams()


def _told(trouble: BaseException) -> int:
    """Say what stopped the run, and give the exit code."""
    match trouble:
        case BrokenPipeError():
            return READER_GONE
        case KeyboardInterrupt():
            complain("interrupted")
            return INTERRUPTED
        case Terminated():
            complain("told to end")
            return trouble.code
        case OSError():
            complain(f"{trouble.filename or 'standard output'} cannot be written: {why(trouble)}")
        case _:
            complain(str(trouble))
    return USAGE if isinstance(trouble, UsageError) else TROUBLE


def _run(argv: Sequence[str] | None) -> int:
    gc.set_threshold(_RARELY)
    try:
        args = parser().parse_args(argv)
        code = int(args.run(args))
    except SystemExit as leaving:  # argparse leaves by itself after --help, --version and wrong usage
        code = int(leaving.code or 0)
    sys.stdout.flush()
    return code


def parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    top = Parser(prog="crosswire", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=Help)
    top.add_argument("--version", action="version", version=f"crosswire {VERSION}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        added = commands.add_parser(
            command.NAME,
            help=command.HELP,
            description=command.DESCRIPTION,
            epilog=command.EPILOG,
            formatter_class=Help,
        )
        command.add_options(added)
        added.set_defaults(run=command.run)
    return top
