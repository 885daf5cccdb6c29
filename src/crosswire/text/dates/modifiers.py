"""Words beside a time that say how it is meant: "by 2030", "since Monday", "until the end of May"."""

from dataclasses import replace

from crosswire.model.timex import Modifier
from crosswire.text.dates.found import Found
from crosswire.text.dates.scan import Scan

_PARTS = (Modifier.BY, Modifier.BEFORE, Modifier.AFTER, Modifier.SINCE, Modifier.UNTIL, Modifier.ABOUT)
_BEHIND = (Modifier.BY, Modifier.BEFORE, Modifier.AFTER, Modifier.SINCE, Modifier.UNTIL)


def modified(scan: Scan, found: Found) -> Found:
    """With its modifier, which stands outside the span. An edge inside it ("by late 2025") says more and stays."""
    if found.modifier is not None or "/" in found.timex:
        return found
    modifier = _before(scan, found.start) or _after(scan, found.end)
    if modifier in {Modifier.BY, Modifier.UNTIL} and not found.lean and found.timex.startswith("XXXX"):
        return replace(found, modifier=modifier, lean="open")
    if modifier is Modifier.SINCE and not found.lean:
        return replace(found, modifier=modifier, lean="since")
    return replace(found, modifier=modifier) if modifier else found


def _before(scan: Scan, start: int) -> Modifier | None:
    """The longest word or phrase right before it, or before its article."""
    best: tuple[int, Modifier] | None = None
    article = scan.ending("determiners", start)
    announced = scan.ending("year_before", start)
    for end in (start, article, announced):
        for part in _PARTS if end is not None else ():
            at = scan.ending(part.value, end) if end is not None else None
            if at is not None and (best is None or at < best[0]):
                best = (at, part)
    return best[1] if best else None


def _after(scan: Scan, end: int) -> Modifier | None:
    return next((part for part in _BEHIND if scan.hit(f"{part.value}_behind", end)), None)
