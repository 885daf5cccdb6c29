"""How far a name goes, by the same name in other articles."""

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.names.extents import features, weights
from crosswire.align.names.sights import sights
from crosswire.align.tagging.extents import Extent
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.finding import pages_of
from crosswire.text.names.linking.shared import Shared

WIDTH = 6


def article(*pieces: int) -> Contents:
    """An article of one sentence, of pieces of one letter each; those of one number mean the same."""
    places = np.array([(at, at + 1) for at in range(len(pieces))], np.int64)
    nothing, one = np.zeros(0, np.int64), np.zeros(1, np.int64)
    vectors = np.eye(WIDTH, dtype=np.float32)[list(pieces)]
    return Contents(vectors, places, np.ones(len(pieces), np.float32), (Span(0, len(pieces)),), one, one, nothing, vectors[:0])


OWN, OTHER = article(0, 1, 2, 3), article(3, 2, 1, 5)


def test_what_stands_in_the_others_name_speaks_for_a_piece() -> None:
    seen = sights(OWN, [OWN, OTHER], {1: [Span(1, 3)]})  # theirs means 2 and 1; beside it stand 3 and 5
    added = seen.told(Span(1, 2), Span(1, 3))
    assert added == (1.0, 1.0, 1.0, 0.5, 0.0, 0.0, 0.0, 0.0)
    assert seen.told(Span(1, 3), Span(1, 4))[:4] == (1.0, 0.0, -1.0, 0.0)
    lost = seen.told(Span(1, 3), Span(2, 3))
    assert lost[4:] == (1.0, 1.0, 1.0, 0.5)


def test_the_place_that_is_most_alike_counts_and_the_mean_of_articles() -> None:
    both = sights(OWN, [OWN, OTHER], {1: [Span(0, 1), Span(1, 3)]})
    assert both.told(Span(1, 2), Span(1, 3))[1] == 1.0
    mean = sights(OWN, [OWN, OTHER, article(4, 4)], {1: [Span(1, 3)], 2: [Span(0, 1)]})
    assert mean.told(Span(1, 2), Span(1, 3))[1] == 0.5


def test_without_pieces_nothing_is_told() -> None:
    assert sights(OWN, [OWN, OTHER], {1: [Span(9, 9)]}).told(Span(1, 2), Span(1, 3)) == (1.0, *[0.0] * 7)


def test_there_is_a_weight_for_each_feature() -> None:
    page = pages_of([("Nordhafen AG", "de")])[0]
    name = Shared(0, page, Span(0, 9), MentionType.ORGANISATION, False, {1: [Span(0, 9)]}, [], [], {"Nordhafen AG": frozenset({0, 2, 3})})
    told = features(name, Extent(Span(0, 12), -0.5, 1, 0, 9), (0.5, 0.1), [0.0] * 8)
    assert len(told) == len(weights()["mean"])
    assert name.elsewhere("Nordhafen AG") == 2
    assert name.elsewhere("Nordhafen") == 0
