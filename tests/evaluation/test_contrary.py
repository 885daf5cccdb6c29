"""Contradictions that were planted in four stories: those that are met are, and hardly anything else is called one."""

import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "evaluation"))

from contrary import measure  # noqa: E402

from crosswire.encoders.base import Encoder  # noqa: E402
from crosswire.encoders.models import CACHE_VARIABLE, load  # noqa: E402

#: On 26 contradictions 18 discrepancies are right of 22 that are said; one each way may tip on another machine.
RIGHT, MET = 17 / 22, 17


@pytest.fixture
def encoder(built: Path, monkeypatch: pytest.MonkeyPatch) -> Encoder:
    monkeypatch.setenv(CACHE_VARIABLE, str(built))
    return load()


def test_planted_contradictions_are_met_and_traps_are_not(encoder: Encoder) -> None:
    tallies = measure(encoder)
    every = sum(tallies.values(), Counter())
    assert every["departures met"] >= MET
    assert every["said right"] / every["said"] >= RIGHT
    assert tallies["polarity"]["departures met"] == tallies["polarity"]["departures"] > 0
