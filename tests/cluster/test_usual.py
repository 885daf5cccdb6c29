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
    return usual


def lean(stories: int) -> float:
    """How much of an article that is nothing but usual is still seen, beside something else."""
    apart = np.eye(WIDTH, dtype=np.float32)[0]
    own = learnt(stories).own(Entry("x", "en", (LEAN + apart).astype(np.float16)))
    return float(own @ LEAN / np.linalg.norm(LEAN))


def test_many_stories_show_what_is_usual_and_one_does_not() -> None:
    assert lean(0) > 0.85
    assert lean(1) > 0.8
    assert lean(10 * BEFOREHAND) < 0.45
    assert lean(0) >= lean(1) > lean(BEFOREHAND) > lean(10 * BEFOREHAND)


def test_a_language_never_met_has_what_was_known_beforehand() -> None:
    vector = learnt(40).own(Entry("x", "xx", LEAN.astype(np.float16)))
    assert abs(float(np.linalg.norm(vector)) - 1) < 1e-3
