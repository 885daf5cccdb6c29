"""Headlines in which all words have capitals: "Kestrel Luncurkan Mobil Listrik Nova" holds two names that the story has elsewhere."""

from collections.abc import Iterator

from crosswire.text.names.drafts.page import Page, Run
from crosswire.text.names.lexicon.gazetteer import ordinary
from crosswire.text.names.linking.standing import is_known_alone

_FEWEST, _LONGEST_NAME = 3, 4


def cut_headline(page: Page, run: Run) -> Iterator[Run]:
    """The names that the story has by themselves, where a run in a headline has words that its article writes small; else the run."""
    start, end = run
    styled = end - start >= _FEWEST and page.words[start + 1].opening
    if end - start < _FEWEST or not _is_in_headline(page, start) or not (styled or any(_is_common(page, one) for one in range(start, end))):
        yield run
        return
    found = list(_known(page, run))
    yield from found or [run]


def _is_common(page: Page, place: int) -> bool:
    """Whether the article writes a word small, or any language does and the story has it nowhere else."""
    lower = page.lower(place)
    return page.small(lower) > 0 or (lower in ordinary() and not page.evidence.middle[lower])


def _is_in_headline(page: Page, place: int) -> bool:
    return 0 <= page.words[place].start < page.text.find("\n")


def _known(page: Page, run: Run) -> Iterator[Run]:
    place, end = run
    while place < end:
        sizes = range(min(_LONGEST_NAME, end - place), 0, -1)
        size = next((size for size in sizes if is_known_alone(page, [word.lower for word in page.words[place : place + size]])), 0)
        if size and not (size == 1 and page.small(page.lower(place))):
            yield place, place + size
        place += size or 1
