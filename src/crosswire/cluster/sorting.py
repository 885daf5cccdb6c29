"""Articles in, stories out: the step as the desk calls it."""

import numpy as np

from crosswire.cluster.entry import Entry
from crosswire.cluster.filing import Filing
from crosswire.encoders.base import TextEncoder
from crosswire.model.article import Article
from crosswire.model.found import FoundStory, Listed

#: Of a text without a title so much stands for its headline.
_HEADLINE = 160
#: Of a longer text the beginning tells what it is about.
_LEAD = 6000
_DAY = 86_400


class Sorter:
    """Sorts articles to stories, one at a time. Of each only its meaning and what a list says of it are kept."""

    def __init__(self, encoder: TextEncoder) -> None:
        self._encoder = encoder
        self._filing = Filing(encoder.usual)
        self._listed: dict[str, Listed] = {}

    def add(self, article: Article, headline: str | None = None) -> None:
        """One more. ``headline`` is what it is called where it says no title itself. Ids must differ."""
        title = article.title or headline or beginning(article.text)
        self._listed[article.id] = Listed(article.id, article.outlet, article.language, title[:_HEADLINE], article.published)
        self._filing.file(entry_of(article, self._encoder))

    def stories(self) -> tuple[FoundStory, ...]:
        """The stories after all, settled: in the order in which the first article of each came."""
        self._filing.settle()
        place = {name: number for number, name in enumerate(self._listed)}
        found = [sorted(names, key=place.__getitem__) for _, names in self._filing.stories()]
        found.sort(key=lambda names: place[names[0]])
        return tuple(self._story(f"story-{number}", names) for number, names in enumerate(found, 1))

    def _story(self, own_id: str, names: list[str]) -> FoundStory:
        headline = self._listed[self._filing.most_typical(names)].headline
        return FoundStory(own_id, headline, tuple(self._listed[name] for name in names))


def entry_of(article: Article, encoder: TextEncoder) -> Entry:
    """What filing takes of an article."""
    return Entry(article.id, article.language, encoder.meaning(lead(article)).astype(np.float16), day_of(article))


def lead(article: Article) -> str:
    """The title and the text, unless the text begins with it."""
    text = article.text[:_LEAD].lstrip()
    return text if not article.title or text.startswith(article.title) else f"{article.title}\n{text}"


def day_of(article: Article) -> float | None:
    """Days since 1970, where it says when it appeared."""
    return article.published.timestamp() / _DAY if article.published else None


def beginning(text: str) -> str:
    """The first line."""
    return text[:_LEAD].strip().partition("\n")[0].strip()
