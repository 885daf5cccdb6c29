"""Cutting a sentence where it says several things, so that "only this outlet says it" can point at a clause.

Marks cut surely (semicolon, colon, dash, brackets, direct speech), a comma cuts before a word that opens a clause, and a
few words cut by themselves. A part too short to say anything stays with its neighbour, and lists stay whole.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from crosswire.model.span import Span
from crosswire.text.lines import trimmed
from crosswire.text.openers import Openers, openers_of
from crosswire.text.quotations import direct_speech

#: How sure a cut is: the surer one of two stays where the part between them is too short.
_MARK, _COMMA, _BARE = 3, 2, 1
_FEWEST_WORDS = 3
_FEWEST_CHARACTERS = 12
#: The same in Chinese, and in Japanese, whose endings take more room.
_FEWEST_UNSPACED = 6
_FEWEST_WITH_KANA = 10
_BARE_WORDS = 6
_APPOSITION_WORDS = 4
#: Brackets with more Chinese or Japanese characters than these say something.
_LONG_ASIDE = 20
_BEFORE_APPOSITION = 5
#: What stands between two commas with no more words than these is inserted: "however".
_INSERTED_WORDS = 2
#: A comma after no more words than these, with another comma before it, stands in a list.
_ITEM_WORDS = 4
_EDGES = ",;:–—،؛、，；："

_SURE = re.compile(r"[;؛](?=\s)|；|:(?=\s)|：|\s[–—―-](?=\s)|(?<=\w)—(?=\w)|——")
_COMMAS = re.compile("[,،](?=\\s|[\u3040-\u9fff])|(?<=[\u3040-\u9fff]),|[，、]")
_BRACKETS = re.compile(r"[(（]([^()（）]{10,600})[)）]")
_WORD = re.compile(r"\w+")
_KANA = re.compile("[\u3040-\u309f]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


@dataclass(frozen=True)
class _Cut:
    at: int
    surety: int
    #: How many words must stand before it and after it.
    before: int = _FEWEST_WORDS
    after: int = _FEWEST_WORDS


def clauses(text: str, sentence: Span, language: str) -> tuple[Span, ...]:
    """The clauses of a sentence in order: none overlaps, all words are held, a sentence that says one thing has one."""
    cuts = _cuts(text, sentence, openers_of(language))
    kept = _kept(text, sentence, cuts)
    if not kept:
        return (sentence,)
    borders = [sentence.start, *(cut.at for cut in kept), sentence.end]
    return tuple(trimmed(text, start, end, _EDGES) for start, end in pairwise(borders))


def _cuts(text: str, sentence: Span, openers: Openers) -> list[_Cut]:
    """All places where a cut may be, in order; of several at one place the surest."""
    found: dict[int, _Cut] = {}
    speech = direct_speech(text, sentence)
    for cut in (
        *_bare_cuts(text, sentence, openers),
        *_comma_cuts(text, sentence, openers),
        *_mark_cuts(text, sentence),
        *(_Cut(at, _MARK) for quote in speech for at in (quote.start, quote.end)),
    ):
        if sentence.start < cut.at < sentence.end:
            found[cut.at] = cut
    return [found[at] for at in sorted(found)]


def _mark_cuts(text: str, sentence: Span) -> list[_Cut]:
    cuts = [_Cut(match.end(), _MARK) for match in _SURE.finditer(text, sentence.start, sentence.end)]
    for match in _BRACKETS.finditer(text, sentence.start, sentence.end):
        if _says_something(match.group(1)):
            cuts += [_Cut(match.start(), _MARK), _Cut(match.end(), _MARK)]
    return cuts


def _says_something(aside: str) -> bool:
    """Whether brackets hold more than a name, a sum or a date."""
    plain = [word for word in _WORD.findall(aside) if not word[0].isdigit()]
    return len(plain) > _APPOSITION_WORDS or len(_UNSPACED.findall(aside)) > _LONG_ASIDE


def _bare_cuts(text: str, sentence: Span, openers: Openers) -> list[_Cut]:
    bare = [_Cut(match.start(), _BARE, _BARE_WORDS, _BARE_WORDS) for match in openers.bare.finditer(text, sentence.start, sentence.end)]
    return bare + [_Cut(match.start(), _BARE) for match in openers.predicate.finditer(text, sentence.start, sentence.end)]


def _comma_cuts(text: str, sentence: Span, openers: Openers) -> list[_Cut]:
    commas = [match.end() for match in _COMMAS.finditer(text, sentence.start, sentence.end)]
    borders = [sentence.start, *commas, sentence.end]
    cuts: list[_Cut] = []
    for index, comma in enumerate(commas, start=1):
        before, after = Span(borders[index - 1], comma), trimmed(text, comma, borders[index + 1])
        if index < len(commas) and _size(text, after) <= _INSERTED_WORDS:
            continue
        listed = index > 1 and _size(text, before) <= _ITEM_WORDS
        if (index == 1 and _is_fronted(text, before, openers)) or _opens(text, after, listed, openers):
            cuts.append(_Cut(comma, _COMMA))
        elif _is_apposition(text, after, openers):
            cuts += [_Cut(comma, _COMMA, _BEFORE_APPOSITION), _Cut(borders[index + 1], _COMMA)]
        elif _is_unspaced_comma(text, comma) and not listed:
            cuts.append(_Cut(comma, _COMMA))
    return cuts


def _is_unspaced_comma(text: str, after: int) -> bool:
    return text[after - 1] in "，、" or (text[after - 1] == "," and not text[after].isspace())


def _is_fronted(text: str, part: Span, openers: Openers) -> bool:
    """Whether a sentence begins with a clause of its own: "When the ferry sank, ..."."""
    return openers.fronted.match(text, part.start, part.end) is not None and _size(text, part) > _FEWEST_WORDS


def _opens(text: str, part: Span, listed: bool, openers: Openers) -> bool:
    """Whether a part after a comma begins like a clause."""
    if openers.clause.match(text, part.start, part.end) or openers.verb.match(text, part.start, part.end):
        return True
    return not listed and openers.coordinator.match(text, part.start, part.end) is not None


def _is_apposition(text: str, part: Span, openers: Openers) -> bool:
    return openers.appositive.match(text, part.start, part.end) is not None and _size(text, part) >= _APPOSITION_WORDS


def _kept(text: str, sentence: Span, cuts: list[_Cut]) -> list[_Cut]:
    """The cuts that leave enough on both sides; between two that do not, the surer one stays."""
    kept: list[_Cut] = []
    for cut in cuts:
        start, needed = (kept[-1].at, kept[-1].after) if kept else (sentence.start, 0)
        if _enough(text, Span(start, cut.at), max(cut.before, needed)):
            kept.append(cut)
        elif kept and kept[-1].surety < cut.surety:
            kept[-1] = cut
    while kept and not _enough(text, Span(kept[-1].at, sentence.end), kept[-1].after):
        kept.pop()
    return kept


def _enough(text: str, part: Span, words: int) -> bool:
    unspaced = _size_unspaced(text, part)
    if unspaced:
        return unspaced >= (_FEWEST_WITH_KANA if _KANA.search(text, part.start, part.end) else _FEWEST_UNSPACED)
    return len(part) >= _FEWEST_CHARACTERS and _size(text, part) >= words


def _size_unspaced(text: str, part: Span) -> int:
    return len(_UNSPACED.findall(text, part.start, part.end))


def _size(text: str, part: Span) -> int:
    """Words of a part; two characters of Chinese or Japanese count as one."""
    unspaced = _size_unspaced(text, part)
    return (unspaced + 1) // 2 if unspaced else len(_WORD.findall(text, part.start, part.end))
