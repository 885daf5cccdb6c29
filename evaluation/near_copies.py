"""How well the store tells texts that are almost the same: our own stories, edited as desks edit, against the texts they came from.

    python evaluation/near_copies.py

Of every article a share of its sentences is left out, or every so-manieth word is another one. Beside that, all pairs of articles in
one language that nobody copied. Printed: how many are linked at several thresholds.
"""

import random
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from crosswire.store.copies import MUCH_LIKE
from crosswire.store.signatures import alike, bands, signature

ROOT = Path(__file__).resolve().parent.parent
THRESHOLDS = sorted({0.3, 0.4, 0.5, 0.6, 0.7, MUCH_LIKE})
DROPPED = (0.1, 0.2, 0.3, 0.4, 0.5)
CHANGED = (50, 25, 12)


def texts() -> Iterator[tuple[str, str]]:
    """(language, text) of every article of ours."""
    for path in sorted((ROOT / "examples").glob("*/*.txt")):
        body = path.read_text(encoding="utf-8").split("---\n", 2)[-1]
        yield path.stem.rsplit("-", 1)[-1], body


def without(text: str, share: float, chance: random.Random) -> str:
    """The text with a share of its lines' sentences left out."""
    pieces = [piece for line in text.splitlines() for piece in line.replace("。", "。\n").replace(". ", ".\n").splitlines()]
    return "\n".join(piece for piece in pieces if chance.random() > share)


def reworded(text: str, every: int) -> str:
    """The text with another word in every so-manieth place."""
    words = text.split(" ")
    return " ".join(f"x{place}" if place % every == every - 1 else word for place, word in enumerate(words))


def closeness(one: str, other: str) -> float:
    """What the store finds: nothing where no band is shared."""
    left, right = signature(one), signature(other)
    if left is None or right is None or not set(bands(left)) & set(bands(right)):
        return 0.0
    return alike(left, right)


def row(name: str, found: list[float]) -> None:
    linked = "  ".join(f"{sum(value >= least for value in found) / max(len(found), 1):5.0%}" for least in THRESHOLDS)
    print(f"{name:34}{len(found):6}  {linked}")


def main() -> None:
    chance = random.Random(1)
    known = [(language, text) for language, text in texts() if signature(text) is not None]
    print(f"{'linked at':34}{'pairs':>6}  " + "  ".join(f"{least:5}" for least in THRESHOLDS))
    for share in DROPPED:
        row(f"{share:.0%} of the sentences left out", [closeness(text, without(text, share, chance)) for _, text in known])
    for every in CHANGED:
        row(f"another word in every {every} places", [closeness(text, reworded(text, every)) for _, text in known if " " in text])
    strangers = [closeness(one[1], other[1]) for one, other in combinations(known, 2) if one[0] == other[0]]
    row("not copied, in one language", strangers)


if __name__ == "__main__":
    main()
