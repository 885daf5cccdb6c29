"""How well articles are sorted to stories: B-cubed precision, recall and F1, and F1 of pairs in two languages.

    python evaluation/stories_found.py                     the articles of our own stories, thrown together
    python evaluation/stories_found.py FILE.jsonl FOLDER   others: lines with ``story``, or a folder of stories

Each is sorted in the order given and shuffled five times.
"""

import json
import random
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from crosswire.clustering.sorting import Sorter
from crosswire.encoders.base import Floats, TextEncoder
from crosswire.encoders.models import load
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
SHUFFLES = 5


@dataclass(frozen=True)
class Labelled:
    """An article and the story it belongs to."""

    article: Article
    story: str


class Remembering:
    """An encoder that encodes each text once: shuffled, they are the same texts."""

    def __init__(self, encoder: TextEncoder) -> None:
        self.name, self.usual, self._encoder = encoder.name, encoder.usual, encoder
        self._known: dict[str, Floats] = {}

    def meaning(self, text: str) -> Floats:
        if text not in self._known:
            self._known[text] = self._encoder.meaning(text)
        return self._known[text]


def thrown_together(folder: Path) -> list[Labelled]:
    """The articles of all stories of a folder."""
    places = sorted(path for path in folder.iterdir() if path.is_dir() and any(path.glob("*.txt")))
    articles = read_articles([file for place in places for file in sorted(place.glob("*.txt"))])
    return [Labelled(one, Path(one.path or "").parent.name) for one in articles if isinstance(one, Article)]


def labelled(file: Path) -> list[Labelled]:
    """The articles of a file, with their labels."""
    stories = {record["id"]: str(record["story"]) for record in map(json.loads, file.read_text(encoding="utf-8").splitlines())}
    return [Labelled(one, stories[one.id]) for one in read_articles([file]) if isinstance(one, Article)]


def measure(cases: list[Labelled], encoder: TextEncoder) -> dict[str, float]:
    """Sort the articles, and compare with the labels."""
    sorter = Sorter(encoder)
    for case in cases:
        sorter.add(case.article)
    said = {article.id: story.id for story in sorter.stories() for article in story.articles}
    return b_cubed(cases, said) | {"stories across languages F1": across(cases, said)}


def b_cubed(cases: list[Labelled], said: dict[str, str]) -> dict[str, float]:
    """The mean over articles: how much of its story is right, and how much of the right story it has."""
    both = Counter((said[case.article.id], case.story) for case in cases)
    ours, right = Counter(said.values()), Counter(case.story for case in cases)
    precision = sum(count**2 / ours[name] for (name, _), count in both.items()) / len(cases)
    recall = sum(count**2 / right[name] for (_, name), count in both.items()) / len(cases)
    return {"stories precision": precision, "stories recall": recall, "stories F1": 2 * precision * recall / (precision + recall)}


def across(cases: list[Labelled], said: dict[str, str]) -> float:
    """F1 of the pairs of articles in two languages."""
    pairs = [(one, other) for one, other in combinations(cases, 2) if one.article.language != other.article.language]
    together = {(one.article.id, other.article.id) for one, other in pairs if said[one.article.id] == said[other.article.id]}
    right = {(one.article.id, other.article.id) for one, other in pairs if one.story == other.story}
    return 2 * len(together & right) / max(len(together) + len(right), 1)


def show(name: str, cases: list[Labelled], encoder: TextEncoder) -> None:
    """One line in the order given, and the range of F1 over the shuffles."""
    figures = measure(cases, encoder)
    shuffled = [measure(random.Random(seed).sample(cases, len(cases)), encoder)["stories F1"] for seed in range(SHUFFLES)]
    told = "  ".join(f"{what} {value:.3f}" for what, value in figures.items())
    print(f"{name}: {len(cases)} articles  {told}  shuffled F1 {min(shuffled):.3f} to {max(shuffled):.3f}", flush=True)


def main(given: list[str]) -> None:
    """Measure each set."""
    encoder = Remembering(load())
    for path in map(Path, given or [str(ROOT / "examples")]):
        show(path.name, thrown_together(path) if path.is_dir() else labelled(path), encoder)


if __name__ == "__main__":
    main(sys.argv[1:])
