"""Comparing one story and showing the report: what ``check`` and ``demo`` have in common."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosswire.cli.listening import listener_of
from crosswire.cli.messages import complain, show_progress
from crosswire.cli.options import settings_of
from crosswire.cli.output import STANDARD, Output
from crosswire.cli.terminal import paper, show_whole
from crosswire.cli.written import files_wanted
from crosswire.config import Settings, store_file
from crosswire.model.article import Article
from crosswire.model.report import Failure, StoryReport

if TYPE_CHECKING:
    from crosswire.desk.checking import Returning


@dataclass(frozen=True)
class _Story:
    """Where its articles come from, the files that no report may be written over, and what is known of lines that return."""

    come_in: Callable[[], Iterator[Article | Failure]]
    read: Sequence[str]
    returning: "Returning | None" = None


def check_story(paths: Sequence[str], args: argparse.Namespace) -> int:
    """Compare files, write what was asked for, and give the exit code."""
    from crosswire.desk.reading import come_in

    settings = settings_of(args)
    return _check(_Story(lambda: come_in(paths, settings), paths), settings, args)


def check_stored(args: argparse.Namespace) -> int:
    """The same for articles of the store, which no report is written over."""
    from crosswire.desk.kept import kept_store, returning_in, taken_out

    with kept_store(args.db) as store:
        story = _Story(lambda: taken_out(store, args.article), [store_file(args.db)], returning_in(store))
        return _check(story, settings_of(args), args)


def check_kept_story(args: argparse.Namespace) -> int:
    """The same for a story of the store, which every article that belongs to it is in."""
    from crosswire.cli.filing import brought_up_to_date
    from crosswire.desk.kept import returning_in
    from crosswire.desk.stories import articles_of

    with brought_up_to_date(args) as store:
        story = _Story(lambda: iter(articles_of(store, args.story)), [store_file(args.db)], returning_in(store))
        return _check(story, settings_of(args), args)


def _check(story: _Story, settings: Settings, args: argparse.Namespace) -> int:
    wanted = files_wanted(args, story.read)
    with ExitStack() as opened:
        outputs = [(form, opened.enter_context(Output(name))) for form, name in wanted]
        report = _compared(story, settings, args)
        for form, output in outputs:
            output.write(form.pieces(report))
            output.close()
    if STANDARD not in {name for _, name in wanted}:
        _show_text(report, args)
    if not report.articles:
        complain("there is no article to compare")
    return 1 if report.failures or not report.articles else 0


def _compared(story: _Story, settings: Settings, args: argparse.Namespace) -> StoryReport:
    from crosswire.desk.checking import check

    return check(story.come_in(), settings, listener_of(args.quiet, show_progress), returning=story.returning)


def _show_text(report: StoryReport, args: argparse.Namespace) -> None:
    from crosswire.render.text.report import report_lines

    if not report.articles:
        return
    show_whole(report_lines(report, paper(args.width, args.all)), "report")
