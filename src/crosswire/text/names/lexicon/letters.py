"""Words of a text as names need them: with their case, their place, and whether a sentence begins with them."""

import re
from dataclasses import dataclass, replace

from crosswire.languages.registry import words_of
from crosswire.model.span import Span
from crosswire.text.lines import lines
from crosswire.text.names.lexicon.gazetteer import small

#: Marks that are part of a word: accents typed apart, vowels of India and Thailand, points of Arabic and Hebrew.
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff\u0e00-\u0e7f\u00ad\u200c\u200d"
#: An apostrophe that is part of a Ukrainian word: it parts a consonant from a soft vowel, "Лук’яненко".
_HARD = "(?<=[бвгґджзкмнпрстфхБВГҐДЖЗКМНПРСТФХ])['’ʼ](?=[яюєїЯЮЄЇ])"
_WORD = re.compile(rf"(?:[^\W\d_]\.){{2,8}}(?![^\W_])|[^\W_](?:[\w{_MARKS}]|{_HARD})*")
_APOSTROPHES = str.maketrans("’ʼ", "''")
_ENDING = frozenset(".!?…:;。！？؟।\n\r|/")
#: A line is a heading in capitals where so many of its longer words have one.
_TITLED, _TITLED_WORDS, _LONGER = 0.7, 4, 4
_SHOUTED_WORDS = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One word. ``opening``: its capital may be due to where it stands."""

    start: int
    end: int
    text: str
    lower: str
    opening: bool

    #: Whether it begins with a capital, or has one within: "iPhone".
    capital: bool
    #: Whether a capital stands beside small letters inside: "OpenAI", "iPhone".
    inner: bool
    #: Whether it has capitals alone, two or more.
    shouted: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def words_in(text: str, language: str) -> list[Word]:
    """The words of a text, in order."""
    short = frozenset(words_of(language).abbreviations)
    found: list[Word] = []
    for line in lines(text):
        found += _line(text, line, short, language)
    return found


def _line(text: str, line: Span, short: frozenset[str], language: str) -> list[Word]:
    found: list[Word] = []
    for match in _WORD.finditer(text, line.start, line.end):
        word = match.group()
        opening = not found or _opens(text, found[-1], match.start(), short)
        found.append(_word(match.start(), word, opening))
    return [_unsure(word) for word in found] if _is_styled(found, text[line.end - 1 : line.end], language) else found


def _opens(text: str, before: Word, start: int, short: frozenset[str]) -> bool:
    gap = text[before.end : start]
    if gap == " ":
        return False
    ends = not _ENDING.isdisjoint(gap)
    if ends and set(gap) <= {".", " ", "\u00a0"}:
        return not (before.lower in short or (len(before.text) == 1 and before.text.isupper()))
    if ends or any(dash in gap for dash in (" - ", " – ", " — ", " -- ", "— ")):
        return True
    return any(sign in '"“„«‹「『' for sign in gap) and "," in gap


def _is_styled(found: list[Word], last: str, language: str) -> bool:
    """Whether a line is a heading that gives its words capitals: all letters, or every longer word."""
    letters = [word for word in found if word.text[0].isalpha()]
    if len(letters) >= _SHOUTED_WORDS and sum(word.shouted for word in letters) >= _TITLED * len(letters):
        return True
    longer = [word for word in letters if len(word.text) >= _LONGER]
    if last in ".!?…" or language[:2] == "de" or not _TITLED_WORDS <= len(longer) <= 20:
        return False
    return sum(word.text[0].isupper() for word in longer) >= _TITLED * len(longer)


def _word(start: int, text: str, opening: bool) -> Word:
    lower = small(text)
    if text == lower:
        lower = lower.translate(_APOSTROPHES)
        return Word(start, start + len(text), text, lower, opening, capital=False, inner=False, shouted=False)
    rest = text[1:]
    inner = not rest.islower() and any(map(str.isupper, rest)) and any(map(str.islower, text))
    lower = lower.translate(_APOSTROPHES)
    return Word(start, start + len(text), text, lower, opening, text[0].isupper() or inner, inner, len(text) > 1 and text.isupper())


def _unsure(word: Word) -> Word:
    return word if word.opening else replace(word, opening=True)
