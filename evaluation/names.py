"""How names are found and put together in stories that the rules were not made on.

    python evaluation/names.py [FOLDER]

FOLDER holds stories whose names are marked, one JSON file each (default: ``evaluation/named``); ``tests/text/marked_names.py`` says how.
Of each article the F1 of exact names is printed, and of each story, over all pairs of marked names in it: the share of the pairs put
together that is right, and the share of those that are one that was put together. A name that is not found counts against the second.
"""

import json
import sys
from itertools import combinations
from pathlib import Path

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the marks are read as the tests read them
from tests.text.marked_names import Marked, unmarked  # noqa: E402

#: Of each marked name the entity it is, and the one it was said to be.
Pairs = list[tuple[str, str | None]]


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "evaluation/named"
    for path in sorted(folder.glob("*.json")):
        entries = json.loads(path.read_text(encoding="utf-8"))["articles"]
        found, pairs = _read(entries)
        right, wrong, missed = _linked(pairs)
        print(f"{path.stem:20} {'  '.join(found)}")
        print(f"{'':20} linked: precision {right / max(right + wrong, 1):.3f}, recall {right / max(right + missed, 1):.3f}")


def _read(entries: list[dict[str, str]]) -> tuple[list[str], Pairs]:
    """The F1 of each article, and all names of the story."""
    read = [unmarked(entry["text"]) for entry in entries]
    articles = [Article(entry["id"], text, entry["language"], "o") for entry, (text, _) in zip(entries, read, strict=True)]
    found: list[str] = []
    pairs: Pairs = []
    for article, (_, marked), mentions in zip(articles, read, mentions_in_story(articles), strict=True):
        said = {(mention.span.start, mention.span.end): mention.entity for mention in mentions}
        found.append(f"{article.language} {_f1(marked, set(said)):.2f}")
        pairs += [(name.entity, said.get((name.start, name.end))) for name in marked if not name.spare]
    return found, pairs


def _f1(marked: list[Marked], said: set[tuple[int, int]]) -> float:
    """Names marked as spare are neither asked for nor wrong."""
    core = {(name.start, name.end) for name in marked if not name.spare}
    spare = [name for name in marked if name.spare]
    judged = {place for place in said if not any(place[0] < name.end and name.start < place[1] for name in spare)}
    return 2 * len(core & judged) / (len(core) + len(judged))


def _linked(pairs: Pairs) -> tuple[int, int, int]:
    right = wrong = missed = 0
    for (entity, said), (other, also) in combinations(pairs, 2):
        together = said is not None and said == also
        right += together and entity == other
        wrong += together and entity != other
        missed += not together and entity == other
    return right, wrong, missed


if __name__ == "__main__":
    main()
