"""``crosswire show``: one article of the store."""

import argparse

from crosswire.cli.messages import complain
from crosswire.cli.stored import add_output, add_store, number, write_lines
from crosswire.cli.terminal import paper, show_whole

NAME = "show"
HELP = "show an article of the store"
DESCRIPTION = "Shows what is known of an article, and its text."
EPILOG = """\
examples:
  crosswire show 12
  crosswire show 12 --revision 1     as it first came in
  crosswire show 12 --json -         for other programs"""


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="its number in the store, or its address")
    parser.add_argument("--revision", type=number, metavar="N", help="not the last revision but this one")
    add_store(parser)
    add_output(parser, "the article")


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.kept import kept_store
    from crosswire.render.kept import article_line
    from crosswire.render.text.kept import article_lines

    with kept_store(args.db) as store:
        known = store.known_as(args.id)
        kept = None if known is None else store.article(known, args.revision)
        if kept is None:
            complain(f"{args.id} is no article of the store" if known is None else f"{args.id} has no revision {args.revision}")
            return 1
        if write_lines(args.json, [article_line(kept)], args):
            show_whole(article_lines(kept, paper(args.width, everything=True)), "article")
    return 0
