"""What is usual: the mean meaning of articles, to be taken away before two of them are compared.

All vectors of an encoder point much the same way, those of one language the more so; only what an article has beyond that is
its own. The mean of the articles seen is better than what was measured beforehand, as it knows their kind of text too. But where
many articles tell few stories, their mean is what they tell: so it counts as much as there are stories, not articles.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from crosswire.cluster.entry import Entry
from crosswire.cluster.knot import unit
from crosswire.encoders.base import Floats

#: As many stories must be known, of all languages or of one, for their articles to count as much as what was measured beforehand.
#: 3 tears stories apart that come alone; at 5 and 10 and 20 stories in company stay the same.
BEFOREHAND = 10
#: In a lesson what holds for languages not met until then.
_ANY = ""


@dataclass
class Learnt:
    """Of each language the sum of its articles beyond what was known beforehand, how many there were, and of how many stories.

    ``lessons``: what was taken for usual, by number and language; the last one counts for what comes.
    """

    sums: dict[str, Floats] = field(default_factory=dict)
    articles: Counter[str] = field(default_factory=Counter)
    stories: Counter[str] = field(default_factory=Counter)
    all_stories: int = 0
    lessons: dict[int, dict[str, Floats]] = field(default_factory=lambda: {0: {}})


class Usual:
    """``beforehand`` gives what is usual of a language, of ``und`` for any other."""

    def __init__(self, beforehand: Callable[[str], Floats], learnt: Learnt | None = None) -> None:
        self._beforehand = beforehand
        self.learnt = learnt or Learnt()

    @property
    def lesson(self) -> int:
        """The number of the last lesson."""
        return max(self.learnt.lessons)

    def learn(self, entry: Entry) -> None:
        """One more article. What is usual stays as it is until the next lesson."""
        own = entry.meaning.astype(np.float32) - self._beforehand(entry.language)
        self.learnt.sums[entry.language] = self.learnt.sums.get(entry.language, np.zeros_like(own)) + own
        self.learnt.articles[entry.language] += 1

    def started(self, language: str) -> None:
        """One more story, begun by an article in that language."""
        self.learnt.stories[language] += 1
        self.learnt.all_stories += 1

    def count(self, stories: Counter[str], together: int) -> None:
        """How many stories there are, with an article in each language and together."""
        self.learnt.stories, self.learnt.all_stories = stories, together

    def teach(self) -> None:
        """A new lesson from all that was learnt. What was filed by an older one is still compared by that."""
        general = self._general()
        self.learnt.lessons[self.lesson + 1] = {_ANY: general} | {code: self._offset(code, general) for code in self.learnt.sums}

    def forget(self) -> None:
        """Nothing is filed by older lessons any more."""
        self.learnt.lessons = {self.lesson: self.learnt.lessons[self.lesson]}

    def own(self, entry: Entry) -> Floats:
        """What an article has beyond the usual, as a vector of length one (or none)."""
        return unit(entry.meaning.astype(np.float32) - self._of(entry))

    def owns(self, entries: Sequence[Entry]) -> Floats:
        """The same of several, row by row."""
        beyond = np.array([entry.meaning for entry in entries], np.float32) - np.array([self._of(entry) for entry in entries])
        return np.array([unit(row) for row in beyond], np.float32)

    def _of(self, entry: Entry) -> Floats:
        lesson = self.learnt.lessons[entry.lesson]
        offset = lesson.get(entry.language, lesson.get(_ANY))
        known = self._beforehand(entry.language)
        return known if offset is None else known + offset

    def _general(self) -> Floats:
        together: Floats = np.array(list(self.learnt.sums.values()), np.float32).sum(axis=0)
        mean: Floats = together / np.float32(max(self.learnt.articles.total(), 1)) * weight(self.learnt.all_stories)
        return mean

    def _offset(self, code: str, general: Floats) -> Floats:
        mean = self.learnt.sums[code] / self.learnt.articles[code]
        return (general + (mean - general) * weight(self.learnt.stories[code])).astype(np.float32)


def weight(stories: int) -> np.float32:
    """How much the articles seen count beside what was measured beforehand."""
    return np.float32(stories / (stories + BEFOREHAND))
