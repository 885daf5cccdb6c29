"""Stories of the store, as JSON: ``crosswire.stories/1`` with when they were seen, not when they appeared; and ``crosswire.story/1``."""

from collections.abc import Iterable, Iterator, Sequence

from crosswire.model.kept import Kept
from crosswire.model.kept_story import PREFIX, Event, KeptStory, StoryHistory
from crosswire.render.kept import article_record
from crosswire.render.records import Record, dumped, line
from crosswire.render.stories import SCHEMA

STORY_SCHEMA = "crosswire.story/1"

#: What a story tells of an article.
_OF_ARTICLE = ("id", "outlet", "language", "title", "published", "first_seen", "revision", "url", "same_text_as", "much_like")


def kept_stories_json(found: Iterable[tuple[KeptStory, Sequence[Kept]]]) -> Iterator[str]:
    """A story a line."""
    yield f'{{\n"schema": {dumped(SCHEMA)},\n"stories": ['
    for number, (story, articles) in enumerate(found):
        yield f"{',' if number else ''}\n {dumped(story_record(story) | {'articles': [kept.article.id for kept in articles]})}"
    yield "\n]\n}\n"


def history_json(found: StoryHistory) -> Iterator[str]:
    """One story with its articles and what became of it."""
    record = story_record(found.story) | {"articles": [_article(kept) for kept in found.articles]}
    yield line({"schema": STORY_SCHEMA} | record | {"history": [event_record(event) for event in found.events]})


def story_record(story: KeptStory) -> Record:
    """What a list says of a story."""
    return {
        "id": f"{PREFIX}{story.number}",
        "headline": story.headline,
        "outlets": list(story.outlets),
        "languages": list(story.languages),
        "voices_at_most": story.voices,
        "first_seen": story.first_seen.isoformat(),
        "last_seen": story.last_seen.isoformat(),
    }


def event_record(event: Event) -> Record:
    """What became of a story."""
    others = [f"{PREFIX}{other}" for other in event.others]
    about = {"at": event.at.isoformat(), "kind": event.kind.value, "story": f"{PREFIX}{event.story}"}
    return {**about, "others": others, "article": event.article}


def _article(kept: Kept) -> Record:
    known = article_record(kept)
    return {name: known[name] for name in _OF_ARTICLE}
