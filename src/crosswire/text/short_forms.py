"""Full stops that end no sentence: "Mr. Smith", "J. Smith", "U.S. officials", "am 3. März", "1. London"."""

import re

from crosswire.languages.words import LanguageWords
from crosswire.model.span import Span

#: No short form is longer; a longer word need not be looked at whole.
_LONGEST = 24
#: A part of a form such as "z.B" or "U.S".
_LONGEST_PART = 3
#: Titles and saints keep their English or Latin short form in many languages.
_ANYWHERE = frozenset({"Dr", "Prof", "Mr", "Mrs", "Ms", "St"})
#: A full stop inside the legal form of a firm or club: "Pte. Ltd.", "Sdn. Bhd.", "Co. KG", "e. V.".
_LEGAL = re.compile(r"(?:\b(?:Co|Corp|Pte|Pty|Pvt|Sdn)\.(?=[ \xa0]?(?:Ltd|Limited|Bhd|Inc|LLC|KG|KGaA)\b)|\be\.(?=[ \xa0]V\.))")
_BEFORE_LEGAL = 5
_TOKEN = re.compile(r"[^\s(\[\"'“„«‘’/–—-]*$")
_ROMAN = re.compile(r"[IVX]{1,5}$")


def is_short_form(text: str, before: Span, begins: bool, words: LanguageWords) -> bool:
    """Whether the full stop after ``before`` (what the sentence holds so far) belongs to a short form.

    ``begins`` says that the next word is one that begins sentences, which settles the doubtful ones.
    """
    token = _last_token(text, before)
    if token.isdigit():
        return before.start + len(token) == before.end or (words.ordinals and len(token) <= 2 and not begins)
    if begins or not token:
        return False
    if token in _ANYWHERE or token.lower() in words.abbreviations:
        return True
    if len(token) == 1:
        return token.isalpha() and not token.islower()
    if "." in token:
        return all(len(part) <= _LONGEST_PART for part in token.split("."))
    return words.ordinals and _ROMAN.match(token) is not None


def is_in_legal_form(text: str, stop: int) -> bool:
    """Whether the full stop at a place is one inside a legal form."""
    return any(match.end() == stop + 1 for match in _LEGAL.finditer(text, max(0, stop - _BEFORE_LEGAL), stop + _LONGEST))


def _last_token(text: str, before: Span) -> str:
    found = _TOKEN.search(text[max(before.start, before.end - _LONGEST) : before.end])
    return found.group() if found else ""
