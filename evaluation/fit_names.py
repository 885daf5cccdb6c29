"""Fit what tells names by the words around them, what puts them together by what they mean, and what tells how far they go.

    python evaluation/fit_names.py            fits, prints what the fit is worth, writes nothing
    python evaluation/fit_names.py --write    writes network.npz and fitted.py in align/tagging, joining.npz in text/names/linking, and
                                              extents.npz in align/names

It takes two hours on two cores. The network (``training.py``) learns from all stories whose names are marked and that are not kept
unseen: those of the tests, and those in ``evaluation/learning``; and from copies of these with other names (``renamed.py``). The choice
between it and the rules learns only from ``learning/fresh``, stories that no rule was made on, with a network that has not seen them:
of others the rules would know too much.
"""

import argparse
import datetime
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from fit import Sample, logistic
from marked_stories import Entry, Learned, Marks, entries_in, marks_of, story_in
from renamed import Names
from training import joining, network_for

from crosswire.align.names.extents import LIKELIER
from crosswire.align.names.likeness import NamesLikeness
from crosswire.align.tagging import choosing, fitted, network
from crosswire.encoders.base import Encoder, Floats
from crosswire.encoders.models import load
from crosswire.extract.mentions import drafts_in_story
from crosswire.model.span import Span
from crosswire.text.names.drafts.aids import NO_AIDS
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.linking import meant_chance
from crosswire.text.names.linking.meant import LIKELY, Meant
from crosswire.text.names.linking.meant_further import names_shared
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.settling import settled
from tests.text.marked_names import Marked

ROOT = Path(__file__).resolve().parent.parent
TAGGING = ROOT / "src/crosswire/align/tagging"
JOINING = ROOT / "src/crosswire/text/names/linking/joining.npz"
EXTENTS = ROOT / "src/crosswire/align/names/extents.npz"
KNOWN = (ROOT / "tests/specs/names/stories", ROOT / "evaluation/learning/known")
FRESH = ROOT / "evaluation/learning/fresh"
#: A name too many is so much worse than one that is missed.
WRONG = 0.6
#: So many copies with other names are made of each story: a third one takes time and was worth something among half as many stories. The
#: fits are tried on so many parts of the stories.
COPIES, PARTS = 2, 4


class RulesAlone:
    """Keeps what the rules find, as it is given to be chosen from."""

    def __init__(self) -> None:
        self.drafts: dict[int, list[Draft]] = {}
        self.pages: dict[int, Page] = {}

    def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> list[Told]:
        self.pages[article], self.drafts[article] = page, list(drafts)
        return [Told(draft.span, {}) for draft in drafts]

    def between(self, one: int, names: Sequence[Sequence[Span]], other: int, others: Sequence[Sequence[Span]]) -> list[list[float]]:
        return [[0.0] * len(others) for _ in names]

    def around(self, article: int, names: Sequence[Sequence[Span]]) -> Floats:
        return np.zeros((len(names), 1), np.float32)

    def closest(self, *_: object) -> None:
        return None

    def extent(self, _: object) -> None:
        return None


def clashes_of(story: Sequence[Learned]) -> Sample:
    """What a fresh story tells of the choice: of each clash its features, whether the network is right, and by how much."""
    rules, articles = RulesAlone(), [each.article for each in story]
    drafts_in_story(articles, NO_AIDS, rules)
    likeness = NamesLikeness(articles, [each.parts for each in story])
    rows, yes, weight = [], [], []
    for number, each in enumerate(story):
        labelled = likeness.labelled(number, rules.pages[number])
        for clash in choosing.clashes(rules.drafts[number], labelled.names):
            gain = worth(each.names, clash.theirs) - worth(each.names, [draft.span for draft in clash.ours])
            if gain and choosing.is_open(labelled, clash):
                rows.append(choosing.features(labelled, clash))
                yes.append(float(gain > 0))
                weight.append(abs(gain))
    return Sample(np.array(rows), np.array(yes), np.array(weight))


def joins_of(story: Sequence[Learned]) -> Sample:
    """What a story tells of joining by meaning: of each two groups that may be one their features, and whether they are."""
    articles = [each.article for each in story]
    likeness = NamesLikeness(articles, [each.parts for each in story])
    pages, drafts = drafts_in_story(articles, NO_AIDS, likeness)
    groups = settled(pages, drafts, NO_AIDS.aliases).compared()
    meant = Meant(pages, groups, likeness)
    named = {number: entity(group, story) for number, group in groups.items()}
    pairs, rows = meant_chance.Chances(len(articles)).features(groups, *meant.scored())
    known = [place for place, pair in enumerate(pairs) if all(named[number] for number in pair)]
    same = [float(named[pairs[place][0]] == named[pairs[place][1]]) for place in known]
    return Sample(rows[known].astype(np.float64), np.array(same), np.ones(len(same)))


def extents_of(story: Sequence[Learned]) -> Sample:
    """What a story tells of how far names go: of each name that several languages have, and each other passage that it may be, the
    features, and whether that is right rather than the name.
    """
    articles = [each.article for each in story]
    likeness = NamesLikeness(articles, [each.parts for each in story])
    pages, drafts = drafts_in_story(articles, NO_AIDS, likeness)
    joined = settled(pages, drafts, NO_AIDS.aliases)
    joined.join(likeness)
    rows, yes = [], []
    for name, _ in names_shared(pages, joined.compared(), [{} for _ in pages]):
        right = {Span(marked.start, marked.end) for marked in story[name.article].names if not marked.spare}
        found, told = likeness.extents(name)
        rows += list(told)
        yes += [float(each.span in right and name.span not in right) for each in found]
    return Sample(np.array(rows), np.array(yes), np.ones(len(yes)))


def entity(group: Group, story: Sequence[Learned]) -> str:
    """Whom most of a group's names are marked to name; nobody where none is marked."""
    marked = {(number, name.start, name.end): name.entity for number, each in enumerate(story) for name in each.names}
    places = [(article, span.start, span.end) for article in group.articles for span in group.spans(article)]
    found = Counter(marked[place] for place in places if place in marked)
    return found.most_common(1)[0][0] if found else ""


def worth(names: Sequence[Marked], spans: Sequence[Span]) -> float:
    """How much is right in some spans. What overlaps a name that may be missed counts nothing."""
    right = {(name.start, name.end) for name in names if not name.spare}
    return sum(
        1.0 if (span.start, span.end) in right else -WRONG
        for span in spans
        if (span.start, span.end) in right or not any(n.spare and span.start < n.end and n.start < span.end for n in names)
    )


def main() -> None:
    """Fit, print and, if asked, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    known, fresh = (prepared([path for folder in folders for path in sorted(folder.glob("*.json"))]) for folders in (KNOWN, (FRESH,)))
    half = network_for(known.marks)
    unseen = [[each.seen_by(half) for each in story] for story in fresh.stories]
    clashes = [clashes_of(story) for story in unseen]
    tell(clashes)
    fitted.CHOICE, fitted.CHOICE_CONSTANT = weights_of(clashes)
    joins = [joins_of(story) for story in (*unseen, *([each.seen_by(half) for each in story] for story in known.stories))]
    tell_joins(joins, len(unseen))
    further = [extents_of(story) for story in unseen]
    tell_extents(further)
    if given.write:
        save(TAGGING / "network.npz", network_for([*known.marks, *fresh.marks]), np.float16)
        save(JOINING, joining(*pairs_in(joins)), np.float32)
        save(EXTENTS, joining(*pairs_in(further)), np.float32)
        (TAGGING / "fitted.py").write_text(written(clashes), encoding="utf-8")


@dataclass(frozen=True)
class Prepared:
    """Some stories, and the marks of their articles and of the copies with other names."""

    stories: list[list[Learned]]
    marks: list[Marks]


def prepared(paths: Sequence[Path]) -> Prepared:
    """The stories, encoded; by all processors, which takes minutes even so."""
    names = Names(entry for path in paths for entry in entries_in(path))
    tasks = [list(names.copies(entries_in(path), seed)) for path in paths for seed in range(COPIES)]
    with ProcessPoolExecutor() as processes:
        stories = list(processes.map(encoded_story, paths))
        copies = list(processes.map(encoded_marks, tasks))
    return Prepared(stories, [*(each.marks for story in stories for each in story), *chain.from_iterable(copies)])


def encoded_story(path: Path) -> list[Learned]:
    return story_in(path, encoder())


def encoded_marks(entries: Sequence[Entry]) -> list[Marks]:
    return [marks_of(entry, encoder()) for entry in entries]


@cache
def encoder() -> Encoder:
    """One for each process."""
    return load()


def save(path: Path, weights: network.Weights, precision: type[np.floating[Any]]) -> None:
    """Writes the weights, tables of them less precisely."""
    rounded = {name: np.asarray(layer, precision if np.ndim(layer) > 1 else np.float32) for name, layer in weights.items()}
    with path.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **rounded)


def weights_of(samples: Sequence[Sample]) -> tuple[tuple[float, ...], float]:
    """Those of the choice, and its constant."""
    weights, constant = logistic(samples)
    return tuple(weights), constant


def tell(samples: Sequence[Sample]) -> None:
    """Prints what the choice is worth on the fresh stories, each part fitted without it: how much is right of ours, of the network's, as
    chosen, and at best.
    """
    total = np.zeros(4)
    for part in range(PARTS):
        choice, constant = weights_of([sample for number, sample in enumerate(samples) if number % PARTS != part])
        for sample in (sample for number, sample in enumerate(samples) if number % PARTS == part and len(sample.yes)):
            theirs = sample.features @ np.array(choice) + constant > 0
            signed = np.where(sample.yes > 0, sample.weight, -sample.weight)
            total += (len(sample.yes), signed.sum(), signed[theirs].sum(), signed[signed > 0].sum())
    print("clashes {:.0f}; gained by the network alone {:.0f}, as chosen {:.0f}, at best {:.0f} names".format(*total))


def tell_joins(samples: Sequence[Sample], fresh: int) -> None:
    """Prints how many pairs are joined rightly and wrongly, each part of the stories by a fit without it: in the fresh ones, and in all."""
    totals = np.zeros((len(samples), 3))
    for part in range(PARTS):
        weights = joining(*pairs_in([sample for number, sample in enumerate(samples) if number % PARTS != part]))
        for number, sample in enumerate(samples):
            if number % PARTS == part and len(sample.yes):
                joined = meant_chance.chances_of(weights, np.asarray(sample.features, np.float32)) >= LIKELY
                totals[number] = sample.yes.sum(), sample.yes[joined].sum(), (1 - sample.yes)[joined].sum()
    for name, some in (("fresh", totals[:fresh]), ("all", totals)):
        print("pairs of {} stories {:.0f}: joined rightly {:.0f}, wrongly {:.0f}".format(name, *some.sum(axis=0)))


def tell_extents(samples: Sequence[Sample]) -> None:
    """Prints how many names would be changed rightly and wrongly, each part of the stories by a fit without it."""
    right = wrong = 0
    for part in range(PARTS):
        weights = joining(*pairs_in([sample for number, sample in enumerate(samples) if number % PARTS != part]))
        for sample in (sample for number, sample in enumerate(samples) if number % PARTS == part and len(sample.yes)):
            changed = meant_chance.chances_of(weights, np.asarray(sample.features, np.float32)) >= LIKELIER
            right, wrong = right + int(sample.yes[changed].sum()), wrong + int((1 - sample.yes)[changed].sum())
    print(f"other extents of names: {right} right, {wrong} wrong")


def pairs_in(samples: Sequence[Sample]) -> tuple[Floats, Floats]:
    """The features of the pairs of some stories, and which of them are one."""
    some = [sample for sample in samples if len(sample.yes)]
    rows, yes = (np.concatenate(values).astype(np.float32) for values in zip(*((each.features, each.yes) for each in some), strict=True))
    return rows, yes


def written(samples: Sequence[Sample]) -> str:
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    weights, constant = weights_of(samples)
    lines = "".join(f"    {weight},\n" for weight in weights)
    return (
        f'"""Weights written by ``evaluation/fit_names.py`` on {today}, fitted on {len(samples)} stories; see there."""\n\n'
        f"#: For the features of ``choosing.features``.\nCHOICE: tuple[float, ...] = (\n{lines})\nCHOICE_CONSTANT = {constant}\n"
    )


if __name__ == "__main__":
    main()
