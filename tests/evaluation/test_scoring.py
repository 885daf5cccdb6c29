"""The scoring of our own evaluation: by hand on a small story, and against an independent scorer where one lies beside the project."""

import json
import subprocess
import sys
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OTHER = ROOT.parent / "shared/evaluation/score.py"
sys.path.insert(0, str(ROOT / "evaluation"))

from gold import DETAILS  # noqa: E402
from scoring import figures, score  # noqa: E402
from stories import GoldStory, stories_in  # noqa: E402

from crosswire.align.aligning import encoded  # noqa: E402
from crosswire.align.points import align  # noqa: E402
from crosswire.findings.interest import SAID  # noqa: E402
from crosswire.model.article import Article  # noqa: E402
from crosswire.model.point import Absence, Evidence, Point, State  # noqa: E402
from crosswire.model.span import Span  # noqa: E402
from crosswire.model.story import Story  # noqa: E402
from tests.fake_encoder import FakeEncoder  # noqa: E402

TEXTS = {"a": "The bridge is closed. Ten people were hurt.", "b": "Die Brücke ist zu.", "c": "Le pont est fermé. Un bus a brûlé."}
FACTS = (
    {"id": "closed", "kind": "statement", "reported": {"a": [TEXTS["a"][:21]], "b": [TEXTS["b"]], "c": [TEXTS["c"][:18]]}, "absent": []},
    {"id": "hurt", "kind": "statement", "reported": {"a": [TEXTS["a"][22:]]}, "absent": ["b", "c"]},
    {"id": "bus", "kind": "statement", "reported": {"c": [TEXTS["c"][19:]]}, "absent": ["a", "b"]},
)


def gold() -> GoldStory:
    articles = tuple(Article(name, text, "und", name) for name, text in TEXTS.items())
    return GoldStory("small", "here", Story(articles, ()), FACTS, Path("gold.jsonl"))


def point(reported: dict[str, Span], **states: State) -> Point:
    evidence = tuple(Evidence(name, span) for name, span in reported.items())
    return Point("p", "claim", "", evidence, tuple(Absence(name, state, None, "") for name, state in states.items()), 1)


def test_a_perfect_report_scores_one_everywhere() -> None:
    closed = point({"a": Span(0, 21), "b": Span(0, 18), "c": Span(0, 18)})
    hurt = point({"a": Span(22, 43)}, b=State.NOT_FOUND, c=State.NOT_FOUND)
    bus = point({"c": Span(19, 34)}, a=State.NOT_FOUND, b=State.NOT_FOUND)
    assert set(figures(score(gold(), [closed, hurt, bus])).values()) == {1.0}


def test_an_abstention_is_neither_right_nor_wrong_and_no_exclusive() -> None:
    hurt = point({"a": Span(22, 43)}, b=State.NOT_FOUND, c=State.UNSURE)
    found = figures(score(gold(), [hurt]))
    assert (found["omissions precision"], found["omissions recall"]) == (1.0, 0.25)
    assert found["exclusives recall"] == 0.0


def test_a_link_between_different_facts_is_wrong() -> None:
    assert figures(score(gold(), [point({"a": Span(22, 43), "c": Span(19, 34)})]))["links precision"] == 0.0


def test_a_detail_is_found_by_its_own_words_only() -> None:
    ten = {"id": "ten", "kind": "detail", "reported": {"a": ["Ten people"]}, "absent": ["b", "c"]}
    story = replace(gold(), facts=(*FACTS, ten))
    lacking = {"b": State.NOT_FOUND, "c": State.NOT_FOUND}
    assert figures(score(story, [point({"a": Span(22, 25)}, **lacking)], DETAILS))["exclusives recall"] == 0.0
    assert figures(score(story, [point({"a": Span(22, 32)}, **lacking)], DETAILS))["exclusives recall"] == 1.0


@pytest.mark.skipif(not OTHER.exists(), reason="no other scorer lies beside the project")
def test_the_figures_are_those_of_an_independent_scorer(tmp_path: Path) -> None:
    for story in stories_in(ROOT / "examples"):
        points = align(story.story, encoded(story.story, FakeEncoder())).points
        path = tmp_path / f"{story.name}.json"
        path.write_text(json.dumps(as_report(story, points)), encoding="utf-8")
        run = subprocess.run([sys.executable, OTHER, "--json", path, story.gold], capture_output=True, text=True, check=True)
        said = [point for point in points if point.kind in SAID]
        details = [point for point in points if point.kind not in SAID]
        ours = {"claim": figures(score(story, said)), "detail": figures(score(story, details, DETAILS))}
        compare(json.loads(run.stdout), ours)


def compare(theirs: dict[str, dict[str, float | None]], ours: dict[str, dict[str, float]]) -> None:
    for level, name, figure in product(ours, ("links", "omissions", "exclusives"), ("precision", "recall")):
        assert (theirs[f"{level} {name}"][figure] or 0.0) == pytest.approx(ours[level][f"{name} {figure}"], abs=0.002), (level, name)


def as_report(story: GoldStory, points: tuple[Point, ...]) -> dict[str, object]:
    articles = [{"id": a.id, "path": a.path, "text": a.text} for a in story.story.articles]
    rows = [
        {
            "kind": p.kind,
            "reported": [{"article": e.article, "start": e.span.start, "end": e.span.end} for e in p.reported],
            "not_found": [{"article": a.article, "state": a.state.value} for a in p.not_found],
        }
        for p in points
    ]
    return {"articles": articles, "points": rows}
