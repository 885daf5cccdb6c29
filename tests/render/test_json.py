"""The JSON report: the fields other programs rely on."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from crosswire.model.article import Article
from crosswire.model.claim import SetAside
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
