"""Reader polls: a question followed by the answers one can click."""

from crosswire.languages.words import CreditWords
from crosswire.text.credit_lines import Line, begins

_LONGEST_QUESTION = 20
_LONGEST_ANSWER = 8
_MOST_ANSWERS = 8


def poll_at(lines: list[Line], first: int, credits: CreditWords) -> int:
    """How many lines, from ``first`` on, are a poll: 0 unless short answers, one of them "yes" or "no", follow a question."""
    question = lines[first]
    if not question.text.endswith(("?", "？", "؟")) or question.size > _LONGEST_QUESTION:
        return 0
    answers = 0
    for line in lines[first + 1 : first + 1 + _MOST_ANSWERS]:
        if line.size > _LONGEST_ANSWER or line.text.endswith(("?", "？", "؟")):
            break
        answers += 1
    clear = answers >= 2 and begins(lines[first + 1].lower, credits.answers) is not None
    return 1 + answers if clear and any(begins(line.lower, credits.answers) for line in lines[first + 2 : first + 1 + answers]) else 0
