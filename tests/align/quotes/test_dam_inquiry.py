"""A story of ours in six languages: every quote in it, one put into two mouths, one denial, and five differences of strength."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.config import Settings
from crosswire.desk.checking import check
from crosswire.desk.reading import come_in
from crosswire.encoders.base import Encoder
from crosswire.findings.certainty import told_differently
from crosswire.findings.exclusives import is_exclusive
from crosswire.model.point import Point
from crosswire.model.report import StoryReport

HERE = Path(__file__).parent
GOLD = json.loads((HERE / "dam-inquiry.gold.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def report(e5: Encoder) -> StoryReport:
    settings = Settings()
    return check(come_in([str(path) for path in sorted((HERE / "dam-inquiry").glob("*.txt"))], settings), settings, encoder=e5)


def quote_of(report: StoryReport, wanted: dict[str, str]) -> Point:
    """The one point that has these words in exactly these articles."""
    texts = {article.id: article.text for article in report.articles}
    (found,) = [
        point
        for point in report.points
        if point.kind == "quote" and any(wanted.get(each.article, "-") in each.span.of(texts[each.article]) for each in point.reported)
    ]
    assert {each.article for each in found.reported} == set(wanted)
    return found


@pytest.mark.parametrize("gold", GOLD["quotes"], ids=lambda gold: str(gold["id"]))
def test_every_quote_is_found_where_it_stands_and_nowhere_else(report: StoryReport, gold: dict[str, Any]) -> None:
    quote_of(report, gold["reported"])


def test_quotes_that_one_article_has_are_its_own(report: StoryReport) -> None:
    """All but one, which comes too near another: there the report abstains."""
    own = [quote_of(report, gold["reported"]) for gold in GOLD["quotes"] if gold.get("exclusive")]
    assert sum(map(is_exclusive, own)) >= len(own) - 1


def test_one_quote_in_two_mouths(report: StoryReport) -> None:
    (found,) = [one for one in report.discrepancies if one.kind == "attribution"]
    gold = {side["article"]: side["speaker"] for side in GOLD["attribution"]["sides"]}
    assert {each.article for each in found.evidence} == set(gold)
    assert all((each.value or "") in gold[each.article] for each in found.evidence)


def test_one_denial_against_a_confirmation(report: StoryReport) -> None:
    (found,) = [one for one in report.discrepancies if one.kind == "polarity"]
    assert {each.article for each in found.evidence} == {side["article"] for side in GOLD["polarity"]["sides"]}


def test_nothing_else_is_a_discrepancy(report: StoryReport) -> None:
    assert sorted(one.kind for one in report.discrepancies) == ["attribution", "polarity"]


@pytest.mark.parametrize("gold", GOLD["strength"], ids=lambda gold: str(gold["id"]))
def test_differences_of_strength_are_told_and_accuse_nobody(report: StoryReport, gold: dict[str, Any]) -> None:
    texts = {article.id: article.text for article in report.articles}
    sides = {side["article"]: side["words"] for side in gold["sides"]}
    found = [
        point
        for point in told_differently(report.points, report.articles)
        if all(
            any(each.article == article and each.span.of(texts[article]) in words for each in point.reported)
            for article, words in sides.items()
        )
    ]
    assert len(found) == 1
