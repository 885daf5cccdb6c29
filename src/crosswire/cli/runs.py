"""``crosswire runs``: what was ingested when, and what became of each input."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from crosswire.cli.messages import complain
from crosswire.cli.stored import add_output, add_store, number, write_lines
from crosswire.cli.terminal import paper, show_whole
from crosswire.errors import UsageError

if TYPE_CHECKING:
    from crosswire.model.kept import Handled
    from crosswire.store.base import Store

NAME = "runs"
HELP = "list the runs, and what became of the inputs of one"
DESCRIPTION = "Lists what was ingested and when, the last run first; of one run, what became of each input and why."
EPILOG = """\
examples:
  crosswire runs
  crosswire runs 3               every input of run 3
  crosswire runs 3 --failed      those that could not be read"""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", nargs="?", type=number, metavar="N", help="show the inputs of this run")
    parser.add_argument("--failed", action="store_true", help="of these only those that could not be read")
    add_store(parser)
    add_output(parser, "the list")


def run(args: argparse.Namespace) -> int:
    if args.failed and args.number is None:
        raise UsageError("--failed needs the number of a run")
    from crosswire.desk.kept import kept_store

    with kept_store(args.db) as store:
        return _runs(store, args) if args.number is None else _inputs(store, args)


def _runs(store: "Store", args: argparse.Namespace) -> int:
    from crosswire.render.kept import run_line
    from crosswire.render.text.runs import run_lines

    runs = store.runs()
    if write_lines(args.json, map(run_line, runs), args):
        show_whole(run_lines(runs, paper(args.width, everything=True)), "list")
    if not runs:
        complain("there was no run yet")
    return 0


def _inputs(store: "Store", args: argparse.Namespace) -> int:
    from crosswire.render.kept import handled_line
    from crosswire.render.text.runs import handled_lines

    if args.number not in {run.number for run in store.runs()}:
        complain(f"there is no run {args.number}")
        return 1
    if write_lines(args.json, map(handled_line, _chosen(store, args)), args):
        show_whole(handled_lines(_chosen(store, args), paper(args.width, everything=True)), "list")
    return 0


def _chosen(store: "Store", args: argparse.Namespace) -> "Iterator[Handled]":
    from crosswire.model.kept import Outcome

    return (each for each in store.handled(args.number) if not args.failed or each.outcome is Outcome.FAILED)
