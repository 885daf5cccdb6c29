"""``crosswire.check`` from Python."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import crosswire
from crosswire import Article, Failure, Reliance, State, StoryReport, UsageError
from tests.fake_encoder import FakeEncoder

EN = "A ferry caught fire off Porthaven on Monday.\nThree people died."
EN2 = "Three people died. The captain was the last to leave the ship."


def check(*articles: Article | Failure | Mapping[str, Any], **options: Any) -> StoryReport:
    return crosswire.check(articles, encoder=FakeEncoder(), **options)


def test_articles_and_mappings() -> None:
    report = check(Article(id="a", text=EN, language="en", outlet="Daily A"), {"text": EN2, "outlet": "Daily B", "id": "b"})
    assert [article.id for article in report.articles] == ["a", "b"]
    assert report.voices == {"a": 1, "b": 2}
    assert [point.voices for point in report.points if point.kind == "claim"].count(2) == 1
    assert report.encoder == "fake words"


def test_what_a_mapping_may_say() -> None:
    told = {"text": EN, "url": "https://daily.example/1", "title": "Fire", "published": "2026-04-14", "language": "de"}
    (article,) = check(told).articles
    assert (article.id, article.outlet, article.title, article.language) == ("article-1", "daily.example", "Fire", "de")
    assert article.published == datetime(2026, 4, 14, tzinfo=UTC)
    (article,) = check({"text": EN, "published": datetime(2026, 4, 14, tzinfo=UTC)}).articles
    assert article.published == datetime(2026, 4, 14, tzinfo=UTC)


def test_ids_are_as_in_files() -> None:
    given: list[dict[str, Any]] = [{"id": 5, "text": EN}, {"id": "5", "text": EN2}, {"id": "b", "text": EN}]
    assert [(article.id, article.outlet) for article in check(*given).articles] == [("5", "5"), ("5-2", "5-2"), ("b", "b")]


def test_what_a_mapping_says_and_nobody_understands_is_noted() -> None:
    report = check({"id": "a", "text": EN, "published": "soon"}, {"id": "b", "text": EN2, "published": date(2026, 4, 14)})
    assert report.articles[0].remarks == ("the date 'soon' is none that can be read, such as 2026-04-14",)
    assert report.notes[0] == "a: the date 'soon' is none that can be read, such as 2026-04-14."
    assert report.articles[1].published == datetime(2026, 4, 14, tzinfo=UTC)


def test_ids_are_made_where_there_are_none() -> None:
    assert [article.id for article in check({"text": EN}, {"text": EN2}).articles] == ["article-1", "article-2"]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({}, "it has no text"),
        ({"text": None}, "it has no text"),
        ({"text": 7}, "its text is not a string"),
        ({"text": EN, "id": True}, "its id is not a string"),
        ({"text": " "}, "there are no words in it"),
        (Article(id="x", text="", language="en", outlet="X"), "there are no words in it"),
        (Article(id="a", text=EN, language="en", outlet="X"), "another article has the id 'a'"),
        (Failure("article 2", "is empty"), "is empty"),
    ],
)
def test_what_is_no_article_is_a_failure(given: Article | Failure | Mapping[str, Any], reason: str) -> None:
    report = check({"id": "a", "text": EN}, given, {"id": "b", "text": EN2})
    assert [article.id for article in report.articles] == ["a", "b"]
    assert report.failures == (Failure("article 2", reason),)


@pytest.mark.parametrize("given", ["story/a.txt", 7, None])
def test_what_is_not_even_a_mapping(given: Any) -> None:
    with pytest.raises(UsageError, match=r"crosswire\.read reads files"):
        check(given)


@pytest.mark.parametrize("options", [{"language": "German"}, {"threads": 0}])
def test_options_that_make_no_sense(options: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        check({"text": EN}, **options)


def test_an_encoder_by_its_name_must_be_known() -> None:
    with pytest.raises(UsageError, match="there is no encoder"):
        crosswire.check([], encoder="magic")


def test_aliases_are_a_file(tmp_path: Path) -> None:
    names = tmp_path / "names.toml"
    names.write_text('"Borealis Group" = ["Norlight"]\n', encoding="utf-8")
    texts = {"text": "The plant belongs to Borealis Group."}, {"text": "The plant belongs to Norlight."}
    entities = [
        {mention.entity for read in check(*texts, **given).readings for mention in read.mentions} for given in ({}, {"aliases": names})
    ]
    assert list(map(len, entities)) == [2, 1]
    with pytest.raises(UsageError, match="cannot read the aliases"):
        check(aliases=tmp_path / "missing.toml")


def test_lone_surrogates_never_come_in() -> None:
    (article,) = check(Article(id="\ud800", text=EN + "\udfff", language="en", outlet="\ud800", title="\ud800")).articles
    assert (article.id, article.text, article.outlet, article.title) == ("\ufffd", EN + "\ufffd", "\ufffd", "\ufffd")


def test_nothing() -> None:
    report = check()
    assert (report.articles, report.points) == ((), ())
    assert report.notes == ("No article was read, so nothing can be compared.",)


def test_what_is_cut_lacks_nothing_for_certain() -> None:
    cut = Article(id="b", text=EN2, language="en", outlet="B", complete=False, incomplete_because="the page is for subscribers")
    report = check(Article(id="a", text=EN, language="en", outlet="A"), cut)
    states = {absence.state for point in report.points for absence in point.not_found if absence.article == "b"}
    assert State.NOT_FOUND not in states


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    check({"text": EN}, {"text": EN2}, progress=lambda done, total: told.append((done, total)))
    assert told
    assert all(0 <= done <= total for done, total in told)
    assert told[-1][0] == told[-1][1]


def test_a_report_as_json_and_as_text() -> None:
    report = check({"text": EN}, {"text": EN2})
    assert '"schema": "crosswire.report/1"' in crosswire.as_json(report)
    assert crosswire.as_text(report).startswith("WHO REPORTS WHAT\n")
    assert max(map(len, crosswire.as_text(report, width=10).splitlines())) <= 60


def test_files_are_read_one_at_a_time() -> None:
    entries = crosswire.read(["nowhere.txt"], language="de")
    assert next(entries) == Failure("nowhere.txt", "there is no such file or folder")


def test_outlets_of_one_owner_are_one_voice(tmp_path: Path) -> None:
    listed = tmp_path / "outlets.toml"
    listed.write_text('[names]\n"Nordkurier" = "nk.example"\n[owners]\n"Ringwood Media" = ["Nordkurier", "Seebote"]\n', encoding="utf-8")
    texts = {"text": EN, "outlet": "nk.example", "id": "a"}, {"text": EN2, "outlet": "Seebote", "id": "b"}, {"text": EN[:40], "id": "c"}
    report = check(*texts, outlets=listed)
    assert [article.outlet for article in report.articles] == ["Nordkurier", "Seebote", "c"]
    assert report.voices == {"a": 1, "b": 1, "c": 2}
    assert report.owners == {"a": "Ringwood Media", "b": "Ringwood Media"}
    assert max(point.voices for point in report.points) == 2
    with pytest.raises(UsageError, match="cannot read the outlets"):
        check(*texts, outlets=tmp_path / "none.toml")


def test_credits_are_kept() -> None:
    report = check({"text": "Fire\nPORTHAVEN (AP) - A ferry caught fire off Porthaven on Monday.", "id": "a"}, {"text": EN2, "id": "b"})
    assert [(credit.article, credit.agency, credit.reliance) for credit in report.agency_credits] == [("a", "AP", Reliance.PRINTED)]
    assert [(origin.agency, origin.articles) for origin in report.origins] == [("AP", ("a",))]
