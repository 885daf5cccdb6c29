"""The report as JSON, ``crosswire.report/1``: the same report always gives the same bytes."""

from collections.abc import Iterator

from crosswire.findings.agreement import agreement
from crosswire.findings.certainty import told_differently
from crosswire.findings.exclusives import exclusives
from crosswire.findings.length import words_in
from crosswire.findings.names_alone import names_alone, names_unless
from crosswire.findings.omissions import omissions
from crosswire.findings.quotes import quotes_alone, quotes_shared
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.finding import Discrepancy
from crosswire.model.origin import AgencyCredit, Origin
from crosswire.model.point import Absence, Evidence, Point
from crosswire.model.report import StoryReport
from crosswire.render.records import Record, dumped, place

SCHEMA = "crosswire.report/1"


def report_json(report: StoryReport) -> Iterator[str]:
    """The whole report in pieces, an article or a point a line, with a newline at its end."""
    before = "{"
    for name, value in _fields(report):
        yield f"{before}\n{dumped(name)}: "
        yield from _lines(value) if isinstance(value, Iterator) else (dumped(value),)
        before = ","
    yield "\n}\n"


def _fields(report: StoryReport) -> Iterator[tuple[str, object]]:
    """The report's fields in their order; those that may be long are iterators."""
    texts = {article.id: article.text for article in report.articles}
    yield "schema", SCHEMA
    yield "encoder", report.encoder or None
    yield "articles", (_article(*pair, report) for pair in zip(report.articles, report.readings, strict=True))
    yield "points", (_point(point, texts) for point in report.points)
    yield "findings", _findings(report)
    yield "discrepancies", (_discrepancy(one, texts) for one in report.discrepancies)
    yield "updates", (_discrepancy(one, texts) for one in report.updates)
    yield "origins", (_origin(origin, texts) for origin in report.origins)
    yield "notes", list(report.notes)
    yield "failures", [{"subject": failure.subject, "reason": failure.reason} for failure in report.failures]


def _lines(records: Iterator[Record]) -> Iterator[str]:
    before = "["
    for record in records:
        yield f"{before}\n {dumped(record)}"
        before = ","
    yield "[]" if before == "[" else "\n]"


def _article(article: Article, reading: Reading, report: StoryReport) -> Record:
    known: Record = {"authors": list(article.authors)} if article.authors else {}
    known |= {"section": article.section} if article.section else {}
    return {
        "id": article.id,
        "path": article.path,
        "url": article.url,
        "outlet": article.outlet,
        "language": article.language,
        "language_given": article.language_given,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        **known,
        "text": article.text,
        "words": words_in(article.text),
        "complete": article.complete,
        "incomplete_because": article.incomplete_because,
        "voice": report.voices[article.id],
        "owner": report.owners.get(article.id),
        "sentences": len(reading.sentences),
        "set_aside": [{**place(aside.span), "reason": aside.reason} for aside in reading.set_aside],
        "agency_credits": [_credit(credit) for credit in report.agency_credits if credit.article == article.id],
    }


def _credit(credit: AgencyCredit) -> Record:
    return {"agency": credit.agency, "reliance": credit.reliance.value, **place(credit.span), "reason": credit.reason}


def _origin(origin: Origin, texts: dict[str, str]) -> Record:
    evidence = [{"article": m.article, **place(m.span), "text": m.span.of(texts[m.article]), "reason": m.reason} for m in origin.evidence]
    return {
        "agency": origin.agency,
        "articles": list(origin.articles),
        "first": origin.first,
        "reason": origin.reason,
        "evidence": evidence,
    }


def _point(point: Point, texts: dict[str, str]) -> Record:
    record: Record = {"id": point.id, "kind": point.kind, "gist": point.gist, "voices": point.voices}
    if point.within is not None:
        record["within"] = point.within
    return record | {
        "reason": point.reason,
        "reported": [_evidence(evidence, texts[evidence.article]) for evidence in point.reported],
        "not_found": [_absence(absence) for absence in point.not_found],
    }


def _evidence(evidence: Evidence, text: str) -> Record:
    record: Record = {"article": evidence.article, **place(evidence.span), "text": evidence.span.of(text), "score": _score(evidence.score)}
    more = {name: getattr(evidence, name) for name in ("value", "speaker", "attribution", "stance", "strength")}
    return record | {name: value for name, value in more.items() if value is not None}


def _discrepancy(found: Discrepancy, texts: dict[str, str]) -> Record:
    evidence = [{"article": e.article, **place(e.span), "text": e.span.of(texts[e.article]), "value": e.value} for e in found.evidence]
    return {"id": found.id, "kind": found.kind, "point": found.point, "evidence": evidence, "reason": found.reason}


def _absence(absence: Absence) -> Record:
    record: Record = {"article": absence.article, "state": absence.state.value}
    if absence.nearest:
        record["nearest"] = {**place(absence.nearest.span), "score": _score(absence.nearest.score)}
    return record | {"reason": absence.reason}


def _findings(report: StoryReport) -> Record:
    """Which points are what, so that other programs need not work it out again."""
    return {
        "agreement": [point.id for point in agreement(report.points)],
        "exclusives": [point.id for point in exclusives(report.points, report.voices)],
        "quotes": {
            "shared": [point.id for point in quotes_shared(report.points)],
            "alone": [point.id for point in quotes_alone(report.points)],
        },
        "certainty": [point.id for point in told_differently(report.points, report.articles)],
        "names": [{"article": article, "points": [point.id for point in own]} for article, own in names_alone(report.points).items()],
        "names_unless": [
            {"article": article, "unless": other, "points": [point.id for point in own]}
            for article, others in names_unless(report.points).items()
            for other, own in others.items()
        ],
        "omissions": [
            {"article": one.article.id, "points": [point.id for point in one.points]}
            for one in omissions(report.points, report.articles, report.voices)
        ],
    }


def _score(score: float) -> float:
    """Three places are more than a score is worth."""
    return round(float(score), 3)
