"""Fit the weights in src/crosswire/align/fitted.py on stories with gold, and print what the fit is worth.

    python evaluation/fit.py FOLDER...            folders of stories with gold
    python evaluation/fit.py --without NAME ...   leave one folder out, print, write nothing
    python evaluation/fit.py --write ...          write the file

Two logistic regressions: whether two passages say the same (on whole sentences and single clauses that are close), and
whether an article does not say a thing at all (on the points of an alignment with the first). A story counts with the
square root of its number of positives; folders of machine-altered translations (``planted``) with a seventh of that.
"""

import argparse
import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from gold import CLAIMS, gold_spans, stands_for, stem
from stories import GoldStory, stories_in

from crosswire.align import absence as absence_module
from crosswire.align import aligning
from crosswire.align import links as links_module
from crosswire.align.absence import SecondLook
from crosswire.align.comparing import compare
from crosswire.align.groups import Groups
from crosswire.align.links import Links
from crosswire.align.passages import Passage, layout
from crosswire.align.said import said_in
from crosswire.desk.comparing import named_with
from crosswire.encoders.base import Encoder
from crosswire.encoders.models import load

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "src/crosswire/align/fitted.py"
Array = npt.NDArray[np.float64]
RIDGE = 1.0
PLANTED = 0.15


@dataclass
class Sample:
    """What one story gives to a fit: features [n, k], share of yes [n], weight [n]."""

    features: Array
    yes: Array
    weight: Array


class Bench:
    """A story, compared once and aligned as often as wanted."""

    def __init__(self, story: GoldStory, encoder: Encoder) -> None:
        self.story = story
        parts = aligning.encoded(story.story, encoder)
        self.named = named_with(story.story, parts)
        self.places = layout(parts)
        self.counterparts = compare(parts, self.places)
        self.claims = [fact for fact in story.facts if fact["kind"] in CLAIMS]
        self.gold = gold_spans(self.claims, story.story.articles)
        self.names = [stem(article) for article in story.story.articles]

    def links(self) -> Links:
        """The links with the weights of the moment."""
        return Links(self.counterparts, said_in(self.named, self.places))

    def groups(self, links: Links) -> Groups:
        """The alignment with the weights of the moment."""
        return aligning.group_passages(links)

    def facts_at(self, passage: Passage) -> frozenset[int]:
        """The gold facts a passage stands for."""
        name, span = self.names[self.places.article(passage)], self.places.span(passage)
        return frozenset(i for i, spans in enumerate(self.gold) if stands_for(span, spans.get(name, [])))


def link_sample(bench: Bench) -> Sample:
    """Close pairs of sentences and of clauses: do they state a fact in common?"""
    links, places = bench.links(), bench.places
    facts = {p: bench.facts_at(p) for s in range(len(places.article_of)) for p in passages(bench, s)}
    rows, yes = [], []
    for one, other in bench.counterparts.blocks:
        if one < other and places.article_of[one] != places.article_of[other]:
            for p, q in candidate_pairs(bench, one, other):
                if (facts[p] or facts[q]) and bench.counterparts.agreement(p, q) >= links_module.LEAST_AGREEMENT:
                    rows.append(links.features(p, q))
                    yes.append(float(bool(facts[p] & facts[q])))
    return weighted(bench, rows, yes, [1.0] * len(rows))


def passages(bench: Bench, sentence: int) -> list[Passage]:
    whole = bench.places.whole(sentence)
    clauses = [Passage(sentence, c, c) for c in range(whole.first, whole.last + 1)]
    return [whole, *(clause for clause in clauses if clause != whole)]


def candidate_pairs(bench: Bench, one: int, other: int) -> list[tuple[Passage, Passage]]:
    return [(p, q) for p in passages(bench, one) for q in passages(bench, other)]


def absence_sample(bench: Bench) -> Sample:
    """Points and articles that are not in them: does the article lack the facts of the point?"""
    links = bench.links()
    groups = bench.groups(links)
    look = SecondLook(links, groups)
    rows, yes, weight = [], [], []
    for group in groups.all():
        facts = [i for p in group for i in bench.facts_at(p)]
        for number, name in enumerate(bench.names):
            if not groups.occupant(group, number):
                lacking = sum(name in bench.claims[i]["absent"] for i in facts if bench.claims[i]["kind"] != "date")
                stating = sum(name in bench.gold[i] for i in facts if bench.claims[i]["kind"] != "date")
                if lacking + stating:
                    rows.append(look.features(group, number))
                    yes.append(lacking / (lacking + stating))
                    weight.append(float(lacking + stating))
    return weighted(bench, rows, yes, weight)


def weighted(bench: Bench, rows: list[list[float]], yes: list[float], weight: list[float]) -> Sample:
    scale = (PLANTED if bench.story.group == "planted" else 1.0) / max(20.0, float(np.dot(yes, weight))) ** 0.5
    return Sample(np.array(rows, float), np.array(yes, float), np.array(weight, float) * scale)


def logistic(samples: Sequence[Sample]) -> tuple[list[float], float]:
    """Weights and constant of a ridge logistic regression (Newton's method on standardised features)."""
    samples = [s for s in samples if len(s.yes)]
    x, y = np.concatenate([s.features for s in samples]), np.concatenate([s.yes for s in samples])
    w = np.concatenate([s.weight for s in samples])
    w = w / w.mean()
    mean, deviation = x.mean(axis=0), np.maximum(x.std(axis=0), 1e-9)
    z = np.hstack([(x - mean) / deviation, np.ones((len(x), 1))])
    penalty = RIDGE * np.eye(z.shape[1])
    penalty[-1, -1] = 0.0
    beta = np.zeros(z.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-z @ beta))
        hessian = (z * (w * p * (1 - p))[:, None]).T @ z + penalty
        beta = beta - np.linalg.solve(hessian, z.T @ (w * (p - y)) + penalty @ beta)
    weights = beta[:-1] / deviation
    return [round(float(v), 4) for v in weights], round(float(beta[-1] - weights @ mean), 4)


def fit(benches: Sequence[Bench]) -> tuple[tuple[list[float], float], tuple[list[float], float]]:
    """Fit both, the second on alignments made with the first; the modules use the new weights from then on."""
    link = logistic([link_sample(bench) for bench in benches])
    links_module.LINK, links_module.LINK_CONSTANT = tuple(link[0]), link[1]
    absence = logistic([absence_sample(bench) for bench in benches])
    absence_module.ABSENCE, absence_module.ABSENCE_CONSTANT = tuple(absence[0]), absence[1]
    return link, absence


def main() -> None:
    """Read the folders, fit, print and, if asked, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--without", default="", help="name of a folder or story to leave out")
    options.add_argument("--write", action="store_true")
    given = options.parse_args()
    encoder = load()
    stories = [s for folder in given.folders for s in stories_in(folder) if given.without not in (s.group, s.name)]
    link, absence = fit([Bench(story, encoder) for story in stories])
    print(f"{len(stories)} stories\nlink    {link}\nabsence {absence}")
    if given.write:
        TARGET.write_text(written(link, absence, len(stories)), encoding="utf-8")


def written(link: tuple[list[float], float], absence: tuple[list[float], float], stories: int) -> str:
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    return (
        f'"""Weights written by ``evaluation/fit.py`` on {today}, fitted on {stories} stories with gold; see there."""\n\n'
        f"#: For the features of ``links.Links.features``.\nLINK = {tuple(link[0])}\nLINK_CONSTANT = {link[1]}\n"
        f"#: For the features of ``absence.SecondLook.features``.\nABSENCE = {tuple(absence[0])}\nABSENCE_CONSTANT = {absence[1]}\n"
    )


if __name__ == "__main__":
    main()
