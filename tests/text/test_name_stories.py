"""Whole stories with all their names marked: how many are found, and whether those that name the same are known to."""

import json
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import pytest

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article
from crosswire.model.mention import Mention
from tests.text.marked_names import Marked, unmarked

STORIES = sorted((Path(__file__).parent.parent / "specs" / "names" / "stories").glob("*.json"))
IDS = [path.stem for path in STORIES]

LEAST_FOUND, LEAST_FOUND_WITHOUT_CAPITALS = 0.85, 0.8
LEAST_PRECISION, LEAST_RECALL = 0.98, 0.9


@dataclass(frozen=True)
class Told:
    """An article of a story: the names a person marked, and those found."""

    language: str
    marked: list[Marked]
    found: tuple[Mention, ...]


def told(path: Path) -> list[Told]:
    entries = json.loads(path.read_text(encoding="utf-8"))["articles"]
    read = [(entry, *unmarked(entry["text"])) for entry in entries]
    articles = [Article(id=entry["id"], text=text, language=entry["language"], outlet="o") for entry, text, _ in read]
    return [Told(entry["language"], names, found) for (entry, _, names), found in zip(read, mentions_in_story(articles), strict=True)]


def judged(one: Told) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Places of the names marked, and of those found that count."""
    core = {(name.start, name.end) for name in one.marked if not name.spare}
    spare = [name for name in one.marked if name.spare]
    places = {(mention.span.start, mention.span.end) for mention in one.found}
    return core, {place for place in places if not any(place[0] < name.end and name.start < place[1] for name in spare)}


@pytest.mark.parametrize("path", STORIES, ids=IDS)
def test_names_are_found(path: Path) -> None:
    for one in told(path):
        core, said = judged(one)
        score = 2 * len(core & said) / (len(core) + len(said))
        least = LEAST_FOUND_WITHOUT_CAPITALS if one.language in ("ar", "zh", "ja") else LEAST_FOUND
        assert score >= least, (one.language, sorted(core ^ said))


@pytest.mark.parametrize("path", STORIES, ids=IDS)
def test_names_of_one_entity_are_linked(path: Path) -> None:
    right = wrong = missed = 0
    for (entity, said), (other, also) in combinations(pairs(told(path)), 2):
        together = said is not None and said == also
        right += together and entity == other
        wrong += together and entity != other
        missed += not together and entity == other
    assert right / (right + wrong) >= LEAST_PRECISION
    assert right / (right + missed) >= LEAST_RECALL


def pairs(story: list[Told]) -> list[tuple[str, str | None]]:
    """Of every name marked its entity, and the one told, if it was found."""
    result: list[tuple[str, str | None]] = []
    for one in story:
        said = {(mention.span.start, mention.span.end): mention.entity for mention in one.found}
        result += [(name.entity, said.get((name.start, name.end))) for name in one.marked if not name.spare]
    return result
