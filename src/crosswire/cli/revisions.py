"""``crosswire revisions``: how an article changed."""

import argparse

from crosswire.cli.messages import complain
from crosswire.cli.stored import add_output, add_store, write_lines
from crosswire.cli.terminal import paper, show_whole

NAME = "revisions"
HELP = "show how an article changed"
DESCRIPTION = "Shows the revisions of an article and what changed in its text from one to the next, sentence by sentence."
EPILOG = """\
examples:
  crosswire revisions https://nordkurier.example/ferry
  crosswire revisions 12 --json -     every revision whole, with the differences"""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="the article's number in the store, or its address")
    add_store(parser)
    add_output(parser, "the revisions")


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.kept import kept_store, with_differences
    from crosswire.render.kept import revision_line
    from crosswire.render.text.revisions import revision_lines

    with kept_store(args.db) as store:
        known = store.known_as(args.id)
        kept = None if known is None else store.article(known)
        revisions = [] if kept is None else store.revisions(kept.key)
    if not revisions:
        complain(f"{args.id} is no article of the store")
        return 1
    steps = with_differences(revisions)
    lines = [revision_line(revisions[0], []), *(revision_line(after, changes) for _, after, changes in steps)]
    if write_lines(args.json, lines, args):
        show_whole(revision_lines(revisions, steps, paper(args.width, everything=True)), "list")
    return 0
