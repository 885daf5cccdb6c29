"""Names put together, and found, by what they mean: with likenesses that are given, and with chance ones."""

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import pytest

from crosswire.encoders.base import Floats
from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.finding import pages_of
from crosswire.text.names.linking.meant import Meant
from crosswire.text.names.linking.meant_claims import free_stretches
from crosswire.text.names.linking.meant_extents import fitted
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_people import may_sound_alike, spoken
from crosswire.text.names.linking.meant_told import may_be_one
from crosswire.text.names.linking.shared import Shared
from tests.text.test_names_hostile import CHANGES, texts


class Given:
    """Words that are said to mean the same, in small letters."""

    def __init__(self, texts: Sequence[str], same: Sequence[set[str]], alike: float = 0.8) -> None:
        self._texts, self._same, self._alike = texts, same, alike

    def between(self, one: int, names: Sequence[Sequence[Span]], other: int, others: Sequence[Sequence[Span]]) -> list[list[float]]:
        return [[self._best(one, places, other, theirs) for theirs in others] for places in names]

    def _best(self, one: int, places: Sequence[Span], other: int, others: Sequence[Span]) -> float:
        return max(self._likeness(self._words(one, place), self._words(other, another)) for place in places for another in others)

    def around(self, article: int, names: Sequence[Sequence[Span]]) -> Floats:
        return np.ones((len(names), 1), np.float32)

    def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> list[Told]:
        return [Told(draft.span, {}) for draft in drafts]

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span], least: float) -> tuple[float, Span] | None:
        told = {self._words(other, place) for other, places in names.items() for place in places}
        for word in {word for same in self._same if same & told for word in same}:
            start = self._texts[article].lower().find(word)
            span = Span(start, start + len(word))
            if start >= 0 and any(one.start <= span.start and span.end <= one.end for one in free):
                return self._alike, span
        return None

    def extent(self, name: Shared) -> Told | None:
        return None

    def _words(self, article: int, place: Span) -> str:
        return place.of(self._texts[article]).lower()

    def _likeness(self, one: str, other: str) -> float:
        return self._alike if one == other or any({one, other} <= same for same in self._same) else 0.1


LEAGUE_ES = "Disputa en el puerto\nLa Liga Boreal amenaza con la huelga, dijo la Liga Boreal el lunes. La dirige Lena Quast."
LEAGUE_EN = "Harbour row\nThe Aurora League threatened to strike, the Aurora League said on Monday. It is led by Lena Quast."
LEAGUE_ZH = "港口纠纷\n北光舫周一表示可能罢工。北光舫由莱娜·夸斯特领导。"


def named(likeness_of: Sequence[set[str]], *told: tuple[str, str]) -> list[dict[str, str]]:
    """Of each article its names with their entities."""
    articles = [Article(f"{number}", text, language, "o") for number, (text, language) in enumerate(told)]
    found = mentions_in_story(articles, likeness=Given([article.text for article in articles], likeness_of))
    return [
        {mention.span.of(article.text): mention.entity for mention in mentions} for article, mentions in zip(articles, found, strict=True)
    ]


def test_bodies_that_mean_the_same_are_one() -> None:
    same = [{"liga boreal", "aurora league"}]
    apart = named([], (LEAGUE_ES, "es"), (LEAGUE_EN, "en"))
    assert apart[0]["Liga Boreal"] != apart[1]["Aurora League"]
    spanish, english = named(same, (LEAGUE_ES, "es"), (LEAGUE_EN, "en"))
    assert spanish["Liga Boreal"] == english["Aurora League"]


def test_a_name_of_two_articles_is_found_in_a_third_wherever_it_stands() -> None:
    same = [{"liga boreal", "aurora league", "北光舫"}]
    articles = [Article(name, text, name, "o") for name, text in (("es", LEAGUE_ES), ("en", LEAGUE_EN), ("zh", LEAGUE_ZH))]
    found = mentions_in_story(articles, likeness=Given([article.text for article in articles], same))
    entity = next(mention.entity for mention in found[0] if mention.span.of(LEAGUE_ES) == "Liga Boreal")
    assert [mention.span.of(LEAGUE_ZH) for mention in found[2] if mention.entity == entity] == ["北光舫"] * 2


def test_what_one_article_alone_names_is_not_looked_for() -> None:
    articles = [Article(name, text, name, "o") for name, text in (("es", LEAGUE_ES), ("zh", LEAGUE_ZH))]
    found = mentions_in_story(articles, likeness=Given([LEAGUE_ES, LEAGUE_ZH], [{"liga boreal", "北光舫"}]))
    assert found == mentions_in_story(articles)
    assert "北光舫" not in {mention.span.of(LEAGUE_ZH) for mention in found[1]}


def test_two_spokesmen_are_not_one_however_alike_their_sentences() -> None:
    one = "Brand in Halle\nEs brennt noch, sagte Sprecher Bastian Mertens am Abend.", "de"
    other = "Fire\nIt is still burning, spokesman Oliver Whitcombe said in the evening.", "en"
    spanish, english = named([{"bastian mertens", "oliver whitcombe"}], one, other)
    assert spanish["Bastian Mertens"] != english["Oliver Whitcombe"]


def test_names_of_one_article_stay_two() -> None:
    both = f"{LEAGUE_ES} El Gremio Marino lo apoya, dijo el Gremio Marino.", "es"
    spanish, _ = named([{"liga boreal", "gremio marino", "aurora league"}], both, (LEAGUE_EN, "en"))
    assert spanish["Liga Boreal"] != spanish["Gremio Marino"]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("olena petrenko", "олена петренко", True),
        ("petrenko", "олена петренко", True),
        ("oksana moroz", "tomasz moros", False),
        ("manolis perdikas", "ペトロス・ハルバリス", False),
        ("hanna sato", "佐藤花", True),
        ("deak peter", "péter deák", True),
    ],
)
def test_whether_somebody_sounds_like_somebody(one: str, other: str, alike: bool) -> None:
    ours, theirs = (spoken([Draft(Span(0, 1), tuple(name.split()))]) for name in (one, other))
    assert may_sound_alike(ours, theirs) is alike


def test_what_has_another_figure_is_another_however_alike() -> None:
    told = ("Race\nThe ferry Aurora 1 won, Lena Quast said.", "en"), ("Regata\nIl traghetto Aurora 2 ha vinto, disse Lena Quast.", "it")
    texts = [text for text, _ in told]
    articles = [Article(f"{number}", text, language, "o") for number, (text, language) in enumerate(told)]

    class Ferries(Given):
        def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> list[Told]:
            start = page.text.find("Aurora")
            return [Told(Span(start, start + len("Aurora 1")), {MentionType.OTHER: 0.97})]

    english, italian = mentions_in_story(articles, likeness=Ferries(texts, [{"aurora 1", "aurora 2"}], 0.99))
    assert english[0].entity != italian[0].entity


def test_a_group_that_has_grown_is_asked_again_whether_it_may_be_another() -> None:
    """ "Aurora" may be the first or the second, not both."""
    names = ["Aurora 1", "Aurora", "Aurora 2"]
    pages = pages_of([(f"{name} won.", language) for name, language in zip(names, ("en", "it", "es"), strict=True)])
    drafts = [Draft(Span(0, len(name)), tuple(name.lower().split()), votes=Counter({MentionType.OTHER: 5})) for name in names]
    groups = {number: Group([(number, draft)], "") for number, draft in enumerate(drafts)}
    same = [set(map(str.lower, names))]
    joined = list(Meant(pages, groups, Given([page.text for page in pages], same, 0.99)).pairs())
    assert len(joined) == 1


@pytest.mark.parametrize(
    ("text", "language", "piece", "whole"),
    [
        ("昨天引水员行会要求加薪。", "zh", "引水员行会要求", "引水员行会"),
        ("在佩德里亚纳发生的事故", "zh", "佩德", "佩德里亚纳"),
        ("港で北斗丸会が会見した", "ja", "斗丸会が会", "北斗丸会"),
        ("新社長のヴァルデンが語る", "ja", "ヴァル", "ヴァルデン"),
        ("東京で橋", "ja", "橋", None),
        ("어제 등대지기협회는 말했다", "ko", "등대지기협회", "등대지기협회"),
        ("어제 등대지기협회는 말했다", "ko", "등대지기협", "등대지기협회"),
        ("قالت نقابة المرشدين أمس", "ar", "نقابة المرشدين", "نقابة المرشدين"),
        ("said the Brotherhood of Pilots today", "en", "the Brotherhood of Pilots", "Brotherhood of Pilots"),
        ("secondo il ministero delle Acque e Foreste", "it", "delle Acque e Foreste", "Acque e Foreste"),
        ("secondo il ministero delle Acque e Foreste", "it", "ministero delle Acque", "ministero delle Acque"),
        ("said the pilots of the port", "en", "the pilots", None),
        ("said Pilots today", "en", "Pilots", None),
    ],
)
def test_how_far_a_passage_goes(text: str, language: str, piece: str, whole: str | None) -> None:
    (page,) = pages_of([(text, language)])
    start = text.index(piece)
    found = fitted(page, Span(start, start + len(piece)))
    assert (found.of(text) if found else None) == whole


def test_free_is_what_no_mark_and_no_name_parts() -> None:
    text = "Ada met Bo, at the sea. Then"
    assert [span.of(text).strip() for span in free_stretches(text, [Span(8, 10)])] == ["Ada met", "at the sea", "Then"]


class Chance:
    """Says anything of anything, and points anywhere."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def between(self, one: int, names: Sequence[Sequence[Span]], other: int, others: Sequence[Sequence[Span]]) -> list[list[float]]:
        return [[self._chance.random() for _ in others] for _ in names]

    def around(self, article: int, names: Sequence[Sequence[Span]]) -> Floats:
        return np.array([[self._chance.random()] for _ in names], np.float32).reshape(len(names), 1)

    def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> list[Told]:
        cuts = sorted(self._chance.randrange(len(page.text) + 1) for _ in range(self._chance.randrange(6)))
        spans = [
            Span(start, end)
            for start, end in pairwise(cuts)
            if page.text[start:end].strip() and any(map(str.isalnum, page.text[start:end]))
        ]
        told = [*(draft.span for draft in drafts), *spans] if self._chance.random() < 0.5 else [draft.span for draft in drafts]
        apart = [span for number, span in enumerate(told) if not any(span.shares(other) for other in told[:number])]
        kinds = list(MentionType)
        return [Told(span, {self._chance.choice(kinds): self._chance.random()}) for span in sorted(apart)]

    def closest(self, article: int, names: Mapping[int, Sequence[Span]], free: Sequence[Span], least: float) -> tuple[float, Span] | None:
        within = [span for span in free if len(span)]
        if not within or self._chance.random() < 0.5:
            return None
        span = self._chance.choice(within)
        start = self._chance.randrange(span.start, span.end)
        return 0.9, Span(start, self._chance.randrange(start, span.end) + 1)

    def extent(self, name: Shared) -> Told | None:
        letters = [at for at, letter in enumerate(name.page.text) if letter.isalnum()]
        start = self._chance.choice(letters)
        end = self._chance.choice([at for at in letters if at >= start]) + 1
        return Told(Span(start, end), {self._chance.choice(list(MentionType)): 0.7}) if self._chance.random() < 0.3 else None


@pytest.mark.parametrize("seed", range(10))
def test_no_likeness_whatever_breaks_what_names_are(seed: int) -> None:
    """Every name lies in its text, none overlaps another, and an entity is of one type."""
    chance, written = random.Random(seed), texts()
    for _ in range(12):
        story = [(chance.choice(CHANGES)(text, chance), language) for text, language in chance.sample(written, 4)]
        articles = [Article(f"{number}", text, language, "o") for number, (text, language) in enumerate(story)]
        found = mentions_in_story(articles, likeness=Chance(seed))
        types: dict[str, set[str]] = {}
        for article, mentions in zip(articles, found, strict=True):
            assert all(one.span.end <= two.span.start for one, two in pairwise(mentions))
            assert all(0 <= each.span.start < each.span.end <= len(article.text) for each in mentions)
            for each in mentions:
                types.setdefault(each.entity, set()).add(each.type)
        assert all(len(kinds) == 1 for kinds in types.values())


def test_without_a_second_language_nothing_is_compared() -> None:
    articles = [Article(name, LEAGUE_EN, "en", "o") for name in "ab"]
    assert mentions_in_story(articles, likeness=Given([], [])) == mentions_in_story(articles)


def test_what_is_joined_is_compared_as_one() -> None:
    """Of three names that may each be one with the next, the third is found by the second, though the first two say little of it."""
    same = [{"liga boreal", "aurora league"}, {"aurora league", "ligue d'aube"}]
    french = "Querelle au port\nLa Ligue d'Aube menace de faire grève, dit la Ligue d'Aube lundi. Lena Quast la dirige."
    found = named(same, (LEAGUE_ES, "es"), (LEAGUE_EN, "en"), (french, "fr"))
    assert found[0]["Liga Boreal"] == found[1]["Aurora League"] == found[2]["Ligue d'Aube"]


def test_a_club_is_not_the_town_it_is_called_after_however_alike() -> None:
    town = Group([(0, Draft(Span(0, 9), ("são", "paulo"), votes=Counter({MentionType.PLACE: 5})))], "place:city-3448439")
    club = Group([(1, Draft(Span(0, 12), ("são", "paulo", "fc"), votes=Counter({MentionType.ORGANISATION: 9})))], "")
    state = Group([(1, Draft(Span(0, 9), ("sao", "paulo"), votes=Counter({MentionType.PLACE: 5})))], "")
    assert not may_be_one(town, club)
    assert not may_be_one(club, town)
    assert may_be_one(town, state)


def test_what_one_article_has_twice_is_one_only_in_brackets() -> None:
    short, other = (
        Draft(Span(at, at + 3), (word,), votes=Counter({MentionType.ORGANISATION: 5})) for at, word in ((30, "nrf"), (60, "ksb"))
    )
    full = Draft(Span(0, 28), ("unión", "nacional", "de", "remo"), votes=Counter({MentionType.ORGANISATION: 5}), bracketed=short)
    league, acronym, stranger = (Group([(0, draft)], "") for draft in (full, short, other))
    assert may_be_one(league, acronym)
    assert may_be_one(acronym, league.with_others(Group([(1, other)], "")))
    assert not may_be_one(league, stranger)
