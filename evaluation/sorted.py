"""All figures of sorting articles to stories, with one command.

    python evaluation/sorted.py [SHARED]

``SHARED`` is a folder with ``clustering/*.jsonl`` and ``planted/*/*.txt`` (default: ``../shared/evaluation``, if it is there). Of each
file, of all planted articles thrown together, and of our own stories: B-cubed, pairs in two languages, and F1 over five shuffles. Then
how much the stories agree that are found as articles come in, one by one and without ever looking back at all of them, with those of
all articles filed anew: B-cubed F1 of the ones against the others.
"""

import sys
from dataclasses import replace
from pathlib import Path

from stories_found import Labelled, Remembering, b_cubed, labelled, show, thrown_together

from crosswire.cluster.filing import Filing
from crosswire.cluster.sorting import entry_of
from crosswire.encoders.base import TextEncoder
from crosswire.encoders.models import load

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared/evaluation"


def sets(shared: Path) -> dict[str, list[Labelled]]:
    """What there is to be sorted."""
    found = {file.stem: labelled(file) for file in sorted((shared / "clustering").glob("*.jsonl"))}
    if (shared / "planted").is_dir():
        found["planted"] = [named(case) for case in thrown_together(shared / "planted")]
    return found | {"examples": thrown_together(ROOT / "examples")}


def named(case: Labelled) -> Labelled:
    """With an id that no other story has: ``story-000/en``."""
    return replace(case, article=replace(case.article, id=f"{case.story}/{Path(case.article.path or '').stem}"))


def as_they_come(cases: list[Labelled], encoder: TextEncoder) -> Filing:
    """Filed one by one."""
    filing = Filing(encoder.usual)
    for case in cases:
        filing.file(entry_of(case.article, encoder))
    return filing


def agreement(cases: list[Labelled], encoder: TextEncoder) -> tuple[float, float]:
    """B-cubed F1 of the stories as they came against those filed anew, and of the former against the labels."""
    filing = as_they_come(cases, encoder)
    came = standing(filing)
    filing.settle()
    anew = standing(filing)
    against = [Labelled(case.article, anew[case.article.id]) for case in cases]
    return b_cubed(against, came)["stories F1"], b_cubed(cases, came)["stories F1"]


def standing(filing: Filing) -> dict[str, str]:
    return {name: str(number) for number, names in filing.stories() for name in names}


def main(shared: Path) -> None:
    """Measure and print."""
    encoder = Remembering(load(announce=lambda line: print(line, file=sys.stderr)))
    for name, cases in sets(shared).items():
        show(name, cases, encoder)
        same, right = agreement(cases, encoder)
        print(f"{name}: as they come against filed anew {same:.3f}, against the labels {right:.3f}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED)
