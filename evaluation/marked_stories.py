"""Stories whose names are marked, made ready to learn from."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypedDict

import numpy as np
import numpy.typing as npt

from crosswire.align.contents import Contents, contents, pieces_of
from crosswire.align.tagging import network
from crosswire.align.tagging.labels import BEGIN, GO_ON, pieces_at
from crosswire.align.tagging.units import Units, units_of
from crosswire.encoders.base import Encoder, Integers
from crosswire.extract.reading import read
from crosswire.model.article import Article

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # the marks are read as the tests read them
from tests.text.marked_names import Marked, unmarked

TYPES = ("PER", "ORG", "LOC", "MISC")


class Entry(TypedDict):
    """An article whose names are marked."""

    id: str
    language: str
    text: str


@dataclass(frozen=True)
class Marks:
    """The units of an article with what is to be told of them.

    ``forms``: of the pieces, rounded, there are many; ``counts``: which of the units count.
    """

    text: str
    units: Units
    forms: npt.NDArray[np.float16]
    labels: Integers
    counts: Integers


@dataclass(frozen=True)
class Learned:
    """An article to learn from, ready to be compared with others."""

    article: Article
    names: list[Marked]
    parts: Contents
    marks: Marks

    def seen_by(self, weights: network.Weights) -> "Learned":
        """The same with what a network says of it."""
        named = network.labelled_by(weights, self.marks.forms.astype(np.float32), self.article.text, self.marks.units)
        return replace(self, parts=replace(self.parts, named=named))


def entries_in(path: Path) -> list[Entry]:
    entries: list[Entry] = json.loads(path.read_text(encoding="utf-8"))["articles"]
    return entries


def story_in(path: Path, encoder: Encoder) -> list[Learned]:
    return [learned(entry, encoder) for entry in entries_in(path)]


def learned(entry: Entry, encoder: Encoder) -> Learned:
    text, names = unmarked(entry["text"])
    article = Article(entry["id"], text, entry["language"], "o")
    return Learned(article, names, contents(article, read(article), encoder), marks_of(entry, encoder))


def marks_of(entry: Entry, encoder: Encoder) -> Marks:
    text, names = unmarked(entry["text"])
    reading = read(Article(entry["id"], text, entry["language"], "o"))
    pieces = pieces_of(text, [sentence for sentence in reading.sentences if len(sentence.span)], encoder)
    forms = np.concatenate([each.forms for each in pieces if each.forms is not None]).astype(np.float16)
    units = units_of(text, np.concatenate([each.spans for each in pieces]))
    return Marks(text, units, forms, *labels_of(names, units.places))


def labels_of(names: Sequence[Marked], places: Integers) -> tuple[Integers, Integers]:
    """The labels of some units, and the places of those that count: what may be a name or not is left out."""
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
