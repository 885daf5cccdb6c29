"""Reader polls: a question followed by the answers one can click."""

from crosswire.languages.words import CreditWords
from crosswire.text.credit_lines import Line, begins

_LONGEST_QUESTION = 20
_LONGEST_ANSWER = 8
_MOST_ANSWERS = 8
_FEWEST_ANSWERS = 2
_MARKS = ("?", "？", "؟")


def poll_at(lines: list[Line], first: int, wording: CreditWords) -> int:
    """How many lines, from ``first`` on, are a poll: 0 unless answers such as "yes" and "no" follow a question."""
    question = lines[first]
    if not question.text.endswith(_MARKS) or question.size > _LONGEST_QUESTION:
        return 0
    answers = 0
    for line in lines[first + 1 : first + 1 + _MOST_ANSWERS]:
        if line.size > _LONGEST_ANSWER or line.text.endswith(_MARKS) or begins(line.lower, wording.answers) is None:
            break
        answers += 1
    return 1 + answers if answers >= _FEWEST_ANSWERS else 0
