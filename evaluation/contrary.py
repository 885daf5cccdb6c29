"""How well the discrepancies of four stories agree with the contradictions that were planted in them.

    python evaluation/contrary.py

The stories (``evaluation/contrary``) were written without a look at the program: six contradictions or so in each, of figures, days, names,
speakers and denials, among many traps: what is rounded, converted, a part of a whole, a later toll. What they showed to be wrong was mended
since, so that the figures guard against change; they do not say how well unknown stories fare.
"""

import sys
from collections import Counter
from pathlib import Path

from gold import stem
from scoring import Tally
from stories import GoldStory, stories_in

from crosswire.desk.comparing import compared
from crosswire.encoders.base import Encoder
from crosswire.encoders.models import load
from crosswire.findings.discrepancies import discrepancies
from crosswire.model.finding import Discrepancy

STORIES = Path(__file__).resolve().parent / "contrary"


def measure(encoder: Encoder) -> Tally:
    """Contradictions planted and met, discrepancies said and right, and planted and met by their kinds."""
    total: Tally = Counter()
    for gold in stories_in(STORIES):
        _, aligned = compared(gold.story, encoder)
        total += _met(gold, discrepancies(aligned.conflicts, gold.story.articles)[0])
    return total


def _met(gold: GoldStory, found: list[Discrepancy] | tuple[Discrepancy, ...]) -> Tally:
    planted = [(fact["id"], fact["differs"][0]) for fact in gold.facts]
    met = {name: [each for each in found if _meets(gold, each, differs)] for name, differs in planted}
    right = {each.id for several in met.values() for each in several}
    tally: Tally = Counter({"said": len(found), "right": len(right)})
    for name, differs in planted:
        tally.update({"planted": 1, "met": bool(met[name]), f"{differs['kind']} planted": 1, f"{differs['kind']} met": bool(met[name])})
    return tally


def _meets(gold: GoldStory, found: Discrepancy, differs: dict[str, str]) -> bool:
    """Whether a discrepancy is of this kind and shows the words of the article that departs from the others."""
    names = {article.id: stem(article) for article in gold.story.articles}
    text = {article.id: article.text for article in gold.story.articles}
    at = [(each, text[each.article].find(differs["text"])) for each in found.evidence if names[each.article] == differs["article"]]
    near = (each.span.start <= place + len(differs["text"]) and place <= each.span.end for each, place in at if place >= 0)
    return found.kind == differs["kind"] and any(near)


def main() -> None:
    tally = measure(load(announce=lambda line: print(line, file=sys.stderr)))
    print(f"{tally['met']} of {tally['planted']} contradictions met; {tally['right']} of {tally['said']} discrepancies right")
    for kind in sorted(name.removesuffix(" planted") for name in tally if name.endswith(" planted")):
        print(f"  {kind:<12} {tally[f'{kind} met']} of {tally[f'{kind} planted']}")


if __name__ == "__main__":
    main()
