"""Options that several commands share."""

import argparse

from crosswire.cli.formats import FORMATS
from crosswire.cli.written import Once
from crosswire.config import ENCODERS, NARROWEST, WIDEST, Settings


def add_paths(parser: argparse.ArgumentParser, fewest: str = "+") -> None:
    """``fewest``: ``+`` for one at least, ``*`` where there may be none."""
    parser.add_argument("paths", nargs=fewest, metavar="PATH", help="a file (.txt, .html, .jsonl) or a folder of such files")


def add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", metavar="CODE", help="taken for articles that do not say theirs, such as 'de' or 'pt-BR'")


def add_aliases(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--aliases", metavar="FILE", help="names of one entity: a .toml file, or a line an entity with tabs between")


def add_outlets(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--outlets", metavar="FILE", help="names of outlets and who owns whom, as TOML: outlets of one owner are one voice")


def add_ner(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ner",
        action="append",
        default=[],
        metavar="NAME",
        help="a recogniser of names that is installed, asked for its own language: a spaCy pipeline, or gliner:FOLDER; may be repeated",
    )


def add_story_options(parser: argparse.ArgumentParser) -> None:
    """What every command takes that compares a story."""
    for form in FORMATS:
        says = f"also write {form.says}" + ("; '-' is standard output, and no text report then" if form is FORMATS[0] else "; or '-'")
        parser.add_argument(f"--{form.name}", action=Once, metavar="FILE", help=says)
    add_prefer(parser)
    parser.add_argument("--all", action="store_true", help="show every point and passage, not only the most interesting")
    add_width(parser)
    add_encoder(parser)
    add_quiet(parser)


def add_prefer(parser: argparse.ArgumentParser) -> None:
    says = "a language you read: points are told in its words where an article has them so (default: en); may be repeated, the best first"
    parser.add_argument("--prefer", action="append", default=[], metavar="CODE", help=says)


def add_width(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--width", type=_width, metavar="N", help="columns of the text report (default: the terminal's, else 80)")


def add_encoder(parser: argparse.ArgumentParser) -> None:
    """What compares meaning, and how fast."""
    parser.add_argument("--encoder", choices=ENCODERS, default=ENCODERS[0], help="what compares meaning (default: %(default)s)")
    parser.add_argument(
        "--threads",
        type=int,
        default=1,
        metavar="N",
        help="processor threads of the encoder, at most as many as there are processors (default: %(default)s)",
    )


def add_quiet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="no progress and no announcements; trouble is still told")


def settings_of(args: argparse.Namespace) -> Settings:
    """The settings that the options ask for. Raises UsageError."""
    return Settings(
        language=getattr(args, "language", None),
        encoder=args.encoder,
        threads=args.threads,
        aliases=getattr(args, "aliases", None),
        outlets=getattr(args, "outlets", None),
        ner=tuple(getattr(args, "ner", ())),
        prefer=tuple(getattr(args, "prefer", ())) or Settings.prefer,
    )


def _width(value: str) -> int:
    try:
        width = int(value)
    except ValueError:
        width = 0
    if not NARROWEST <= width <= WIDEST:
        raise argparse.ArgumentTypeError(f"must be a number between {NARROWEST} and {WIDEST}")
    return width
