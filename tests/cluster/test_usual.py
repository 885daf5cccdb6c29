"""What is usual counts as much as there are stories."""

from collections import Counter

import numpy as np

from crosswire.cluster.entry import Entry
from crosswire.cluster.usual import BEFOREHAND, Usual
from tests.cluster.events import WIDTH, direction, unusual

LEAN = 2 * direction()


def learnt(stories: int) -> Usual:
    """Fifty articles that all lean the same way."""
    usual = Usual(unusual)
    for number in range(50):
        usual.learn(Entry(str(number), "en", (LEAN + direction()).astype(np.float16)))
    usual.count(Counter({"en": stories}), stories)
    usual.teach()
    return usual


def lean(stories: int) -> float:
    """How much of an article that is nothing but usual is still seen, beside something else."""
    apart = np.eye(WIDTH, dtype=np.float32)[0]
    own = learnt(stories).own(Entry("x", "en", (LEAN + apart).astype(np.float16), lesson=1))
    return float(own @ LEAN / np.linalg.norm(LEAN))


def test_many_stories_show_what_is_usual_and_one_does_not() -> None:
    assert lean(0) > 0.85
    assert lean(1) > 0.8
    assert lean(10 * BEFOREHAND) < 0.45
    assert lean(0) >= lean(1) > lean(BEFOREHAND) > lean(10 * BEFOREHAND)


def test_a_language_never_met_has_what_was_known_beforehand() -> None:
    vector = learnt(40).own(Entry("x", "xx", LEAN.astype(np.float16), lesson=1))
    assert abs(float(np.linalg.norm(vector)) - 1) < 1e-3


def test_what_was_filed_by_an_older_lesson_is_compared_by_that() -> None:
    usual = learnt(40)
    before = Entry("x", "en", LEAN.astype(np.float16), lesson=1)
    own = usual.own(before)
    usual.learn(Entry("y", "en", -40 * LEAN.astype(np.float16)))
    usual.teach()
    assert usual.lesson == 2
    assert (usual.own(before) == own).all()
    assert not (usual.own(Entry("x", "en", before.meaning, lesson=2)) == own).all()
