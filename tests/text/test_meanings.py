"""Concepts: what words of bodies' names mean."""

import pytest

from crosswire.languages.naming.concepts import CONCEPTS
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of


@pytest.mark.parametrize("line", CONCEPTS, ids=lambda line: line.split()[0])
def test_every_word_of_a_concept_can_be_met(line: str) -> None:
    meaning, *stems = line.split()
    for stem in stems:
        found = meanings_in_signs(stem) if stem >= "\u3040" else [meanings_of(stem)]
        assert len(found) == 1, stem
        assert meaning in found[0], stem


def test_balls_and_games_are_no_sport_of_their_own() -> None:
    assert meanings_of("كرة") == {"football"}
    assert meanings_of("السلة") == {"basketball"}
    assert meanings_of("ألعاب") == {"toy", "athletics"}
