"""Groups: at most one passage of an article in each, and every passage in exactly one."""

import random
from collections import Counter

import numpy as np
import pytest

from crosswire.align.groups import Group, Groups
from crosswire.align.passages import Layout, Passage
from crosswire.model.span import Span

ARTICLES, SENTENCES, CLAUSES = 4, 5, 3


def places() -> Layout:
    sentences = ARTICLES * SENTENCES
    clauses = np.arange(sentences + 1) * CLAUSES
    spans = tuple(Span(10 * at, 10 * at + 9) for at in range(sentences * CLAUSES))
    return Layout(np.repeat(np.arange(ARTICLES), SENTENCES), clauses, np.arange(sentences * CLAUSES + 1) * 4, spans)


@pytest.fixture
def groups() -> Groups:
    layout = places()
    return Groups(layout, (layout.whole(sentence) for sentence in range(ARTICLES * SENTENCES)))


def whole(article: int, sentence: int) -> Passage:
    return places().whole(article * SENTENCES + sentence)


def sound(groups: Groups) -> None:
    """What holds after every step."""
    for group in groups.all():
        assert max(Counter(map(groups.layout.article, group)).values()) == 1
        assert all(groups.of(passage) == group for passage in group)
    together = [passage for group in groups.all() for passage in group]
    assert sorted(together) == groups.passages()
    assert sorted(p for s in range(ARTICLES * SENTENCES) for p in groups.in_sentence(s)) == groups.passages()


def test_a_layout_knows_its_places() -> None:
    layout = places()
    assert layout.whole(6) == Passage(6, 18, 20)
    assert layout.article(layout.whole(6)) == 1
    assert layout.sentences(1) == range(5, 10)
    assert layout.span(Passage(6, 19, 20)) == Span(190, 209)


def test_at_first_each_stands_alone(groups: Groups) -> None:
    assert groups.all() == [frozenset({p}) for p in groups.passages()]


def test_joined_passages_are_one_group(groups: Groups) -> None:
    groups.join(groups.of(whole(0, 0)), groups.of(whole(1, 2)))
    assert groups.of(whole(1, 2)) == {whole(0, 0), whole(1, 2)}
    assert groups.others(whole(0, 0)) == [whole(1, 2)]
    assert groups.occupant(groups.of(whole(0, 0)), 1) == whole(1, 2)
    assert groups.occupant(groups.of(whole(0, 0)), 2) is None
    sound(groups)


def test_a_passage_of_the_same_article_gives_way(groups: Groups) -> None:
    groups.join(groups.of(whole(0, 0)), groups.of(whole(1, 2)))
    groups.take(whole(1, 3))
    groups.put(whole(1, 3), groups.of(whole(0, 0)))
    assert groups.of(whole(0, 0)) == {whole(0, 0), whole(1, 3)}
    assert groups.of(whole(1, 2)) == {whole(1, 2)}
    sound(groups)


def test_what_is_taken_is_gone(groups: Groups) -> None:
    groups.join(groups.of(whole(0, 0)), groups.of(whole(1, 2)))
    groups.take(whole(0, 0))
    assert whole(0, 0) not in groups
    assert groups.of(whole(1, 2)) == {whole(1, 2)}
    assert groups.in_sentence(0) == []
    sound(groups)


def test_groups_near_sentences_come_once(groups: Groups) -> None:
    groups.join(groups.of(whole(0, 0)), groups.of(whole(1, 2)))
    assert list(groups.near([0, 7, 8, 99])) == [groups.of(whole(0, 0)), groups.of(whole(1, 3))]


@pytest.mark.parametrize("seed", range(5))
def test_any_steps_leave_sound_groups(seed: int, groups: Groups) -> None:
    chance = random.Random(seed)
    for _ in range(300):
        passage = chance.choice(groups.passages())
        home: Group = chance.choice([frozenset(), *groups.all()])
        if passage.first < passage.last and chance.random() < 0.3:
            parts = Passage(passage.sentence, passage.first, passage.first), Passage(passage.sentence, passage.first + 1, passage.last)
            groups.take(passage)
            for part in parts:
                groups.put(part)
        elif passage not in home:
            groups.take(passage)
            groups.put(passage, home)
        sound(groups)
