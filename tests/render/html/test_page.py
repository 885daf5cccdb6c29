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
    assert html.xpath("string(//details[@data-p='q1']/summary//*[@class='by'])") == "Anna Berg"
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


def test_how_each_article_states_a_point() -> None:
    html = page(told_story())
    planned, fact = (" ".join(html.xpath(f"string(//*[@id='{name}']//p[@class='meta'])").split()) for name in ("p5-a1", "p5-a2"))
    assert planned.startswith("stated as planned credited to the harbour master as a denial")
    assert fact.startswith("stated as a fact"), "since the other tells it otherwise"
    assert "stated" not in html.xpath("string(//*[@id='p2-a1']//p[@class='meta'])")


def test_what_is_told_with_different_certainty_has_a_room_and_marks_in_the_texts() -> None:
    html = page(told_story())
    (one,) = html.xpath("//section[@id='certainty']/details")
    assert (one.get("data-p"), one.xpath(".//p[@class='value']/text()")) == ("p5", ["as planned", "as a fact"])
    assert html.xpath("//div/p/a[@data-stated]/@data-stated") == ["as planned", "as a fact"]
    assert html.xpath("//details[@data-p='p5']/@data-findings") == ["omission certainty"]


def test_how_exactly_each_article_gives_a_figure() -> None:
    told = told_story()
    en, ar, zh, de = told.articles
    about = (Evidence(en.id, place(en, "Three"), value="about 3"), Evidence(de.id, place(de, "Drei"), value="3"))
    month = (Evidence(ar.id, place(ar, "ثلاثة"), value="2027-01"),)
    absent = tuple(Absence(one.id, State.NOT_FOUND, None, "No.") for one in (ar, zh))
    others = tuple(Absence(one.id, State.NOT_FOUND, None, "No.") for one in (en, zh, de))
    figures = (
        Point("p2.1", "quantity", "3", about, absent, 2, within="p2"),
        Point("p2.2", "date", "2027-01", month, others, 1, within="p2"),
    )
    html = page(replace(told, points=(*told.points, *figures)))
    assert html.xpath("//*[@id='p2.1']//span[@class='stated']/text()") == ["(about 3)", "(3)"]
    assert html.xpath("string(//*[@id='p2.2']/b)") == "January 2027"
    assert html.xpath("//*[@id='p2.2']//span[@class='stated'] | //*[@id='p1.1']//span[@class='stated']") == [], "where all give it alike"


def test_a_month_in_a_discrepancy_is_said() -> None:
    told = told_story()
    (one,) = told.discrepancies
    html = page(replace(told, discrepancies=(replace(one, evidence=tuple(replace(each, value="2027-01") for each in one.evidence)),)))
    assert html.xpath("//*[@id='d1']//p[@class='value']/text()") == ["January 2027"]


def test_names_that_several_articles_of_one_voice_share() -> None:
    told = told_story()
    en, ar, zh, de = told.articles
    both = (Evidence(en.id, place(en, "captain"), value="per:captain"), Evidence(ar.id, place(ar, "القبطان"), value="per:captain"))
    nowhere = tuple(Absence(one.id, State.NOT_FOUND, None, "It is named nowhere.") for one in (zh, de))
    voices = told.voices | {ar.id: told.voices[en.id]}
    html = page(replace(told, voices=voices, points=(*told.points, Point("e2", "entity", "captain", both, nowhere, 1))))
    (room,) = html.xpath("//section[@id='details']")
    heads = [" ".join(head.text_content().split()) for head in room.xpath(".//dt")]
    assert heads[-1] == "1 The Wexmoor Chronicle English 2 بريد المرفأ Arabic one voice"
    assert " ".join(room.xpath(".//dd")[-1].text_content().split()) == "alone name captain"


def test_a_day_without_an_hour_is_no_midnight() -> None:
    told = told_story()
    html = page(replace(told, articles=tuple(replace(one, day_only=True) for one in told.articles)))
    (first, *_) = html.xpath("//time")
    assert (first.get("datetime"), first.text) == ("2026-10-14", "14 October 2026")
    assert html.xpath("//*[@class='timeline']") == []


def test_a_point_is_told_in_english_where_an_article_has_it_in_english() -> None:
    told = told_story()
    german = tuple(replace(one, gist=SENTENCES["de"][0]) if one.id == "p1" else one for one in told.points)
    for name, words, language in (("p1", SENTENCES["en"][0], "en"), ("p3", SENTENCES["zh"][2], "zh")):
        (gist,) = page(replace(told, points=german)).xpath(f"//details[@data-p='{name}']/summary//span[contains(@class, 'gist')]")
        assert (gist.text, gist.get("lang")) == (words, language)
