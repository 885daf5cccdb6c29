"""Stories whose names are marked, made ready to learn from."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from crosswire.align.contents import Contents, contents, pieces_of
from crosswire.align.tagging import network
from crosswire.align.tagging.labels import BEGIN, GO_ON, pieces_at
from crosswire.encoders.base import Encoder, Floats, Integers
from crosswire.extract.reading import read
from crosswire.model.article import Article

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the marks are read as the tests read them
from tests.text.marked_names import Marked, unmarked

TYPES = ("PER", "ORG", "LOC", "MISC")


@dataclass(frozen=True)
class Learned:
    """An article to learn from, with the forms of its pieces, their labels, and which of these count."""

    article: Article
    names: list[Marked]
    parts: Contents
    forms: Floats
    labels: Integers
    counts: Integers

    def seen_by(self, weights: network.Weights) -> "Learned":
        """The same with what a network says of it."""
        seen = network.features(weights, self.forms, self.article.text, self.parts.places)
        return replace(self, parts=replace(self.parts, named=network.scores(weights, seen)))


def story_in(path: Path, encoder: Encoder) -> list[Learned]:
    entries = json.loads(path.read_text(encoding="utf-8"))["articles"]
    return [learned(entry["id"], entry["language"], *unmarked(entry["text"]), encoder) for entry in entries]


def learned(name: str, language: str, text: str, names: list[Marked], encoder: Encoder) -> Learned:
    article = Article(name, text, language, "o")
    reading = read(article)
    pieces = pieces_of(text, [sentence for sentence in reading.sentences if len(sentence.span)], encoder)
    parts = contents(article, reading, encoder)
    forms = np.concatenate([each.forms for each in pieces if each.forms is not None])
    return Learned(article, names, parts, forms, *labels_of(names, parts.places))


def labels_of(names: Sequence[Marked], places: Integers) -> tuple[Integers, Integers]:
    """The labels of some pieces, and the places of those that count: what may be a name or not is left out."""
    labels, counts = np.zeros(len(places), np.int64), np.ones(len(places), np.bool_)
    for name in names:
        first, behind = pieces_at(places, name.start, name.end)
        shared = np.minimum(places[first:behind, 1], name.end) - np.maximum(places[first:behind, 0], name.start)
        own = first + np.flatnonzero(2 * shared >= places[first:behind, 1] - places[first:behind, 0])
        if name.spare:
            counts[own] = False
        else:
            labels[own[:1]], labels[own[1:]] = BEGIN + TYPES.index(name.type), GO_ON + TYPES.index(name.type)
    return labels, np.flatnonzero(counts)
