"""``crosswire cluster``: which articles are about one event."""

import argparse
from contextlib import nullcontext

from crosswire.cli.listening import listener_of
from crosswire.cli.messages import complain
from crosswire.cli.options import add_encoder, add_language, add_paths, add_quiet, add_width, settings_of
from crosswire.cli.output import STANDARD, Output
from crosswire.cli.terminal import paper, show_whole
from crosswire.cli.written import Once, refuse_among_articles
from crosswire.model.found import Stories

NAME = "cluster"
HELP = "sort articles of any events, in any languages, to stories"
DESCRIPTION = "Sorts articles to stories: those about one event belong together, whatever their language and in whatever order they come."
EPILOG = """\
examples:
  crosswire cluster today.jsonl                   the stories, those that most outlets have first
  crosswire cluster today.jsonl --json -          which articles belong to which story, for other programs
  crosswire cluster monday/ tuesday/ --all        every story of two folders

An article that is like no other is a story of its own. Articles without a date are sorted too."""


def add_options(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    add_language(parser)
    parser.add_argument("--json", action=Once, metavar="FILE", help="write the stories as JSON; '-' is standard output, and no list then")
    parser.add_argument("--all", action="store_true", help="list every story, not only the thirty that most outlets have")
    add_width(parser)
    add_encoder(parser)
    add_quiet(parser)


def run(args: argparse.Namespace) -> int:
    settings = settings_of(args)
    refuse_among_articles(args.json or STANDARD, args.paths)
    with Output(args.json) if args.json else nullcontext() as output:
        from crosswire.desk.reading import come_in
        from crosswire.desk.sorting import sort_to_stories

        found = sort_to_stories(come_in(args.paths, settings), settings, listener_of(args.quiet))
        if output:
            _write(found, output)
    if args.json != STANDARD and found.stories:
        _show(found, args)
    if not found.stories:
        complain("there is no article to sort")
    return 1 if found.failures or not found.stories else 0


def _write(found: Stories, output: Output) -> None:
    from crosswire.render.stories import stories_json

    output.write(stories_json(found))
    output.close()


def _show(found: Stories, args: argparse.Namespace) -> None:
    from crosswire.render.text.stories import stories_lines

    show_whole(stories_lines(found, paper(args.width, args.all)), "list")
