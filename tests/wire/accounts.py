"""Two accounts for the tests of reuse: passages that alignment has linked, without an alignment."""

from collections.abc import Sequence

from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.finding import Aligned
from crosswire.model.origin import AgencyCredit, Reliance
from crosswire.model.point import Evidence, Point
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.wire.parallels import Parallel, Parallels, Shared
from crosswire.wire.together import Signed

#: Of a passage in its own words.
LENGTH = 100


def article(name: str, text: str = "Three people died.", language: str = "en") -> Article:
    return Article(name, text, language, f"Daily {name}")


def story(*articles: Article) -> Story:
    return Story(articles, tuple(read(one) for one in articles))


def parallel(order: Sequence[int], agreement: float = 0.7, more: tuple[int, int] = (0, 0), holders: str = "ab") -> Parallel:
    """Two accounts that share passages: the first in its own order, the other in ``order``. ``more``: passages each has alone."""
    passages = [Span(at * LENGTH, (at + 1) * LENGTH) for at in range(len(order))]
    shared = tuple(Shared(passages[at], passages[there], agreement, frozenset(holders), (LENGTH, LENGTH)) for at, there in enumerate(order))
    return Parallel(shared, (LENGTH * (len(order) + more[0]), LENGTH * (len(order) + more[1])))


def signed(name: str, *reliances: Reliance, authored: bool = False, at: int = 0) -> Signed:
    """An article that credits AP in some ways, at one place."""
    found = tuple(AgencyCredit(name, Span(at, at + 2), "AP", reliance, "It names AP.") for reliance in reliances)
    return Signed(article(name), found, authored)


def aligned(one: Story, linked: Sequence[Sequence[str]], agreement: float = 0.7) -> Aligned:
    """Claims, each given as the words of those articles that report it (the others give an empty string)."""
    points, agreements = [], {}
    for number, words in enumerate(linked, 1):
        reported = tuple(
            Evidence(each.id, Span(each.text.index(said), each.text.index(said) + len(said)))
            for each, said in zip(one.articles, words, strict=True)
            if said
        )
        points.append(Point(f"p{number}", "claim", words[0], reported, (), 0))
        agreements[f"p{number}"] = (agreement,) * (len(reported) * (len(reported) - 1) // 2)
    return Aligned(tuple(points), (), agreements)


def between(one: Story, linked: Sequence[Sequence[str]]) -> Parallel:
    first, second, *_ = one.articles
    return Parallels(one, aligned(one, linked)).between(first.id, second.id)
