"""``crosswire remove``: take articles out of the store."""

import argparse
from dataclasses import replace

from crosswire.cli.messages import complain
from crosswire.cli.stored import add_store
from crosswire.cli.terminal import paper, show_whole

NAME = "remove"
HELP = "take articles out of the store"
DESCRIPTION = "Takes articles out of the store with all their revisions, and says which. It does not ask."
EPILOG = """\
examples:
  crosswire remove 12
  crosswire remove 12 13 https://nordkurier.example/ferry"""

_SAID = "removed"


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", nargs="+", metavar="ID", help="its number in the store, or its address")
    add_store(parser)


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.kept import kept_store
    from crosswire.render.text.kept import kept_line

    unknown, removed = [], []
    sheet = paper(None, everything=False)
    sheet = replace(sheet, width=sheet.width - len(_SAID))
    with kept_store(args.db) as store, store.together():
        for name in args.ids:
            known = store.known_as(name)
            kept = None if known is None else store.article(known)
            if kept is None:
                unknown.append(name)
            else:
                removed.append(_SAID + kept_line(kept, sheet))
                store.remove([kept.article.id])
    show_whole(removed, "list")
    for name in unknown:
        complain(f"{name} is no article of the store")
    return 1 if unknown else 0
