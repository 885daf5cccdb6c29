"""Origins: which articles carry one text, whose it is, and what shows it."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

from crosswire.config import Settings
from crosswire.desk.checking import check
from crosswire.desk.listening import Listener
from crosswire.desk.reading import come_in
from crosswire.encoders.e5.encoder import E5
from crosswire.model.finding import Aligned
from crosswire.model.origin import Origin
from crosswire.model.report import StoryReport
from crosswire.model.story import Story
from crosswire.wire.credits import credits_in
from crosswire.wire.origins import origins_of
from tests.wire.accounts import aligned, article, story

STORIES = Path(__file__).parent.parent / "stories"
SENTENCES = [
    "Three people died when a ferry sank.",
    "The captain left last.",
    "The owner apologised on Friday.",
    "Divers found the wreck.",
    "A judge opened an inquiry.",
]
SAETZE = [
    "Drei Menschen starben beim Untergang einer Fähre.",
    "Der Kapitän ging zuletzt.",
    "Der Eigner entschuldigte sich.",
    "Taucher fanden das Wrack.",
    "Ein Richter ermittelt.",
]
EN, DE = article("en", " ".join(SENTENCES)), article("de", " ".join(SAETZE), "de")


def origins(one: Story, found: Aligned) -> tuple[Origin, ...]:
    return origins_of(one, found, credits_in(one))


def test_a_translation_is_of_one_origin_that_nobody_names() -> None:
    one = story(EN, DE)
    (origin,) = origins(one, aligned(one, list(zip(SENTENCES, SAETZE, strict=True))))
    assert (origin.agency, origin.articles, origin.first) == (None, ("en", "de"), None)
    assert origin.reason.startswith("Daily en and Daily de have 5 passages in common, all in the same order")
    assert {mark.article for mark in origin.evidence} == {"en", "de"}


def test_who_came_first_where_both_times_are_known() -> None:
    early, late = datetime(2026, 10, 14, 9, tzinfo=UTC), datetime(2026, 10, 14, 12, tzinfo=UTC)
    one = story(replace(EN, published=late), replace(DE, published=early))
    found = aligned(one, list(zip(SENTENCES, SAETZE, strict=True)))
    assert [origin.first for origin in origins(one, found)] == ["de"]
    same = story(replace(EN, published=late), replace(DE, published=late))
    assert [origin.first for origin in origins(same, found)] == [None]
    day = story(replace(EN, published=late), replace(DE, published=early, day_only=True))
    assert [origin.first for origin in origins(day, found)] == [None], "a day is no hour"


def test_independent_articles_have_no_origin() -> None:
    one = story(EN, DE)
    assert origins(one, aligned(one, [(SENTENCES[0], SAETZE[0])])) == ()


def test_one_article_printed_as_an_agencys() -> None:
    one = story(article("a", "Ferry sinks\nATHENS (AP) - Three people died when a ferry sank off the coast."), EN)
    (origin,) = origins(one, Aligned())
    assert (origin.agency, origin.articles, origin.reason) == ("AP", ("a",), "It is printed as the text of AP.")


def test_where_several_are_credited_alike_it_is_nobodys() -> None:
    places = {"engine": "May", "deck": "June", "bridge": "July", "hull": "August", "galley": "spring", "funnel": "autumn"}
    text = " ".join(f"The {what} was checked by two men of the {what} office in {when} before noon." for what, when in places.items())
    one = story(article("a", f"Ferry\n{text}\n(AFP, Reuters)"), article("b", text))
    (origin,) = origins(one, Aligned())
    assert origin.agency is None
    assert [mark.reason for mark in origin.evidence][:2] == [
        "It says that material of AFP is in it.",
        "It says that material of Reuters is in it.",
    ]


def test_a_quotation_makes_no_origin() -> None:
    one = story(article("a", "Three people died, the police told Reuters."), DE)
    assert origins(one, Aligned()) == ()


def test_the_same_text_twice() -> None:
    places = {"engine": "May", "deck": "June", "bridge": "July", "hull": "August", "galley": "spring", "funnel": "autumn"}
    text = " ".join(f"The {what} was checked by two men of the {what} office in {when} before noon." for what, when in places.items())
    one = story(article("a", text), article("b", text))
    assert [origin.reason for origin in origins(one, Aligned())] == ["Daily a and Daily b have the same text."]


def wire_story(e5: E5) -> StoryReport:
    settings = Settings()
    return check(come_in([str(STORIES / "harbour-merger")], settings), settings, Listener(), e5)


def test_an_agencys_text_its_translation_its_rewriting_and_reports_of_others(e5: E5) -> None:
    """The whole trip: a reprint cut from the end, a translation, a shortened rewriting; a report that quotes the agency once; another."""
    gold = json.loads((STORIES / "harbour-merger.gold.json").read_text(encoding="utf-8"))
    report = wire_story(e5)
    (wanted,) = gold["origins"]
    (origin,) = report.origins
    assert (origin.agency, set(origin.articles)) == (wanted["agency"], set(wanted["articles"]))
    alone = {report.voices[name] for name in gold["independent"]}
    assert len(alone) == 2
    assert not alone & {report.voices[name] for name in origin.articles}
    assert origin.first == "gulf-standard-en"
    assert set(origin.articles) == {mark.article for mark in origin.evidence}
    cited = [credit for credit in report.agency_credits if credit.article == gold["quotes_agency"][0]["article"]]
    assert [(credit.agency, credit.reliance.value) for credit in cited] == [("AFP", "cited")]


def test_no_voice_is_counted_twice(e5: E5) -> None:
    report = wire_story(e5)
    for point in report.points:
        assert point.voices == len({report.voices[evidence.article] for evidence in point.reported})
    for one, other in combinations(report.origins, 2):
        assert not set(one.articles) & set(other.articles)
