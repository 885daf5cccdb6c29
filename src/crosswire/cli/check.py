"""``crosswire check``: compare the articles given as one story."""

import argparse

from crosswire.cli.options import add_aliases, add_language, add_ner, add_outlets, add_paths, add_story_options
from crosswire.cli.stored import add_store
from crosswire.cli.story import check_kept_story, check_stored, check_story
from crosswire.errors import UsageError

NAME = "check"
HELP = "compare the articles of one story"
DESCRIPTION = "Compares articles about one event and shows who reports what, with the passages."
EPILOG = """\
examples:
  crosswire check story/                     every article of a folder
  crosswire check de.txt fr.txt it.html      single files, in this order
  crosswire check stories.jsonl              an article a line: {"id": ..., "text": ..., "outlet": ...}
  crosswire check story/ --json report.json  text report, and JSON for other programs
  crosswire check story/ --json - | jq .     only JSON
  crosswire check story/ --html report.html  text report, and a page for a browser
  crosswire check story/ --csv points.csv --markdown report.md
  crosswire check --article 12 15 31         articles of the store
  crosswire check --story 12                 a story of the store

A .txt file may begin with a block that says what is known of the article:

  ---
  outlet: Eastmoor Chronicle
  published: 2026-04-14T15:20:00+01:00
  title: A bridge closes
  url: https://eastmoor.example/bridge
  language: en
  ---"""


def add_options(parser: argparse.ArgumentParser) -> None:
    add_paths(parser, "*")
    says = "instead of files: articles of the store, by number or address"
    parser.add_argument("--article", nargs="+", action="extend", default=[], metavar="ID", help=says)
    parser.add_argument("--story", metavar="ID", help="instead of files: a story of the store, by its number")
    add_store(parser)
    add_language(parser)
    add_aliases(parser)
    add_outlets(parser)
    add_ner(parser)
    add_story_options(parser)


def run(args: argparse.Namespace) -> int:
    ways = [bool(args.paths), bool(args.article), args.story is not None]
    if sum(ways) != 1:
        ask = "name files and folders, or articles of the store with --article, or a story with --story"
        raise UsageError(ask + (", only one of these" if any(ways) else ""))
    return check_story(args.paths, args) if args.paths else check_kept_story(args) if args.story is not None else check_stored(args)
