"""Stories of the store, to read."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from crosswire.model.found import ChangeKind
from crosswire.model.kept import Kept
from crosswire.model.kept_story import Event, KeptStory, StoryHistory
from crosswire.render.text.columns import fitted, isolated
from crosswire.render.text.paper import Paper, counted, listed, outlets_listed
from crosswire.render.text.visible import visible

_FEWEST_OUTLETS = 8
_COPIES = "Voices are counted by the copies seen so far. 'crosswire check --story' compares the texts, and may count fewer."


def kept_stories_lines(found: Iterable[KeptStory], paper: Paper) -> Iterator[str]:
    """A paragraph a story."""
    several = False
    for number, story in enumerate(found):
        if number:
            yield ""
        yield from story_lines(story, paper)
        several = several or story.size > 1
    if several:
        yield ""
        yield from paper.paragraph(_COPIES)


def story_lines(story: KeptStory, paper: Paper) -> Iterator[str]:
    """Headline, facts, outlets."""
    yield paper.strong(isolated(fitted(visible(story.headline), paper.width)))
    voices = "at most " + counted(story.voices, "voice") if story.voices > 1 else "1 voice"
    days = " to ".join(dict.fromkeys(day(time) for time in (story.first_seen, story.last_seen)))
    facts = [f"story {story.number}", counted(story.size, "article"), voices, " ".join(map(visible, story.languages)), f"seen {days}"]
    yield from paper.paragraph(", ".join(facts), "  ")
    yield from paper.paragraph(outlets_listed(story.outlets, _FEWEST_OUTLETS), "  ")


def history_lines(found: StoryHistory, paper: Paper) -> Iterator[str]:
    """The story, its articles, and what became of it."""
    yield from story_lines(found.story, paper)
    yield from paper.heading("Articles")
    for kept in found.articles:
        yield from paper.paragraph(_article(kept), "    ", "  ")
    yield from paper.heading("History (UTC)")
    for event in found.events:
        yield from paper.paragraph(f"{minute(event.at)}  {event_words(event, found.story.number)}", "    ", "  ")


def moved_lines(asked: int, found: StoryHistory, paper: Paper) -> Iterator[str]:
    """Where the story went that was asked for, if it did."""
    if asked != found.story.number:
        yield from paper.paragraph(f"Story {asked} became one with story {found.story.number}:")
        yield ""


def _article(kept: Kept) -> str:
    article = kept.article
    title = visible(article.title or article.text[:200].strip().partition("\n")[0])
    copy = kept.same_text_as or kept.much_like
    beside = [f"revision {kept.revision}"] if kept.revision > 1 else []
    beside += [f"{'the text' if kept.same_text_as else 'much like that'} of {copy}"] if copy else []
    facts = ", ".join([visible(article.outlet), visible(article.language), day(article.published or kept.first_seen), *beside])
    return f"{article.id}  {title} ({facts})"


def event_words(event: Event, story: int) -> str:
    """What became of a story, told from where it stands."""
    others = listed((f"story {other}" for other in event.others), 6)
    because = f" when article {event.article} came" if event.article and event.kind is not ChangeKind.JOINED else ""
    match event.kind:
        case ChangeKind.STARTED:
            return "it began" + (f" with article {event.article}" if event.article else "")
        case ChangeKind.JOINED:
            return f"article {event.article} came to it"
        case ChangeKind.MERGED if event.story == story:
            return f"{others} became one with it{because}"
        case ChangeKind.MERGED:
            return f"it became one with story {event.story}{because}"
        case _ if event.story == story:
            return f"it fell apart: {others} left it{because}"
    return f"it came out of story {event.story}{because}"


def day(time: datetime) -> str:
    return time.date().isoformat()


def minute(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M")
