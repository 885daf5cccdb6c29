"""A passage as words that no cut goes through, with how natural a cut before each of them is."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from crosswire.align.contents import Contents
from crosswire.languages.words import LanguageWords
from crosswire.model.span import Span
from crosswire.text.lines import trimmed
from crosswire.text.openers import Openers, openers_of

#: What a cut is worth at a mark and before "and", in weight of rare words; beside a word that says little; after "and". On 17 short stories
#: of our own a mark worth 0.45 or less makes one or two wrong omissions, one worth 0.9 loses links F1 0.01; the others make no difference.
AT_MARK, BEFORE_LIGHT, AFTER_LIGHT, AFTER_AND = 0.6, 0.15, -0.5, -0.6
#: A word of so little weight says little by itself: "in", "of".
LIGHT = 0.35

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_MARK = re.compile(r"[,;:،؛、，；：()（）—–]\s*$")
_OPENING_MARK = re.compile(r"^\s*[(（、，]")


@dataclass(frozen=True)
class Unit:
    """``pieces``: its pieces in the contents of its article. ``weight``: what they weigh together. ``whole``: whether it is a number,
    a date or a name. ``border``: what a cut before it is worth. ``joins``: whether a mark or "and" stands there.
    """

    span: Span
    pieces: range
    weight: float
    whole: bool
    border: float = 0.0
    joins: bool = False

    @property
    def light(self) -> bool:
        """Whether it says little by itself."""
        return self.weight < LIGHT


def units(text: str, part: Contents, passage: Span, whole: Collection[Span], words: LanguageWords) -> list[Unit]:
    """The units of a passage in order; each of the places ``whole``, such as numbers and names, stays in one piece."""
    places = part.places.tolist()
    inside = [at for at, (start, end) in enumerate(places) if passage.start <= start and end <= passage.end]
    closed = {at for place in whole for at in range(place.start + 1, place.end)}
    heads = [at for before, at in pairwise(inside) if places[at][0] not in closed and _may_cut(text, places[before][1], places[at][0])]
    if not inside:
        return []
    starts = [inside[0], *heads, inside[-1] + 1]
    bare = [_unit(part, Span(places[first][0], places[end - 1][1]), range(first, end), whole) for first, end in pairwise(starts)]
    return [bare[0], *(_with_border(text, words, *pair) for pair in pairwise(bare))]


def _unit(part: Contents, span: Span, pieces: range, whole: Collection[Span]) -> Unit:
    weight = float(part.weights[pieces.start : pieces.stop].sum())
    return Unit(span, pieces, weight, any(place.shares(span) for place in whole))


def _may_cut(text: str, before: int, at: int) -> bool:
    """Whether a word begins at a piece."""
    around = text[max(0, before - 1) : at + 1]
    return any(character.isspace() for character in around) or _UNSPACED.search(around) is not None


def _with_border(text: str, words: LanguageWords, left: Unit, right: Unit) -> Unit:
    if _joins(text, left, right, words):
        return replace(right, border=AT_MARK, joins=True)
    if _opens(text, right.span, openers_of(words.code)):
        return replace(right, border=AT_MARK)
    return replace(right, border=sum(_small_words(text, words, left, right)))


def _joins(text: str, left: Unit, right: Unit, words: LanguageWords) -> bool:
    """Whether a mark or "and" stands between two units."""
    before, after = text[left.span.start : right.span.start], _plain(text, right)
    if _MARK.search(before) or _OPENING_MARK.search(right.span.of(text)):
        return True
    return after in words.coordinators or after.startswith(words.joined) or _plain(text, left).endswith(words.joining)


def _opens(text: str, unit: Span, openers: Openers) -> bool:
    """Whether a unit opens a clause: "when"."""
    inside = trimmed(text, unit.start, unit.end)
    return any(pattern.match(text, inside.start, inside.end) for pattern in (openers.clause, openers.fronted))


def _small_words(text: str, words: LanguageWords, left: Unit, right: Unit) -> Iterator[float]:
    """What small words beside a cut say of it: they go with what follows them, or in some languages with what they follow."""
    if _plain(text, left) in words.coordinators:
        yield AFTER_AND
    alone, held = (right, left) if words.small_words_follow else (left, right)
    if alone.light:
        yield AFTER_LIGHT
    elif held.light:
        yield BEFORE_LIGHT


def _plain(text: str, unit: Unit) -> str:
    return unit.span.of(text).strip().lower()
