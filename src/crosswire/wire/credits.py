"""Credits: where an article names an agency as its author, its source or somebody it quotes.

A sign that is in nobody's list, such as "(MPA)", counts where it stands in a dateline, or where two articles of a story have it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.origin import AgencyCredit, Reliance
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.outlets.agencies.registry import NEWS, named, naming, publishing_as
from crosswire.text.lines import lines
from crosswire.text.signatures import short_forms_in
from crosswire.wire.signed import Sign, called, signs_of

#: So many places of one kind are enough to show it.
_MOST = 3


def credits_in(story: Story) -> tuple[AgencyCredit, ...]:
    """The credits of all articles, in their order and in reading order."""
    pairs = list(zip(story.articles, story.readings, strict=True))
    signs = {article.id: list(signs_of(article, reading)) for article, reading in pairs}
    unknown = _shared(signs.values(), {article.id: article.outlet for article in story.articles})
    found: list[AgencyCredit] = []
    for article, reading in pairs:
        own = [sign.credit for sign in signs[article.id] if sign.known or sign.credit.agency in unknown]
        own += [*_by_outlet(article), *_habits(article), *_cited(article, reading, unknown)]
        found += sorted(_without_repeats(own), key=lambda credit: (credit.span, credit.agency))
    return tuple(found)


def _shared(signs: Iterable[list[Sign]], outlets: dict[str, str]) -> frozenset[str]:
    """The signs nobody has listed that are an agency's: in a dateline, or in two articles; never the outlet's own."""
    strong: set[str] = set()
    holders: dict[str, set[str]] = {}
    for own in signs:
        for sign in own:
            name, article = sign.credit.agency, sign.credit.article
            if not sign.known and name.lower() not in outlets[article].lower():
                strong |= {name} if sign.sure else set()
                holders.setdefault(name, set()).add(article)
    return frozenset(strong | {name for name, articles in holders.items() if len(articles) > 1})


def _by_outlet(article: Article) -> Iterator[AgencyCredit]:
    agency = publishing_as(article.outlet)
    line = next(lines(article.text), None)
    if agency and line:
        yield AgencyCredit(article.id, line, agency.name, Reliance.PRINTED, f"The outlet is {agency.name} itself.")


def _habits(article: Article) -> Iterator[AgencyCredit]:
    for agency in NEWS:
        for habit in agency.habits:
            for match in islice(re.finditer(habit.pattern, article.text), _MOST):
                reason = f"It is written as {agency.name} writes: {habit.says}."
                yield AgencyCredit(article.id, Span(*match.span()), agency.name, Reliance.STYLE, reason)


def _cited(article: Article, reading: Reading, unknown: frozenset[str]) -> Iterator[AgencyCredit]:
    """Agencies named in sentences, the first few places of each."""
    counts: dict[str, int] = {}
    for span, name in _names(article.text, unknown):
        counts[name] = counts.get(name, 0) + 1
        if counts[name] <= _MOST and any(s.span.start <= span.start < s.span.end for s in reading.sentences):
            yield AgencyCredit(article.id, span, name, Reliance.CITED, f"It cites {name}.")


def _names(text: str, unknown: frozenset[str]) -> Iterator[tuple[Span, str]]:
    for match in naming().finditer(text):
        agency = named(match.group())
        if agency:
            yield Span(*match.span()), agency.name
    for span in short_forms_in(text) if unknown else ():
        if called(span.of(text)) in unknown:
            yield span, called(span.of(text))


def _without_repeats(found: Iterable[AgencyCredit]) -> list[AgencyCredit]:
    """Of the same agency at the same place only the first, which is the stronger."""
    kept: list[AgencyCredit] = []
    for credit in found:
        if not any(credit.agency == other.agency and credit.span.shares(other.span) for other in kept):
            kept.append(credit)
    return kept
