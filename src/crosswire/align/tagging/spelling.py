"""How the units of a text are written, as the network sees it."""

import numpy as np

from crosswire.align.tagging.units import Units
from crosswire.encoders.base import Floats, Integers

#: So many things are seen of how a unit is written.
WRITTEN = 9


def written(text: str, units: Units) -> Floats:
    """How each unit is written, float32 [units, WRITTEN].

    With a capital, at a word's beginning, in capitals, with a figure, behind one with a capital, a mark, at a word's end, and whether it is
    the first of its piece, and the last.
    """
    found = [text[start:end] for start, end in units.places.tolist()]
    capitals = [unit[:1].isupper() for unit in found]
    table = [
        [
            capital,
            start == 0 or not text[start - 1].isalnum(),
            unit.isupper() and len(unit) > 1,
            unit[:1].isdigit(),
            before,
            not any(map(str.isalnum, unit)),
            not text[end : end + 1].isalnum(),
        ]
        for unit, (start, end), capital, before in zip(found, units.places.tolist(), capitals, [False, *capitals], strict=False)
    ]
    parts = np.diff(units.pieces, prepend=-1, append=-1) != 0
    return np.column_stack([np.array(table, np.float32).reshape(len(found), WRITTEN - 2), parts[:-1], parts[1:]]).astype(np.float32)


def signs_at(known: Floats, text: str, units: Units) -> Integers:
    """The rows of the weights for each unit's own sign, the one before and the one behind, int64 [units, 3].

    ``known``: the code points of the signs that have rows, in order. What is longer than a sign, or not known, has the row behind them.
    """
    codes = np.array([-1, *(ord(text[start]) if end == start + 1 else -1 for start, end in units.places.tolist()), -1])
    places = np.minimum(np.searchsorted(known, codes), len(known) - 1)
    rows = np.where(known[places] == codes, places, len(known))
    return np.stack([rows[1:-1], rows[:-2], rows[2:]], axis=1) + np.arange(3) * (len(known) + 1)
