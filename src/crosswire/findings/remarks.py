"""What inputs say of their articles and nobody could understand: the articles are read all the same, and the reader is told."""

from collections.abc import Callable

from crosswire.model.article import Article

#: Of so many articles the remarks are told; the others are counted.
NAMED = 5


class Remarks:
    """Collects what is to be said of articles. ``tell`` hears of the first few as they come, and at the end how many more there are."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._articles = 0

    def add(self, article: Article, called: str) -> None:
        """Tell what is to be said of it, by the name it is called."""
        self._articles += bool(article.remarks)
        if article.remarks and self._articles <= NAMED:
            self._tell(f"{called}: {'; '.join(article.remarks)}")

    def close(self) -> None:
        """No more articles come."""
        more = self._articles - NAMED
        if more > 0:
            self._tell(f"{more:,} more {'article' if more == 1 else 'articles'} with something in their facts that could not be understood")
