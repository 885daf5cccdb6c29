"""Concepts: what words of bodies' names mean."""

from collections import Counter

import pytest

from crosswire.languages.naming.concepts import CONCEPTS
from crosswire.languages.naming.concepts_far_east import CONCEPTS_FAR_EAST
from crosswire.languages.naming.concepts_of_offices import CONCEPTS_OF_OFFICES
from crosswire.languages.naming.concepts_of_trades import CONCEPTS_OF_TRADES
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of

_LINES = (*CONCEPTS, *CONCEPTS_FAR_EAST, *CONCEPTS_OF_OFFICES, *CONCEPTS_OF_TRADES)


@pytest.mark.parametrize("line", _LINES, ids=lambda line: line.split()[0])
def test_every_word_of_a_concept_can_be_met(line: str) -> None:
    meaning, *stems = line.split()
    for stem in stems:
        found = meanings_in_signs(stem) if stem >= "\u3040" else [meanings_of(stem)]
        assert len(found) == 1, stem
        assert meaning in found[0], stem


def test_no_meaning_of_a_word_is_listed_twice() -> None:
    pairs = Counter((line.split()[0], stem) for line in _LINES for stem in line.split()[1:])
    assert [pair for pair, count in pairs.items() if count > 1] == []


def test_balls_and_games_are_no_sport_of_their_own() -> None:
    assert meanings_of("كرة") == {"football"}
    assert meanings_of("السلة") == {"basketball"}
    assert meanings_of("ألعاب") == {"toy", "athletics"}
