"""Comparing one story and showing the report: what ``check`` and ``demo`` have in common."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import nullcontext

from crosswire.cli.messages import complain, name_failure, say, show_progress
from crosswire.cli.options import settings_of
from crosswire.cli.output import STANDARD, Output
from crosswire.cli.streams import why
from crosswire.cli.terminal import paper, show
from crosswire.errors import CrosswireError
from crosswire.model.report import StoryReport


def check_story(paths: Sequence[str], args: argparse.Namespace) -> int:
    """Compare, write what was asked for, and give the exit code."""
    settings = settings_of(args)
    with Output(args.json) if args.json else nullcontext() as output:
        from crosswire.desk import Listener, check, come_in

        entries = come_in(paths, settings)
        listener = Listener(
            progress=show_progress if sys.stderr.isatty() and not args.quiet else None,
            announce=(lambda _: None) if args.quiet else say,
            failed=name_failure,
            remarked=complain,
        )
        report = check(entries, settings, listener)
        if output:
            _write_json(report, output)
    if args.json != STANDARD:
        _show_text(report, args)
    if not report.articles:
        complain("there is no article to compare")
    return 1 if report.failures or not report.articles else 0


def _write_json(report: StoryReport, output: Output) -> None:
    from crosswire.render.json import report_json

    output.write(report_json(report))
    output.close()


def _show_text(report: StoryReport, args: argparse.Namespace) -> None:
    from crosswire.render.text.report import report_lines

    if not report.articles:
        return
    try:
        show(report_lines(report, paper(args.width, args.all)))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CrosswireError(f"cannot write the report: {why(error)}") from error
