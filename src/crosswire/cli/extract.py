"""``crosswire extract``: what is read out of each article, for itself or as one of a story."""

import argparse
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from crosswire.cli.messages import complain, name_failure, say
from crosswire.cli.options import add_aliases, add_language, add_ner, add_paths
from crosswire.cli.output import STANDARD, Output
from crosswire.cli.written import Once, refuse_among_articles
from crosswire.config import Limits, Settings
from crosswire.errors import UsageError
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.report import Failure

if TYPE_CHECKING:
    from crosswire.findings.remarks import Remarks
    from crosswire.findings.unread import Unread
    from crosswire.text.names.drafts.aids import Aids

NAME = "extract"
HELP = "write what is read out of each article, one JSON line an article"
DESCRIPTION = (
    "Reads each article and writes one line of JSON: its language, its claims, its names, numbers and dates, and what is no claim."
)
EPILOG = """\
examples:
  crosswire extract story/                        one line an article on standard output
  crosswire extract articles.jsonl --json claims.jsonl
  crosswire extract --one-story story/            names settled over all articles
  crosswire extract --one-story --by-meaning story/   and found by what they mean too

Each line: id, language, published, claims, mentions, quantities, dates, set_aside; start and end count Unicode characters
of the article's text. Articles are read one at a time, so there may be any number of them; with --one-story all first."""


def add_options(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    add_language(parser)
    add_aliases(parser)
    add_ner(parser)
    parser.add_argument("--one-story", action="store_true", help="take the articles as one story: names are settled over all of them")
    parser.add_argument(
        "--by-meaning",
        action="store_true",
        help="with --one-story: names are found and put together by what they mean too, as check does (which takes several times as long)",
    )
    parser.add_argument("--json", action=Once, metavar="FILE", default=STANDARD, help="where to write; '-' is standard output (default)")


def run(args: argparse.Namespace) -> int:
    from crosswire.desk.reading import aids_of, come_in
    from crosswire.findings.remarks import Remarks
    from crosswire.findings.unread import Unread
    from crosswire.render.extraction import extraction_line

    unread, remarks, written = Unread(name_failure), Remarks(complain), 0
    settings = Settings(language=args.language, aliases=args.aliases, ner=tuple(args.ner))
    refuse_among_articles(args.json, args.paths)
    if args.by_meaning and not args.one_story:
        raise UsageError("--by-meaning puts the names of several articles together: give it with --one-story.")
    aids = aids_of(settings)
    articles = _articles(come_in(args.paths, settings), unread, remarks)
    with Output(args.json) as output:
        for article, reading in _of_story(articles, aids, args.by_meaning) if args.one_story else _each(articles, aids):
            written += 1
            output.write([extraction_line(article, reading)])
            output.flush()
        output.close()
    remarks.close()
    if not written:
        complain("there is no article to read")
    return 1 if unread.folded() or not written else 0


def _articles(entries: Iterable[Article | Failure], unread: "Unread", remarks: "Remarks") -> Iterator[Article]:
    """What could be read; what could not is told."""
    for entry in entries:
        if isinstance(entry, Failure):
            unread.add(entry)
        else:
            remarks.add(entry, entry.path or entry.id)
            yield entry


def _each(articles: Iterator[Article], aids: "Aids") -> Iterator[tuple[Article, Reading]]:
    from crosswire.desk.reading import reading

    yield from ((article, reading(article, aids)) for article in articles)


def _of_story(articles: Iterator[Article], aids: "Aids", by_meaning: bool) -> Iterator[tuple[Article, Reading]]:
    from crosswire.desk.reading import readings_in_story

    most = Limits().articles
    story = list(islice(articles, most))
    if next(articles, None) is not None:
        complain(f"more than {most} articles were given: only the first {most} are read as one story")
    yield from zip(story, _by_meaning(story, aids) if by_meaning else readings_in_story(story, aids), strict=True)


def _by_meaning(articles: list[Article], aids: "Aids") -> Iterable[Reading]:
    from crosswire.bounds import read_within
    from crosswire.desk.comparing import named_by_meaning
    from crosswire.desk.encoding import encoder_of
    from crosswire.desk.listening import Listener

    encoder = encoder_of(Settings(), Listener(announce=say))
    return named_by_meaning(read_within(articles, Limits()), encoder, aids).readings
