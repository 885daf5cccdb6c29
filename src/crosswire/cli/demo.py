"""``crosswire demo``: ``check`` on a bundled story."""

import argparse
from pathlib import Path

from crosswire.cli.options import add_story_options
from crosswire.cli.story import check_story
from crosswire.errors import InputError

NAME = "demo"
HELP = "see a report on a bundled story"
DESCRIPTION = "Runs check on a bundled story: six imaginary outlets, in six languages, on a battery plant that never was."
EPILOG = """\
examples:
  crosswire demo
  crosswire demo --all
  crosswire demo --html demo.html
  crosswire demo --json demo.json"""

_STORY = "battery-plant"


def add_options(parser: argparse.ArgumentParser) -> None:
    add_story_options(parser)


def run(args: argparse.Namespace) -> int:
    return check_story([str(story())], args)


def story() -> Path:
    """The folder of the bundled story: beside the code where it was installed, among the examples in a source checkout."""
    package = Path(__file__).resolve().parent.parent
    places = (package / "demo" / _STORY, package.parent.parent / "examples" / _STORY)
    for place in places:
        if place.is_dir():
            return place
    raise InputError("demo", "the bundled story is missing; install crosswire again")
