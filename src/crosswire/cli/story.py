"""Comparing one story and showing the report: what ``check`` and ``demo`` have in common."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack

from crosswire.cli.messages import complain, name_failure, say, show_progress
from crosswire.cli.options import settings_of
from crosswire.cli.output import STANDARD, Output
from crosswire.cli.terminal import paper, show_whole
from crosswire.cli.written import files_wanted
from crosswire.config import Settings
from crosswire.model.report import StoryReport


def check_story(paths: Sequence[str], args: argparse.Namespace) -> int:
    """Compare, write what was asked for, and give the exit code."""
    settings, wanted = settings_of(args), files_wanted(args, paths)
    with ExitStack() as opened:
        outputs = [(form, opened.enter_context(Output(name))) for form, name in wanted]
        report = _compared(paths, settings, args)
        for form, output in outputs:
            output.write(form.pieces(report))
            output.close()
    if STANDARD not in {name for _, name in wanted}:
        _show_text(report, args)
    if not report.articles:
        complain("there is no article to compare")
    return 1 if report.failures or not report.articles else 0


def _compared(paths: Sequence[str], settings: Settings, args: argparse.Namespace) -> StoryReport:
    from crosswire.desk.checking import check
    from crosswire.desk.listening import Listener
    from crosswire.desk.reading import come_in

    listener = Listener(
        progress=show_progress if sys.stderr.isatty() and not args.quiet else None,
        announce=(lambda _: None) if args.quiet else say,
        failed=name_failure,
        remarked=complain,
    )
    return check(come_in(paths, settings), settings, listener)


def _show_text(report: StoryReport, args: argparse.Namespace) -> None:
    from crosswire.render.text.report import report_lines

    if not report.articles:
        return
    show_whole(report_lines(report, paper(args.width, args.all)), "report")
