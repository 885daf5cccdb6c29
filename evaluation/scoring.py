"""How well the points of a story agree with its gold: links, omissions and exclusives of claims, and of the details in them.

*Links*: of two articles that state one fact, are they together in a point; and do two passages that stand together, one of
which states a fact, state one in common. *Omissions*: whoever reads an article that states a fact is told, by the point
that fits the fact best there, which other articles do not have it; was that right. *Exclusives*: the same where he is told that no
other has it. An article that says part of a fact is judged neither way, and so is one that the report is unsure about.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from gold import CLAIMS, DETAILS, gold_spans, stands_for, stem, words_stand_for
from stories import GoldStory

from crosswire.model.point import Point, State
from crosswire.model.span import Span

Tally = Counter[str]


@dataclass(frozen=True)
class Told:
    """A point by article names: where each reports it, and of whom it only says that it is not sure."""

    passages: dict[str, Span]
    unsure: frozenset[str]


@dataclass(frozen=True)
class Fact:
    """A gold fact: the places that state it by article, the articles that lack it, and what kind it is."""

    spans: dict[str, list[Span]]
    absent: frozenset[str]
    kind: str

    def stated(self, name: str, passage: Span) -> bool:
        return (words_stand_for if self.kind in DETAILS else stands_for)(passage, self.spans.get(name, []))

    def fit(self, name: str, passage: Span) -> float:
        """Shared part of the passage and the nearest gold span together."""
        return max(passage.shares(s) / (max(passage.end, s.end) - min(passage.start, s.start)) for s in self.spans[name])


def score(gold: GoldStory, points: Sequence[Point], kinds: Collection[str] = CLAIMS) -> Tally:
    """Count what the points of a story got right, of facts of the ``kinds`` that the points are of."""
    stems = {article.id: stem(article) for article in gold.story.articles}
    told = [by_name(point, stems) for point in points]
    everything = facts_of(gold, kinds)
    facts = [fact for fact in everything if fact.kind != "date"]
    tally: Tally = Counter()
    for fact in facts:
        tally += linked(fact, told)
        for reader in fact.spans:
            tally += read(fact, reader, told, frozenset(stems.values()))
    return tally + judged(everything, told)


def by_name(point: Point, stems: dict[str, str]) -> Told:
    unsure = frozenset(stems[a.article] for a in point.not_found if a.state is not State.NOT_FOUND)
    return Told({stems[e.article]: e.span for e in point.reported}, unsure)


def facts_of(gold: GoldStory, kinds: Collection[str]) -> list[Fact]:
    facts: list[dict[str, Any]] = [fact for fact in gold.facts if fact["kind"] in kinds]
    spans = gold_spans(facts, gold.story.articles)
    return [Fact(s, frozenset(f["absent"]), f["kind"]) for f, s in zip(facts, spans, strict=True)]


def linked(fact: Fact, told: list[Told]) -> Tally:
    """Pairs of articles that state the fact, and those found together."""
    groups = [{n for n, span in t.passages.items() if fact.stated(n, span)} for t in told]
    pairs = list(combinations(sorted(fact.spans), 2))
    return Counter({"pairs": len(pairs), "pairs found": sum(any({a, b} <= g for g in groups) for a, b in pairs)})


def judged(facts: list[Fact], told: list[Told]) -> Tally:
    """Pairs that stand together, and those with a fact in common. Of passages one at least states a fact, of details both."""
    tally: Tally = Counter()
    needed = all if any(fact.kind in DETAILS for fact in facts) else any
    for point in told:
        stated = {n: {i for i, f in enumerate(facts) if f.stated(n, span)} for n, span in point.passages.items()}
        for one, other in combinations(stated.values(), 2):
            tally["links"] += needed((one, other))
            tally["links right"] += bool(one & other)
    return tally


def read(fact: Fact, reader: str, told: list[Told], everybody: frozenset[str]) -> Tally:
    """What the reader of one article is told of a fact that it states."""
    fits = {i: fact.fit(reader, t.passages[reader]) for i, t in enumerate(told) if stands(fact, reader, t)}
    best = [told[i] for i, fit in fits.items() if fit >= max(fits.values()) - 1e-9]
    saying = {name for point in best for name in point.passages}
    unsure = {name for point in best for name in point.unsure} - saying
    partly = everybody - set(fact.spans) - fact.absent
    accused = everybody - saying - unsure - partly if best else frozenset()
    tally = Counter({"absent": len(fact.absent), "accused": len(accused), "accused right": len(accused & fact.absent)})
    if not partly and len(everybody) > 1:
        alone, truly = bool(best) and len(saying) == 1 and not unsure, set(fact.spans) == {reader}
        tally += Counter({"exclusive": int(truly), "alone": int(alone), "alone right": int(alone and truly)})
    return tally


def stands(fact: Fact, reader: str, point: Told) -> bool:
    return reader in point.passages and fact.stated(reader, point.passages[reader])


def figures(tally: Tally) -> dict[str, float]:
    """Precision, recall and F1 of the three, rounded to three places; 0 where nothing was said or there was nothing to say."""
    parts = {
        "links": ("links right", "links", "pairs found", "pairs"),
        "omissions": ("accused right", "accused", "accused right", "absent"),
    }
    parts["exclusives"] = ("alone right", "alone", "alone right", "exclusive")
    if tally["departures"] or tally["said"]:
        parts["discrepancies"] = ("said right", "said", "departures met", "departures")
    found: dict[str, float] = {}
    for name, (right, said, hit, wanted) in parts.items():
        precision, recall = share(tally[right], tally[said]), share(tally[hit], tally[wanted])
        both = precision + recall
        found |= {f"{name} precision": precision, f"{name} recall": recall, f"{name} F1": 2 * precision * recall / both if both else 0.0}
    return {name: round(value, 3) for name, value in found.items()}


def share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
