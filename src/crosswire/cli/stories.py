"""``crosswire stories``: the stories of the store."""

import argparse
from dataclasses import replace

from crosswire.cli.filing import brought_up_to_date
from crosswire.cli.messages import complain
from crosswire.cli.options import add_encoder, add_quiet
from crosswire.cli.stored import add_output, add_store, number, since, write_lines
from crosswire.cli.terminal import paper, show_whole

NAME = "stories"
HELP = "list the stories of the store"
DESCRIPTION = (
    "Lists stories: articles of the store that are about one event, in any languages. Articles that no story has yet are filed first."
)
EPILOG = """\
examples:
  crosswire stories                            the thirty that most outlets have
  crosswire stories --since 2026-03-02         those that an article came to since
  crosswire stories --least 3 --language pt    of three articles or more, one of them in Portuguese
  crosswire stories --json - | jq .            every story, for other programs"""

_SHOWN = 30


def add_options(parser: argparse.ArgumentParser) -> None:
    add_store(parser)
    parser.add_argument("--since", type=since, metavar="DAY", help="only those that an article came to since, such as 2026-03-02 (UTC)")
    parser.add_argument("--language", metavar="CODE", help="only those with an article in this language; 'pt' is 'pt-BR' too")
    parser.add_argument("--least", type=number, default=1, metavar="N", help="only those with so many articles or more")
    parser.add_argument("--limit", type=number, metavar="N", help=f"so many at most (default: {_SHOWN} in the list, all in JSON)")
    parser.add_argument("--anew", action="store_true", help="file all articles anew first, as if they had come at once")
    add_output(parser, "the stories", "the stories as JSON")
    add_encoder(parser)
    add_quiet(parser)


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.stories import stories
    from crosswire.model.kept_story import StoriesWanted
    from crosswire.render.kept_stories import kept_stories_json
    from crosswire.render.text.kept_stories import kept_stories_lines

    chosen = StoriesWanted(args.since, args.language, args.least, args.limit)
    with brought_up_to_date(args, anew=args.anew) as store:
        if write_lines(args.json, kept_stories_json(stories(store, chosen)), args):
            listed = stories(store, replace(chosen, most=args.limit or _SHOWN))
            show_whole(kept_stories_lines((story for story, _ in listed), paper(args.width, everything=False)), "list")
        if not store.told.wanted(replace(chosen, most=1)):
            complain("there is no such story in the store")
    return 0
