"""How well articles of one origin are told apart from independent ones.

    python evaluation/origins.py own                      our own stories, by their gold; exit 1 if a pair is told wrongly
    python evaluation/origins.py copies articles.jsonl    articles of one language with their gold story, among which are wire copies
    python evaluation/origins.py translations FOLDER      a folder a story; its articles are cut translations of one original

*copies*: pairs of articles of one gold story by different outlets. Those of which the shorter has over 80% of its strings of five words in
the other are one origin; those under 5% with no agency credited in both are none. What lies between is listed with what is said of it.
Strings are counted here anew, in all that the articles say, quotations and credits too.

*translations*: all pairs of a story are one origin. Articles of different stories, put together at random, are none.
"""

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from stories import load

from crosswire.desk.comparing import compared
from crosswire.desk.reading import readings_in_story
from crosswire.encoders.base import Encoder
from crosswire.encoders.models import load as load_encoder
from crosswire.given import admitted
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.origin import AgencyCredit, Origin, Reliance
from crosswire.model.story import Story
from crosswire.wire.credits import credits_in
from crosswire.wire.origins import origins_of

ROOT = Path(__file__).resolve().parent.parent
OWN = (ROOT / "examples", ROOT / "tests/stories")
SAME, APART = 0.8, 0.05
#: So many articles of different stories are put together at once, so many times: 28 pairs each.
MIXED, MIXTURES = 8, 8
_WORD = re.compile(r"\w+")

Pair = frozenset[str]


class Traced:
    """The origins of a story."""

    def __init__(self, story: Story, encoder: Encoder) -> None:
        self.story, aligned = compared(story, encoder)
        self.credits: tuple[AgencyCredit, ...] = credits_in(self.story)
        self.origins: tuple[Origin, ...] = origins_of(self.story, aligned, self.credits)
        self.joined = {frozenset(pair): origin for origin in self.origins for pair in combinations(origin.articles, 2)}

    def pairs(self) -> Iterator[tuple[Article, Article]]:
        """Every two articles by different outlets."""
        return ((one, other) for one, other in combinations(self.story.articles, 2) if one.outlet != other.outlet)

    def common_credit(self, one: Article, other: Article) -> bool:
        """Whether both credit one agency for more than a quotation."""
        owned = [{c.agency for c in self.credits if c.article == a.id and c.reliance is not Reliance.CITED} for a in (one, other)]
        return bool(owned[0] & owned[1])


def own(encoder: Encoder) -> Counter[str]:
    """Our own stories."""
    tally: Counter[str] = Counter()
    for folder, gold in gold_stories():
        traced = Traced(load(sorted(folder.glob("*.txt"))), encoder)
        wanted = {frozenset(pair) for origin in gold for pair in combinations(origin["articles"], 2)}
        for one, other in combinations(traced.story.articles, 2):
            judge(
                tally, {one.id, other.id} in wanted, frozenset({one.id, other.id}) in traced.joined, f"{folder.name}: {one.id} {other.id}"
            )
        named = {frozenset(origin.articles): origin.agency for origin in traced.origins}
        tally["agencies"] += len(gold)
        tally["agencies right"] += sum(named.get(frozenset(origin["articles"])) == origin["agency"] for origin in gold)
    return tally


def gold_stories() -> Iterator[tuple[Path, list[dict[str, Any]]]]:
    """Each story with its gold origins: the first line of a file of facts, or a file of their own."""
    for folder in sorted(path for place in OWN for path in place.iterdir() if path.is_dir()):
        facts, alone = folder.parent / "gold" / f"{folder.name}.jsonl", folder.parent / f"{folder.name}.gold.json"
        if facts.exists():
            yield folder, json.loads(facts.read_text(encoding="utf-8").splitlines()[0])["origins"]
        elif alone.exists():
            yield folder, json.loads(alone.read_text(encoding="utf-8"))["origins"]


def copies(path: Path, encoder: Encoder) -> Counter[str]:
    """Articles of one language."""
    records: dict[str, list[dict[str, Any]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        records.setdefault(record["story"], []).append(record)
    tally: Counter[str] = Counter()
    between: list[tuple[float, str]] = []
    for number, story in enumerate(records.values(), 1):
        print(f"\r{number} of {len(records)}", end="", file=sys.stderr, flush=True)
        if len(story) > 1:
            between += judge_story(tally, traced_records(story, encoder))
    print(file=sys.stderr)
    print(f"between {APART:.0%} and {SAME:.0%}: {len(between)} pairs, {sum('  one ' in line for _, line in between)} called one origin")
    for _, line in sorted(between, reverse=True):
        print(line)
    return tally


def traced_records(records: Iterable[dict[str, Any]], encoder: Encoder) -> Traced:
    articles = tuple(article for article in admitted(records) if isinstance(article, Article))
    return Traced(Story(articles, tuple(readings_in_story(articles))), encoder)


def judge_story(tally: Counter[str], traced: Traced) -> Iterator[tuple[float, str]]:
    """Count the pairs of a story that are plain; give the others with what is said of them."""
    strings = {article.id: strings_of(article.text) for article in traced.story.articles}
    for one, other in traced.pairs():
        share = len(strings[one.id] & strings[other.id]) / max(min(len(strings[one.id]), len(strings[other.id])), 1)
        origin = traced.joined.get(frozenset({one.id, other.id}))
        called = f"{one.outlet} and {other.outlet} ({one.id} {other.id})"
        if share > SAME or (share < APART and not traced.common_credit(one, other)):
            judge(tally, share > SAME, origin is not None, f"{share:.0%} {called}")
        elif share >= APART:
            said = f"one    {origin.agency or '-':8}" if origin else f"apart  {'':8}"
            yield share, f"  {share:4.0%}  {said}  {called}"


def strings_of(text: str) -> set[tuple[str, ...]]:
    words = [word.lower() for word in _WORD.findall(text)]
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def translations(folder: Path, encoder: Encoder) -> Counter[str]:
    """Stories whose articles are translations of one original."""
    tally: Counter[str] = Counter()
    folders = sorted(path for path in folder.iterdir() if path.is_dir())
    for place in folders:
        traced = Traced(load(sorted(place.glob("*.txt"))), encoder)
        for one, other in combinations(traced.story.articles, 2):
            judge(tally, True, frozenset({one.id, other.id}) in traced.joined, f"{place.name}: {one.id} {other.id}")
    chance = random.Random(1)
    for _ in range(MIXTURES):
        texts = [chance.choice(sorted(place.glob("*.txt"))) for place in chance.sample(folders, MIXED)]
        traced = traced_records([record_of(path) for path in texts], encoder)
        for one, other in combinations(traced.story.articles, 2):
            judge(tally, False, frozenset({one.id, other.id}) in traced.joined, f"{one.id} {other.id}")
    return tally


def record_of(path: Path) -> dict[str, Any]:
    article = next(one for one in read_articles([str(path)]) if isinstance(one, Article))
    return {"id": f"{path.parent.name}/{path.stem}", "text": article.text, "language": article.language}


def judge(tally: Counter[str], wanted: bool, said: bool, called: str) -> None:
    """Count a pair, and name it where it is wrong."""
    tally["pairs that are one"] += wanted
    tally["pairs that are not"] += not wanted
    tally["right"] += wanted and said
    tally["wrongly joined"] += said and not wanted
    if wanted != said:
        print(f"  {'missed' if wanted else 'WRONGLY JOINED'}: {called}")


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("what", choices=("own", "copies", "translations"))
    options.add_argument("path", nargs="?", type=Path)
    given = options.parse_args()
    encoder = load_encoder(announce=lambda line: print(line, file=sys.stderr))
    if given.what == "own":
        tally = own(encoder)
    elif given.path is None:
        options.error(f"{given.what} needs a path")
    else:
        tally = copies(given.path, encoder) if given.what == "copies" else translations(given.path, encoder)
    said = tally["right"] + tally["wrongly joined"]
    print(", ".join(f"{name} {count:,}" for name, count in sorted(tally.items())))
    print(f"precision {tally['right'] / max(said, 1):.3f}, recall {tally['right'] / max(tally['pairs that are one'], 1):.3f}")
    return int(given.what == "own" and tally["right"] < tally["pairs that are one"] + tally["wrongly joined"])


if __name__ == "__main__":
    sys.exit(main())
