"""How names are found and put together in stories that the rules were not made on.

    python evaluation/names.py [FOLDER]

FOLDER holds stories whose names are marked, one JSON file each (default: ``evaluation/named``); ``tests/text/marked_names.py`` says how.
Of each article the F1 of exact names is printed, and of each story, over all pairs of marked names in it: the share of the pairs put
together that is right, and the share of those that are one that was put together. A name that is not found counts against the second.
First as the rules have it, then as a report does: with names found and put together by what they mean, too. At the end all stories
together, by either.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from crosswire.desk.comparing import named_by_meaning
from crosswire.encoders.base import Encoder
from crosswire.encoders.models import load
from crosswire.extract.mentions import mentions_in_story
from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.mention import Mention
from crosswire.model.story import Story

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the marks are read as the tests read them
from tests.text.marked_names import Marked, unmarked  # noqa: E402

#: Of each marked name the entity it is, and the one it was said to be.
Pairs = list[tuple[str, str | None]]


@dataclass
class Tally:
    """What was right of the names, and of their pairs, over some articles."""

    right: int = 0
    marked: int = 0
    said: int = 0
    pairs_right: int = 0
    pairs_wrong: int = 0
    pairs_missed: int = 0

    def add(self, other: "Tally") -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.marked + self.said, 1)

    @property
    def precision(self) -> float:
        return self.pairs_right / max(self.pairs_right + self.pairs_wrong, 1)

    @property
    def recall(self) -> float:
        return self.pairs_right / max(self.pairs_right + self.pairs_missed, 1)

    def linked(self) -> str:
        return f"linked: precision {self.precision:.3f}, recall {self.recall:.3f}"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "evaluation/named"
    encoder = load()
    totals = {"all by rules": Tally(), "all by meaning, too": Tally()}
    for path in sorted(folder.glob("*.json")):
        for total, tally in zip(totals.values(), tallies(path, encoder), strict=True):
            total.add(tally)
    for name, total in totals.items():
        print(f"{name:20} F1 {total.f1:.3f}  {total.linked()}")


def tallies(path: Path, encoder: Encoder) -> tuple[Tally, Tally]:
    """What was right in a story by rules, and by meaning, too; it is printed as well."""
    entries = json.loads(path.read_text(encoding="utf-8"))["articles"]
    names = [unmarked(entry["text"]) for entry in entries]
    articles = tuple(Article(entry["id"], text, entry["language"], "o") for entry, (text, _) in zip(entries, names, strict=True))
    marked = [each for _, each in names]
    by_rules = _tell(path.stem, articles, marked, mentions_in_story(articles))
    story = named_by_meaning(Story(articles, tuple(map(read, articles))), encoder)
    return by_rules, _tell("  by meaning, too", articles, marked, [reading.mentions for reading in story.readings])


def _tell(name: str, articles: Sequence[Article], marked: Sequence[list[Marked]], found: Sequence[Sequence[Mention]]) -> Tally:
    """Prints what was found of the marked names of a story."""
    each: list[str] = []
    pairs: Pairs = []
    total = Tally()
    for article, names, mentions in zip(articles, marked, found, strict=True):
        said = {(mention.span.start, mention.span.end): mention.entity for mention in mentions}
        tally = _names(names, set(said))
        each.append(f"{article.language} {tally.f1:.2f}")
        total.add(tally)
        pairs += [(one.entity, said.get((one.start, one.end))) for one in names if not one.spare]
    total.add(_linked(pairs))
    print(f"{name:20} {'  '.join(each)}")
    print(f"{'':20} {total.linked()}")
    return total


def _names(marked: list[Marked], said: set[tuple[int, int]]) -> Tally:
    """Names marked as spare are neither asked for nor wrong."""
    core = {(name.start, name.end) for name in marked if not name.spare}
    spare = [name for name in marked if name.spare]
    judged = {place for place in said if not any(place[0] < name.end and name.start < place[1] for name in spare)}
    return Tally(len(core & judged), len(core), len(judged))


def _linked(pairs: Pairs) -> Tally:
    tally = Tally()
    for (entity, said), (other, also) in combinations(pairs, 2):
        together = said is not None and said == also
        tally.pairs_right += together and entity == other
        tally.pairs_wrong += together and entity != other
        tally.pairs_missed += not together and entity == other
    return tally


if __name__ == "__main__":
    main()
