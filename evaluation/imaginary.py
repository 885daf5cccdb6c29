"""Any number of imaginary articles, as vectors: ours moved about, so that an archive may be as large as one likes.

The articles of ``examples/`` and the news items of ``evaluation/briefs`` are encoded. What each has beyond the usual of its
language is its own; a mixture of all of these, by chance, is the own meaning of an imaginary event, and an article tells of it with
a mixture of its own beside it. So vectors of different events are as alike as those of different news are, and two of one event as
alike as two of our articles on one are (``SPREAD``). Languages are as frequent as among what was encoded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from crosswire.cluster.entry import Entry
from crosswire.cluster.knot import unit
from crosswire.encoders.base import Floats, TextEncoder
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
#: How much of its own an article has beside its event: a cosine of about 0.55 inside a story, as in ``examples/``.
SPREAD = 0.9
#: Few stories are told often: so many articles, and more of them the fewer stories have as many (Zipf), but no more than MOST.
RARER, MOST = 2.2, 400
#: Articles a day, and the days over which a story is told.
A_DAY, LASTS = 500.0, 3.0


@dataclass(frozen=True)
class Seen:
    """What was encoded: the language of each text, what it has beyond the usual, and how long that is."""

    languages: list[str]
    own: Floats
    length: float


def seen(encoder: TextEncoder) -> Seen:
    """The bundled articles and news items."""
    told = [(one.language, one.text) for one in read_articles([ROOT / "examples"]) if isinstance(one, Article)]
    for path in sorted((ROOT / "evaluation/briefs").glob("*.txt")):
        told += [(path.stem, item) for item in path.read_text(encoding="utf-8").splitlines()]
    beyond = np.array([encoder.meaning(text) - encoder.usual(language) for language, text in told])
    lengths = np.linalg.norm(beyond, axis=1)
    return Seen([language for language, _ in told], (beyond / lengths[:, None]).astype(np.float32), float(lengths.mean()))


def imaginary(seen: Seen, encoder: TextEncoder, seed: int) -> Iterator[Entry]:
    """Articles without end, in the order in which they appear."""
    chance = np.random.default_rng(seed)
    waiting: list[tuple[float, int]] = []
    events: list[Floats] = []
    day, number = 0.0, 0
    while True:
        day += 1.0
        while len(waiting) < 2 * A_DAY * LASTS:
            events.append(mixture(seen, chance))
            begins = day + chance.random()
            waiting += [(begins + float(late), len(events) - 1) for late in chance.exponential(LASTS / 3, min(chance.zipf(RARER), MOST))]
        waiting.sort()
        due, waiting = waiting[: int(A_DAY)], waiting[int(A_DAY) :]
        for appeared, event in due:
            number += 1
            language = seen.languages[chance.integers(len(seen.languages))]
            own = unit(events[event] + SPREAD * mixture(seen, chance))
            meaning = unit(encoder.usual(language) + seen.length * own).astype(np.float16)
            yield Entry(f"{number:07}", language, meaning, appeared)


def mixture(seen: Seen, chance: np.random.Generator) -> Floats:
    """Some of everything, of length one."""
    return unit(chance.standard_normal(len(seen.own)).astype(np.float32) @ seen.own)
