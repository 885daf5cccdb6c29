"""``stories``, ``story``, ``check --story`` and ``watch``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Crosswire
from tests.cluster.test_sorting import FERRY, FERRY_TOO

VOTE = "Le budget est rejeté\nDeux voix ont manqué au gouvernement"

LINES = [
    {"id": "a", "text": FERRY, "language": "en", "outlet": "The Wexmoor Chronicle", "published": "2026-03-02"},
    {"id": "b", "text": VOTE, "language": "fr", "outlet": "The Ledger"},
    {"id": "c", "text": FERRY_TOO, "language": "en", "outlet": "The Ledger", "published": "2026-03-03"},
]


@pytest.fixture
def kept(crosswire: Crosswire, tmp_path: Path) -> Crosswire:
    """A store with three articles about two events."""
    (tmp_path / "x.jsonl").write_text("".join(json.dumps(line) + "\n" for line in LINES), encoding="utf-8")
    assert crosswire("ingest", "x.jsonl", "--db", "desk.db", "--workers", 1, "--quiet").code == 0
    return crosswire


def test_stories_as_a_list(kept: Crosswire) -> None:
    run = kept("stories", "--db", "desk.db")
    assert run.code == 0
    assert "story 1, 2 articles, at most 2 voices, en" in run.out
    assert run.out.index("story 1,") < run.out.index("story 2, 1 article")


def test_stories_as_json(kept: Crosswire) -> None:
    first, second = kept("stories", "--db", "desk.db", "--json", "-").report["stories"]
    assert (first["id"], first["articles"], first["voices_at_most"]) == ("story-1", ["1", "3"], 2)
    assert (second["outlets"], second["languages"]) == (["The Ledger"], ["fr"])


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (["--least", 2], 1),
        (["--language", "fr"], 1),
        (["--language", "FR"], 1),
        (["--limit", 1], 1),
        (["--since", "2099-01-01"], 0),
        (["--anew"], 2),
    ],
)
def test_only_some_stories(kept: Crosswire, options: list[object], found: int) -> None:
    assert len(kept("stories", "--db", "desk.db", "--json", "-", *options).report["stories"]) == found


def test_one_story_with_its_history(kept: Crosswire) -> None:
    record = kept("story", "story-1", "--db", "desk.db", "--json", "-").report
    assert [article["id"] for article in record["articles"]] == ["1", "3"]
    assert [(event["kind"], event["article"]) for event in record["history"]] == [("started", "1"), ("joined", "3")]
    assert "article 3 came to it" in kept("story", "1", "--db", "desk.db").out


@pytest.mark.parametrize("name", ["99", "many", "-1"])
def test_no_such_story(kept: Crosswire, name: str) -> None:
    run = kept("story", "--db", "desk.db", "--", name)
    assert run.code == 1
    assert name in run.err


def test_a_story_is_compared(kept: Crosswire) -> None:
    report = kept("check", "--story", "1", "--db", "desk.db", "--json", "-").report
    assert [article["id"] for article in report["articles"]] == ["1", "3"]
    assert kept("check", "--story", "1", "x.jsonl", "--db", "desk.db").code == 2


def test_watching_one_round(kept: Crosswire, tmp_path: Path) -> None:
    new = {
        "id": "d",
        "text": "Storm over Highmere\nA storm has taken the roofs of ninety houses.",
        "language": "en",
        "outlet": "The Ledger",
    }
    (tmp_path / "y.jsonl").write_text(json.dumps(new) + "\n", encoding="utf-8")
    assert kept("stories", "--db", "desk.db").code == 0
    run = kept("watch", "y.jsonl", "--db", "desk.db", "--once", "--json", "news.jsonl")
    assert run.code == 0
    assert "NEW STORY\nStorm over Highmere" in run.out
    assert json.loads((tmp_path / "news.jsonl").read_text(encoding="utf-8"))["kind"] == "story"
    assert kept("watch", "y.jsonl", "--db", "desk.db", "--once").out == ""


def test_what_cannot_be_watched(crosswire: Crosswire) -> None:
    assert crosswire("watch").code == 2
    assert crosswire("watch", "x.jsonl", "--dry-run").code == 2


def test_a_block_at_the_top_is_no_headline(crosswire: Crosswire, tmp_path: Path) -> None:
    text = "---\noutlet: The Ledger\n---\n\nStorm over Highmere\nA storm has taken the roofs of ninety houses."
    (tmp_path / "z.jsonl").write_text(json.dumps({"id": "z", "text": text}) + "\n", encoding="utf-8")
    assert crosswire("cluster", "z.jsonl", "--json", "-").report["stories"][0]["headline"] == "Storm over Highmere"
