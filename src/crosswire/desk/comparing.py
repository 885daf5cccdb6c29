"""From the articles of a story to its names and points, by the same vectors."""

from collections.abc import Sequence

from crosswire.align.aligning import Progress, encoded
from crosswire.align.contents import Contents
from crosswire.align.names.likeness import NamesLikeness
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
    story = named_with(story, parts, aids)
    return story, align(story, parts)


def named_by_meaning(story: Story, encoder: Encoder, aids: Aids = NO_AIDS, progress: Progress | None = None) -> Story:
    """The story with what its articles name, found and put together by what it means too. ``progress`` as above."""
    return named_with(story, encoded(story, encoder, progress), aids)


def named_with(story: Story, parts: Sequence[Contents], aids: Aids = NO_AIDS) -> Story:
    """The story with what its articles name; ``parts``: what each is made of."""
    with one_thread():
        return with_names(story, aids, NamesLikeness(story.articles, parts))
