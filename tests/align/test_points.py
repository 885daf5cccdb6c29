"""From a story to points: what holds for every story, and what must come out of some."""

from dataclasses import replace

import pytest

from crosswire.align.absence import Look
from crosswire.align.aligning import align_story, encoded
from crosswire.align.judging import PART, SURE, judge
from crosswire.align.passages import Passage
from crosswire.align.points import align
from crosswire.align.refining import ROUNDS, Refiner
from crosswire.encoders.base import Encoder
from crosswire.extract.reading import read
from crosswire.findings.interest import claims
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.finding import Aligned
from crosswire.model.point import Point, State
from crosswire.model.story import Story
from tests.align.stories import check, random_story, story_of
from tests.fake_encoder import FakeEncoder

FIVE = [
    "Alpha beta gamma delta.",
    "Epsilon zeta eta theta, iota kappa lambda 412.",
    "Mu nu xi omicron.",
    "Pi rho sigma tau upsilon.",
    "Phi chi psi omega.",
]


def aligned(story: Story, encoder: Encoder | None = None) -> tuple[Point, ...]:
    points = claims(align(story, encoded(story, encoder or FakeEncoder())).points)
    check(story, points)
    return points


@pytest.mark.parametrize("seed", range(60))
def test_every_story_keeps_the_rules(seed: int) -> None:
    aligned(random_story(seed))


@pytest.mark.parametrize("seed", [1, 17, 33])
def test_the_same_story_gives_the_same_points(seed: int) -> None:
    assert aligned(random_story(seed, articles=5)) == aligned(random_story(seed, articles=5))


@pytest.mark.parametrize("articles", [2, 3, 7])
def test_identical_articles_link_completely(articles: int) -> None:
    for point in aligned(story_of(*[FIVE] * articles)):
        assert len(point.reported) == articles


def test_copies_in_another_order_link_completely() -> None:
    assert [len(point.reported) for point in aligned(story_of(FIVE, FIVE[::-1]))] == [2] * 5


def test_one_article_stands_alone() -> None:
    points = aligned(story_of(FIVE))
    assert len(points) == 5
    assert all(point.reported[0].score == 1.0 for point in points)


def test_nothing_in_common() -> None:
    for point in aligned(story_of(FIVE[:2], FIVE[3:])):
        assert len(point.reported) == 1


def test_briefs_of_one_sentence() -> None:
    (point,) = aligned(story_of(FIVE[:1], FIVE[:1], FIVE[:1]))
    assert len(point.reported) == 3


@pytest.mark.parametrize("articles", [(), ([],), ([], [])])
def test_without_sentences_there_are_no_points(articles: tuple[list[str], ...]) -> None:
    assert aligned(story_of(*articles)) == ()


def test_articles_without_sentences_are_told_in_every_point() -> None:
    for point in aligned(story_of([], FIVE, [], FIVE, [])):
        assert [absence.article for absence in point.not_found] == ["a0", "a2", "a4"]
        assert all(absence.nearest is None for absence in point.not_found)


def test_sentences_that_hold_no_pieces_give_no_points() -> None:
    article = Article("a", "   \n  ", "en", "A")
    reading = story_of(["   ", "  "]).readings[0]
    story = Story((article,), (replace(reading, article="a"),))
    assert align(story, encoded(story, FakeEncoder())) == Aligned()


def test_progress_is_told_article_by_article() -> None:
    told: list[tuple[int, int]] = []
    encoded(story_of(FIVE, [], FIVE), FakeEncoder(), lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_sentence_that_says_two_things_is_split() -> None:
    """One article says in one sentence what the other says in two."""
    story = story_of([f"{FIVE[0][:-1]}, {FIVE[2].lower()}", FIVE[3]], [FIVE[2], FIVE[4], FIVE[0]])
    both = [point for point in aligned(story) if len(point.reported) == 2]
    assert len(both) == 2


def test_an_article_that_was_cut_is_never_said_to_lack_a_point() -> None:
    states = [a.state for p in aligned(story_of(FIVE, FIVE[:2], complete=False)) for a in p.not_found]
    assert State.TRUNCATED in states
    assert State.NOT_FOUND not in states


@pytest.mark.parametrize("seed", range(10))
def test_refining_ends(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a few rounds at most, also where two steps would undo each other for ever."""
    rounds = 0

    def counted(refiner: Refiner) -> None:
        nonlocal rounds
        rounds += 1
        moved(refiner)

    moved = Refiner.move_all
    monkeypatch.setattr(Refiner, "move_all", counted)
    story = random_story(seed, articles=5, sentences=12)
    align_story(story, encoded(story, FakeEncoder()))
    assert 1 <= rounds <= ROUNDS


ARTICLE = Article("a", "text", "en", "A")
CUT = replace(ARTICLE, complete=False, incomplete_because="it ends in the middle of a sentence")
NEAREST = Passage(0, 0, 0)


@pytest.mark.parametrize(
    ("chance", "covered", "article", "state"),
    [
        (SURE + 0.01, 0.1, ARTICLE, State.NOT_FOUND),
        (1.0, 0.0, ARTICLE, State.NOT_FOUND),
        (SURE + 0.01, 0.1, CUT, State.TRUNCATED),
        (SURE, PART, ARTICLE, State.PARTLY),
        (0.0, 1.0, CUT, State.PARTLY),
        (SURE, PART - 0.01, ARTICLE, State.UNSURE),
        (0.1, 0.1, CUT, State.UNSURE),
    ],
)
def test_states(chance: float, covered: float, article: Article, state: State) -> None:
    found, reason = judge(Look(chance, NEAREST, covered), article)
    assert found is state
    assert reason.endswith(".")


def test_why_an_article_is_cut_is_told() -> None:
    assert "in the middle of a sentence" in judge(Look(0.9, NEAREST, 0.1), CUT)[1]


BRIEFS = {
    "en": "The mayor of Porthaven said on Tuesday that the harbour bridge would stay closed for two weeks after a barge struck it.",
    "de": "Nach dem Aufprall eines Lastkahns bleibt die Hafenbrücke zwei Wochen gesperrt, sagte Porthavens Bürgermeisterin am Dienstag.",
    "fr": "Le pont du port restera fermé deux semaines après avoir été heurté par une péniche, a déclaré mardi la maire de Porthaven.",
    "es": "El puente del puerto permanecerá cerrado dos semanas tras el choque de una barcaza, dijo el martes la alcaldesa de Porthaven.",
    "ru": "Мост в порту останется закрытым на две недели после того, как в него врезалась баржа, заявила во вторник мэр Портхейвена.",
    "ar": "قالت عمدة بورتهافن يوم الثلاثاء إن جسر الميناء سيبقى مغلقا أسبوعين بعد أن اصطدمت به بارجة.",
    "zh": "波特黑文市长周二表示，一艘驳船撞上港口大桥后，大桥将关闭两周。",
    "ja": "はしけが衝突した港の橋は２週間閉鎖されると、ポートヘイブンの市長が火曜日に述べた。",
    "id": "Jembatan pelabuhan akan ditutup selama dua pekan setelah ditabrak tongkang, kata Wali Kota Porthaven pada Selasa.",
}


def read_story(*articles: Article) -> Story:
    return Story(articles, tuple(map(read, articles)))


def test_nine_briefs_in_nine_languages_are_one_point(e5: Encoder) -> None:
    articles = [Article(language, text, language, language) for language, text in BRIEFS.items()]
    (point,) = aligned(read_story(*articles), e5)
    assert len(point.reported) == 9


ENGLISH = """\
The harbour bridge of Porthaven will stay closed for two weeks, the mayor said on Tuesday.
A barge struck the bridge before dawn on Monday.
Two sailors were slightly injured.
The ferry company is adding night services for commuters.
Engineers found cracks in the third pillar.
The repair will cost about 3.2 million euros."""
GERMAN = """\
Die Hafenbrücke von Porthaven bleibt zwei Wochen lang gesperrt, sagte die Bürgermeisterin am Dienstag.
Ein Lastkahn hatte die Brücke am Montag vor Sonnenaufgang gerammt.
Zwei Seeleute wurden leicht verletzt.
Fachleute fanden Risse im dritten Pfeiler.
Die Reparatur wird rund 3,2 Millionen Euro kosten."""


@pytest.mark.parametrize(("complete", "state"), [(True, State.NOT_FOUND), (False, State.TRUNCATED)])
def test_a_sentence_the_other_language_lacks(complete: bool, state: State, e5: Encoder) -> None:
    story = read_story(Article("en", ENGLISH, "en", "A"), Article("de", GERMAN, "de", "B", complete=complete))
    points = aligned(story, e5)
    alone = [point for point in points if len(point.reported) == 1]
    assert [point.gist for point in alone] == ["The ferry company is adding night services for commuters."]
    (absence,) = alone[0].not_found
    assert absence.state is state
    assert absence.nearest is not None
    assert len(points) == 6


def test_the_real_encoder_gives_the_same_points_again(e5: Encoder) -> None:
    story = read_story(Article("en", ENGLISH, "en", "A"), Article("de", GERMAN, "de", "B"))
    assert aligned(story, e5) == aligned(story, e5)


def test_an_empty_reading_beside_a_brief(e5: Encoder) -> None:
    story = Story(
        (Article("a", "", "en", "A"), Article("b", BRIEFS["en"], "en", "B")),
        (Reading("a", (), ()), read(Article("b", BRIEFS["en"], "en", "B"))),
    )
    aligned(story, e5)
