"""The JSON report: the fields other programs rely on."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from crosswire.model.article import Article
from crosswire.model.claim import SetAside
from crosswire.model.finding import Discrepancy
from crosswire.model.origin import AgencyCredit, Mark, Origin, Reliance
from crosswire.model.point import Evidence, Point
from crosswire.model.report import Failure, StoryReport
from crosswire.model.span import Span
from crosswire.render.json import report_json
from tests.small_story import article, points_of, report

ROWS = ("++-", "+~?", "+--")


def story(articles: Sequence[Article] | None = None) -> StoryReport:
    return report(articles or [article(name) for name in "abc"], points_of(*ROWS))


def record(of: StoryReport) -> dict[str, Any]:
    found: dict[str, Any] = json.loads("".join(report_json(of)))
    return found


def test_the_fields_of_the_contract() -> None:
    found = record(story())
    assert found["schema"] == "crosswire.report/1"
    assert found["encoder"] == "fake words"
    assert {"articles", "points", "discrepancies", "updates", "origins", "notes"} <= set(found)
    assert found["discrepancies"] == found["updates"] == found["origins"] == []
    fields = {"id", "path", "url", "outlet", "language", "title", "published", "text", "words", "complete", "voice"}
    assert fields <= set(found["articles"][0])
    assert {"id", "kind", "gist", "voices", "reported", "not_found"} <= set(found["points"][0])


def test_every_article_stands_once_in_each_point() -> None:
    for point in record(story())["points"]:
        assert sorted(one["article"] for one in point["reported"] + point["not_found"]) == ["a", "b", "c"]


def test_passages_are_the_articles_own_words() -> None:
    found = record(story())
    texts = {one["id"]: one["text"] for one in found["articles"]}
    for point in found["points"]:
        assert all(one["text"] == texts[one["article"]][one["start"] : one["end"]] for one in point["reported"])


def test_an_absence_has_a_state_and_what_comes_nearest() -> None:
    (absent,) = record(story())["points"][0]["not_found"]
    assert absent == {
        "article": "c",
        "state": "not_found",
        "nearest": {"start": 0, "end": 9, "score": 0.25},
        "reason": "No passage says it.",
    }


def test_findings_name_the_points() -> None:
    assert record(story())["findings"] == {
        "agreement": [],
        "quotes": {"shared": [], "alone": []},
        "certainty": [],
        "names": [],
        "names_unless": [],
        "exclusives": ["p3"],
        "omissions": [{"article": "c", "points": ["p1"]}],
    }


def test_times_keep_their_zone() -> None:
    time = datetime(2026, 4, 14, 15, 20, tzinfo=timezone(timedelta(hours=2)))
    found = record(story([replace(article("a"), published=time), article("b"), article("c")]))
    assert [one["published"] for one in found["articles"]] == ["2026-04-14T15:20:00+02:00", None, None]


def test_characters_are_written_as_they_are() -> None:
    text = "".join(report_json(story([article("a", "渡轮 \x00 \u202e غرق sank."), article("b"), article("c")])))
    assert "渡轮 \\u0000 \u202e غرق" in text
    assert text.endswith("}\n")


def test_what_was_set_aside_and_what_could_not_be_read() -> None:
    of = story()
    readings = (replace(of.readings[0], set_aside=(SetAside(Span(0, 3), "a byline"),)), *of.readings[1:])
    found = record(replace(of, readings=readings, failures=(Failure("x.txt", "is empty"),)))
    assert found["articles"][0]["set_aside"] == [{"start": 0, "end": 3, "reason": "a byline"}]
    assert found["failures"] == [{"subject": "x.txt", "reason": "is empty"}]


def test_nothing_compared() -> None:
    found = record(replace(report([], ()), encoder=""))
    assert (found["encoder"], found["articles"], found["points"]) == (None, [], [])


def test_the_same_report_gives_the_same_bytes() -> None:
    assert list(report_json(story())) == list(report_json(story()))


def test_a_detail_names_its_claim_and_its_value() -> None:
    detail = Point("p1.1", "quantity", "31 (ferry)", (Evidence("a", Span(4, 9), value="31"),), (), 1, "The same value.", "p1")
    of = story()
    (found,) = [one for one in record(replace(of, points=(*of.points, detail)))["points"] if one["kind"] == "quantity"]
    assert (found["id"], found["within"], found["gist"]) == ("p1.1", "p1", "31 (ferry)")
    assert found["reported"] == [{"article": "a", "start": 4, "end": 9, "text": "a fer", "score": 1.0, "value": "31"}]


def test_a_claim_is_within_nothing_and_has_no_value() -> None:
    (first, *_) = record(story())["points"]
    assert "within" not in first
    assert all("value" not in one for one in first["reported"])


def test_discrepancies_and_updates_have_the_same_fields() -> None:
    evidence = tuple(Evidence(name, Span(4, 5), value=value) for name, value in (("a", "31"), ("b", "33")))
    one = Discrepancy("d1", "quantity", "p1", evidence, "31 in Daily a; 33 in Daily b.")
    found = record(replace(story(), discrepancies=(one,), updates=(replace(one, id="u1"),)))
    assert found["discrepancies"] == [
        {
            "id": "d1",
            "kind": "quantity",
            "point": "p1",
            "evidence": [
                {"article": "a", "start": 4, "end": 5, "text": "a", "value": "31"},
                {"article": "b", "start": 4, "end": 5, "text": "b", "value": "33"},
            ],
            "reason": "31 in Daily a; 33 in Daily b.",
        }
    ]
    assert found["updates"] == [found["discrepancies"][0] | {"id": "u1"}]


def test_origins_credits_and_owners() -> None:
    mark = Mark("a", Span(4, 5), "The dateline names AP.")
    origin = Origin("AP", ("a", "b"), (mark,), "Both are printed as AP's.", "b")
    credit = AgencyCredit("a", Span(4, 5), "AP", Reliance.PRINTED, "The dateline names AP.")
    found = record(replace(story(), origins=(origin,), agency_credits=(credit,), owners={"b": "Ringwood Media"}))
    place = {"start": 4, "end": 5, "reason": "The dateline names AP."}
    assert found["origins"] == [
        {
            "agency": "AP",
            "articles": ["a", "b"],
            "first": "b",
            "reason": "Both are printed as AP's.",
            "evidence": [{"article": "a", "text": "a", **place}],
        }
    ]
    assert [one["agency_credits"] for one in found["articles"]] == [[{"agency": "AP", "reliance": "printed", **place}], [], []]
    assert [one["owner"] for one in found["articles"]] == [None, "Ringwood Media", None]
