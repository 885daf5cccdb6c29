"""What a report has that was not told before: exclusives, discrepancies, and what an outlet has changed."""

from collections.abc import Iterable, Iterator, Sequence

from crosswire.findings.exclusives import exclusives
from crosswire.findings.interest import SAID
from crosswire.model.kept_story import KeptStory
from crosswire.model.news import News, NewsKind, Said, Told
from crosswire.model.report import StoryReport
from crosswire.model.span import Span


def news_in(report: StoryReport, story: KeptStory, told: Told) -> Iterator[News]:
    """New discrepancies, then new exclusives, the most interesting first; they are added to what was told."""
    yield from _discrepancies(report, story, told)
    yield from _exclusives(report, story, told)


def touched(report: StoryReport, article: str, changed: Iterable[str]) -> Iterator[str]:
    """Of the sentences of an article that were changed those with a passage of a point in them."""
    text = next(one.text for one in report.articles if one.id == article)
    passages = [evidence.span for point in report.points for evidence in point.reported if evidence.article == article]
    for sentence in changed:
        place = _place(text, sentence)
        if place and any(passage.shares(place) for passage in passages):
            yield sentence


def _discrepancies(report: StoryReport, story: KeptStory, told: Told) -> Iterator[News]:
    texts = {article.id: article for article in report.articles}
    for found in report.discrepancies:
        words = {one.article: one.span.of(texts[one.article].text) for one in found.evidence}
        if any(kind == found.kind and _share(words, known) for kind, known in told.discrepancies):
            continue
        told.discrepancies.append((found.kind, words))
        said = tuple(Said(one, texts[one].outlet, text) for one, text in words.items())
        yield News(NewsKind.DISCREPANCY, story, found.reason, said)


def _share(words: dict[str, str], known: dict[str, str]) -> bool:
    """Whether two articles stand against each other in both, with the same words."""
    same = [one for one, text in words.items() if known.get(one) == text]
    return len(same) > 1


def _exclusives(report: StoryReport, story: KeptStory, told: Told) -> Iterator[News]:
    texts = {article.id: article for article in report.articles}
    for point in exclusives((point for point in report.points if point.kind in SAID), report.voices):
        first = point.reported[0]
        words = first.span.of(texts[first.article].text)
        known = told.exclusives.setdefault(first.article, [])
        if any(words in one or one in words for one in known):
            continue
        known.append(words)
        reason = f"{texts[first.article].outlet} alone reports this; it was not found in {_others(report.articles)}."
        yield News(NewsKind.EXCLUSIVE, story, reason, (Said(first.article, texts[first.article].outlet, words),))


def _others(articles: Sequence[object]) -> str:
    return "the other article" if len(articles) == 2 else f"the {len(articles) - 1} other articles"


def _place(text: str, sentence: str) -> Span | None:
    """Where a sentence stands whose white space was made plain."""
    words = sentence.split()
    start = text.find(words[0]) if words else -1
    while start >= 0:
        at = start
        for word in words:
            at = _skip(text, at)
            if not text.startswith(word, at):
                break
            at += len(word)
        else:
            return Span(start, at)
        start = text.find(words[0], start + 1)
    return None


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
