"""``crosswire models``: which models there are and what the cache holds of them."""

import argparse

from crosswire.cli.messages import say
from crosswire.cli.terminal import show

NAME = "models"
HELP = "list the models, and build or check what the cache holds"
DESCRIPTION = "Says which models compare meaning, where they are kept and whether they are sound. The first check builds what is missing."
EPILOG = """\
examples:
  crosswire models             what there is
  crosswire models --build     build it now rather than at the first check

The environment variable CROSSWIRE_CACHE names another folder than the user's cache directory."""

_READY, _DAMAGED = "ready", "damaged"


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--build", action="store_true", help="build every model that is missing or damaged")


def run(args: argparse.Namespace) -> int:
    from crosswire.encoders.models import build, describe
    from crosswire.render.text.visible import visible

    if args.build and any(status.state != _READY for status in describe()):
        build(say)
    found = describe()
    show(f"{one.name}  {one.form}  {one.state}  {one.size / 1e6:,.0f} MB  {visible(str(one.where))}" for one in found)
    return 1 if any(one.state == _DAMAGED for one in found) else 0
