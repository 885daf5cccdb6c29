"""Where else a name may begin and end."""

from dataclasses import replace

import numpy as np

from crosswire.align.tagging.extents import MOST, Extent, extents
from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.labels import BEGIN, GO_ON, LABELS
from crosswire.model.span import Span
from crosswire.text.names.finding import pages_of

TEXT = "The Tidal Data Office of Marova fined Lena. Harbour Nine paid."


def labelled(**chances: tuple[float, float]) -> Labelled:
    """A network that gives some words a chance to begin a body's name and one to go on with it; a unit a word."""
    page = pages_of([(TEXT, "en")])[0]
    places = np.array([(word.start, word.end) for word in page.words], np.int64)
    named = np.full((len(places), LABELS), 1e-4, np.float32)
    for unit, (start, end) in enumerate(places):
        begins, goes_on = chances.get(TEXT[start:end], (1e-4, 1e-4))
        named[unit, [0, BEGIN + 1, GO_ON + 1]] = 1 - begins - goes_on, begins, goes_on
    return Labelled(page, places, np.log(named), np.array([0, 8], np.int64), TEXT.count)


def place(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def words_of(found: list[Extent]) -> list[str]:
    return [each.span.of(TEXT) for each in found]


SEES = labelled(Tidal=(0.9, 0.01), Data=(0.05, 0.9), Office=(0.02, 0.9), of=(0.01, 0.4), Marova=(0.45, 0.4), Harbour=(0.2, 0.7))


def test_a_name_may_go_further_and_less_far() -> None:
    found = extents(SEES, place("Tidal Data Office"), [])
    assert "Tidal Data Office of Marova" in words_of(found)
    assert len(found) <= MOST
    assert [each.gained for each in found] == sorted((each.gained for each in found), reverse=True)
    by_words = {each.span.of(TEXT): each for each in extents(SEES, place("Data Office"), [])}
    whole = by_words["Tidal Data Office"]
    assert (whole.earlier, whole.later) == (-1, 0)
    assert whole.gained > 0
    assert "Tidal Data Office" in words_of(extents(SEES, place("Tidal Data Office of Marova"), []))


def test_other_names_that_would_be_taken_in_count() -> None:
    free, taken = (
        {each.span.of(TEXT): each for each in extents(SEES, place("Tidal Data Office"), others)} for others in ([], [place("Marova")])
    )
    longer = "Tidal Data Office of Marova"
    assert (free[longer].covered, taken[longer].covered) == (0, 1)
    assert taken[longer].gained < free[longer].gained


def test_no_name_goes_on_in_the_next_sentence() -> None:
    sees = labelled(Lena=(0.9, 0.05), Harbour=(0.1, 0.8), Nine=(0.1, 0.8))
    assert not any("Harbour" in words for words in words_of(extents(sees, place("Lena"), [])))


def test_what_begins_nowhere_and_what_has_no_unit_has_no_other_extent() -> None:
    assert extents(labelled(), place("Lena"), []) == []
    assert extents(SEES, Span(0, 0), []) == []


def test_an_encoder_that_tells_no_labels_tells_no_extents() -> None:
    assert extents(replace(SEES, named=SEES.named[:, :0]), place("Tidal Data Office"), []) == []
