"""The stories that measurements are made on: a folder of articles with the gold beside it or in ``gold/``."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosswire.desk.reading import readings_in_story
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.story import Story


@dataclass(frozen=True)
class GoldStory:
    """A story to measure on. ``facts``: the records of the gold file; ``group``: the folder it was found in."""

    name: str
    group: str
    story: Story
    facts: tuple[dict[str, Any], ...]
    gold: Path


def stories_in(folder: Path) -> list[GoldStory]:
    """Every story of a folder that has gold, by name."""
    found = []
    for place in sorted(path for path in folder.iterdir() if path.is_dir()):
        gold = next((g for g in (place / "gold.jsonl", folder / "gold" / f"{place.name}.jsonl") if g.exists()), None)
        if gold:
            records = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
            facts = tuple(record for record in records if record["kind"] != "story")
            found.append(GoldStory(place.name, folder.name, load(sorted(place.glob("*.txt"))), facts, gold))
    return found


def load(paths: list[Path]) -> Story:
    """A story from its article files."""
    articles = tuple(article for article in read_articles(paths) if isinstance(article, Article))
    return Story(articles, tuple(readings_in_story(articles)))
