"""What the store holds as JSON: an article, a hit, a revision or an input a line."""

from crosswire.model.kept import Handled, Kept, Run
from crosswire.model.search import Hit
from crosswire.render.records import Record, line, place
from crosswire.text.differences import Difference


def article_line(kept: Kept) -> str:
    """One article in one revision."""
    return line(article_record(kept))


def hit_line(hit: Hit) -> str:
    """An article that was found, and where."""
    return line(article_record(hit.kept) | {"snippet": place(hit.snippet), "places": [place(span) for span in hit.places]})


def revision_line(kept: Kept, changes: list[Difference]) -> str:
    """A revision, and what is different in it from the one before."""
    changed = [{"gone": list(change.gone), "come": list(change.come)} for change in changes]
    return line(article_record(kept) | {"differences": changed})


def run_line(run: Run) -> str:
    """A run."""
    return line(
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
    return line({"subject": handled.subject, "outcome": handled.outcome.value, "reason": handled.reason, "article": handled.article})


def article_record(kept: Kept) -> Record:
    """All that is known of one revision."""
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
