"""Reading an article: its sentences with their clauses, what is no claim set aside with the reason, figures and dates."""

import re
from collections.abc import Iterator, Sequence

from crosswire.model.article import Article
from crosswire.model.claim import Reading, Sentence, SetAside
from crosswire.model.span import Span
from crosswire.text.clauses import clauses
from crosswire.text.credits import set_aside
from crosswire.text.dates.expressions import dates_of
from crosswire.text.lines import lines, trimmed
from crosswire.text.lists.listed import lists_of
from crosswire.text.numbers.quantities import figures_of
from crosswire.text.scripts import has_capitals
from crosswire.text.sentences import sentences_of

#: "1. London", "– London": one item of a list on a line of its own.
_ITEM = re.compile(r"(?:\d{1,3}[.):]|[-–—•*·▪◦‣])\s*\S")
_ITEM_WORDS = 3
_LONGEST_LIST = 300


def read(article: Article, returning: Sequence[SetAside] = ()) -> Reading:
    """What an article says, place by place. Every word is in a sentence or in a passage set aside.

    ``returning`` are lines of it that are known to return in its outlet's articles: they are set aside as well.
    """
    text, language = article.text, article.language
    aside = _together(set_aside(text, language), returning)
    found = _join_items(text, [span for part in _parts(text, aside) for span in sentences_of(text, part, language)])
    sentences = tuple(Sentence(span, _clauses(text, span, language)) for span in found)
    dates = dates_of(text, language, article.published.date() if article.published else None)
    figures = figures_of(text, language, [date.span for date in dates])
    lists = tuple(members for span in found for members in lists_of(text, span, language))
    return Reading(article.id, sentences, tuple(aside), figures, dates, lists=lists, capitals=has_capitals(text))


def _together(aside: list[SetAside], returning: Sequence[SetAside]) -> list[SetAside]:
    """In order, without what lies inside a line that returns."""
    inner = [one for one in aside if not any(one.span.shares(line.span) for line in returning)]
    return sorted([*inner, *returning], key=lambda one: one.span.start)


def _parts(text: str, aside: list[SetAside]) -> Iterator[Span]:
    """The lines without what was set aside."""
    waiting = iter(aside)
    following = next(waiting, None)
    for line in lines(text):
        start = line.start
        while following is not None and following.span.end <= line.end:
            yield from _holding_words(text, start, following.span.start)
            start = following.span.end
            following = next(waiting, None)
        yield from _holding_words(text, start, line.end)


def _holding_words(text: str, start: int, end: int) -> Iterator[Span]:
    part = trimmed(text, start, end)
    if any(character.isalnum() for character in part.of(text)):
        yield part


def _join_items(text: str, found: list[Span]) -> list[Span]:
    """The same sentences, but list items that follow one another line by line as one."""
    joined: list[Span] = []
    in_list = False
    for span in found:
        item = _is_item(text, span)
        if item and in_list and span.end - joined[-1].start <= _LONGEST_LIST:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
        in_list = item
    return joined


def _is_item(text: str, span: Span) -> bool:
    words = span.of(text)
    return len(span) <= _LONGEST_LIST and _ITEM.match(words) is not None and len(words.split()) <= _ITEM_WORDS + 1


def _clauses(text: str, span: Span, language: str) -> tuple[Span, ...]:
    """The clauses of a sentence; a list of items stays whole."""
    return (span,) if "\n" in span.of(text) else clauses(text, span, language)
