"""``crosswire watch``: what is new in the stories, as it comes in."""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from time import sleep
from typing import TYPE_CHECKING, TextIO

from crosswire.cli.filing import filing_listener
from crosswire.cli.options import add_encoder, add_outlets, add_quiet, add_width, settings_of
from crosswire.cli.output import STANDARD
from crosswire.cli.stored import add_store, number
from crosswire.cli.terminal import paper, show_whole
from crosswire.cli.user_list import lines_of
from crosswire.cli.web_options import add_web_options, web_options_of
from crosswire.cli.written import Once, refuse_among_articles
from crosswire.config import store_file
from crosswire.errors import UsageError
from crosswire.model.kept import Outcome

if TYPE_CHECKING:
    from crosswire.desk.keeping import Intake
    from crosswire.desk.watching import Watch
    from crosswire.model.news import News

NAME = "watch"
HELP = "watch feeds: new stories, and what changes in those that are known"
DESCRIPTION = (
    "Asks feeds again and again, keeps and files what comes in, and tells of new stories and of what is new in known ones: "
    "exclusives, discrepancies, and outlets that have changed what they reported. Nothing is told twice."
)
EPILOG = """\
examples:
  crosswire watch https://news.example/rss https://other.example/feed
  crosswire watch --from feeds.txt --every 30          every half hour or so
  crosswire watch --from feeds.txt --once              one round, for a timetable of your own
  crosswire watch --from feeds.txt --json news.jsonl   for other programs too

It may be stopped at any moment; the same command goes on where it was."""

_EVERY = 15
#: Nobody asks all sites at the same second: so much of the time between two rounds is left to chance.
_CHANCE = 0.2


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="*", metavar="FEED", help="the address of a feed, a sitemap or a page; or a file or folder")
    parser.add_argument("--from", dest="lists", action="append", default=[], metavar="FILE", help="a list of sources, one a line")
    add_store(parser)
    parser.add_argument(
        "--every", type=number, default=_EVERY, metavar="N", help="minutes between two rounds, about (default: %(default)s)"
    )
    parser.add_argument("--once", action="store_true", help="one round and no more")
    parser.add_argument("--least", type=number, default=1, metavar="N", help="tell of a story from so many outlets on (default: 1)")
    says = "also add what is new to a file, as JSON, one a line; '-' is standard output, and no text then"
    parser.add_argument("--json", action=Once, metavar="FILE", help=says)
    add_web_options(parser)
    add_outlets(parser)
    add_width(parser)
    add_encoder(parser)
    add_quiet(parser)


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.encoding import encoder_of
    from crosswire.desk.keeping import Intake
    from crosswire.desk.kept import kept_store
    from crosswire.desk.watching import Watch, WatchOptions

    sources = (*args.sources, *(line for name in args.lists for line in lines_of(name)))
    if not sources:
        raise UsageError("no feed is named: give its address, or a list of addresses with --from")
    if args.dry_run:
        raise UsageError("--dry-run is for 'crosswire ingest'")
    refuse_among_articles(args.json or STANDARD, [store_file(args.db), *sources])
    settings, listener = settings_of(args), filing_listener(args)
    with kept_store(args.db, create=True) as store, _lines(args.json) as lines:
        watch = Watch(store, settings, cache(lambda: encoder_of(settings, listener)), WatchOptions(least=args.least), listener)
        intake = Intake(sources, web=web_options_of(args))
        failed = _round(watch, intake, args, lines)
        while not args.once:
            sleep(60 * args.every * (1 + _CHANCE * (random.random() - 0.5)))  # no secret
            _round(watch, intake, args, lines)
    return 1 if failed else 0


@contextmanager
def _lines(name: str | None) -> Iterator[TextIO | None]:
    """Where lines are added."""
    if name is None or name == STANDARD:
        yield sys.stdout if name else None
        return
    with open(name, "a", encoding="utf-8") as file:
        yield file


def _round(watch: "Watch", intake: "Intake", args: argparse.Namespace, lines: TextIO | None) -> bool:
    """Ask all once, and tell what is new. Whether something could not be read."""
    told = watch.take_in(intake)
    for news in watch.news():
        _tell(news, args, lines)
    return bool(told.counts[Outcome.FAILED])


def _tell(news: Sequence["News"], args: argparse.Namespace, lines: TextIO | None) -> None:
    from crosswire.render.news import news_line
    from crosswire.render.text.news import news_lines

    if lines:
        lines.writelines(map(news_line, news))
        lines.flush()
    if args.json != STANDARD:
        show_whole(news_lines(news, paper(args.width, everything=False)), "news")
