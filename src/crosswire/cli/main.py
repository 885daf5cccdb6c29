"""The door: which command is meant, and how a run ends.

Exit codes: 0 fine, 1 trouble, 2 wrong usage; 130 interrupted, 141 when the reader of the output went away.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from crosswire.cli import check, demo, extract, models
from crosswire.cli.messages import complain
from crosswire.errors import CrosswireError, UsageError
from crosswire.version import VERSION

FINE, TROUBLE, USAGE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141

#: In the order of ``--help``. A new command is one file and one name here.
COMMANDS = (check, demo, extract, models)

_DESCRIPTION = """\
Reads what several outlets, in any languages, write about one event and shows who reports what: what all
agree on, what one outlet alone has, and what others report that was not found in an article. Every entry
is a passage of an article. It never says what is true."""

_EPILOG = """\
examples:
  crosswire demo                          see a report on a bundled story
  crosswire check story/*.txt             compare the articles of one story
  crosswire check story/ --json r.json    the same, with the report for other programs
  crosswire COMMAND --help                what a command takes

exit codes: 0 fine; 1 something could not be read, written or compared; 2 wrong usage"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    try:
        return _run(argv)
    except UsageError as error:
        complain(str(error))
        return USAGE
    except CrosswireError as error:
        complain(str(error))
        return TROUBLE
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return READER_GONE
    except OSError as error:
        complain(f"{error.filename or 'the output'}: {error.strerror or error}")
        _silence_stdout()
        return TROUBLE


def _run(argv: Sequence[str] | None) -> int:
    args = parser().parse_args(argv)
    code: int = args.run(args)
    sys.stdout.flush()
    return code


def parser() -> argparse.ArgumentParser:
    """All commands with their options."""
    top = argparse.ArgumentParser(
        prog="crosswire", description=_DESCRIPTION, epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.add_argument("--version", action="version", version=f"crosswire {VERSION}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        added = commands.add_parser(
            command.NAME,
            help=command.HELP,
            description=command.DESCRIPTION,
            epilog=command.EPILOG,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        command.add_options(added)
        added.set_defaults(run=command.run)
    return top


def _silence_stdout() -> None:
    """What is still buffered would complain once more when Python ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
