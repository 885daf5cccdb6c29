"""Quotes, credits, strength and denial, in a file of cases per language, and what hostile text may not do."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from crosswire.extract.mentions import mentions_of
from crosswire.extract.reading import read as sentences_of
from crosswire.model.article import Article
from crosswire.model.quote import Quote, Strength
from crosswire.model.span import Span
from crosswire.text.quotes.credits import credits_in
from crosswire.text.quotes.finding import quotes_in
from crosswire.text.quotes.manner import manners_in
from crosswire.text.quotes.marks import quotations
from crosswire.text.quotes.page import Page, page_of
from tests.timing import grows_with_the_text_alone

SPECS = sorted((Path(__file__).parent.parent / "specs" / "quotes").glob("*.json"))
_ARTICLE = re.compile(
    r"^(?:the|a|an|le|la|les|l['’]|un|une|des|der|die|das|dem|den|ein|eine|einer|einem|el|los|las|una|il|lo|gli|i|uno|o|os|as|um|uma|de|het|een)\b\s*",
    re.IGNORECASE,
)

HOSTILE = {
    "openers": "“" * 25_000,
    "closers": "”" * 25_000,
    "straight": '"a ' * 10_000,
    "singles": "'a " * 10_000,
    "apostrophes": "a' 'b " * 5_000,
    "guillemets": "«a " * 10_000,
    "nested": "“«„" * 8_000,
    "corners": "「" * 12_000 + "」" * 12_000,
    "dashes": "— a — said " * 3_000,
    "dashes in marks": "«" + "a, — said — " * 3_000 + "»",
    "commas in marks": "« a, dit Anna, " * 2_000 + "»",
    "dash lines": "— a? said he\n" * 2_500,
    "verbs": "said " * 6_000,
    "speakers": "said Anna Berg, " * 2_000,
    "quotes": "“We are here today,” said Anna Berg. " * 900,
    "quotes in one sentence": "“we are here today,” said Anna Berg, " * 900,
    "short quotes": "“we” " * 6_000,
    "offices": "the police spokesman of the police " * 1_000,
    "paragraphs": "“We are here today\n" * 1_500,
    "chinese": "他说：“我们今天在这里。”" * 2_000,
    "japanese": "市長は「今日ここにいます」と述べた。" * 1_500,
    "japanese topics": "は、が" * 8_000,
    "arabic": "وقال رئيس البلدية منصور الرحباوي: «نحن هنا» " * 700,
    "colons": "Berg: " * 4_000,
}


def read(text: str, language: str) -> Page:
    article = Article(id="a", text=text, language=language, outlet="o")
    return page_of(text, language, mentions_of(article))


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(language, case, id=f"{language}-{number}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else [])
        for number, (language, case) in enumerate(entries)
    ]


def is_same(page: Page, found: str | None, wanted: str | None) -> bool:
    """Whether two wordings name one source: a name exactly, a noun phrase also with less or more of what describes it."""
    if found is None or wanted is None:
        return found == wanted
    one, other = (_ARTICLE.sub("", words).strip().lower() for words in (found, wanted))
    if one == other:
        return True
    at = page.text.find(wanted)
    common = page.hits.has(Span(at, at + len(wanted)), "offices", "documents") or any(word[0].islower() for word in other.split())
    return common and (one in other or other in one) and max(len(one), len(other)) <= 3 * min(len(one), len(other))


def is_spoken_by(page: Page, quote: Quote, wanted: dict[str, Any]) -> bool:
    found = quote.speaker.of(page.text) if quote.speaker else None
    return is_same(page, found, wanted["speaker"]) or (found is not None and is_same(page, found, wanted.get("named")))


def told(page: Page, quotes: tuple[Quote, ...]) -> tuple[str, bool]:
    """How the first sentence is told: as its first clause that is no plain fact; and whether any of them denies."""
    reading = sentences_of(Article(id="a", text=page.text, language=page.language, outlet="o"))
    manners = manners_in(page, reading.sentences, quotes, reading.dates)
    inside = [manner for manner in manners if manner.span.shares(page.frames[0].span)]
    strength = next((manner.strength for manner in inside if manner.strength is not Strength.STATED), Strength.STATED)
    return str(strength), any(manner.denied for manner in inside)


@pytest.mark.parametrize(("language", "case"), cases())
def test_finds(language: str, case: dict[str, Any]) -> None:
    page = read(case["text"], language)
    quotes = quotes_in(page)
    assert [quote.span.of(page.text) for quote in quotes] == [wanted["text"] for wanted in case["quotes"]]
    assert all(is_spoken_by(page, quote, wanted) for quote, wanted in zip(quotes, case["quotes"], strict=True))
    credited = credits_in(page, quotes)
    found = [credit.source.of(page.text) for credit in credited]
    assert len(found) == len(case["credits"])
    assert all(is_same(page, one, wanted["source"]) for one, wanted in zip(found, case["credits"], strict=True))
    assert [str(credit.stance) for credit in credited] == [wanted["stance"] for wanted in case["credits"]]
    assert told(page, quotes) == (case["strength"], case["denied"])


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["en", "ar", "zh", "ja"])
def test_time_grows_with_the_text_alone(name: str, language: str) -> None:
    text = HOSTILE[name]
    quotes: list[Quote] = []

    def look(part: str) -> None:
        page = page_of(part, language, [mention for mention in mentions if mention.span.end <= len(part)])
        quotes[:] = quotes_in(page)
        credits_in(page, quotes)

    mentions = mentions_of(Article(id="a", text=text, language=language, outlet="o"))
    assert grows_with_the_text_alone(look, text)
    assert all(0 <= quote.span.start < quote.span.end <= len(text) for quote in quotes)


def test_languages_without_a_file_have_their_marks() -> None:
    page = read("„Pán prezident dnes přijde,“ řekl mluvčí.", "cs")
    assert [quote.span.of(page.text) for quote in quotes_in(page)] == ["Pán prezident dnes přijde,"]


def test_a_verb_at_the_very_beginning_credits_nobody() -> None:
    page = read("答えは町の橋の値段です。", "ja")
    assert credits_in(page, quotes_in(page)) == ()


def test_a_pronoun_means_whoever_was_named_before() -> None:
    page = read("Rosa Lindqvist resigned on Thursday. “I have lost the trust of the board,” she said.", "en")
    (quote,) = quotes_in(page)
    assert quote.speaker is not None
    assert quote.named is not None
    assert (quote.speaker.of(page.text), quote.named.of(page.text)) == ("she", "Rosa Lindqvist")
    assert quote.entity == "per:rosa-lindqvist"


def test_an_interrupted_quote_is_one_run() -> None:
    page = read(
        "“The bridge is safe,” said Olu Adebayo, “but the road is not.” Later he left. “We will see tomorrow,” said Anna Berg.", "en"
    )
    assert [quote.run for quote in quotes_in(page)] == [0, 0, 2]


@pytest.mark.parametrize("text", ["", "“", "”", "'", "—", "— ", "«»", "“”", "「」", "“ ”", '""', "\n“\n", "a”", "’s"])
def test_next_to_nothing_is_no_quote(text: str) -> None:
    assert not quotes_in(read(text, "en"))
    assert all(len(found.inner) for found in quotations(text))


@pytest.mark.parametrize(
    ("language", "text", "called"),
    [
        ("en", "Anna Berg, head of the company Halden Foods, resigned. The company said the plant would close.", "The company"),
        ("de", "Anna Berg leitet das Unternehmen Halden Foods. Das Unternehmen bestätigte, dass das Werk ruht.", "Das Unternehmen"),
        ("zh", "宏远公司总裁李文华周一辞职。该公司表示，工厂将关闭。", "该公司"),
        ("ja", "環境省の田中一郎次官は月曜に辞任した。同省は工場を閉鎖すると発表した。", None),
    ],
)
def test_a_body_is_no_person(language: str, text: str, called: str | None) -> None:
    page = read(text, language)
    (credit,) = credits_in(page, ())
    assert credit.entity is None
    assert (credit.called.of(text) if credit.called else None) == called


def test_the_said_firm_is_the_one_named_before() -> None:
    page = read("ハルデン社は月曜に工場を閉めた。ハルデン社の田中一郎社長が辞任した。同社は「工場を閉鎖する」と発表した。", "ja")
    (quote,) = quotes_in(page)
    assert quote.called is not None
    assert quote.called.of(page.text) == "ハルデン"
