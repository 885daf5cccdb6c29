"""How the networks that tell and join names learn."""

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "evaluation"))

import training
from marked_stories import Marks, labels_of

from crosswire.align.tagging import network
from crosswire.align.tagging.units import units_of
from tests.text.marked_names import unmarked

TEXT = "在⟦ルノ|LOC⟧の ⟦ルラ|LOC⟧は在 "


def article(seed: int) -> Marks:
    """One piece of two signs each, of which only the signs tell where names end; their forms are noise."""
    text, names = unmarked(TEXT * 6)
    places = np.array([(at, min(at + 2, len(text))) for at in range(0, len(text), 2)], np.int64)
    units = units_of(text, places)
    forms = np.random.default_rng(seed).normal(size=(len(places), len(network.BESIDE), 4)).astype(np.float16)
    return Marks(text, units, forms, *labels_of(names, units.places))


def test_signs_are_learnt_where_the_pieces_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "NAMES", replace(training.NAMES, hidden=32, epochs=40, batch=32))
    learnt, unseen = training.network_for([article(seed) for seed in range(8)]), article(99)
    labels = network.labelled_by(learnt, unseen.forms.astype(np.float32), unseen.text, unseen.units).argmax(axis=1)
    assert (labels == unseen.labels).mean() > 0.95
    assert len(set(unseen.labels)) == 3


def test_values_are_added_to_their_rows() -> None:
    chance = np.random.default_rng(5)
    rows, values = chance.integers(0, 7, 50), chance.normal(size=(50, 3)).astype(np.float32)
    table, expected = np.zeros((7, 3), np.float32), np.zeros((7, 3), np.float32)
    training.add_at(table, rows, values)
    np.add.at(expected, rows, values)
    assert table == pytest.approx(expected, abs=1e-5)
    training.add_at(table, rows[:0], values[:0])
    assert table == pytest.approx(expected, abs=1e-5)
