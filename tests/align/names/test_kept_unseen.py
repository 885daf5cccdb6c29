"""Names in stories that were marked before the program saw them, and that nothing is learnt from: hardly worse than at first sight."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "evaluation"))

from names import Tally, tallies  # noqa: E402

from crosswire.encoders.base import Encoder  # noqa: E402

#: Six articles each: Latin, Cyrillic, Arabic and Chinese script in every one. At first sight F1 was 0.947, and of the links 0.986 were
#: right and 0.872 found; now it is 0.959, 0.988 and 0.882.
PLAIN = ("babyfood-recall", "ferry-merger", "glacier-lake-flood", "munhava-hospital", "peru-runoff", "quince-painting")
#: The last ones written, with more traps. At first sight: 0.916, 0.871 and 0.736; now 0.918, 0.932 and 0.745.
LAST = ("dish-two-falcons", "forged-disc-formosa", "kapitan-gromov-reefer", "kudu-bank-heron", "lome-wheat-refused", "meridian-tb-halt")


@pytest.mark.parametrize(("stories", "f1", "precision", "recall"), [(PLAIN, 0.945, 0.98, 0.88), (LAST, 0.91, 0.93, 0.73)])
def test_what_was_found_and_put_together_at_first_sight_still_is(
    stories: tuple[str, ...], f1: float, precision: float, recall: float, e5: Encoder
) -> None:
    total = Tally()
    for name in stories:
        _, by_meaning = tallies(ROOT / f"evaluation/named/{name}.json", e5)
        total.add(by_meaning)
    assert total.f1 >= f1
    assert total.precision >= precision
    assert total.recall >= recall
