"""Reuse: whether one of two articles was made from the other, or both from one original, told from the texts alone.

In one language a copy leaves strings of words; across languages it leaves the order and the wording of what is told.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from crosswire.model.article import Article
from crosswire.model.origin import Mark
from crosswire.text.shingles import Run, Shingles, runs, shared
from crosswire.wire.parallels import Parallel, Shared

#: In one language: so much of the shorter text's own wording is in the other. Of pairs of English articles on one event, by different
#: outlets, the 25 that share over 80% of all their wording share 80% or more of their own; the 977 under 5% share 8% at most.
SAME_WORDING = 0.4
#: The same words to the letter, but for what was changed in a few places.
NEARLY_ALL = 0.8
#: Texts of fewer strings are too short to tell.
FEWEST_STRINGS = 30
#: Across languages: so many passages in common, so much of both texts worded alike, and hardly any out of order. Of 210 pairs of
#: translations with lines left out 183 are so; of 70 pairs of independent reports of ours and of the press none has more than 31% alike
#: in such an order.
FEWEST_PASSAGES, WORDED_ALIKE, ORDERED = 5, 0.4, 0.85
#: With fewer passages than this none may be out of order: seven things hardly ever come in one order by chance.
FEW = 8
#: Or nearly everything that either has, in one and the same order, however it is worded: scripts far from each other compare less well. Of
#: the same 70 pairs those in exactly one order share at most 55% of the one. Of 100 pairs of translations in 7 languages, seen only
#: when all else stood, 81 are found so or so, and none of 1,800 others (with 10 and 0.85, as chosen before: 71, and none).
MANY, EVERYTHING = 8, 0.8
#: Of a text cut from the end, nothing behind this share of the longer one is in the shorter.
CUT = 0.85
_MOST_MARKS = 2


@dataclass(frozen=True)
class Reuse:
    """That two articles carry one text, and what shows it. ``sureness`` orders such findings: the surest are joined first."""

    one: str
    other: str
    #: In words, to follow the names of both: "share 95% of their wording".
    how: str
    sureness: float
    marks: tuple[Mark, ...] = field(default=())
    #: The agency that both name, where the texts alone do not show it.
    agency: str | None = None


def same_wording(one: Article, other: Article, words: tuple[Shingles, Shingles], least: float = SAME_WORDING) -> Reuse | None:
    """Whether two articles in one language share so much of their own wording that one was copied."""
    share = shared(*words)
    if share < least or min(map(len, words)) < FEWEST_STRINGS:
        return None
    return Reuse(one.id, other.id, _copied(one, other, words, share), 1 + share, tuple(_run_marks(one, other, runs(*words))))


def _copied(one: Article, other: Article, words: tuple[Shingles, Shingles], share: float) -> str:
    shorter, longer = sorted(zip(words, (one, other), strict=True), key=lambda pair: len(pair[0]))
    if share >= 1 and len(words[0]) == len(words[1]):
        return "have the same text"
    last = max(span.end for key, span in longer[0].items() if key in shorter[0])
    end = max(span.end for span in longer[0].values())
    cut = ", one of them cut from the end" if share >= NEARLY_ALL and last < CUT * end else ""
    edited = "" if share >= NEARLY_ALL else ", the rest is edited or added"
    return f"share {share:.0%} of the shorter text's own words in the same strings{cut}{edited}"


def _run_marks(one: Article, other: Article, found: list[Run]) -> Iterator[Mark]:
    for run in found[:_MOST_MARKS]:
        reason = "These words stand in the same string in {}."
        yield Mark(one.id, run.one, reason.format(other.outlet))
        yield Mark(other.id, run.other, reason.format(one.outlet))


def told_alike(one: Article, other: Article, parallel: Parallel) -> Reuse | None:
    """Whether two articles tell so much in the same order and wording that one is a translation, or both are."""
    count, crossing = len(parallel.shared), len(parallel.shared) - parallel.in_order
    if count < FEWEST_PASSAGES:
        return None
    ordered = crossing == 0 if count < FEW else parallel.in_order >= ORDERED * count
    everything = count >= MANY and crossing == 0 and min(parallel.shares) >= EVERYTHING
    if not (everything or (ordered and parallel.alike >= WORDED_ALIKE)):
        return None
    return Reuse(one.id, other.id, _translated(parallel), parallel.alike, tuple(passage_marks(one, other, parallel.shared)))


def _translated(parallel: Parallel) -> str:
    count, longer, shorter = len(parallel.shared), min(parallel.shares), max(parallel.shares)
    order = "all in the same order" if parallel.in_order == count else f"{parallel.in_order} of them in the same order"
    if parallel.alike < WORDED_ALIKE:
        return f"have {count} passages in common, {order}, and hardly anything else: {longer:.0%} of the one and {shorter:.0%} of the other"
    kind = "a translation" if longer >= EVERYTHING else "a shortened translation" if shorter >= EVERYTHING else "an adapted translation"
    return f"have {count} passages in common, {order}, and word {parallel.alike:.0%} of both texts alike, as {kind} does"


def passage_marks(one: Article, other: Article, shared: Iterable[Shared]) -> Iterator[Mark]:
    """The passages in words of their own that are most alike, the longer ones first."""
    best = sorted(shared, key=lambda each: (-each.agreement * min(each.own), each.one))
    for each in islice(best, _MOST_MARKS):
        reason = f"{{}} has this passage too, in the same place of the account: {each.agreement:.0%} of what both say is in both."
        yield Mark(one.id, each.one, reason.format(other.outlet))
        yield Mark(other.id, each.other, reason.format(one.outlet))
