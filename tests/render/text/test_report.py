"""The text report, room by room."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from crosswire.model.article import Article
from crosswire.model.point import Point
from crosswire.model.report import Failure, StoryReport
from crosswire.render.text.columns import columns
from crosswire.render.text.paper import Paper
from crosswire.render.text.report import report_lines
from tests.small_story import article, point, points_of, report

ROWS = ("+++", "++~", "++-", "+--", "+-?", "--+")


def lines(story: StoryReport, paper: Paper | None = None) -> list[str]:
    return list(report_lines(story, paper or Paper()))


def small(rows: Sequence[str] = ROWS) -> StoryReport:
    return report([article(name) for name in "abcdefgh"[: len(rows[0])]], points_of(*rows))


def row(text: list[str], name: str) -> str:
    return next(line for line in text if line.startswith(f"  {name} "))


def test_the_coverage_table_has_a_sign_for_each_standing() -> None:
    found = lines(report([article(name) for name in "abcde"], points_of("+~-?/", "+++++")))
    assert row(found, "p1").endswith("1 ● ◐ · ? /")
    assert row(found, "p2").endswith("5 ● ● ● ● ●")


def test_the_rooms_stand_in_their_order() -> None:
    found = "\n".join(lines(replace(small(), notes=("A note.",), failures=(Failure("x.txt", "is empty"),))))
    rooms = ("WHO REPORTS", "ARTICLES", "COVERAGE", "EXCLUSIVES", "NOT FOUND", "AGREEMENT", "NOTES", "COULD NOT BE READ")
    places = [found.index(room) for room in rooms]
    assert places == sorted(places)


def test_not_found_is_never_called_omitted() -> None:
    assert not re.search("omit|omission|hid|conceal|suppress", "\n".join(lines(small())), re.IGNORECASE)


def test_an_exclusive_shows_its_passage_and_the_nearest_elsewhere() -> None:
    found = lines(small())
    at = found.index("EXCLUSIVES: found in one voice alone (2)")
    room = found[at : found.index("NOT FOUND: what others report (1)")]
    assert "  p4   The a fer" in room
    assert any("nearest 0.25, Daily b (en): The b fer" in line for line in room)
    assert not any("p5" in line for line in room), "somebody may have it"


def test_an_omission_shows_who_reports_it_and_the_nearest_passage() -> None:
    found = lines(small())
    room = "\n".join(found[found.index("NOT FOUND: what others report (1)") :])
    assert "Daily c (en): 1 point not found\n  p3   2 voices: Daily a, Daily b\n" in room
    assert "nearest 0.25: The c fer" in room


def test_the_reader_of_an_article_gets_a_passage_in_its_language() -> None:
    story = report([article("a", "Sie sank.", "de"), article("b"), article("c")], points_of("++-"))
    room = "\n".join(lines(story)).split("NOT FOUND: what")[1].split("AGREEMENT")[0]
    assert "Daily b (en): The b fer" in room
    assert "Sie sank" not in room


def test_copies_are_named_beside_an_exclusive() -> None:
    articles = [article("a", "Same text."), article("b", "Same text."), article("c")]
    story = report(articles, [point("p1", {"a": "+", "b": "+", "c": "-"})])
    assert "       the same voice: Daily b" in lines(story)


def test_without_agreement_the_widest_points_are_shown() -> None:
    found = lines(small(["++-", "-++"]))
    assert "  No point was found in every article." in found
    assert "  p1   2 voices" in found


def test_one_article_has_no_table() -> None:
    found = lines(replace(report([article("a")], ()), notes=("Only one article was read, so nothing can be compared.",)))
    assert "COVERAGE" not in "\n".join(found)
    assert "  - Only one article was read, so nothing can be compared." in found


def test_times_are_the_outlets_own() -> None:
    story = report([replace(article("a"), published=datetime(2026, 4, 14, 15, 20, tzinfo=UTC)), article("b")], points_of("++"))
    assert any(line.endswith("whole  2026-04-14 15:20") for line in lines(story))
    day = replace(story, articles=tuple(replace(one, day_only=True) for one in story.articles))
    assert any(line.endswith("whole  2026-04-14") for line in lines(day)), "a day is no midnight"


def many(articles: int, points: int) -> StoryReport:
    names = [str(number) for number in range(articles)]
    rows = [point(f"p{number}", {name: "+" if int(name) % (number + 1) == 0 else "-" for name in names}) for number in range(points)]
    return report([article(name) for name in names], rows)


def test_long_stories_are_cut_and_say_so() -> None:
    found = lines(many(3, 60))
    assert "  and 20 more points (--all shows them)" in found
    assert any("more here (--all shows them)" in line for line in found)


def test_everything_can_be_shown() -> None:
    found = lines(many(60, 60), Paper(everything=True))
    assert "--all" not in "\n".join(found)
    assert sum(1 for line in found if line.startswith("  p59  gist")) > 1, "a row in each block of articles"


def test_many_articles_are_shown_in_blocks_with_their_numbers_written_downwards() -> None:
    found = lines(many(40, 3))
    tens = next(number for number, line in enumerate(found) if line.endswith(" 1 1 1 1 1 1 1 1"))
    assert found[tens + 1].endswith("voices 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7")


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_line_is_wider_than_the_paper(width: int) -> None:
    texts = {"ar": "غرق قارب قبالة الساحل. " * 20, "zh": "渡轮在海岸附近沉没，三人死亡。" * 20, "en": "w" * 3000, "ja": "フェリー" * 900}
    articles = [replace(article(code, text, code), outlet=text) for code, text in texts.items()]
    story = report(articles, [shown(code, texts[code], articles) for code in texts])
    assert [line for line in lines(story, Paper(width, everything=True)) if columns(line) > width] == []


def shown(code: str, text: str, articles: Sequence[Article]) -> Point:
    standings = {one.id: "+" if one.id == code else "-" for one in articles}
    return replace(point(code, standings, length=len(text)), gist=text[:200])


def test_hostile_words_reach_no_line_as_they_are() -> None:
    bad = "evil\x1b[2J\u202e\x07\r\n\u2066 words"
    one = replace(article("a", bad + " sank."), outlet=bad, language="x\x1b", title=bad)
    story = report([one, article("b")], [replace(point("p1", {"a": "+", "b": "-"}, 20), gist=bad)])
    found = "\n".join(lines(replace(story, notes=(bad,), failures=(Failure(bad, bad),))))
    assert not set(found) & set("\x1b\u202e\x07\r\u2066")


def test_colour_is_only_used_where_it_was_asked_for() -> None:
    assert not any("\x1b" in line for line in lines(small()))
    assert any("\x1b[1m" in line for line in lines(small(), Paper(colour=True)))


def test_it_is_about_the_first_point_that_most_voices_report() -> None:
    assert "About   gist of p2" in lines(small(["+--", "++-", "+++"]))


def test_without_such_a_point_it_is_about_the_one_reported_most() -> None:
    assert "About   gist of p2" in lines(small(["+-----", "++----", "-+----"]))


def test_where_nothing_is_shared_it_is_about_a_headline() -> None:
    story = report([replace(article("a"), title="Ferry sinks"), article("b")], points_of("+-", "-+"))
    assert "About   Ferry sinks" in lines(story)


def of_one_outlet() -> StoryReport:
    articles = [replace(article(name), outlet="Nordkurier" if name != "c" else "The Wharf") for name in "abc"]
    return report(articles, points_of("+--", "++-", "--+"))


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    text = "\n".join(lines(of_one_outlet()))
    assert "    1  Nordkurier (a) " in text
    assert "    2  Nordkurier (b) " in text
    assert "    3  The Wharf  " in text
    assert "  Nordkurier [1] (en): 1 point" in text
    assert "2 voices: Nordkurier [1], Nordkurier [2]" in text
    assert "The Wharf [" not in text


def test_a_long_outlet_leaves_room_for_the_id() -> None:
    articles = [replace(article(name), outlet="Westfälischer Allgemeiner Anzeiger") for name in ("one-en", "two-en")]
    found = lines(report(articles, [point("p1", {"one-en": "+", "two-en": "-"})]), Paper(60))
    assert any("… (one-en)" in line for line in found)
    assert max(map(len, found)) <= 60


def test_one_text_only_is_said_plainly() -> None:
    found = "\n".join(lines(report([article("a", "Same text."), article("b", "Same text.")], points_of("++"))))
    assert "Found   one text only: all articles carry the same words" in found
    assert "AGREEMENT" not in found
    assert "COVERAGE" not in found
    assert "gist" not in found.split("ARTICLES")[1]


def test_no_sign_is_parted_from_its_meaning() -> None:
    found = "\n".join(lines(small(), Paper(60)))
    assert "  ● reports it   ◐ reports part of it   · not found\n  ? unsure   / text cut off\n" in found


def test_names_in_one_voice_alone_are_shown_by_article() -> None:
    plain = report([article("a", "Olmark burns. \u202e"), article("b"), article("c")], points_of("+--", "+++"))
    point = plain.points[0]
    named = replace(point, id="e1", kind="entity", gist="Ol\u202emark", reported=(replace(point.reported[0], value="place:1"),))
    text = "\n".join(report_lines(replace(plain, points=(*plain.points, named)), Paper()))
    assert "DETAILS found in one voice alone (1)" in text
    assert "the name Ol" in text
    assert "\u202e" not in text


def test_what_a_shared_claim_has_in_one_article_alone_stands_with_its_passage() -> None:
    plain = report([article("a", "Olmark burns."), article("b"), article("c")], points_of("+++"))
    detail = replace(points_of("+--")[0], id="p1.1", kind="quantity", within="p1", voices=1)
    text = "\n".join(report_lines(replace(plain, points=(*plain.points, detail)), Paper()))
    assert "only here: Olmark bu" in text


def test_what_one_article_alone_adds_is_told_with_whom_it_shares_the_rest() -> None:
    plain = report([article("a", "Olmark burns."), article("b"), article("c")], points_of("+++"))
    detail = replace(points_of("+--")[0], id="p1.1", kind="item", within="p1", voices=1)
    text = "\n".join(report_lines(replace(plain, points=(*plain.points, detail)), Paper()))
    assert "in p1, with Daily b, Daily c: Olmark bu" in text


def test_what_a_passage_lacks_is_told_in_english_where_somebody_says_it_so() -> None:
    plain = report([article("a", "Olmark burns."), article("b"), article("c")], points_of("+++"))
    detail = replace(points_of("++-")[0], id="p1.1", kind="item", within="p1", voices=2)
    text = "\n".join(report_lines(replace(plain, points=(*plain.points, detail)), Paper()))
    assert "not here: Olmark bu" in text
