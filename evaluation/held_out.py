"""How good the method is on stories that its weights were not fitted on.

    python evaluation/held_out.py FOLDER... --group NAME=BEGINNING[,BEGINNING...] [--group ...]

Each group is the stories whose names begin so. For each, the weights are fitted on all other stories, and the group is scored with
them; beside it stand the figures with the weights in use. Nothing is written.
"""

import argparse
from collections import Counter
from pathlib import Path

from fit import Bench, fit
from scoring import Tally, figures, score
from stories import stories_in

from crosswire.align import absence, fitted, links
from crosswire.align.aligning import Alignment
from crosswire.align.points import Describer
from crosswire.encoders.models import load

SHOWN = ("links precision", "links recall", "links F1", "omissions precision", "omissions recall", "exclusives F1")


def scored(benches: list[Bench]) -> dict[str, float]:
    """The figures of stories together, with the weights of the moment."""
    together: Tally = Counter()
    for bench in benches:
        found = bench.links()
        alignment = Alignment(found, bench.groups(found), [])
        describe = Describer(bench.story.story, alignment)
        points = [describe.point(number, group) for number, group in enumerate(alignment.groups.all(), 1)]
        together += score(bench.story, points)
    return figures(together)


def use_shipped() -> None:
    """Back to the weights in use."""
    links.LINK, links.LINK_CONSTANT = fitted.LINK, fitted.LINK_CONSTANT
    absence.ABSENCE, absence.ABSENCE_CONSTANT = fitted.ABSENCE, fitted.ABSENCE_CONSTANT


def row(name: str, values: dict[str, float]) -> str:
    return f"{name:24}" + "".join(f"{values[shown]:>22.3f}" for shown in SHOWN)


def main() -> None:
    """Fit without each group in turn and print both sets of figures."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--group", action="append", required=True, metavar="NAME=BEGINNING,...")
    given = options.parse_args()
    encoder = load()
    benches = [Bench(story, encoder) for folder in given.folders for story in stories_in(folder)]
    print(" " * 24 + "".join(f"{name:>22}" for name in SHOWN))
    for group in given.group:
        name, beginnings = group.split("=")
        inside = [b for b in benches if b.story.name.startswith(tuple(beginnings.split(",")))]
        use_shipped()
        print(row(f"{name}, fitted with", scored(inside)))
        fit([b for b in benches if b not in inside])
        print(row(f"{name}, held out", scored(inside)), flush=True)


if __name__ == "__main__":
    main()
