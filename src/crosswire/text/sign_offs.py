"""What is written after the last full stop of a line: "(dpa)", "(Photo: Jane Doe)", or a picture credit with no space before it."""

import re

from crosswire.languages.words import CreditWords
from crosswire.model.span import Span
from crosswire.outlets.agencies.registry import SIGNS
from crosswire.text.credit_lines import begins

_IN_BRACKETS = re.compile(r"(?P<before>[.!?。！？…»”\"])\s*(?P<part>[(\[（](?P<words>[^()\[\]（）]{2,60})[)\]）]\.?)$")
_GLUED = re.compile(r"[^\W\d_]{3}[.!?](?P<part>(?P<words>[A-Z0-9][^\s.!?]{1,30}(?: [A-Z][^\s.!?]{1,20}){0,3}))$")
_REACH = 100
_FEW_WORDS = 4


def sign_off_of(text: str, line: Span, near_end: bool, wording: CreditWords) -> Span | None:
    """The sign-off at the end of a line, if it has one."""
    tail = text[max(line.start, line.end - _REACH) : line.end]
    bracketed = _IN_BRACKETS.search(tail)
    if bracketed and (_is_credit(bracketed.group("words"), wording) or (near_end and _is_sign(bracketed.group("words")))):
        return Span(line.end - len(bracketed.group("part")), line.end)
    glued = _GLUED.search(tail)
    if glued and ("/" in glued.group("words") or _names_agency(glued.group("words"))):
        return Span(line.end - len(glued.group("part")), line.end)
    return None


def _is_credit(words: str, wording: CreditWords) -> bool:
    lower = words.lower().replace("'", "’")
    phrase = begins(lower, wording.picture) or begins(lower, wording.sign_off)
    return phrase is not None and (" " in phrase or not phrase[-1].isalpha())


def _is_sign(words: str) -> bool:
    """An agency, or a token such as "jd" or "jd/mm"."""
    if _names_agency(words):
        return len(words.split()) <= _FEW_WORDS
    return re.fullmatch(r"[^\W\d_]{2,4}(?:/[^\W\d_]{2,4}){0,2}", words) is not None and words.islower()


def _names_agency(words: str) -> bool:
    return words.lower() in SIGNS or any(part.lower() in SIGNS for part in re.split(r"[/,;\s–-]+", words))
