"""What the store holds as JSON: an article, a hit, a revision or an input a line."""

import json
from typing import Any

from crosswire.model.kept import Handled, Kept, Run
from crosswire.model.search import Hit
from crosswire.model.span import Span
from crosswire.text.differences import Difference

Record = dict[str, Any]


def article_line(kept: Kept) -> str:
    """One article in one revision."""
    return _line(_record(kept))


def hit_line(hit: Hit) -> str:
    """An article that was found, and where."""
    return _line(_record(hit.kept) | {"snippet": _span(hit.snippet), "places": [_span(place) for place in hit.places]})


def revision_line(kept: Kept, changes: list[Difference]) -> str:
    """A revision, and what is different in it from the one before."""
    changed = [{"gone": list(change.gone), "come": list(change.come)} for change in changes]
    return _line(_record(kept) | {"differences": changed})


def run_line(run: Run) -> str:
    """A run."""
    return _line(
        {
            "run": run.number,
            "started": run.started.isoformat(),
            "ended": run.ended.isoformat() if run.ended else None,
            "sources": list(run.sources),
            "counts": {outcome.value: count for outcome, count in run.counts},
        }
    )


def handled_line(handled: Handled) -> str:
    """One input of a run."""
    return _line({"subject": handled.subject, "outcome": handled.outcome.value, "reason": handled.reason, "article": handled.article})


def _record(kept: Kept) -> Record:
    article = kept.article
    return {
        "id": article.id,
        "key": kept.key,
        "revision": kept.revision,
        "outlet": article.outlet,
        "language": article.language,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "day_only": article.day_only,
        "authors": list(article.authors),
        "section": article.section,
        "url": article.url,
        "path": article.path,
        "complete": article.complete,
        "incomplete_because": article.incomplete_because,
        "remarks": list(article.remarks),
        "seen": kept.seen.isoformat(),
        "first_seen": kept.first_seen.isoformat(),
        "same_text_as": kept.same_text_as,
        "much_like": kept.much_like,
        "text": article.text,
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _line(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, allow_nan=False) + "\n"
