"""The steps of an alignment, from a story to groups of passages; ``points`` puts the outcome in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from crosswire.align.comparing import compare
from crosswire.align.contents import Contents, contents
from crosswire.align.groups import Group, Groups
from crosswire.align.linking import link_sentences
from crosswire.align.links import Links
from crosswire.align.order import doubt_crossings
from crosswire.align.passages import layout
from crosswire.align.refining import Refiner
from crosswire.align.said import said_in
from crosswire.align.thin_pairs import part_thin_pairs
from crosswire.encoders.base import Encoder
from crosswire.model.story import Story

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Alignment:
    """The passages of a story in their groups, and the contents of its articles.

    ``lacking``: of a group that is one answer of several in a sentence, the articles that give no number for it: True where it is known
    that they do not give it in words either. ``siblings``: of a group, the others that its sentences were cut into.
    """

    links: Links
    groups: Groups
    parts: list[Contents]
    lacking: Mapping[Group, Mapping[int, bool]] = field(default_factory=dict)
    siblings: Mapping[Group, tuple[Group, ...]] = field(default_factory=dict)


def encoded(story: Story, encoder: Encoder, progress: Progress | None = None) -> list[Contents]:
    """The contents of every article. ``progress`` is told (articles done, articles)."""
    parts = []
    for number, (article, reading) in enumerate(zip(story.articles, story.readings, strict=True), 1):
        parts.append(contents(article, reading, encoder))
        if progress:
            progress(number, len(story.articles))
    return parts


def align_story(story: Story, parts: list[Contents]) -> Alignment:
    """Link sentences, split and move passages. ``parts``: what each article is made of."""
    places = layout(parts)
    links = Links(compare(parts, places), said_in(story, places))
    return Alignment(links, group_passages(links), parts)


def group_passages(links: Links) -> Groups:
    """Link sentences, split and move passages, and doubt what runs across the order of parallel articles."""
    groups = Refiner(links, link_sentences(links)).refine()
    doubt_crossings(links, groups)
    part_thin_pairs(links, groups)
    return groups
