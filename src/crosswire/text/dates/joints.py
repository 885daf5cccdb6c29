"""What joins the two ends of a stretch of time: a dash, "to", "between ... and"."""

from crosswire.text.dates.scan import Scan


def joint(scan: Scan, start: int, end: int) -> int | None:
    """The token after what joins two ends of a range that begins at ``start``: a dash, "to", or "and" after "between"."""
    if scan.sign(end) in {"-", "~"} or _long_dash(scan, end):
        return end + 1
    if hit := scan.hit("ranges", end):
        return hit.end
    hit = scan.hit("joiners", end)
    return hit.end if hit and opener(scan, start, hit.value) is not None else None


def _long_dash(scan: Scan, place: int) -> bool:
    """Whether a long dash stands between two numbers without spaces, as 2021—2022 in Russian."""
    return scan.sign(place) == "—" and not scan.is_apart(place) and not scan.is_apart(place + 1) and scan.tokens[place + 1].kind == "n"


def opener(scan: Scan, start: int, which: str) -> int | None:
    """Where the word begins that opens a range of this kind before ``start``."""
    article = scan.ending("determiners", start)
    for end in (start, article):
        if end is None:
            continue
        for place in range(end - 3, end):
            hit = scan.hit("openers", place)
            if hit and hit.end == end and _same_kind(scan, hit.value, which):
                return place
    return None


def _same_kind(scan: Scan, left: str, right: str) -> bool:
    """Openers and joiners are listed in pairs; one word may stand in several."""
    pairs = scan.words.between
    return any(pairs[int(left)][0] == pair[0] and pairs[int(right)][1] == pair[1] for pair in pairs)
