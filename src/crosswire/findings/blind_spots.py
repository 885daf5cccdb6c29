"""What a report could not do, said in the report itself."""

from collections.abc import Iterable, Iterator

from crosswire.findings.names import names_of
from crosswire.findings.remarks import Remarks
from crosswire.findings.voices import is_one_text
from crosswire.languages.dates.registry import CODES as WITH_DATES
from crosswire.languages.quantities.registry import CODES as WITH_NUMBERS
from crosswire.languages.quoting.registry import quoting_of
from crosswire.languages.registry import LANGUAGES
from crosswire.model.article import Article
from crosswire.model.report import StoryReport

#: So many articles are named in one note.
NAMED = 5

_UNKNOWN = "und"


def blind_spots(report: StoryReport) -> tuple[str, ...]:
    """One sentence each, the gravest first."""
    return tuple(
        note
        for notes in (
            _nothing_to_compare(report),
            _not_whole(report),
            _no_claims(report),
            _languages(report),
            _rules(report),
            _speakers(report),
            _scripts(report),
            _remarks(report),
            _method(report),
        )
        for note in notes
    )


def _nothing_to_compare(report: StoryReport) -> Iterator[str]:
    count = len(report.articles)
    if count < 2:
        yield f"{'Only one article was' if count else 'No article was'} read, so nothing can be compared."
    elif is_one_text(report.articles):
        yield "All articles carry the same text, so they are one voice and nothing can be compared."
    elif len(set(report.voices.values())) < 2:
        yield "All articles are one voice: what they agree on, nobody else here confirms."
    elif report.encoder and all(point.voices < 2 for point in report.points):
        yield "No two voices report the same point: these articles may not be about the same event."


def _not_whole(report: StoryReport) -> Iterator[str]:
    because: dict[str, list[Article]] = {}
    for article in report.articles:
        if not article.complete:
            because.setdefault(article.incomplete_because or "the text is cut", []).append(article)
    for reason, cut in because.items():
        yield f"Not read whole: {_names(cut, report)} ({reason}). What seems to be missing there is shown as cut off, not as not found."


def _no_claims(report: StoryReport) -> Iterator[str]:
    silent = [article for article, reading in zip(report.articles, report.readings, strict=True) if not reading.sentences]
    if silent:
        yield f"No sentence was recognised in {_names(silent, report)}."


def _languages(report: StoryReport) -> Iterator[str]:
    unknown = [article for article in report.articles if article.language == _UNKNOWN]
    if unknown:
        yield f"The language of {_names(unknown, report)} could not be recognised; --language names it."
    known = {entry.code for entry in LANGUAGES}
    without = sorted({article.language for article in report.articles} - known - {_UNKNOWN})
    if without:
        yield f"There are no word lists for {', '.join(without)}: punctuation alone cuts sentences there, and fewer clauses are told apart."


def _rules(report: StoryReport) -> Iterator[str]:
    """Where numbers and dates in words, and what hedges them, may be missed."""
    spoken = {article.language for article in report.articles} - {_UNKNOWN}
    lacking = {"numbers": sorted(spoken - {*WITH_NUMBERS}), "dates": sorted(spoken - {*WITH_DATES})}
    parts = [f"{what} in {', '.join(codes)}" for what, codes in lacking.items() if codes]
    if parts:
        yield f"There is only a table of words for {' and for '.join(parts)}: nothing that is read with it is called a discrepancy."


def _speakers(report: StoryReport) -> Iterator[str]:
    """Where quotation marks are all that is read of who says what."""
    spoken = sorted({article.language for article in report.articles} - {_UNKNOWN})
    lacking = [code for code in spoken if quoting_of(code).code == "und"]
    if lacking:
        yield f"Who speaks in a quote, and how surely a thing is told, cannot be read in {', '.join(lacking)}."
    beside = [code for code in spoken if code not in lacking and not quoting_of(code).says]
    if beside:
        yield f"Whom a fact is credited to, and how surely a thing is told, cannot be read in {', '.join(beside)}."


def _remarks(report: StoryReport) -> list[str]:
    notes: list[str] = []
    remarks, called = Remarks(notes.append), names_of(report.articles)
    for article in report.articles:
        remarks.add(article, called[article.id])
    remarks.close()
    return [f"{note}." for note in notes]


def _scripts(report: StoryReport) -> Iterator[str]:
    without = [article for article, reading in zip(report.articles, report.readings, strict=True) if not reading.capitals]
    if without and report.encoder:
        names = _names(without, report)
        yield (
            f"The script of {names} has no capitals: names are not found there for certain. One is said to be missing there, or to stand"
            " there alone, only where no words elsewhere are like it in meaning."
        )


def _method(report: StoryReport) -> Iterator[str]:
    if not report.encoder or len(set(report.voices.values())) < 2:
        return
    yield (
        "Passages are compared by meaning; figures, dates, the speakers of quotes and the offices of people are held against each"
        " other. Other names are not, and of denials only those that the same source confirms elsewhere."
    )
    yield (
        "Which articles carry one text is told from their credits, their wording and the order of what they say: a free rewriting"
        " that credits nobody counts as a voice of its own."
    )
    yield f"The encoder was {report.encoder}; another encoder or kind of processor may link passages a little differently."


def _names(articles: Iterable[Article], report: StoryReport) -> str:
    called = names_of(report.articles)
    names = [called[article.id] for article in articles]
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
