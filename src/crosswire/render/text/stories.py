"""Stories found in a stream of articles, as a list to read: those that most outlets have first."""

from collections.abc import Iterator

from crosswire.model.found import FoundStory, Stories
from crosswire.render.text.columns import fitted, isolated
from crosswire.render.text.paper import Paper, counted, outlets_listed
from crosswire.render.text.visible import visible

#: Stories and articles of a story that are shown.
_FEWEST_STORIES, _FEWEST_ARTICLES = 30, 8


def stories_lines(found: Stories, paper: Paper) -> Iterator[str]:
    """A paragraph a story."""
    stories = sorted(found.stories, key=lambda story: (-len(story.outlets), -len(story.articles)))
    articles = sum(len(story.articles) for story in stories)
    yield f"{counted(articles, 'article')} in {len(stories):,} {'story' if len(stories) == 1 else 'stories'}"
    for story in paper.first_of(stories, _FEWEST_STORIES):
        yield ""
        yield from _story(story, paper)
    if len(stories) > _FEWEST_STORIES and not paper.everything:
        yield ""
        yield from paper.rest_of(len(stories), _FEWEST_STORIES, "stories", "")


def _story(story: FoundStory, paper: Paper) -> Iterator[str]:
    yield paper.strong(isolated(fitted(visible(story.headline), paper.width)))
    facts = [story.id, counted(len(story.articles), "article"), " ".join(map(visible, story.languages)), *_days(story)]
    yield from paper.paragraph(", ".join(facts), "  ")
    yield from paper.paragraph(outlets_listed(story.outlets, _FEWEST_ARTICLES), "  ")


def _days(story: FoundStory) -> list[str]:
    """The first and the last day, once where they are the same."""
    days = list(dict.fromkeys(day.date().isoformat() for day in story.days))
    return [" to ".join(days)] if days else []
