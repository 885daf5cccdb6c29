"""What was read out of one article as one line of JSON."""

import json

from crosswire.model.article import Article
from crosswire.model.claim import Reading


def extraction_line(article: Article, reading: Reading) -> str:
    """The record with a newline at its end. Every clause is a claim."""
    record = {
        "id": article.id,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "claims": [{"start": clause.start, "end": clause.end} for sentence in reading.sentences for clause in sentence.clauses],
        "set_aside": [{"start": aside.span.start, "end": aside.span.end, "reason": aside.reason} for aside in reading.set_aside],
    }
    return json.dumps(record, ensure_ascii=False) + "\n"
