"""Items: members of lists that are one thing, and when a list may be said to lack one."""

from itertools import pairwise

from crosswire.align.details.items import ItemPoints
from crosswire.align.details.joining import joined
from crosswire.align.details.lacking import Things
from crosswire.align.details.members import Member, Members
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.mention import Mention, MentionType
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.span import Span
from crosswire.model.story import Story

#: Words that mean the same.
SAME = ({"cables", "Kabel"}, {"pumps", "Pumpen"}, {"valves", "Ventile"}, {"cooling"}, {"Filter"})


class Words:
    """Vectors that know which words mean the same."""

    def __init__(self, texts: list[str], elsewhere: float = 0.0) -> None:
        self.texts = texts
        self.elsewhere = elsewhere

    def of_places(self, one: tuple[int, Span], other: tuple[int, Span]) -> float:
        words = {one[1].of(self.texts[one[0]]), other[1].of(self.texts[other[0]])}
        return 0.8 if any(words <= same for same in SAME) else 0.1

    def closest(self, place: tuple[int, Span], article: int) -> float:
        return max([self.elsewhere, *(self.of_places(place, (article, span)) for span in words_of(self.texts[article]))])


def words_of(text: str) -> list[Span]:
    borders = [-1, *(at for at, letter in enumerate(text) if letter == " "), len(text)]
    return [Span(start + 1, end) for start, end in pairwise(borders)]


def story(*texts: str) -> Story:
    """Articles that are one list each."""
    readings = tuple(Reading(f"a{n}", (), (), lists=(tuple(words_of(text)),)) for n, text in enumerate(texts))
    return Story(tuple(Article(f"a{n}", text, "en", f"A{n}") for n, text in enumerate(texts)), readings)


def points(*texts: str, missing: tuple[Absence, ...] = (), elsewhere: float = 0.0, told: int | None = None) -> dict[str, Point]:
    """The item points of a claim that these articles report, all or the first few."""
    given = story(*texts)
    reported = tuple(Evidence(f"a{n}", Span(0, len(text))) for n, text in enumerate(texts[:told]))
    claim = Point("p1", "claim", "gist", reported, missing, 0)
    return {point.gist: point for point in ItemPoints(given, Words(list(texts), elsewhere)).of(claim)}  # type: ignore[arg-type]


def states(point: Point) -> dict[str, State]:
    return {absence.article: absence.state for absence in point.not_found}


def test_members_that_mean_the_same_are_one_item() -> None:
    found = points("cables pumps valves", "Ventile Kabel Pumpen")
    assert {gist: [each.article for each in point.reported] for gist, point in found.items()} == {
        "cables": ["a0", "a1"],
        "pumps": ["a0", "a1"],
        "valves": ["a0", "a1"],
    }
    assert all(point.kind == "item" and point.within == "p1" for point in found.values())


def test_a_list_of_the_same_things_lacks_what_the_other_has() -> None:
    assert states(points("cables pumps cooling", "Kabel Pumpen")["cooling"]) == {"a1": State.NOT_FOUND}


def test_a_member_without_a_partner_may_be_the_one() -> None:
    assert states(points("cables pumps cooling", "Kabel Pumpen Filter")["cooling"]) == {"a1": State.UNSURE}


def test_what_may_stand_elsewhere_in_other_words_is_not_lacking() -> None:
    assert states(points("cables pumps cooling", "Kabel Pumpen", elsewhere=0.6)["cooling"]) == {"a1": State.UNSURE}


def test_lists_that_share_nothing_are_no_items() -> None:
    assert points("cables pumps", "valves cooling") == {}


def test_the_items_of_an_exclusive_claim_are_as_absent_as_it_is() -> None:
    missing = (Absence("a1", State.NOT_FOUND, Nearest(Span(0, 4), 0.1), "No."), Absence("a2", State.UNSURE, None, "Maybe."))
    found = points("cables cooling", "nothing here", "nor there", missing=missing, told=1)
    assert states(found["cooling"]) == {"a1": State.NOT_FOUND, "a2": State.UNSURE}


def test_no_article_stands_twice_in_one_item() -> None:
    members = [Member(0, 0, Span(0, 1)), Member(1, 0, Span(0, 1)), Member(1, 0, Span(2, 3))]
    groups = joined(members, lambda *_: 0.9)
    assert [len(group) for group in groups] == [2, 1]


def test_many_wordings_settle_what_one_leaves_open() -> None:
    groups = [(Member(0, 0, Span(0, 1)), Member(1, 0, Span(0, 1))), (Member(0, 0, Span(2, 3)), Member(1, 0, Span(2, 3)))]
    lone = (Member(2, 0, Span(4, 5)),)
    shared = [(*group, Member(2, 0, Span(n, n + 1))) for n, group in enumerate(groups)]
    extra = tuple(Member(n, 0, Span(8, 9)) for n in (0, 1, 3))
    things = Things([*shared, lone, extra], lambda *_: 0.1)
    assert things.is_lacking(extra, 2)
    assert not things.is_lacking(lone, 3)


def test_a_list_of_names_holds_no_items() -> None:
    given = story("Brodzin cables pumps")
    name = Mention(Span(0, 7), MentionType.PLACE, "place:1")
    named = Story(given.articles, (Reading("a0", (), (), mentions=(name,), lists=given.readings[0].lists),))
    assert Members(given).within(0, Span(0, 20)) != []
    assert Members(named).within(0, Span(0, 20)) == []
