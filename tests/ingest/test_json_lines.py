"""Files with an article a line: each for itself, and a bad one never stops the rest."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crosswire.ingest import json_lines
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.report import Failure

Reader = Callable[..., Article]
Refused = Callable[..., Failure]

TEXT = "Nobody was hurt, according to the fire brigade."


def line(**fields: Any) -> str:
    return json.dumps(fields) + "\n"


def read_all(path: Path, content: str | bytes) -> list[Article | Failure]:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_articles([str(path)]))


def test_every_field(read: Reader) -> None:
    fields = {"language": "en-GB", "title": " Ferry\nfire ", "url": "https://nk.example/1", "outlet": "NK", "gold": [[1]]}
    article = read("wire.jsonl", line(id="a1", text=TEXT, **fields))
    assert (article.id, article.text, article.language, article.language_given) == ("a1", TEXT, "en", True)
    assert (article.title, article.url, article.outlet) == ("Ferry fire", "https://nk.example/1", "NK")


def test_what_a_line_does_not_say(read: Reader) -> None:
    article = read("wire.jsonl", line(text=TEXT, title=None))
    assert (article.id, article.outlet, article.title, article.language) == ("wire:1", "wire:1", None, "en")
    assert read("wire.jsonl", line(text=TEXT, url="https://www.nk.example/1")).outlet == "nk.example"


def test_the_text_is_as_given(read: Reader) -> None:
    text = "\ufeffOne\r\n\ttwo \0 three\u2028 " + TEXT
    assert read("a.jsonl", line(text=text)).text == text


def test_lone_surrogates_are_replaced(read: Reader) -> None:
    article = read("a.jsonl", '{"id": "x\\udc00", "title": "\\ud800", "text": "Fire \\ud800 brigade \\ud83d\\ude92"}')
    assert (article.text, article.id, article.title) == ("Fire \ufffd brigade \U0001f692", "x\ufffd", "\ufffd")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "the line is not JSON"),
        ("[" * 100_000, "the line is not JSON"),
        ('{"text": ' + "9" * 10_000 + "}", "the line is not JSON"),
        ('["text"]', "the line is not a JSON object"),
        ('"text"', "the line is not a JSON object"),
        ('{"id": "a"}', "the line has no text"),
        ('{"text": null}', "the line has no text"),
        ('{"text": 5}', "the line's text is not a string"),
        ('{"text": "words", "title": ["a"]}', "the line's title is not a string"),
        ('{"text": "words", "id": true}', "the line's id is not a string"),
        ('{"text": " \\n "}', "there are no words in it"),
    ],
)
def test_a_bad_line(refused: Refused, content: str, reason: str) -> None:
    failure = refused("wire.jsonl", content)
    assert failure.subject.endswith("wire.jsonl, line 1")
    assert failure.reason == reason


def test_the_rest_goes_on(tmp_path: Path) -> None:
    found = read_all(tmp_path / "w.jsonl", line(id=1, text=TEXT) + "\nnonsense\n" + line(text=TEXT))
    assert [getattr(entry, "id", None) for entry in found] == ["1", None, "w:4"]
    assert isinstance(found[1], Failure)
    assert found[1].subject.endswith(", line 3")


def test_an_overlong_line_is_named_and_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_lines, "LONGEST_LINE", 1000)
    long, full = line(text="word " * 1000), line(text=TEXT).rstrip().ljust(1000)
    found = read_all(tmp_path / "w.jsonl", long + line(text=TEXT) + full)
    assert isinstance(found[0], Failure)
    assert found[0].reason == "the line is longer than 1,000 characters"
    assert [getattr(entry, "id", None) for entry in found[1:]] == ["w:2", "w:3"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    texts = ["Die Hafenbehörde teilte mit, dass niemand verletzt worden sei.", "Über die Brücke geht es erst im Frühjahr wieder."]
    content = "\r\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in texts).encode(encoding)
    assert [getattr(entry, "text", None) for entry in read_all(tmp_path / "w.jsonl", content)] == texts


def test_an_empty_file_is_no_article(refused: Refused) -> None:
    assert refused("w.jsonl", "").reason == "is empty"
    assert refused("w.jsonl", "\n\n").reason == "holds no articles"


def test_ids_are_given_once(tmp_path: Path) -> None:
    found = read_all(tmp_path / "w.jsonl", "".join(line(id=name, text=TEXT) for name in ("en", "en", "en-2", "en")))
    assert [getattr(entry, "id", None) for entry in found] == ["en", "en-2", "en-2-2", "en-3"]


def test_lines_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "w.jsonl"
    path.write_text(line(text=TEXT) * 2, encoding="utf-8")
    articles = read_articles([str(path)])
    next(articles)
    assert isinstance(next(articles), Article)


def test_what_cannot_be_understood_is_remarked_on(read: Reader) -> None:
    article = read("a.jsonl", line(text=TEXT, published="soon", language="Elvish", url="www.nk.example", gold=1))
    assert len(article.remarks) == 3
    assert read("a.jsonl", line(text=TEXT, published="14.4.2026", language="German")).remarks == ()
