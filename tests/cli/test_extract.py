"""``crosswire extract``: one line an article."""

import json
from pathlib import Path

from tests.cli.conftest import EN, Crosswire


def test_one_line_an_article(crosswire: Crosswire, story: Path) -> None:
    run = crosswire("extract", story)
    records = [json.loads(line) for line in run.out.splitlines()]
    assert (run.code, run.err) == (0, "")
    assert [record["id"] for record in records] == ["a", "b"]
    assert [EN[claim["start"] : claim["end"]] for claim in records[0]["claims"]] == [
        "A ferry caught fire off Porthaven on Monday.",
        "Three people died.",
        "The owner has opened an inquiry.",
    ]


def test_the_fields(crosswire: Crosswire, tmp_path: Path) -> None:
    text = "By Ann Other\nA ferry with 31 people sank yesterday."
    line = {"id": "x", "text": text, "published": "2026-04-14", "language": "en", "gold": 1}
    (tmp_path / "x.jsonl").write_text(json.dumps(line), encoding="utf-8")
    (record,) = [json.loads(one) for one in crosswire("extract", "x.jsonl", "--json", "-").out.splitlines()]
    assert record == {
        "id": "x",
        "language": "en",
        "published": "2026-04-14T00:00:00+00:00",
        "claims": [{"start": 13, "end": 51}],
        "mentions": [{"start": 3, "end": 12, "text": "Ann Other", "type": "PER", "entity": "per:ann-other", "sure": True}],
        "quantities": [
            {"start": 26, "end": 35, "text": "31 people", "kind": "count", "low": 31, "high": 31, "unit": "people", "approx": None}
        ],
        "dates": [{"start": 41, "end": 50, "text": "yesterday", "timex": "DAY-1", "first": "2026-04-13", "last": "2026-04-13"}],
        "quotes": [],
        "set_aside": [{"start": 0, "end": 12, "reason": record["set_aside"][0]["reason"]}],
    }


def test_a_bad_line_is_named_and_the_rest_goes_on(crosswire: Crosswire, tmp_path: Path) -> None:
    good = json.dumps({"text": "A ferry sank."})
    (tmp_path / "x.jsonl").write_text("\n".join([good, *["{}"] * 20, good]), encoding="utf-8")
    run = crosswire("extract", "x.jsonl", "--json", "out.jsonl")
    assert (run.code, run.out) == (1, "")
    assert run.err.splitlines()[-1] == "crosswire: x.jsonl: and 15 more lines could not be read"
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_nothing_to_read(crosswire: Crosswire) -> None:
    run = crosswire("extract", "gone.txt")
    assert (run.code, run.out) == (1, "")
    assert run.err == "crosswire: gone.txt: there is no such file or folder\ncrosswire: there is no article to read\n"


def test_names_are_settled_over_one_story(crosswire: Crosswire, tmp_path: Path) -> None:
    lines = [
        {"id": "a", "language": "en", "text": "The carmaker Vantrel opens a plant in Oslo. Anna Berg runs it."},
        {"id": "b", "language": "de", "text": "Vantrel eröffnet ein Werk. Berg leitet es."},
    ]
    (tmp_path / "x.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    alone = [json.loads(line)["mentions"] for line in crosswire("extract", "x.jsonl").out.splitlines()]
    together = [json.loads(line)["mentions"] for line in crosswire("extract", "--one-story", "x.jsonl").out.splitlines()]
    assert [one["text"] for one in alone[0]] == [one["text"] for one in together[0]] == ["Vantrel", "Oslo", "Anna Berg"]
    assert alone[1] == []
    assert together[1][0] == {"start": 0, "end": 7, "text": "Vantrel", "type": "ORG", "entity": "org:vantrel", "sure": True}
    assert together[1][1]["entity"] == "per:anna-berg"


def test_names_are_put_together_by_meaning_if_asked(crosswire: Crosswire, tmp_path: Path) -> None:
    lines = [
        {"id": "a", "language": "es", "text": "La Liga Boreal ganó, dijo la Liga Boreal el lunes. La dirige Lena Quast."},
        {"id": "b", "language": "zh", "text": "周一 boreal 举行会议。 Lena Quast 出席 boreal 的会议。"},
        {"id": "c", "language": "en", "text": "The Liga Boreal won, the Liga Boreal said on Monday. Lena Quast runs it."},
    ]
    (tmp_path / "x.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    run = crosswire("extract", "--one-story", "--by-meaning", "x.jsonl")
    assert (run.code, run.err) == (0, "")
    names = [{one["text"]: one["entity"] for one in json.loads(line)["mentions"]} for line in run.out.splitlines()]
    assert [each["Lena Quast"] for each in names] == ["per:lena-quast"] * 3
    assert names[0]["Liga Boreal"] == names[2]["Liga Boreal"]


def test_meaning_needs_one_story(crosswire: Crosswire, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Anna Berg lives.", encoding="utf-8")
    run = crosswire("extract", "--by-meaning", "x.txt")
    assert (run.code, run.out) == (2, "")
    assert "--one-story" in run.err


def test_aliases_join_names(crosswire: Crosswire, tmp_path: Path) -> None:
    line = {"id": "a", "language": "en", "text": "The carmaker Vantrel and Brightwater Motors are one. Vantrel grows."}
    (tmp_path / "x.jsonl").write_text(json.dumps(line), encoding="utf-8")
    (tmp_path / "names.toml").write_text('"Brightwater Motors" = ["Vantrel"]', encoding="utf-8")
    (record,) = [json.loads(one) for one in crosswire("extract", "--aliases", "names.toml", "x.jsonl").out.splitlines()]
    assert [one["entity"] for one in record["mentions"]] == ["name:brightwater-motors"] * 3


def test_aliases_that_cannot_be_read_are_a_usage_error(crosswire: Crosswire, tmp_path: Path) -> None:
    (tmp_path / "names.toml").write_text("a = [", encoding="utf-8")
    (tmp_path / "x.txt").write_text("A ferry sank.", encoding="utf-8")
    for name, reason in (
        ("names.toml", "cannot read the aliases in names.toml: "),
        ("gone.tsv", "cannot read the aliases in gone.tsv: No such file"),
    ):
        run = crosswire("extract", "--aliases", name, "x.txt")
        assert (run.code, run.out) == (2, "")
        assert reason in run.err
