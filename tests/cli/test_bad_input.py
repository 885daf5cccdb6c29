"""Whatever comes in, the others are still compared, in bounded time, and the exit code says how it went."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import EN, Crosswire


def check(crosswire: Crosswire, *paths: object) -> tuple[int, dict[str, Any], str]:
    run = crosswire("check", *paths, "--json", "-")
    return run.code, run.report, run.err


def voices_on(report: dict[str, Any], words: str) -> int:
    """How many voices report the point with these words."""
    return max((point["voices"] for point in report["points"] if words in [one["text"] for one in point["reported"]]), default=0)


def sound(report: dict[str, Any]) -> bool:
    """The two good articles agree as ever, and every passage is where it is said to be."""
    texts = {one["id"]: one["text"] for one in report["articles"]}
    for point in report["points"]:
        assert sorted(one["article"] for one in point["reported"] + point["not_found"]) == sorted(texts)
        assert all(one["text"] == texts[one["article"]][one["start"] : one["end"]] for one in point["reported"])
    return voices_on(report, "Three people died.") >= 2


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("x.txt", b"", "is empty"),
        ("x.txt", b" \n\t\n", "there are no words in it"),
        ("x.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not text but a picture"),
        ("x.txt", bytes(range(256)) * 40, "is not text"),
        ("x.jsonl", b"", "is empty"),
        ("x.jsonl", b'{"id": "x"}\n', "line 1: the line has no text"),
        ("x.jsonl", b"not json\n", "line 1: the line is not JSON"),
        ("x.html", b"<html></html>", "no article was found on the page"),
    ],
)
def test_what_is_no_article_is_named(crosswire: Crosswire, story: Path, name: str, content: bytes, reason: str) -> None:
    (story / name).write_bytes(content)
    code, report, err = check(crosswire, story)
    assert code == 1
    assert reason in err
    assert name in err
    assert sound(report)
    assert [reason in one["reason"] or reason in f"{one['subject']}: {one['reason']}" for one in report["failures"]] == [True]


def test_no_such_file(crosswire: Crosswire, story: Path) -> None:
    code, report, err = check(crosswire, "gone.txt", story)
    assert code == 1
    assert err == "crosswire: gone.txt: there is no such file or folder\n"
    assert sound(report)


def test_a_folder_without_articles(crosswire: Crosswire, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    run = crosswire("check", "empty")
    assert (run.code, run.out) == (1, "")
    assert "empty: holds no articles" in run.err
    assert "there is no article to compare" in run.err


def test_many_bad_lines_are_folded(crosswire: Crosswire, story: Path) -> None:
    (story / "x.jsonl").write_text('{"id": 1}\n' * 164, encoding="utf-8")
    code, report, err = check(crosswire, story)
    assert code == 1
    assert err.count("\n") == 6
    assert "x.jsonl: and 159 more lines could not be read" in err
    assert len(report["failures"]) == 6
    assert sound(report)


def test_one_article_only(crosswire: Crosswire, story: Path) -> None:
    run = crosswire("check", story / "a.txt")
    assert (run.code, run.err) == (0, "")
    assert "Only one article was read, so nothing can be compared." in run.out
    _, report, _ = check(crosswire, story / "a.txt")
    assert (report["encoder"], report["points"]) == (None, [])


def test_the_same_article_twice_is_one_voice(crosswire: Crosswire, story: Path) -> None:
    (story / "c.txt").write_text(EN.replace("\n", "\r\n\r\n"), encoding="utf-8")
    code, report, _ = check(crosswire, story)
    assert code == 0
    assert [one["voice"] for one in report["articles"]] == [1, 2, 1]
    assert voices_on(report, "Three people died.") == 2
    assert voices_on(report, "A ferry caught fire off Porthaven on Monday.") == 1


def test_only_copies(crosswire: Crosswire, story: Path) -> None:
    code, report, _ = check(crosswire, story / "a.txt", story / "a.txt")
    assert code == 0
    assert "All articles carry the same text, so they are one voice and nothing can be compared." in report["notes"]
    assert sorted(report["findings"]["agreement"]) == [point["id"] for point in report["points"] if point["kind"] == "claim"]
    assert report["findings"]["exclusives"] == report["findings"]["omissions"] == []


def test_a_text_of_20_mb(crosswire: Crosswire, story: Path) -> None:
    line = "Minister {0} said on day {0} that bridge {0} would be closed for repairs until further notice.\n"
    with (story / "x.txt").open("w", encoding="utf-8") as file:
        for number in range(210_000):
            file.write(line.format(number))
    code, report, _ = check(crosswire, story)
    assert code == 0
    article = report["articles"][-1]
    assert not article["complete"]
    assert 100 < article["sentences"] <= 400
    assert len(article["text"]) == 2_000_000
    states = {one["state"] for point in report["points"] for one in point["not_found"] if one["article"] == "x"}
    assert "not_found" not in states
    assert "truncated" in states
    assert any("Not read whole: x " in note for note in report["notes"])
    assert sound(report)


def test_200_articles(crosswire: Crosswire, tmp_path: Path) -> None:
    texts = ("A ferry sank. Three people died.", "Three people died.")
    lines = [{"id": f"n{number}", "text": f"{texts[number % 2]} Boat {number}"} for number in range(200)]
    (tmp_path / "many.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    code, report, _ = check(crosswire, "many.jsonl")
    assert code == 0
    assert len(report["articles"]) == 200
    assert voices_on(report, "Three people died.") > 190


def test_more_articles_than_a_story_has(crosswire: Crosswire, tmp_path: Path) -> None:
    line = json.dumps({"text": "A ferry sank."}) + "\n"
    (tmp_path / "many.jsonl").write_text(line * 300, encoding="utf-8")
    code, report, _ = check(crosswire, "many.jsonl")
    assert code == 0
    assert len(report["articles"]) == 200
    assert "More than 200 articles were given: only the first 200 were read." in report["notes"]


HOSTILE = {
    "a language nobody knows": "Qwxz plirk vontu graan. Blorf ettim sook laran. Zuv kremni pax.",
    "NUL bytes": EN.replace("fire", "fi\0re"),
    "control characters": "\x1b[2J\x1b]0;title\x07 evil \x9b31m\r\b. " + EN,
    "bidi overrides": "\u202e\u2067 evil \u202d\u2066. " + EN,
    "a line of 1 MB": "word " * 200_000,
    "a word of 1 MB": "w" * 1_000_000,
    "U+FDFA a thousand times": "\ufdfa" * 1000,
    "a pile of marks": "e" + "\u0301" * 100_000,
    "signs only, then a word": "!?" * 10_000 + " sank",
    "markup": "<script>alert(1)</script> <img src=x onerror=y> sank. " + EN,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts(crosswire: Crosswire, story: Path, text: str) -> None:
    (story / "x.txt").write_text(text, encoding="utf-8", newline="")
    code, report, err = check(crosswire, story)
    assert (code, err) == (0, "")
    assert sound(report)
    assert report["articles"][2]["text"] == text.replace("\r\n", "\n")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_never_reach_the_terminal(crosswire: Crosswire, story: Path, text: str) -> None:
    (story / "x.txt").write_text(f"---\noutlet: {text[:50]}\n---\n{text}", encoding="utf-8", newline="")
    run = crosswire("check", story, "--all")
    assert run.code == 0
    assert not set(run.out) & set("\0\x07\x08\x1b\r\x9b\u202d\u202e\u2066\u2067")
    assert len(run.out) < 200_000


def test_lone_surrogates(crosswire: Crosswire, story: Path) -> None:
    line = json.dumps({"id": "s\ud800", "text": EN + "Half a \ud83d sign.", "outlet": "\udfff"})
    (story / "x.jsonl").write_text(line, encoding="utf-8")
    code, report, _ = check(crosswire, story)
    assert code == 0
    assert "Half a \ufffd sign." in report["articles"][2]["text"]
    assert sound(report)


def test_names_of_files_cannot_write_on_the_terminal(crosswire: Crosswire, tmp_path: Path) -> None:
    (tmp_path / "a\x1b[2J.txt").touch()
    run = crosswire("check", tmp_path)
    assert "\x1b" not in run.err
    assert "a␛[2J.txt: is empty" in run.err
