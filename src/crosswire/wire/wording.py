"""What an article says in its own words: its sentences without what is quoted.

Everybody who was at a press conference has the same quotations; nobody has the same sentences around them by chance.
"""

from collections.abc import Iterator

from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.span import Span
from crosswire.text.quotations import direct_speech
from crosswire.text.shingles import Shingles, shingles


def own_words(article: Article, reading: Reading) -> Shingles:
    """The shingles of an article outside direct speech and credit lines."""
    return shingles(article.text, own_parts(article, reading))


def own_parts(article: Article, reading: Reading) -> list[Span]:
    """The parts of its sentences that are not direct speech, in order."""
    return [part for sentence in reading.sentences for part in _unquoted(article.text, sentence.span) if len(part)]


def _unquoted(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for quote in direct_speech(text, sentence):
        yield Span(start, max(start, quote.start))
        start = quote.end
    yield Span(start, max(start, sentence.end))
