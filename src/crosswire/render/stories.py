"""Stories found in a stream of articles, as JSON: ``crosswire.stories/1``."""

from collections.abc import Iterator

from crosswire.model.found import FoundStory, Stories
from crosswire.render.records import Record, dumped

SCHEMA = "crosswire.stories/1"


def stories_json(found: Stories) -> Iterator[str]:
    """A story a line; the same stories always give the same bytes."""
    yield f'{{\n"schema": {dumped(SCHEMA)},\n"encoder": {dumped(found.encoder or None)},\n"stories": ['
    for number, story in enumerate(found.stories):
        yield f"{',' if number else ''}\n {dumped(_record(story))}"
    failures = [{"subject": failure.subject, "reason": failure.reason} for failure in found.failures]
    yield f'\n],\n"failures": {dumped(failures)}\n}}\n'


def _record(story: FoundStory) -> Record:
    days = [day.isoformat() for day in story.days]
    return {
        "id": story.id,
        "headline": story.headline,
        "articles": [article.id for article in story.articles],
        "outlets": list(story.outlets),
        "languages": list(story.languages),
        "first": days[0] if days else None,
        "last": days[-1] if days else None,
    }
