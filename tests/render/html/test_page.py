"""The page as a document: what it may load, what it holds, how large it is."""

import re
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from lxml import html as markup  # type: ignore[import-untyped]

import crosswire
from crosswire.model.point import Absence, Evidence, Point, State
from crosswire.render.html.rooms import ROOMS
from tests.fake_encoder import FakeEncoder
from tests.small_story import article, point, points_of, report
from tests.told_story import SENTENCES, place, told_story

ROOT = Path(__file__).parent.parent.parent.parent


def page(told: crosswire.StoryReport) -> Any:
    return markup.document_fromstring(crosswire.as_html(told))


def hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_nothing_may_be_loaded_and_only_what_is_ours_may_act() -> None:
    html = page(told_story())
    (policy,) = html.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules == {
        "default-src": "'none'",
        "style-src": hashed(html.xpath("string(//style)")),
        "script-src": hashed(html.xpath("string(//script)")),
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert html.xpath("//@src | //@style | //@onclick") == []


def test_the_policy_stands_before_anything_that_acts() -> None:
    text = crosswire.as_html(told_story())
    assert text.index("Content-Security-Policy") < min(text.index("<style>"), text.index("<script>"), text.index("<link"))


def test_ids_are_unique_and_links_lead_somewhere() -> None:
    html = page(told_story())
    ids = Counter(html.xpath("//@id"))
    assert [name for name, times in ids.items() if times > 1] == []
    inside = [place[1:] for place in html.xpath("//a/@href") if place.startswith("#")]
    assert {place for place in inside if place not in ids} == set()
    assert len(inside) > 50


def test_every_point_has_a_place_of_its_own() -> None:
    told = told_story()
    ids = set(page(told).xpath("//@id"))
    assert {point.id for point in told.points} | {"d1", "u1"} <= ids


def test_the_rooms_stand_in_the_order_of_interest() -> None:
    assert page(told_story()).xpath("//section/@id") == [room.name for room in ROOMS if room.name != "quotes"]


def test_a_quotation_has_its_room_and_says_who_speaks() -> None:
    told = told_story()
    en, ar, zh, de = told.articles
    said = Evidence(en.id, place(en, "The captain left last"), speaker="Anna Berg")
    absent = tuple(Absence(one.id, State.NOT_FOUND, None, "No quote has these words.") for one in (ar, zh, de))
    html = page(replace(told, points=(*told.points, Point("q1", "quote", "The captain left last", (said,), absent, 1))))
    assert html.xpath("//section[@id='quotes']//details/@data-p") == ["q1"]
    assert "credited to Anna Berg" in html.xpath("string(//*[@id='q1-a1'])")
    assert html.xpath("//section[@id='names']//*[@id='q1']") == []


def test_every_passage_says_its_language() -> None:
    html = page(told_story())
    quotes = html.xpath("//blockquote")
    assert len(quotes) > 10
    assert all(quote.get("lang") in SENTENCES and quote.get("dir") == "auto" for quote in quotes)


def test_a_lack_shows_its_state_its_reason_and_what_comes_nearest() -> None:
    (entry,) = page(told_story()).xpath("//*[@id='p3-a1']")
    words = " ".join(entry.text_content().split())
    assert "not found" in words
    assert "Nearest passage, score 0.31" in words
    assert SENTENCES["en"][2] in words
    assert "The whole article was searched." in words


def test_every_article_stands_in_every_point() -> None:
    told = told_story()
    html = page(told)
    for name in ("p1", "p2", "p3", "p4", "p5"):
        entries = html.xpath(f"//*[@id='{name}']//li[contains(@class, 'entry')]/@id")
        assert sorted(entries) == [f"{name}-a{number}" for number in (1, 2, 3, 4)]


def test_a_voice_of_several_articles_is_one_group_of_columns() -> None:
    same = "The same ferry sank."
    html = page(report([article("a", same), article("b"), article("c", same)], points_of("+-+")))
    (row,) = html.xpath("//tr[@class='voices']")
    assert [cell.get("colspan") for cell in row.xpath("th[@colspan]")] == ["2", "1"]
    numbers = html.xpath("//table[@class='matrix']/thead/tr[2]//span[@class='number']/text()")
    assert numbers == ["1", "3", "2"]


def test_the_text_of_an_article_is_all_there() -> None:
    told = told_story()
    html = page(told)
    for number, one in enumerate(told.articles, 1):
        (sheet,) = html.xpath(f"//*[@id='a{number}']/div")
        assert "".join(sheet.text_content().split()) == "".join(one.text.split())


def test_times_are_drawn_where_they_are_known() -> None:
    html = page(told_story())
    assert len(html.xpath("//*[name()='svg']//*[name()='circle']")) == 3
    assert "The Wexmoor Chronicle, 14 October 2026, 06:30 UTC" in html.xpath("string(//*[@id='timeline-title'])")
    assert page(report([article("a"), article("b")], points_of("++"))).xpath("//*[@class='timeline']") == []


def test_the_same_report_gives_the_same_bytes() -> None:
    assert crosswire.as_html(told_story()) == crosswire.as_html(told_story())


@pytest.mark.parametrize("story", ["battery-plant", "ferry-fire", "tram-strike"])
def test_a_usual_story_stays_small(story: str) -> None:
    """Five articles, and an encoder that finds so little in common that nearly every passage stands alone: the most there can be."""
    five = sorted((ROOT / "examples" / story).iterdir())[:5]
    text = crosswire.as_html(crosswire.check(crosswire.read(five), encoder=FakeEncoder()))
    assert len(text.encode()) < 1_000_000


def wide(articles: int, points: int = 60) -> str:
    """A page of so many articles, each of which lacks most points."""
    told = [article(f"n{number}") for number in range(articles)]
    rows = [
        point(f"p{row}", {one.id: "+" if number == row % articles else "-" for number, one in enumerate(told)}) for row in range(points)
    ]
    return crosswire.as_html(report(told, rows))


def test_a_large_story_does_not_grow_with_articles_times_points() -> None:
    """Four times as many articles: more columns and texts, but not four times as many passages in each point."""
    smaller, larger = wide(20), wide(80)
    assert larger.count("<blockquote") == smaller.count("<blockquote")
    assert len(larger) < 3 * len(smaller)


def test_what_is_not_shown_of_a_large_story_is_counted() -> None:
    html = page(
        report([article(f"n{number}") for number in range(20)], [point("p1", {f"n{n}": "+" if n == 0 else "-" for n in range(20)})])
    )
    (beyond,) = html.xpath("//p[@class='beyond']")
    assert len(re.findall(r"\d+ \(0\.25\)", beyond.text_content())) == 15
