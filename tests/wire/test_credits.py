"""Credits: what an article says of agencies, in a file of cases per language."""

import json
from pathlib import Path
from typing import Any

import pytest

from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.origin import AgencyCredit, Reliance
from crosswire.model.story import Story
from crosswire.wire.credits import credits_in

SPECS = sorted((Path(__file__).parent.parent / "specs" / "agencies").glob("*.json"))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


def found(*texts: str, language: str = "en", outlet: str = "Daily Ferry") -> list[AgencyCredit]:
    articles = tuple(Article(f"a{number}", text, language, outlet) for number, text in enumerate(texts, 1))
    return list(credits_in(Story(articles, tuple(read(article) for article in articles))))


@pytest.mark.parametrize(("language", "case"), cases())
def test_credits(language: str, case: dict[str, Any]) -> None:
    got = [
        {"agency": credit.agency, "reliance": credit.reliance.value, "words": credit.span.of(case["text"])}
        for credit in found(case["text"], language=language)
    ]
    assert got == case["credits"]


def test_every_credit_has_a_sentence_that_names_the_agency() -> None:
    for path in SPECS:
        for case in json.loads(path.read_text(encoding="utf-8")):
            for credit in found(case["text"], language=path.stem):
                assert credit.agency in credit.reason, credit
                assert credit.reason.endswith(".")


def test_a_sign_that_two_articles_share_is_an_agencys() -> None:
    signed, other = "Ferry sinks\nThree people died.\n(MPA)", "Ferry lost\nThree are dead.\nSource: MPA"
    assert found(signed) == []
    assert [(credit.article, credit.agency) for credit in found(signed, other)] == [("a1", "MPA"), ("a2", "MPA")]


def test_an_unlisted_agency_is_known_in_the_sentences_of_others() -> None:
    got = found("Ferry sinks\nTALERO (MPA) - Three people died when a ferry sank there.", "Ferry lost\nThree are dead, MPA says.")
    assert [(credit.article, credit.reliance) for credit in got] == [("a1", Reliance.PRINTED), ("a2", Reliance.CITED)]


def test_an_outlets_own_sign_is_no_agency() -> None:
    assert found("Ferry sinks\nTALERO (WXM) - Three people died when a ferry sank there.", outlet="WXM Television") == []


def test_an_agency_that_publishes_is_its_own_author() -> None:
    (credit,) = found("Ferry sinks\nThree people died.", outlet="reuters.com")
    assert (credit.agency, credit.reliance, credit.reason) == ("Reuters", Reliance.PRINTED, "The outlet is Reuters itself.")


def test_the_first_places_of_many_are_enough() -> None:
    text = "Ferry sinks\n" + "\n".join(f"Reuters reports that {number} people died." for number in range(20, 40))
    assert len(found(text)) == 3


def test_an_unlisted_agency_is_one_in_any_script() -> None:
    russian = Article("ru", "Затонул паром\nТАЛЕРО, 14 октября. /МПА/. Три человека погибли при крушении парома.", "ru", "Север")
    portuguese = Article("pt", "Naufraga um ferry\nTrês pessoas morreram, disse a polícia à MPA.", "pt", "Correio")
    got = credits_in(Story((russian, portuguese), (read(russian), read(portuguese))))
    assert [(credit.article, credit.agency, credit.reliance) for credit in got] == [
        ("ru", "MPA", Reliance.PRINTED),
        ("pt", "MPA", Reliance.CITED),
    ]
