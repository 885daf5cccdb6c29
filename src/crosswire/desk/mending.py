"""Mending the file of stories where articles were removed from the store since."""

from typing import TYPE_CHECKING, Any

from crosswire.cluster.entry import Entry
from crosswire.cluster.knot import Knot
from crosswire.cluster.usual import Usual
from crosswire.desk.shelf import StoreShelf, knot_row
from crosswire.encoders.base import Floats
from crosswire.store.base import Store

if TYPE_CHECKING:
    from crosswire.encoders.base import TextEncoder


def mend(store: Store, encoder: "TextEncoder") -> None:
    """Knots that lost articles are made of those that are left. Nothing is read where none was removed."""
    if not store.filed.missing():
        return
    shelf = StoreShelf(store.filed, encoder.name, {})
    usual = Usual(encoder.usual, shelf.learnt())
    with store.together():
        broken = store.filed.broken()
        rows = [knot_row(_left(row, shelf.of_knot(row.number), usual)) for row in broken if row.left]
        store.filed.mend([row.number for row in broken], rows)


def _left(row: Any, entries: list[Entry], usual: Usual) -> Knot:
    """What is left of a knot. How close its articles are to each other is taken to have stayed the same."""
    total: Floats = usual.owns(entries).sum(axis=0)
    days = [entry.day for entry in entries if entry.day is not None]
    pairs, before = len(entries) * (len(entries) - 1), row.size * (row.size - 1)
    within = row.within * pairs / max(before, 1)
    key, day = min(entry.id for entry in entries), sum(days) / len(days) if days else None
    return Knot(row.number, key, total, within, day, len(entries), row.story)
