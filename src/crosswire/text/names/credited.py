"""Papers and agencies that a line is credited to, in brackets behind where it is from: "LIMA, 23 jun (Eco del Valle).-"."""

import re
from collections.abc import Iterator

from crosswire.text.names.page import Page, Quoted
from crosswire.text.names.places import cased_places

#: Where from and when, then the bracket, then what a dateline ends with. Lines are looked at up to a hundred letters.
_CREDITED = re.compile(r"[^\W\d_][^()\n.!?;:]{1,60}?[.,]? \(([^()\n,;:!?/]{4,40})\)(?:\.?[ \u00a0]?[–—-]|\.[ \u00a0])")
_FEWEST, _MOST, _MOST_LINES, _MOST_BEFORE = 2, 6, 4, 7


def credited(page: Page) -> Iterator[Quoted]:
    """The names of several words; of one word it is found as any other. A headline is none such line."""
    start = page.text.find("\n") + 1
    starts = {word.start: place for place, word in enumerate(page.words)} if start else {}
    for _ in range(_MOST_LINES if start else 0):
        match = _CREDITED.match(page.text, start)
        found = _name(page, starts, match) if match else None
        if found is not None:
            yield found
        start = page.text.find("\n", start) + 1
        if not start:
            return


def _name(page: Page, starts: dict[int, int], match: re.Match[str]) -> Quoted | None:
    first, line = starts.get(match.start(1)), starts.get(match.start())
    if first is None or line is None or first - line > _MOST_BEFORE or not page.words[first].capital:
        return None
    end = first + 1
    while end < len(page.words) and page.words[end].end <= match.end(1):
        end += 1
    words = page.words[first:end]
    whole = words[-1].end == match.end(1) and words[-1].capital and not any(word.text[0].isdigit() for word in words)
    place = cased_places().get(" ".join(word.lower for word in words), page.vocabulary.code)
    if not whole or place is not None or not _FEWEST <= len(words) <= _MOST or any(word.lower in page.vocabulary.never for word in words):
        return None
    return Quoted(first, end, match.end(1), paper=True)
