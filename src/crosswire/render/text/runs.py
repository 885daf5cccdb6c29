"""Runs and what became of their inputs, as text."""

from collections.abc import Iterable, Iterator

from crosswire.model.kept import Handled, Run
from crosswire.render.text.columns import fitted
from crosswire.render.text.kept import moment
from crosswire.render.text.paper import LONGEST_NAME, Paper, listed
from crosswire.render.text.visible import visible

_MARGIN = " " * 7
_OUTCOME = 8
_SOURCES = 4


def run_lines(runs: Iterable[Run], paper: Paper) -> Iterator[str]:
    """Two lines a run."""
    for run in runs:
        ended = f"ended {moment(run.ended)}" if run.ended else "did not end"
        yield f"{run.number:>5}  {moment(run.started)}, {ended}"
        counts = ", ".join(f"{count:,} {outcome.value}" for outcome, count in run.counts) or "nothing came in"
        sources = listed((fitted(visible(source), LONGEST_NAME) for source in run.sources), _SOURCES)
        yield from paper.paragraph(f"{counts}; from {sources}" if sources else counts, _MARGIN)


def handled_lines(inputs: Iterable[Handled], paper: Paper) -> Iterator[str]:
    """An input a paragraph: what became of it, its article, and why."""
    for each in inputs:
        article = f" (article {each.article})" if each.article else ""
        why = f": {each.reason}" if each.reason else ""
        yield from paper.paragraph(visible(f"{each.subject}{article}{why}"), " " * (_OUTCOME + 2), f"{each.outcome.value:<{_OUTCOME}}  ")
