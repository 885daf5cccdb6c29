"""What is spoken in one go: a sentence of a quote, however often the narrator interrupts it, as it is compared with others."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.quote import Quote
from crosswire.model.span import Span
from crosswire.text.sentences import sentences_of

#: A sentence of a quote stands for itself if it has so many words: "Yes. We said so in May" is one.
_LEAST = 5
_ENDING = frozenset(".!?…。！？؟")
#: Of fewer words, "hundreds of billions", nobody can say that another wording is not the same: they are compared with their sentence.
FEWEST = 4
#: So many are compared of one article.
MOST = 80


@dataclass(frozen=True)
class Spoken:
    """``article`` counts through the story. ``parts`` are the words themselves, in order; ``span`` reaches from the first to the last."""

    article: int
    parts: tuple[Span, ...]
    quote: Quote
    #: Who speaks, as the article names him.
    name: str | None

    @property
    def span(self) -> Span:
        """Its place, with what the narrator puts between."""
        return Span(self.parts[0].start, self.parts[-1].end)


def spoken_in(number: int, article: Article, reading: Reading) -> list[Spoken]:
    """Everything that is said in an article, in order."""
    found: list[Spoken] = []
    for _, run in groupby(reading.quotes, key=lambda quote: quote.run):
        for quotes in _sentences_over_quotes(article.text, list(run)):
            found += _cut(number, article, quotes)
    return [each for each in found if size(each.span.of(article.text)) >= FEWEST][:MOST]


def _sentences_over_quotes(text: str, run: Sequence[Quote]) -> Iterator[list[Quote]]:
    """The quotes of a run, those together that share a sentence: "If it rains," he said, "we wait."."""
    waiting: list[Quote] = []
    for quote in run:
        waiting.append(quote)
        if text[quote.span.end - 1] in _ENDING or not _goes_on(text, quote, run):
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _goes_on(text: str, quote: Quote, run: Sequence[Quote]) -> bool:
    """Whether the next quote of a run begins in the middle of a sentence."""
    following = next((each for each in run if each.span.start > quote.span.start), None)
    return following is not None and text[following.span.start].islower()


def _cut(number: int, article: Article, quotes: list[Quote]) -> Iterator[Spoken]:
    """A quote of several sentences as several."""
    if len(quotes) > 1:
        yield Spoken(number, tuple(quote.span for quote in quotes), quotes[0], _name(article, quotes[0]))
        return
    quote, name = quotes[0], _name(article, quotes[0])
    for piece in _joined(article.text, list(sentences_of(article.text, quote.span, article.language))):
        yield Spoken(number, (piece,), quote, name)


def _joined(text: str, sentences: list[Span]) -> list[Span]:
    """The sentences of a quote, a short one with the one before it, the first with the next."""
    found: list[Span] = []
    for sentence in sentences:
        short = size(sentence.of(text)) < _LEAST or (len(found) == 1 and size(found[0].of(text)) < _LEAST)
        if found and short:
            found[-1] = Span(found[-1].start, sentence.end)
        else:
            found.append(sentence)
    return found


def _name(article: Article, quote: Quote) -> str | None:
    place = quote.called
    return " ".join(place.of(article.text).split()) if place else None


def size(words: str) -> int:
    """How many words there are; two characters of Chinese or Japanese count as one."""
    return max(len(words.split()), sum("\u3040" <= character <= "\u9fff" for character in words) // 2)
