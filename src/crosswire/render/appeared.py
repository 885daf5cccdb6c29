"""When an article appeared, for readers."""

from crosswire.model.article import Article


def appeared(article: Article) -> str:
    """The time as the article states it, in its own zone: the day alone where the hour is not known, nothing where neither is."""
    time = article.published
    if time is None:
        return ""
    return time.date().isoformat() if article.day_only else time.isoformat(" ", "minutes")
