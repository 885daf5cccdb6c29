"""What else is named beside a name."""

from collections.abc import Sequence

import numpy as np
import pytest

from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.finding import pages_of
from crosswire.text.names.linking.meant_beside import Beside
from crosswire.text.names.linking.meant_groups import Group

NORTH = "Karvala sold 480 boats to Mirel. Ondine paid 1,250 crowns."
SOUTH = "Ondine kaufte. Von Mirel kamen 480 Boote, von Tessin 1250."


def beside(texts: Sequence[str], names: Sequence[Sequence[str]]) -> tuple[Beside, dict[int, Group]]:
    """``names``: for each group the name it has in each text, or nothing."""
    groups = {
        number: Group([(article, draft(text, name)) for article, (text, name) in enumerate(zip(texts, each, strict=True)) if name], "")
        for number, each in enumerate(names)
    }
    return Beside(pages_of([(text, "en") for text in texts]), groups), groups


def draft(text: str, name: str) -> Draft:
    start = text.index(name)
    return Draft(Span(start, start + len(name)), (name.lower(),))


def alike(told: Beside, one: Sequence[int], other: Sequence[int]) -> list[list[float]]:
    first, second = told.tables([one, other])
    found: list[list[float]] = (first @ second.T).tolist()
    return found


def test_names_beside_the_same_are_alike() -> None:
    told, _ = beside((NORTH, SOUTH), (("Mirel", "Mirel"), ("Karvala", ""), ("", "Tessin"), ("Ondine", "Ondine")))
    [[karvala_tessin]] = alike(told, [1], [2])
    assert 0 < karvala_tessin < 1


def test_a_figure_is_the_same_with_other_marks_and_in_other_signs() -> None:
    told, _ = beside(("Karvala 1,250", "Tessin \u0661\u0662\u0665\u0660", "Tessin 1260"), (("Karvala", "", ""), ("", "Tessin", "Tessin")))
    first, second, third = told.tables([[0], [1], [1]])
    assert (first @ second.T).tolist() == [[pytest.approx(1)]]
    assert (first @ third.T).tolist() == [[0]]


def test_two_figures_beside_each_other_are_two() -> None:
    told, _ = beside(("Karvala 2026 480", "Tessin 480", "Mirel 1 250"), (("Karvala", "", ""), ("", "Tessin", ""), ("", "", "Mirel")))
    first, second, third = told.tables([[0], [1], [2]])
    assert (first @ second.T).item() > 0
    assert (first @ third.T).item() == 0


def test_what_is_further_and_in_other_sentences_counts_less() -> None:
    near, far, across = "Karvala 480 .", "Karvala 11 12 13 480.", "Karvala. The 480."
    other = "Tessin 480"
    values = [alike(beside((text, other), (("Karvala", ""), ("", "Tessin")))[0], [0], [1])[0][0] for text in (near, far, f"{across} 11 12")]
    assert values[0] == pytest.approx(1)
    assert max(values[1:]) < 0.99


def test_two_that_are_one_from_now_on_are_one_beside_others() -> None:
    told, _ = beside(("Karvala, Mirel.", "Tessin, Ondine."), (("Karvala", ""), ("", "Tessin"), ("Mirel", ""), ("", "Ondine")))
    assert alike(told, [0], [1]) == [[0]]
    told.join((2, 3))
    assert alike(told, [0], [1]) == [[pytest.approx(1)]]


def test_a_name_that_stands_alone_is_like_no_other() -> None:
    told, _ = beside(("Karvala", "Tessin 480", "Mirel 480"), (("Karvala", "", ""), ("", "Tessin", ""), ("", "", "Mirel")))
    first, second, _ = told.tables([[0], [1], [2]])
    assert not first.any()
    assert second.any()


def test_of_no_names_there_is_nothing() -> None:
    told, _ = beside(("No names.", ""), ())
    assert [table.shape for table in told.tables([[], []])] == [(0, 0), (0, 0)]


def test_very_many_figures_are_not_all_looked_at() -> None:
    text = "Karvala " + " ".join(str(number) for number in range(10, 60_000))
    told, _ = beside((text, "Tessin 59999 480"), (("Karvala", ""), ("", "Tessin")))
    tables = told.tables([[0], [1]])
    assert max(table.shape[1] for table in tables) < 3_000
    assert all(np.isfinite(table).all() for table in tables)
