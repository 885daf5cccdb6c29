"""Fit what tells names by the words around them: the network and the choice between it and the rules, in src/crosswire/align/tagging.

    python evaluation/fit_names.py            fits, prints what the fit is worth, writes nothing
    python evaluation/fit_names.py --write    writes network.npz and fitted.py

The network (``training.py``) learns from all stories whose names are marked and that are not kept unseen:
those of the tests, and those in ``evaluation/learning``. The choice is a logistic regression. It learns only from ``learning/fresh``,
stories that no rule was made on, with a network that has not seen them: of others the rules would know too much.
"""

import argparse
import datetime
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from fit import Sample, logistic
from marked_stories import Learned, story_in
from training import network_for

from crosswire.align.names import NamesLikeness
from crosswire.align.tagging import choosing, fitted
from crosswire.encoders.models import load
from crosswire.extract.mentions import drafts_in_story
from crosswire.model.span import Span
from crosswire.text.names.drafts.aids import NO_AIDS
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.linking import fitted as linking
from crosswire.text.names.linking import meant_chance
from crosswire.text.names.linking.meant import LIKELY, Meant
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.settling import settled
from tests.text.marked_names import Marked

ROOT = Path(__file__).resolve().parent.parent
TAGGING = ROOT / "src/crosswire/align/tagging"
LINKING = ROOT / "src/crosswire/text/names/linking/fitted.py"
KNOWN = (ROOT / "tests/specs/names/stories", ROOT / "evaluation/learning/known")
FRESH = ROOT / "evaluation/learning/fresh"
#: A name too many is so much worse than one that is missed.
WRONG = 0.6


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

    def closest(self, *_: object) -> None:
        return None


def clashes_of(story: Sequence[Learned]) -> Sample:
    """What a fresh story tells of the choice: of each clash its features, whether the network is right, and by how much."""
    rules, articles = RulesAlone(), [each.article for each in story]
    drafts_in_story(articles, NO_AIDS, rules)
    likeness = NamesLikeness(articles, [each.parts for each in story])
    rows, yes, weight = [], [], []
    for number, each in enumerate(story):
        labelled = likeness.labelled(number, rules.pages[number])
        for clash in choosing.clashes(rules.drafts[number], labelled.names()):
            gain = worth(each.names, clash.theirs) - worth(each.names, [draft.span for draft in clash.ours])
            if gain and choosing.is_open(labelled.page, clash):
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
    rows, yes = [], []
    for (one, other), scored in meant.scored(meant.tables()).items():
        named = [entity(groups[number], story) for number in (one, other)]
        if all(named) and meant.agree(one, other):
            rows.append(meant_chance.features(groups[one], groups[other], scored))
            yes.append(float(named[0] == named[1]))
    return Sample(np.array(rows).reshape(len(rows), len(linking.JOIN)), np.array(yes), np.ones(len(yes)))


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
    encoder = load()
    known = [story_in(path, encoder) for folder in KNOWN for path in sorted(folder.glob("*.json"))]
    fresh = [story_in(path, encoder) for path in sorted(FRESH.glob("*.json"))]
    half = network_for([each for story in known for each in story])
    unseen = [[each.seen_by(half) for each in story] for story in fresh]
    clashes = [clashes_of(story) for story in unseen]
    tell(clashes)
    weights, constant = logistic(clashes)
    fitted.CHOICE, fitted.CHOICE_CONSTANT = tuple(weights), constant
    joins = [joins_of(story) for story in (*unseen, *([each.seen_by(half) for each in story] for story in known))]
    tell_joins(joins, len(unseen))
    if given.write:
        network_weights = network_for([each for story in (*known, *fresh) for each in story])
        with (TAGGING / "network.npz").open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **{name: layer.astype(np.float16) for name, layer in network_weights.items()})
        (TAGGING / "fitted.py").write_text(written("choosing.features", "CHOICE", clashes), encoding="utf-8")
        LINKING.write_text(written("meant_chance.features", "JOIN", joins), encoding="utf-8")


def tell(samples: Sequence[Sample]) -> None:
    """Prints what the choice is worth on each fresh story, fitted without it: how much is right of ours, of the network's, as chosen."""
    total = np.zeros(4)
    for number, sample in enumerate(samples):
        choice, constant = logistic([*samples[:number], *samples[number + 1 :]])
        theirs = sample.features @ np.array(choice) + constant > 0
        signed = np.where(sample.yes > 0, sample.weight, -sample.weight)
        total += (len(sample.yes), signed.sum(), signed[theirs].sum(), signed[signed > 0].sum())
    print("clashes {:.0f}; gained by the network alone {:.0f}, as chosen {:.0f}, at best {:.0f} names".format(*total))


def tell_joins(samples: Sequence[Sample], fresh: int) -> None:
    """Prints how many pairs are rightly and wrongly joined in each story, fitted without it: in the fresh ones, and in all."""
    totals = []
    for number, sample in enumerate(samples):
        weights, constant = logistic([*samples[:number], *samples[number + 1 :]])
        chances = 1 / (1 + np.exp(-(sample.features @ np.array(weights) + constant)))
        joined = chances >= LIKELY
        totals.append((sample.yes.sum(), sample.yes[joined].sum(), (1 - sample.yes)[joined].sum()))
    for name, part in (("fresh", totals[:fresh]), ("all", totals)):
        print("pairs of {} stories {:.0f}: joined rightly {:.0f}, wrongly {:.0f}".format(name, *np.sum(part, axis=0)))


def written(features: str, name: str, samples: Sequence[Sample]) -> str:
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    weights, constant = logistic(samples)
    lines = "".join(f"    {weight},\n" for weight in weights)
    return (
        f'"""Weights written by ``evaluation/fit_names.py`` on {today}, fitted on {len(samples)} stories; see there."""\n\n'
        f"#: For the features of ``{features}``.\n{name}: tuple[float, ...] = (\n{lines})\n{name}_CONSTANT = {constant}\n"
    )


if __name__ == "__main__":
    main()
