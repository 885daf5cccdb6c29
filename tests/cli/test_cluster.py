"""``crosswire cluster``: stories out of a stream."""

import json
from pathlib import Path

from tests.cli.conftest import Crosswire
from tests.clustering.test_sorting import FERRY, FERRY_TOO, VOTE

LINES = [
    {"id": "a", "text": FERRY, "language": "en", "outlet": "The Wexmoor Chronicle", "published": "2026-03-02", "story": "gold"},
    {"id": "b", "text": VOTE, "language": "en", "outlet": "The Ledger"},
    {"id": "c", "text": FERRY_TOO, "language": "en", "outlet": "The Ledger", "published": "2026-03-03"},
]


def write(folder: Path, *lines: object) -> None:
    (folder / "x.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")


def test_the_list(crosswire: Crosswire, tmp_path: Path) -> None:
    write(tmp_path, *LINES)
    run = crosswire("cluster", "x.jsonl")
    assert (run.code, run.err) == (0, "")
    assert run.out.splitlines() == [
        "3 articles in 2 stories",
        "",
        run.out.splitlines()[2],
        "  story-1, 2 articles, en, 2026-03-02 to 2026-03-03",
        "  The Wexmoor Chronicle, The Ledger",
        "",
        "Parliament rejects budget",
        "  story-2, 1 article, en",
        "  The Ledger",
    ]
    assert run.out.splitlines()[2] in {FERRY.partition("\n")[0], FERRY_TOO.partition("\n")[0]}


def test_json(crosswire: Crosswire, tmp_path: Path) -> None:
    write(tmp_path, *LINES)
    run = crosswire("cluster", "x.jsonl", "--json", "-")
    assert run.code == 0
    assert (run.report["schema"], run.report["encoder"], run.report["failures"]) == ("crosswire.stories/1", "fake words", [])
    ferry, vote = run.report["stories"]
    assert (ferry["id"], ferry["articles"], ferry["languages"]) == ("story-1", ["a", "c"], ["en"])
    assert (ferry["first"], ferry["last"]) == ("2026-03-02T00:00:00+00:00", "2026-03-03T00:00:00+00:00")
    assert vote == {
        "id": "story-2",
        "headline": "Parliament rejects budget",
        "articles": ["b"],
        "outlets": ["The Ledger"],
        "languages": ["en"],
        "first": None,
        "last": None,
    }


def test_the_same_bytes_twice_and_with_a_file_the_list_too(crosswire: Crosswire, tmp_path: Path) -> None:
    write(tmp_path, *LINES)
    printed = crosswire("cluster", "x.jsonl", "--json", "-").out
    run = crosswire("cluster", "x.jsonl", "--json", "out.json")
    assert run.out.startswith("3 articles")
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == printed


def test_a_line_without_text_is_named_counted_and_skipped(crosswire: Crosswire, tmp_path: Path) -> None:
    write(tmp_path, LINES[0], *[{"id": "x"}] * 8, {"text": " \u200b "}, "no object", LINES[1])
    run = crosswire("cluster", "x.jsonl", "--json", "-")
    assert run.code == 1
    assert [story["articles"] for story in run.report["stories"]] == [["a"], ["b"]]
    assert run.err.splitlines()[0] == "crosswire: x.jsonl, line 2: the line has no text"
    assert run.err.splitlines()[-1] == "crosswire: x.jsonl: and 5 more lines could not be read"
    assert len(run.report["failures"]) == 6


def test_nothing_to_sort(crosswire: Crosswire) -> None:
    run = crosswire("cluster", "gone.jsonl", "--json", "-")
    assert (run.code, run.report["stories"], run.report["encoder"]) == (1, [], None)
    assert run.err.splitlines()[-1] == "crosswire: there is no article to sort"


def test_hostile_headlines_and_outlets_are_only_words(crosswire: Crosswire, tmp_path: Path) -> None:
    write(tmp_path, {"text": "\x1b[31mred\u202e alert " + "z" * 500 + "\nA text.", "outlet": "\x1b]0;x\x07"})
    run = crosswire("cluster", "x.jsonl")
    assert run.code == 0
    assert not {"\x1b", "\x07", "\u202e"} & set(run.out)
    assert max(map(len, run.out.splitlines())) <= 80
