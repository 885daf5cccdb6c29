"""Quotes of the bundled stories that are put into other mouths there: found, and none besides."""

from pathlib import Path

import pytest

from crosswire.config import Settings
from crosswire.desk.checking import check
from crosswire.desk.reading import come_in
from crosswire.encoders.base import Encoder

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.mark.parametrize(("story", "wanted"), [("battery-plant", [{"Livio Marchesan", "Henrike Vossberg"}]), ("tram-strike", [])])
def test_other_mouths(e5: Encoder, story: str, wanted: list[set[str]]) -> None:
    settings = Settings()
    report = check(come_in([str(EXAMPLES / story)], settings), settings, encoder=e5)
    found = [one for one in report.discrepancies if one.kind in ("attribution", "polarity")]
    assert [{name for each in one.evidence for name in wanted[0] if name in (each.value or "")} for one in found] == wanted
