"""Names of people beside a verb of saying, and runs of capitals that may be names nobody knows."""

import re
from collections.abc import Iterator
from itertools import pairwise

from crosswire.languages.naming.registry import naming_of
from crosswire.languages.words import words as listed
from crosswire.model.mention import Mention, MentionType
from crosswire.model.span import Span
from crosswire.text.quotes.arabic import arabic_name
from crosswire.text.quotes.page import Page
from crosswire.text.quotes.speaker import Sort, Speaker

_WORD = re.compile(r"[^\W_][\w\u064b-\u0652\u0670]*(?:[’'-][^\W_]+)*")
#: Small words inside the names of people.
_PARTICLES = frozenset(listed("van von de der den di da do dos das del della la le al el bin ibn zu ter ten du y e"))
#: Before a name its titles reach no further.
_TITLES_REACH = 60
#: Between a verb and an unknown name stand no more words.
_BESIDE = 2


def name_in(page: Page, span: Span, last: bool) -> Speaker | None:
    """The name of a person; else a run of capitals behind a title."""
    inside = page.named_in(span)
    if page.words.prefixes and (written := arabic_name(page, span)):
        return Speaker(Sort.NAME, written, next((each for each in inside if each.span == written), None))
    people = [each for each in inside if each.type is MentionType.PERSON and not is_addressed(page, span, each.span, last)]
    if people:
        best = people[-1] if last else _person_behind(page, people)
        return Speaker(Sort.NAME, best.span, best)
    runs = (run for run, titled in _runs(page, span) if titled and not is_addressed(page, span, run, last))
    return next((Speaker(Sort.NAME, run) for run in runs), None)


def _person_behind(page: Page, people: list[Mention]) -> Mention:
    """The first, unless another name follows at once: "CEO Vantrel Anna Berg" is no Vantrel."""
    for one, other in pairwise(people):
        if page.text[one.span.end : other.span.start] != " ":
            return one
    return people[-1]


def run_in(page: Page, span: Span, last: bool) -> Speaker | None:
    """A run of capitals that may be a name nobody knows, right beside the verb."""
    inside = page.named_in(span)
    for run, _ in _runs(page, span):
        between = page.text[run.end : span.end] if last else page.text[span.start : run.start]
        taken = any(run.shares(each.span) >= len(run) for each in inside)
        if not taken and len(between.split()) <= _BESIDE and not is_addressed(page, span, run, last):
            return Speaker(Sort.NAME, run)
    return None


def _runs(page: Page, span: Span) -> Iterator[tuple[Span, bool]]:
    """Runs of words with capitals that may be the name of a person, without titles."""
    words = list(_WORD.finditer(page.text, span.start, span.end))
    run: list[re.Match[str]] = []
    for word in [*words, None]:
        joined = word is not None and (not run or page.text[run[-1].end() : word.start()] in (" ", ". ", "\u00a0"))
        if word is not None and joined and (word.group()[0].isupper() or (run and word.group() in _PARTICLES)):
            run.append(word)
            continue
        if found := _untitled(page, run):
            yield found, found.start > run[0].start()
        run = [word] if word is not None and word.group()[0].isupper() else []


def _untitled(page: Page, run: list[re.Match[str]]) -> Span | None:
    """A run of capitals without the titles before the name; None where nothing but one word remains."""
    words = list(run)
    while words and not words[-1].group()[0].isupper():
        words.pop()
    titles = set(naming_of(page.language).titles)
    while words and (words[0].group().lower() in titles or page.hits.has(Span(*words[0].span()), "offices", "determiners", "documents")):
        words.pop(0)
    if naming_of(page.language).noun_endings:
        words = _last_names(words)
    ends = [word for word in words if page.hits.has(Span(*word.span()), "offices", "documents")]
    return Span(words[0].start(), words[-1].end()) if len(words) > 1 and not ends else None


def _last_names(words: list[re.Match[str]]) -> list[re.Match[str]]:
    """The last two words with a capital, and what stands between: nouns before them have one, too."""
    capitals = [number for number, word in enumerate(words) if word.group()[0].isupper()]
    return words[capitals[-2] :] if len(capitals) > 1 else words


def is_addressed(page: Page, span: Span, place: Span, last: bool) -> bool:
    """Whether somebody is spoken to or of: "told", "of" or "to" stands before the name and its titles."""
    titles = naming_of(page.language).titles
    for word in reversed(list(_WORD.finditer(page.text, max(span.start, place.start - _TITLES_REACH), place.start))):
        hit = page.hits.starting(word.start(), "addressed")
        if hit and "determiners" not in hit.tags:
            return True
        if word.group().lower() not in titles and not page.hits.has(Span(*word.span()), "offices", "determiners"):
            return False
    return False
