"""What is labelled: pieces, and parts of those."""

import numpy as np
import pytest

from crosswire.align.tagging.units import units_of


@pytest.mark.parametrize(
    ("text", "pieces", "units"),
    [
        ("in Lisbon", ["in", " Lis", "bon"], ["in", " Lis", "bon"]),
        ("ファロルの船", ["ファ", "ロ", "ルの", "船"], ["フ", "ァ", "ロ", "ル", "の", "船"]),
        ("在中国2023年", ["在中国", "2023年"], ["在", "中", "国", "2023", "年"]),
        ("외교부는 말했다", ["외교", "부는", "말했다"], ["외", "교", "부", "는", "말", "했", "다"]),
        ("وبالصين كتب", ["وبال", "صين", "كتب"], ["و", "ب", "ال", "صين", "ك", "تب"]),
        ("قال لبنك", ["قال", "لب", "نك"], ["قال", "ل", "ب", "نك"]),
        ("", [], []),
    ],
)
def test_names_may_begin_and_end_within_a_piece(text: str, pieces: list[str], units: list[str]) -> None:
    places, at = [], 0
    for piece in pieces:
        at = text.index(piece, at)
        places.append((at, at + len(piece)))
        at += len(piece)
    found = units_of(text, np.array(places, np.int64).reshape(-1, 2))
    assert [text[start:end] for start, end in found.places] == units
    assert all(places[piece][0] <= start < end <= places[piece][1] for (start, end), piece in zip(found.places, found.pieces, strict=True))


def test_pieces_that_begin_alike_share_no_units() -> None:
    found = units_of("ブラジ", np.array([(0, 1), (0, 2), (2, 3)], np.int64))
    assert (found.places.tolist(), found.pieces.tolist()) == ([[0, 1], [1, 2], [2, 3]], [1, 1, 2])
