"""``crosswire articles``: what is in the store."""

import argparse
from itertools import islice

from crosswire.cli.messages import complain
from crosswire.cli.stored import add_filters, add_output, add_store, wanted, write_lines
from crosswire.cli.terminal import paper, show_whole

NAME = "articles"
HELP = "list the articles of the store"
DESCRIPTION = "Lists the articles that were kept, the last that came in first: number, day, language, outlet and headline of each."
EPILOG = """\
examples:
  crosswire articles                                 the last fifty
  crosswire articles --outlet Nordkurier --since 2026-03-02
  crosswire articles --run 3 --no-copies             what a run brought, each text once
  crosswire articles --json all.jsonl                every article, for other programs and for 'crosswire check'"""

_SHOWN = 50


def add_options(parser: argparse.ArgumentParser) -> None:
    add_store(parser)
    add_filters(parser, f"so many at most (default: {_SHOWN} in the list, all in JSON)")
    add_output(parser, "the articles")


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.kept import kept_store
    from crosswire.render.kept import article_line
    from crosswire.render.text.kept import kept_lines

    chosen = wanted(args)
    with kept_store(args.db) as store:
        if write_lines(args.json, map(article_line, islice(store.wanted(chosen), args.limit)), args):
            show_whole(kept_lines(islice(store.wanted(chosen), args.limit or _SHOWN), paper(args.width, everything=False)), "list")
        if next(store.wanted(chosen), None) is None:
            complain("there is no such article in the store")
    return 0
