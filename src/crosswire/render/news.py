"""What is new in the stories, as JSON lines."""

from crosswire.model.news import News, Said
from crosswire.render.kept_stories import story_record
from crosswire.render.records import Record, line


def news_line(news: News) -> str:
    """One thing a line."""
    said = [_said(one) for one in news.said]
    return line({"kind": news.kind.value, "story": story_record(news.story), "reason": news.reason, "said": said})


def _said(said: Said) -> Record:
    found = {"article": said.article, "outlet": said.outlet, "words": said.words}
    return found if said.before is None else found | {"before": said.before}
