"""Gold coverage: which passage of which article states which fact, and what of it a passage stands for.

A passage stands for a gold span when at least half of the shorter of the two and 0.3 of the gold span lie in the other, and
it is no longer than 450 characters or four times the span, whichever is more. The words of a detail stand for its gold span when
they cover half of it and are no longer than 60 characters or three times the span.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from crosswire.model.article import Article
from crosswire.model.span import Span

CLAIMS = {"statement", "quote", "date"}
DETAILS = {"detail"}


def stem(article: Article) -> str:
    """The name an article has in the gold."""
    return Path(article.path or article.id).stem


def gold_spans(facts: Iterable[dict[str, Any]], articles: Iterable[Article]) -> list[dict[str, list[Span]]]:
    """For each fact: article name -> the places that state it. Raises ValueError where a gold string is not in the text."""
    texts = {stem(article): article.text for article in articles}
    return [{name: [place(texts[name], part) for part in parts] for name, parts in fact["reported"].items()} for fact in facts]


def place(text: str, part: str) -> Span:
    """The first place of a string in a text."""
    at = text.find(part)
    if at < 0:
        raise ValueError(f"not in the text: {part[:60]!r}")
    return Span(at, at + len(part))


def stands_for(passage: Span, gold: Iterable[Span]) -> bool:
    """Whether a passage stands for one of the places that state a fact."""
    for span in gold:
        shared = passage.shares(span)
        large_enough = shared >= 0.5 * min(len(passage), len(span)) and shared >= 0.3 * len(span)
        if large_enough and len(passage) <= max(450, 4 * len(span)):
            return True
    return False


def words_stand_for(words: Span, gold: Iterable[Span]) -> bool:
    """Whether the words of a detail stand for one of its gold spans."""
    return any(words.shares(span) >= 0.5 * len(span) and len(words) <= max(60, 3 * len(span)) for span in gold)
