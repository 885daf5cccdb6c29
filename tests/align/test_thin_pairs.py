"""Two passages that hardly say the same are parted; a third one, or a figure that is no year, bears them out."""

from types import SimpleNamespace

import pytest

from crosswire.align.figures import years
from crosswire.align.groups import Groups
from crosswire.align.said import Said
from crosswire.align.thin_pairs import THIN, part_thin_pairs
from tests.align.test_groups import ARTICLES, SENTENCES, places, whole


@pytest.fixture
def groups() -> Groups:
    return Groups(places(), (places().whole(sentence) for sentence in range(ARTICLES * SENTENCES)))


def links(agreement: float, *figures: str) -> SimpleNamespace:
    return SimpleNamespace(
        counterparts=SimpleNamespace(agreement=lambda *_: agreement), said=lambda _: Said(frozenset(figures), years(" ".join(figures)))
    )


def sizes(groups: Groups, agreement: float, *figures: str) -> list[int]:
    part_thin_pairs(links(agreement, *figures), groups)  # type: ignore[arg-type]
    return sorted(len(group) for group in groups.all() if len(group) > 1)


@pytest.mark.parametrize(
    ("agreement", "figures", "left"), [(THIN - 0.01, (), []), (THIN, (), [2]), (THIN - 0.01, ("482",), [2]), (THIN - 0.01, ("2023",), [])]
)
def test_a_pair_stays_where_it_agrees_or_has_a_figure_in_common(
    groups: Groups, agreement: float, figures: tuple[str, ...], left: list[int]
) -> None:
    groups.join(groups.of(whole(0, 0)), groups.of(whole(1, 0)))
    assert sizes(groups, agreement, *figures) == left
    assert all(passage in groups for passage in (whole(0, 0), whole(1, 0)))


def test_three_stay(groups: Groups) -> None:
    groups.join(groups.of(whole(0, 0)), groups.of(whole(1, 0)))
    groups.join(groups.of(whole(0, 0)), groups.of(whole(2, 0)))
    assert sizes(groups, 0.0) == [3]
