"""What articles are called: by their outlet, and by their number too where one outlet has several."""

from collections import Counter
from collections.abc import Sequence

from crosswire.model.article import Article

#: Names that only differ beyond this look alike where a line is short.
_TOLD_APART = 20


def marks_of(articles: Sequence[Article]) -> dict[str, str]:
    """Article id -> what stands behind the outlet's name: nothing, or ``[3]``, the article's number in the report."""
    alike = Counter(_look(article) for article in articles)
    return {article.id: f" [{number}]" if alike[_look(article)] > 1 else "" for number, article in enumerate(articles, 1)}


def names_of(articles: Sequence[Article]) -> dict[str, str]:
    """Article id -> its name in a sentence: ``Nordkurier``, or ``Nordkurier [3]``."""
    marks = marks_of(articles)
    return {article.id: article.outlet + marks[article.id] for article in articles}


def _look(article: Article) -> str:
    return " ".join(article.outlet.casefold().split())[:_TOLD_APART]
