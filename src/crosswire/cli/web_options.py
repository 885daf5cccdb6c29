"""Options of commands that read the web."""

import argparse
from datetime import date

from crosswire.config import WebOptions

_MEGABYTE = 1_000_000


def add_web_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", type=_day, metavar="DAY", help="leave out what a feed or sitemap dates earlier, such as 2026-04-14")
    parser.add_argument("--most", type=int, metavar="N", help="of each feed or sitemap fetch no more than N articles, the newest")
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be fetched: robots.txt, feeds and sitemaps are asked for, articles are not"
    )
    parser.add_argument("--contact", metavar="WHO", help="a mail address or a page, told to sites so that their owners can write to you")
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="HOST",
        help="a host that may be private, such as intranet.example or localhost:8000 (opens that port); may be repeated",
    )
    parser.add_argument("--seconds", type=float, default=WebOptions.seconds, metavar="N", help="an answer may take so long (default: 60)")
    parser.add_argument(
        "--megabytes", type=float, default=WebOptions.bytes / _MEGABYTE, metavar="N", help="an answer may be so large (default: 50)"
    )


def web_options_of(args: argparse.Namespace) -> WebOptions:
    """What the options ask for. Raises UsageError."""
    return WebOptions(
        allow_hosts=tuple(args.allow_host),
        contact=args.contact,
        dry_run=args.dry_run,
        most=args.most,
        since=args.since,
        seconds=args.seconds,
        bytes=int(args.megabytes * _MEGABYTE),
    )


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError("must be a day such as 2026-04-14") from None
