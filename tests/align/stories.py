"""Stories for the tests of alignment: articles of sentences, one a line, cut into clauses at commas; and what every outcome must keep."""

import random
import re
from collections.abc import Iterator, Sequence

from crosswire.align.comparing import compare
from crosswire.align.contents import contents
from crosswire.align.counterparts import Counterparts
from crosswire.align.passages import layout
from crosswire.encoders.base import Encoder
from crosswire.model.article import Article
from crosswire.model.claim import Reading, Sentence
from crosswire.model.point import Point, State
from crosswire.model.span import Span
from crosswire.model.story import Story
from tests.fake_encoder import FakeEncoder

CLAUSE = re.compile(r"[^,]+,?\s*")
WORDS = [
    f"{first}{second}" for first in ("bar", "kel", "mo", "tri", "su") for second in ("dan", "fi", "gor", "lun", "pest", "rik", "va", "zo")
]


def story_of(*articles: Sequence[str], complete: bool = True) -> Story:
    """A story of articles given as their sentences. ``complete`` holds for all."""
    made = tuple(
        Article(id=f"a{number}", text="\n".join(sentences), language="en", outlet=f"Outlet {number}", complete=complete)
        for number, sentences in enumerate(articles)
    )
    return Story(made, tuple(reading(article, sentences) for article, sentences in zip(made, articles, strict=True)))


def reading(article: Article, sentences: Sequence[str]) -> Reading:
    found, start = [], 0
    for sentence in sentences:
        clauses = [Span(start + m.start(), start + m.start() + len(m.group().rstrip())) for m in CLAUSE.finditer(sentence)]
        found.append(Sentence(Span(start, start + len(sentence)), tuple(clauses)))
        start += len(sentence) + 1
    return Reading(article.id, tuple(found), ())


def compared(story: Story, encoder: Encoder | None = None) -> Counterparts:
    """What alignment stands on, without the linking."""
    encoder = encoder or FakeEncoder()
    parts = [contents(article, read, encoder) for article, read in zip(story.articles, story.readings, strict=True)]
    return compare(parts, layout(parts))


def random_story(seed: int, articles: int = 0, sentences: int = 8) -> Story:
    """Articles that share some sentences, word for word, in part, with other words or in another order."""
    chance = random.Random(seed)
    common = [sentence(chance) for _ in range(sentences)]
    count = articles or chance.randint(1, 5)
    return story_of(*(list(retold(common, chance)) for _ in range(count)), complete=chance.random() < 0.7)


def sentence(chance: random.Random) -> str:
    clauses = [" ".join(chance.choices(WORDS, k=chance.randint(1, 7))) for _ in range(chance.randint(1, 4))]
    figure = chance.choice(["", "", " 412", " 3.2", " 0"])
    return ", ".join(clauses) + figure + "."


def retold(common: Sequence[str], chance: random.Random) -> Iterator[str]:
    for one in chance.sample(common, chance.randint(0, len(common))):
        words = [word if chance.random() < 0.8 else chance.choice(WORDS) for word in one.rstrip(".").split(" ")]
        yield one if chance.random() < 0.4 else " ".join(words) + "."
        if chance.random() < 0.15:
            yield sentence(chance)


def letters(text: str) -> set[int]:
    """The places of all letters and digits of a text."""
    return {at for at, character in enumerate(text) if character.isalnum()}


def check(story: Story, points: Sequence[Point]) -> None:
    """What holds for every alignment of every story."""
    assert [point.id for point in points] == [f"p{number}" for number in range(1, len(points) + 1)]
    texts = {article.id: article for article in story.articles}
    held: dict[str, set[int]] = {name: set() for name in texts}
    for point in points:
        standing = [*(e.article for e in point.reported), *(a.article for a in point.not_found)]
        assert sorted(standing) == sorted(texts)
        assert point.reported
        assert point.gist
        for found in point.reported:
            places = set(range(found.span.start, found.span.end))
            assert places
            assert found.span.end <= len(texts[found.article].text)
            assert not places & held[found.article], "claim points overlap"
            held[found.article] |= places
            assert 0 <= found.score <= 1
        for absence in point.not_found:
            check_absence(texts[absence.article], absence.state, absence.nearest.score if absence.nearest else None)
    for read, article in zip(story.readings, story.articles, strict=True):
        wanted = {at for s in read.sentences for at in range(s.span.start, s.span.end)} & letters(article.text)
        assert wanted <= held[article.id], "a sentence is in no point"


def check_absence(article: Article, state: State, share: float | None) -> None:
    assert share is None or 0 <= share <= 1
    assert state is not State.PARTLY or share is not None
    assert state is not State.NOT_FOUND or article.complete
    assert state is not State.TRUNCATED or not article.complete
