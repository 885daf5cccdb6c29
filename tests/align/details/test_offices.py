"""What people are called, as points, and one office given to two."""

from crosswire.align.details.naming import Naming
from crosswire.align.details.offices import OfficePoints
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.mention import Mention, MentionType
from crosswire.model.point import Evidence, Point, State
from crosswire.model.span import Span
from crosswire.model.story import Story


class Alike:
    """Vectors by which all offices are as alike as said, and no name is like another."""

    def __init__(self, offices: float, elsewhere: float = 0.0) -> None:
        self.offices = offices
        self.elsewhere = elsewhere

    def of_places(self, *_: object) -> float:
        return self.offices

    def closest(self, *_: object) -> float:
        return self.elsewhere


def offices(texts: dict[str, str], offices: float = 0.9, elsewhere: float = 0.0) -> tuple[OfficePoints, Story]:
    """Articles, each with the name of the person in it."""
    articles = tuple(Article(f"a{n}", text, "en", f"A{n}") for n, text in enumerate(texts))
    readings = tuple(Reading(f"a{n}", (), (), mentions=named(text, name)) for n, (text, name) in enumerate(texts.items()))
    story = Story(articles, readings)
    return OfficePoints(story, Alike(offices, elsewhere), Naming(story, Alike(0.0))), story  # type: ignore[arg-type]


def named(text: str, name: str) -> tuple[Mention, ...]:
    if not name:
        return ()
    at = text.index(name)
    return (Mention(Span(at, at + len(name)), MentionType.PERSON, f"per:{name.lower()}"),)


def claim(story: Story) -> Point:
    return Point("p1", "claim", "gist", tuple(Evidence(each.id, Span(0, len(each.text))) for each in story.articles), (), 0)


def test_who_is_called_what_in_which_article() -> None:
    found, _ = offices({"Mayor Anna Berg came.": "Anna Berg", "Anna Berg, the mayor, came.": "Anna Berg", "Anna Berg came.": "Anna Berg"})
    (point,) = found.whole()
    assert (point.gist, point.kind, point.within) == ("Mayor: Anna Berg", "item", None)
    assert [each.article for each in point.reported] == ["a0", "a1"]
    assert [absence.state for absence in point.not_found] == [State.NOT_FOUND]


def test_the_office_may_stand_in_other_words() -> None:
    found, _ = offices({"Mayor Anna Berg came.": "Anna Berg", "Anna Berg runs the town.": "Anna Berg"}, elsewhere=0.6)
    assert [absence.state for absence in found.whole()[0].not_found] == [State.UNSURE]


def test_one_office_given_to_two_people() -> None:
    found, story = offices({"Mayor Anna Berg came.": "Anna Berg", "Mayor Jon Holm came.": "Jon Holm"})
    (conflict,) = found.conflicts(claim(story))
    assert conflict.kind == "name"
    assert [side[0].value for side in conflict.sides] == ["Anna Berg", "Jon Holm"]


def test_two_offices_are_no_discrepancy() -> None:
    found, story = offices({"Mayor Anna Berg came.": "Anna Berg", "Captain Jon Holm came.": "Jon Holm"}, offices=0.5)
    assert found.conflicts(claim(story)) == []


def test_who_knows_the_other_person_says_nothing_against_him() -> None:
    found, story = offices({"Mayor Anna Berg came. So did Jon Holm.": "Anna Berg", "Mayor Jon Holm came.": "Jon Holm"})
    assert found.conflicts(claim(story)) == []
