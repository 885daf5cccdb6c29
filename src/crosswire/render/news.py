"""What is new in the stories, as JSON lines."""

from typing import Any

from crosswire.model.news import News, Said
from crosswire.render.kept_stories import dumped, story_record


def news_line(news: News) -> str:
    """One thing a line."""
    said = [_said(one) for one in news.said]
    return dumped({"kind": news.kind.value, "story": story_record(news.story), "reason": news.reason, "said": said}) + "\n"


def _said(said: Said) -> dict[str, Any]:
    found = {"article": said.article, "outlet": said.outlet, "words": said.words}
    return found if said.before is None else found | {"before": said.before}
