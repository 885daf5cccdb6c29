"""``crosswire extract``: what is read out of each article, for itself."""

import argparse

from crosswire.cli.messages import complain, name_failure
from crosswire.cli.options import Once, add_language, add_paths
from crosswire.cli.output import STANDARD, Output
from crosswire.config import Settings
from crosswire.model.report import Failure

NAME = "extract"
HELP = "write what is read out of each article, one JSON line an article"
DESCRIPTION = "Reads each article for itself and writes one line of JSON: its language, its claims, and what is no claim."
EPILOG = """\
examples:
  crosswire extract story/                        one line an article on standard output
  crosswire extract articles.jsonl --json claims.jsonl

Each line: id, language, published, claims [{start, end}], set_aside [{start, end, reason}]; start and end count
Unicode characters of the article's text. Articles are read one at a time, so there may be any number of them."""


def add_options(parser: argparse.ArgumentParser) -> None:
    add_paths(parser)
    add_language(parser)
    parser.add_argument("--json", action=Once, metavar="FILE", default=STANDARD, help="where to write; '-' is standard output (default)")


def run(args: argparse.Namespace) -> int:
    from crosswire.desk import come_in, reading
    from crosswire.findings.remarks import Remarks
    from crosswire.findings.unread import Unread
    from crosswire.render.extraction import extraction_line

    unread, remarks, articles = Unread(name_failure), Remarks(complain), 0
    entries = come_in(args.paths, Settings(language=args.language))
    with Output(args.json) as output:
        for entry in entries:
            if isinstance(entry, Failure):
                unread.add(entry)
                continue
            articles += 1
            remarks.add(entry, entry.path or entry.id)
            output.write([extraction_line(entry, reading(entry))])
            output.flush()
        output.close()
    remarks.close()
    if not articles:
        complain("there is no article to read")
    return 1 if unread.folded() or not articles else 0
