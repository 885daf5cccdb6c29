"""The JSON Schema that is published holds for real reports, and finds fault with what is none."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import crosswire
from tests.fake_encoder import FakeEncoder
from tests.small_story import article, points_of, report
from tests.told_story import harmful_story, told_story

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def written(told: crosswire.StoryReport) -> Any:
    return json.loads(crosswire.as_json(told))


def faults(record: Any) -> list[str]:
    return [f"{one.json_path}: {one.message[:200]}" for one in VALIDATOR.iter_errors(record)]


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("story", ["battery-plant", "ferry-fire", "tram-strike"])
def test_reports_on_our_own_stories_keep_it(story: str) -> None:
    record = written(crosswire.check(crosswire.read(ROOT / "examples" / story), encoder=FakeEncoder()))
    assert len(record["points"]) > 50
    assert faults(record) == []


@pytest.mark.parametrize(
    "told", [told_story(), harmful_story(), report([], ()), report([article("a"), article("b")], points_of("+~", "+/"))]
)
def test_odd_reports_keep_it(told: crosswire.StoryReport) -> None:
    assert faults(written(told)) == []


def test_more_fields_may_stand_beside_those_it_names() -> None:
    record = written(told_story())
    for one in (record, *record["articles"], *record["points"], *record["points"][0]["reported"]):
        one["yet_unknown"] = 1
    assert faults(record) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "crosswire.report/2"),
        (("points", 0, "kind"), "rumour"),
        (("points", 0, "reported"), []),
        (("points", 1, "not_found", 0, "state"), "absent"),
        (("points", 0, "reported", 0, "start"), -1),
        (("articles", 0, "text"), None),
        (("articles", 0, "voice"), 0),
    ],
)
def test_it_finds_fault(path: tuple[str | int, ...], value: object) -> None:
    record = written(told_story())
    assert faults(record) == []
    inner = record
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    assert len(faults(record)) == 1


def test_what_is_missing_is_missed() -> None:
    for name in written(told_story()):
        record = written(told_story())
        del record[name]
        assert any(name in fault for fault in faults(record))
