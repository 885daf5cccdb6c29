"""How well the discrepancies of four stories agree with the contradictions that were planted in them.

    python evaluation/contrary.py

The stories (``evaluation/contrary``) were written without a look at the program: six contradictions or so in each, of figures, days, names,
speakers and denials, among many traps: what is rounded, converted, a part of a whole, a later toll. What they showed to be wrong was mended
since, so that the figures guard against change; they do not say how well unknown stories fare.
"""

import sys
from collections import Counter
from pathlib import Path

from contradicting import met
from scoring import Tally
from stories import stories_in

from crosswire.desk.comparing import compared
from crosswire.encoders.base import Encoder
from crosswire.encoders.models import load
from crosswire.findings.discrepancies import discrepancies

STORIES = Path(__file__).resolve().parent / "contrary"
KINDS = ("quantity", "date", "name", "attribution", "polarity")


def measure(encoder: Encoder) -> dict[str, Tally]:
    """What ``contradicting`` counts, by the kinds of contradictions."""
    total: dict[str, Tally] = {kind: Counter() for kind in KINDS}
    for gold in stories_in(STORIES):
        _, aligned = compared(gold.story, encoder)
        found, _ = discrepancies(aligned.conflicts, gold.story.articles)
        for kind in KINDS:
            total[kind] += met(gold, found, (kind,))
    return total


def main() -> None:
    tallies = measure(load(announce=lambda line: print(line, file=sys.stderr)))
    every = sum(tallies.values(), Counter())
    known, planted, right, said = (every[name] for name in ("departures met", "departures", "said right", "said"))
    print(f"{known} of {planted} contradictions met; {right} of {said} discrepancies right")
    for kind, tally in tallies.items():
        print(f"  {kind:<12} {tally['departures met']} of {tally['departures']}")


if __name__ == "__main__":
    main()
