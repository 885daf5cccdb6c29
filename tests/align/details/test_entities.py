"""Names as points: who is named where, and when an article may be said not to name somebody."""

from collections.abc import Callable
from dataclasses import replace

from crosswire.align.details.entities import EntityPoints
from crosswire.align.details.likeness import Place
from crosswire.align.details.naming import Naming, mentions_of
from crosswire.align.details.other_letters import UNLIKE
from crosswire.model.article import Article
from crosswire.model.claim import Reading, SetAside
from crosswire.model.mention import Mention, MentionType
from crosswire.model.point import Absence, Evidence, Point, State
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.span import Span
from crosswire.model.story import Story

Named = dict[str, str]


def strangers(*_: Place) -> float:
    return 0.0


def twins(*_: Place) -> float:
    return 0.9


def story(*articles: tuple[str, Named], aside: str = "", amount: str = "") -> Story:
    """Articles with the entities of the names in them."""
    texts = [text for text, _ in articles]
    readings = [reading(f"a{n}", text, named, aside, amount) for n, (text, named) in enumerate(articles)]
    return Story(tuple(Article(f"a{n}", text, "en", f"A{n}") for n, text in enumerate(texts)), tuple(readings))


def reading(name: str, text: str, named: Named, aside: str, amount: str) -> Reading:
    mentions = tuple(
        Mention(span_of(text, form), MentionType.PLACE, entity.rstrip("?"), not entity.endswith("?")) for form, entity in named.items()
    )
    lines = (SetAside(span_of(text, aside), "a credit line"),) if aside and aside in text else ()
    figures = (Quantity(span_of(text, amount), QuantityKind.PERCENT, 45, 45, "%"),) if amount and amount in text else ()
    return Reading(name, (), lines, figures, (), mentions, any(letter.lower() != letter for letter in text))


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


class Vectors:
    """Names are as alike as said, and the likest words elsewhere as like a name."""

    def __init__(self, likeness: Callable[[Place, Place], float], elsewhere: float) -> None:
        self._likeness, self._elsewhere = likeness, elsewhere

    def of_places(self, one: Place, other: Place) -> float:
        return self._likeness(one, other)

    def closest(self, *_: object) -> float:
        return self._elsewhere


def whole(given: Story, likeness: Callable[[Place, Place], float] = strangers, elsewhere: float = 0.0) -> dict[str, Point]:
    return {point.reported[0].value or "": point for point in EntityPoints(given, Naming(given, Vectors(likeness, elsewhere))).whole()}


def states(point: Point) -> dict[str, State]:
    return {absence.article: absence.state for absence in point.not_found}


def test_one_entity_under_two_names_is_one_point() -> None:
    found = whole(story(("Brodzin burns.", {"Brodzin": "place:1"}), ("Brodzina arde.", {"Brodzina": "place:1"})))
    assert [each.article for each in found["place:1"].reported] == ["a0", "a1"]


def test_a_name_that_another_article_lacks() -> None:
    found = whole(story(("Brodzin burns.", {"Brodzin": "place:1"}), ("A town burns.", {})))
    assert states(found["place:1"]) == {"a1": State.NOT_FOUND}


def test_a_known_form_in_the_text_is_no_gap_even_where_no_name_was_recognised() -> None:
    found = whole(story(("Brodzin burns.", {"Brodzin": "place:1"}), ("Near Brodzin's port it burns.", {})))
    assert states(found["place:1"]) == {"a1": State.PARTLY}


def test_a_name_that_stands_in_capitals_in_a_dateline() -> None:
    found = whole(story(("Brodzin burns.", {"Brodzin": "place:1"}), ("BRODZIN (KPA) - A town burns.", {}), aside="BRODZIN (KPA)"))
    assert states(found["place:1"]) == {"a1": State.PARTLY}


def test_another_name_that_may_be_the_same_leaves_it_open() -> None:
    two = story(("Brodzin burns.", {"Brodzin": "place:1"}), ("Brodsin brennt.", {"Brodsin": "place:2"}))
    assert states(whole(two, twins)["place:1"]) == {"a1": State.UNSURE}


def test_what_may_be_the_same_in_one_article_may_be_it_in_all() -> None:
    def alike(one: Place, other: Place) -> float:
        return 0.9 if {one[0], other[0]} == {0, 1} else 0.0

    three = story(("Brodzin.", {"Brodzin": "place:1"}), ("Brodsin.", {"Brodsin": "place:2"}), ("Brodsin!", {"Brodsin": "place:2"}))
    assert states(whole(three, alike)["place:1"]) == {"a1": State.UNSURE, "a2": State.UNSURE}


def test_a_script_without_capitals_lacks_a_name_only_where_no_words_are_like_it() -> None:
    for one, other in (("Brodzin burns.", "港口起火。"), ("布罗津起火。", "A town burns.")):
        two = story((one, {one[: one.find(" ")] if " " in one else "布罗津": "place:1"}), (other, {}))
        like = UNLIKE[MentionType.PLACE]
        assert states(whole(two, elsewhere=like)["place:1"]) == {"a1": State.UNSURE}
        assert states(whole(two, elsewhere=like - 0.01)["place:1"]) == {"a1": State.NOT_FOUND}


def test_between_two_scripts_with_capitals_the_letters_tell() -> None:
    two = story(("Brodzin burns.", {"Brodzin": "place:1"}), ("A town burns.", {}))
    assert states(whole(two, elsewhere=0.9)["place:1"]) == {"a1": State.NOT_FOUND}


def test_a_name_in_a_credit_line_is_nothing_the_article_says() -> None:
    assert whole(story(("BRODZIN (MPA)\nIt burns.", {"BRODZIN": "place:1"}), ("It burns.", {}), aside="BRODZIN (MPA)")) == {}


def test_a_name_that_holds_an_amount_is_a_slip() -> None:
    assert whole(story(("Brodzin 45 percent burns.", {"Brodzin 45": "place:1"}), ("It burns.", {}), amount="45 percent")) == {}


def test_what_is_nowhere_named_for_certain_is_no_point() -> None:
    assert whole(story(("The Brodzin dish.", {"Brodzin": "place:1?"}), ("It burns.", {}))) == {}


def test_the_names_of_a_claim_belong_to_it() -> None:
    given = story(
        ("Brodzin burns. Later, Olmark.", {"Brodzin": "place:1", "Olmark": "place:2"}), ("It burns. Brodzin.", {"Brodzin": "place:1"})
    )
    claim = Point("p1", "claim", "", (Evidence("a0", Span(0, 14)),), (Absence("a1", State.NOT_FOUND, None, ""),), 0)
    (point,) = EntityPoints(given, Naming(given, Vectors(strangers, 0.0))).of(claim)
    assert (point.id, point.within, point.kind) == ("p1.e1", "p1", "entity")
    assert states(point) == {"a1": State.PARTLY}


def test_what_an_outlet_calls_itself_is_nobody() -> None:
    article = Article("a0", "“It burns”, she told the Courier.", "en", "Brodzin Courier")
    mention = Mention(span_of(article.text, "Courier"), MentionType.ORGANISATION, "org:courier")
    for outlet, named in (("Brodzin Courier", []), ("Brodzin Couriers", [mention])):
        two = Story((replace(article, outlet=outlet),), (Reading("a0", (), (), mentions=(mention,)),))
        assert mentions_of(two, 0) == named
