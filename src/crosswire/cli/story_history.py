"""``crosswire story``: one story of the store."""

import argparse

from crosswire.cli.filing import brought_up_to_date
from crosswire.cli.options import add_encoder, add_quiet
from crosswire.cli.stored import add_output, add_store, write_lines
from crosswire.cli.terminal import paper, show_whole

NAME = "story"
HELP = "show a story of the store: its articles, and how it came to be"
DESCRIPTION = "Shows the articles of a story and its history. A story that became one with another shows that one."
EPILOG = """\
examples:
  crosswire story 12
  crosswire story 12 --json -        for other programs
  crosswire check --story 12         compares its articles"""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="its number, as 'crosswire stories' lists it")
    add_store(parser)
    add_output(parser, "the story", "the story as JSON")
    add_encoder(parser)
    add_quiet(parser)


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.stories import history, number_of
    from crosswire.render.kept_stories import history_json
    from crosswire.render.text.kept_stories import history_lines, moved_lines

    with brought_up_to_date(args) as store:
        found, sheet = history(store, args.id), paper(args.width, everything=True)
        if write_lines(args.json, history_json(found), args):
            show_whole([*moved_lines(number_of(args.id), found, sheet), *history_lines(found, sheet)], "story")
    return 0
