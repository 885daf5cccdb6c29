"""What the commands that read the store have in common: which file, which articles, and where they are written."""

import argparse
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from crosswire.cli.options import add_width
from crosswire.cli.output import STANDARD, Output
from crosswire.cli.written import Once, refuse_among_articles
from crosswire.config import STORE_VARIABLE, store_file

if TYPE_CHECKING:
    from crosswire.model.search import Wanted


def add_store(parser: argparse.ArgumentParser) -> None:
    says = f"the file of the store (default: that of {STORE_VARIABLE}, else crosswire.db in the user's data directory)"
    parser.add_argument("--db", metavar="FILE", help=says)


def add_output(parser: argparse.ArgumentParser, what: str, form: str | None = None) -> None:
    """JSON lines and the width of the text."""
    says = f"write {form or f'{what} as JSON, one a line'}; '-' is standard output, and no text then"
    parser.add_argument("--json", action=Once, metavar="FILE", help=says)
    add_width(parser)


def add_filters(parser: argparse.ArgumentParser, limit: str) -> None:
    """Which articles are wanted."""
    parser.add_argument("--outlet", metavar="NAME", help="only of this outlet; capitals and accents make no difference")
    parser.add_argument("--language", metavar="CODE", help="only in this language; 'pt' is 'pt-BR' too")
    parser.add_argument("--since", type=since, metavar="DAY", help="only from this day or time on, such as 2026-03-02 (UTC)")
    parser.add_argument("--until", type=_until, metavar="DAY", help="only up to the end of this day, or up to this time")
    parser.add_argument("--run", dest="in_run", type=number, metavar="N", help="only those that this run brought or met again")
    says = "whether to show articles that say the same as an earlier one, or almost the same (default: yes)"
    parser.add_argument("--copies", action=argparse.BooleanOptionalAction, default=True, help=says)
    parser.add_argument("--limit", type=number, metavar="N", help=limit)


def wanted(args: argparse.Namespace) -> "Wanted":
    from crosswire.model.search import Wanted

    return Wanted(args.outlet, args.language, args.since, args.until, args.in_run, args.copies)


def write_lines(name: str | None, lines: Iterable[str], args: argparse.Namespace) -> bool:
    """Write them where the user wants JSON; whether there is text to be shown too. Never over the store itself."""
    if name is None:
        return True
    refuse_among_articles(name, [store_file(args.db)])
    with Output(name) as output:
        output.write(lines)
        output.close()
    return name != STANDARD


def since(value: str) -> datetime:
    """A day or time that the user names, the day from its beginning."""
    return _instant(value, timedelta())


def _until(value: str) -> datetime:
    return _instant(value, timedelta(days=1))


def _instant(value: str, whole_day: timedelta) -> datetime:
    """A day as its beginning or its end, a time as it is; UTC where no zone is named."""
    try:
        if len(value) <= len("2026-03-02"):
            return datetime.combine(date.fromisoformat(value), time(), UTC) + whole_day
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError("must be a day such as 2026-03-02, or a time such as 2026-03-02T15:00+01:00") from None


def number(value: str) -> int:
    if not (value.isascii() and value.isdigit() and 0 < len(value) <= 9 and int(value)):
        raise argparse.ArgumentTypeError("must be a whole number from 1 on")
    return int(value)
