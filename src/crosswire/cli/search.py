"""``crosswire search``: articles of the store by their words."""

import argparse

from crosswire.cli.messages import complain
from crosswire.cli.stored import add_filters, add_output, add_store, wanted, write_lines
from crosswire.cli.terminal import paper, show_whole

NAME = "search"
HELP = "find articles of the store by their words"
DESCRIPTION = "Finds the articles that have all the words in title, text or outlet, the best first, and shows the words around."
EPILOG = """\
examples:
  crosswire search ferry porthaven           both words, in any order
  crosswire search '"ferry terminal"'        the phrase
  crosswire search 'terminal*'               words that begin so
  crosswire search 大学 --language zh

Capitals and accents make no difference. In Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese any part of a word is found."""

_FOUND = 20


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", nargs="+", metavar="WORDS", help="what the articles must have; a phrase in quotation marks, 'begin*' for beginnings"
    )
    add_store(parser)
    add_filters(parser, f"so many at most (default: {_FOUND})")
    add_output(parser, "what was found")


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.kept import kept_store
    from crosswire.render.kept import hit_line
    from crosswire.render.text.hits import hit_lines

    with kept_store(args.db) as store:
        hits = store.search(" ".join(args.words), wanted(args), args.limit or _FOUND)
        if write_lines(args.json, map(hit_line, hits), args):
            show_whole(hit_lines(hits, paper(args.width, everything=False)), "list")
    if not hits:
        complain("no article has all of these words")
    return 0
