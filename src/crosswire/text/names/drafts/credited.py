"""Papers and agencies that a line is credited to, in brackets behind where it is from: "LIMA, 23 jun (Eco del Valle).-"."""

import re
from collections.abc import Iterator

from crosswire.text.names.drafts.page import Page, Quoted
from crosswire.text.names.lexicon.gazetteer import given
from crosswire.text.names.lexicon.places import cased_places

#: Where from and when, then the bracket, then what a dateline ends with. Lines are looked at up to a hundred letters.
_CREDITED = re.compile(r"[^\W\d_][^()\n.!?;:]{1,60}?[.,]? \(([^()\n,;:!?/]{4,40})\)(?:\.?[ \u00a0]?[–—-]|\.[ \u00a0])")
#: The same without a bracket, in the first line: "Astana, 4 марта — Степные новости.", "Zaragoza. El Cierzo."
_BARE = re.compile(
    r"[^\W\d_][^()\n.!?;:,—–]{1,30}?(?:, [^()\n.!?;:,—–]{1,20})?(?:\. | [—–-] |, )([^()\n,;:!?/.“”„«»\"]{4,40}?)(?:\.-|\. | [–—-] |:|\n)"
)
_FEWEST, _MOST, _MOST_LINES, _MOST_BEFORE = 2, 6, 4, 7


def credited(page: Page) -> Iterator[Quoted]:
    """The names of several words; of one word it is found as any other. A headline is none such line."""
    start = page.text.find("\n") + 1
    starts = {word.start: place for place, word in enumerate(page.words)} if start else {}
    match = _BARE.match(page.text, start) if start else None
    bare = _name(page, starts, match) if match else None
    if bare is not None and _is_paper(page, bare):
        yield bare
    for _ in range(_MOST_LINES if start else 0):
        match = _CREDITED.match(page.text, start)
        found = _name(page, starts, match) if match else None
        if found is not None:
            yield found
        start = page.text.find("\n", start) + 1
        if not start:
            return


def _is_paper(page: Page, one: Quoted) -> bool:
    """Whether words without a bracket are no sentence, and nobody: capitals and what joins them, or a paper's adjective and noun."""
    words, vocabulary = page.words[one.start : one.end], page.vocabulary
    if vocabulary.title(words[0].lower) or words[0].lower in given() or vocabulary.nouns_capital or any(word.shouted for word in words):
        return False
    small = [word.lower for word in words if not word.capital]
    if not all(word in vocabulary.joints or word in vocabulary.bodies for word in small) or vocabulary.speech.intersection(small):
        return False
    return not _begins_with_place(page, one)


def _begins_with_place(page: Page, one: Quoted) -> bool:
    """Whether the first word is a place that the tables know."""
    return cased_places().get(page.lower(one.start), page.vocabulary.code) is not None


def _name(page: Page, starts: dict[int, int], match: re.Match[str]) -> Quoted | None:
    first, line = starts.get(match.start(1)), starts.get(match.start())
    if first is None or line is None or first - line > _MOST_BEFORE or not page.words[first].capital:
        return None
    end = first + 1
    while end < len(page.words) and page.words[end].end <= match.end(1):
        end += 1
    words = page.words[first:end]
    last = words[-1].capital or words[-1].lower in page.vocabulary.bodies
    whole = words[-1].end == match.end(1) and last and not any(word.text[0].isdigit() for word in words)
    place = cased_places().get(" ".join(word.lower for word in words), page.vocabulary.code)
    if not whole or place is not None or not _FEWEST <= len(words) <= _MOST or any(word.lower in page.vocabulary.never for word in words):
        return None
    return Quoted(first, end, match.end(1), paper=True)
