"""How an article tells a thing: how surely, and whether it says that it is not so."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crosswire.model.claim import Sentence
from crosswire.model.quote import Manner, Quote, Strength
from crosswire.model.span import Span
from crosswire.model.timex import TimeExpression
from crosswire.text.quotes.lexicon import CUES, STRENGTHS, Hit
from crosswire.text.quotes.page import Page

#: Which counts of several in one clause: "may want to" is possible, "is said to plan" is hearsay.
_ORDER = ("reported", "possible", "expected", "wanted", "planned", "committed")
#: The end of a Japanese predicate has no more characters.
_PREDICATE = 7
_WORD, _STOP = re.compile(r"[^\W\d_]+"), re.compile("[，。；,]")
#: A word in the future is no shorter; the object behind "将" and its verb have no more signs.
_SHORTEST, _OBJECT = 4, 14
_FACTUAL = frozenset({"factual"})


@dataclass(frozen=True)
class Around:
    """What stands around a clause: a quote inside it, a time in it, a verb of saying in its sentence."""

    quoted: bool = False
    dated: bool = False
    credited: bool = False


def manners_in(page: Page, sentences: Iterable[Sentence], quotes: Sequence[Quote], dates: Sequence[TimeExpression]) -> Iterator[Manner]:
    """Those of the clauses that are not told as plain facts; what stands inside a quote is the speaker's."""
    quoted, times = [quote.span for quote in quotes], [date.span for date in dates]
    for sentence in sentences:
        credited = page.hits.has(sentence.span, *CUES)
        for clause in sentence.clauses:
            inside = _sharing(quoted, clause)
            around = Around(bool(inside), bool(_sharing(times, clause)), credited)
            found = _outside(page, clause, inside, around)
            if found.strength is not Strength.STATED or found.denied:
                yield found


def _sharing(spans: list[Span], clause: Span) -> list[Span]:
    """Those of some spans in order that share a place with a clause."""
    at = max(0, bisect_left(spans, clause) - 1)
    return [span for span in spans[at : bisect_left(spans, Span(clause.end, clause.end))] if span.shares(clause)]


def _outside(page: Page, clause: Span, inside: list[Span], around: Around) -> Manner:
    """The manner of the first words of a clause that no quote holds."""
    borders = [clause.start, *(place for span in inside for place in (span.start, span.end)), clause.end]
    parts = [Span(one, other) for one, other in zip(borders[::2], borders[1::2], strict=True) if other > one]
    spoken = [part for part in parts if any(character.isalpha() for character in part.of(page.text))]
    return replace(_manner(page, spoken[0], around), span=clause) if spoken else Manner(clause)


def _manner(page: Page, span: Span, around: Around) -> Manner:
    found = (hit for hit in page.hits.within(span, STRENGTHS | {"denial"}) if _counts(page, span, hit, around))
    tags = {tag for hit in found for tag in hit.tags} | ({"committed"} if _comes(page, span) else set())
    if "mood" in tags and not around.credited:
        tags.add("reported")
    if "dated" in tags:
        tags.add("planned" if around.dated else "reported")
    strength = next((Strength(one) for one in _ORDER if one in tags), Strength.STATED)
    return Manner(span, strength, "denial" in tags)


def _comes(page: Page, span: Span) -> bool:
    """Whether a verb tells by its ending what comes."""
    endings = page.words.strengths.coming
    words = (match.group() for match in _WORD.finditer(page.text, span.start, span.end)) if endings else ()
    return any(len(word) >= _SHORTEST and word.islower() and word.endswith(endings) for word in words)


def _counts(page: Page, span: Span, hit: Hit, around: Around) -> bool:
    """Beside a quote a verb of saying tells nothing, "he promised"; in Japanese only a negation at the end denies the sentence."""
    if "denial" in hit.tags and page.words.code == "ja":
        return hit.span.end >= span.end - _PREDICATE
    if hit.tags & STRENGTHS and any(each.span.shares(hit.span) for each in page.hits.within(span, _FACTUAL)):
        return False
    return not (around.quoted and hit.tags & CUES) and not _moves(page, span, hit)


def _moves(page: Page, span: Span, hit: Hit) -> bool:
    """Whether a Chinese "将" only sets an object before its verb."""
    if not page.words.strengths.moved or len(hit.span) > 1 or "committed" not in hit.tags:
        return False
    clause = page.text[hit.span.end : min(span.end, hit.span.end + _OBJECT)]
    return any(word in _STOP.split(clause, maxsplit=1)[0] for word in page.words.strengths.moved)
