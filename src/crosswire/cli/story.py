"""Comparing one story and showing the report: what ``check`` and ``demo`` have in common."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack

from crosswire.cli.messages import complain, name_failure, say, show_progress
from crosswire.cli.options import settings_of
from crosswire.cli.output import STANDARD, Output
from crosswire.cli.terminal import paper, show_whole
from crosswire.cli.written import files_wanted
from crosswire.config import Settings, store_file
from crosswire.model.article import Article
from crosswire.model.report import Failure, StoryReport

Entries = Iterator[Article | Failure]


def check_story(paths: Sequence[str], args: argparse.Namespace) -> int:
    """Compare files, write what was asked for, and give the exit code."""
    from crosswire.desk.reading import come_in

    settings = settings_of(args)
    return _check(lambda: come_in(paths, settings), settings, paths, args)


def check_stored(args: argparse.Namespace) -> int:
    """The same for articles of the store, which no report is written over."""
    from crosswire.desk.kept import kept_store, taken_out

    with kept_store(args.db) as store:
        return _check(lambda: taken_out(store, args.article), settings_of(args), [store_file(args.db)], args)


def check_kept_story(args: argparse.Namespace) -> int:
    """The same for a story of the store, which every article that belongs to it is in."""
    from crosswire.cli.filing import brought_up_to_date
    from crosswire.desk.stories import articles_of

    with brought_up_to_date(args) as store:
        return _check(lambda: iter(articles_of(store, args.story)), settings_of(args), [store_file(args.db)], args)


def _check(come_in: Callable[[], Entries], settings: Settings, read: Sequence[str], args: argparse.Namespace) -> int:
    wanted = files_wanted(args, read)
    with ExitStack() as opened:
        outputs = [(form, opened.enter_context(Output(name))) for form, name in wanted]
        report = _compared(come_in(), settings, args)
        for form, output in outputs:
            output.write(form.pieces(report))
            output.close()
    if STANDARD not in {name for _, name in wanted}:
        _show_text(report, args)
    if not report.articles:
        complain("there is no article to compare")
    return 1 if report.failures or not report.articles else 0


def _compared(entries: Entries, settings: Settings, args: argparse.Namespace) -> StoryReport:
    from crosswire.desk.checking import check
    from crosswire.desk.listening import Listener

    listener = Listener(
        progress=show_progress if sys.stderr.isatty() and not args.quiet else None,
        announce=(lambda _: None) if args.quiet else say,
        failed=name_failure,
        remarked=complain,
    )
    return check(entries, settings, listener)


def _show_text(report: StoryReport, args: argparse.Namespace) -> None:
    from crosswire.render.text.report import report_lines

    if not report.articles:
        return
    show_whole(report_lines(report, paper(args.width, args.all)), "report")
