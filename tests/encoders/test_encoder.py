"""Encoding: the same text the same vectors, whatever stands beside it and however long it is."""

import json
from pathlib import Path

import numpy as np
import pytest

from crosswire.encoders.base import Encoded
from crosswire.encoders.e5.encoder import E5, MOST_PIECES, PREFIX
from crosswire.encoders.e5.files import ModelFiles
from crosswire.encoders.e5.vocabulary import Vocabulary

LINES: dict[str, str] = json.loads((Path(__file__).parent / "lines.json").read_text(encoding="utf-8"))
TEXTS = [LINES[language] for language in ("en", "zh", "ar", "de")]


def same(one: Encoded, other: Encoded) -> bool:
    return all(np.array_equal(getattr(one, part), getattr(other, part)) for part in ("vectors", "spans", "rarity"))


def test_what_is_encoded_fits_together(e5: E5) -> None:
    for text, found in zip(TEXTS, e5.encode(TEXTS), strict=True):
        assert found.vectors.shape == (len(found.spans), e5.background.size)
        assert [part.dtype.name for part in (found.vectors, found.spans, found.rarity)] == ["float32", "int64", "float32"]
        assert found.rarity.shape == (len(found.spans),)
        assert found.rarity.min() >= 0
        assert np.isfinite(found.vectors).all()
        assert found.spans.max() == len(text)


def test_the_same_text_has_the_same_vectors(e5: E5, model: ModelFiles) -> None:
    """Twice, in another order, by itself, by another encoder, with more threads."""
    first = list(e5.encode(TEXTS))
    assert all(map(same, first, e5.encode(TEXTS)))
    assert all(map(same, first[::-1], e5.encode(TEXTS[::-1])))
    assert same(first[1], next(e5.encode([TEXTS[1]])))
    assert all(map(same, first, E5(model, threads=2).encode(TEXTS)))


def test_an_empty_text_has_no_vectors(e5: E5) -> None:
    for found in e5.encode(["", "  \n"]):
        assert found.vectors.shape == (0, e5.background.size)
        assert found.spans.shape == (0, 2)


@pytest.mark.parametrize("over", [-1, 0, 1, 700])
def test_a_long_text_has_as_many_vectors_as_pieces(over: int, e5: E5, vocabulary: Vocabulary) -> None:
    step = MOST_PIECES - len(vocabulary.cut(PREFIX).ids)
    text = " ".join(["the"] * (step + over))
    (found,) = e5.encode([text])
    assert len(found.vectors) == len(found.spans) == step + over
    assert np.isfinite(found.vectors).all()


def test_hostile_text_is_encoded(e5: E5) -> None:
    for text in ["\0" * 50, "\ud800 a", "\ufdfa" * 30, "e" + "\u0301" * 200, "\U0010ffff" * 40]:
        (found,) = e5.encode([text])
        assert np.isfinite(found.vectors).all()


def test_the_report_can_name_it(e5: E5) -> None:
    assert e5.name == "multilingual-e5-small int4"
    assert e5.background.shape == (384,)
    assert np.linalg.norm(e5.background) > 1
