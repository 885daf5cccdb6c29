"""From the articles of a story to its points: names and claims by the same vectors."""

from crosswire.align.aligning import Progress, encoded
from crosswire.align.names import NamesLikeness
from crosswire.align.points import align
from crosswire.desk.encoding import one_thread
from crosswire.desk.reading import with_names
from crosswire.encoders.base import Encoder
from crosswire.model.finding import Aligned
from crosswire.model.story import Story
from crosswire.text.names.drafts.aids import NO_AIDS, Aids


def compared(story: Story, encoder: Encoder, aids: Aids = NO_AIDS, progress: Progress | None = None) -> tuple[Story, Aligned]:
    """The story with what its articles name, and what alignment finds in it. ``progress`` is told (articles done, articles)."""
    parts = encoded(story, encoder, progress)
    with one_thread():
        story = with_names(story, aids, NamesLikeness(story.articles, parts))
    return story, align(story, parts)
