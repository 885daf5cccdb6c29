"""Whom and what the names of a story name: one entity for all its names, one type for all of an entity's names."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from crosswire.model.mention import Mention, MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY_BODY, decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.shortened import shorten_cities, towns_of_saints
from crosswire.text.names.lexicon.aliases import Aliases
from crosswire.text.names.lexicon.gazetteer import is_place
from crosswire.text.names.linking.clubs import clubs_before_places
from crosswire.text.names.linking.clusters import Cluster, Pair, Placed, gathered, key_of_words
from crosswire.text.names.linking.glosses import note_glosses
from crosswire.text.names.linking.heads import Heads
from crosswire.text.names.linking.likeness import regions_and_towns, same_entities, told_entities
from crosswire.text.names.linking.likeness_asked import Likeness
from crosswire.text.names.linking.lone import Lone
from crosswire.text.names.linking.meant import Meant
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.nicknames import note_nicknames
from crosswire.text.names.linking.people_apart import PeopleApart
from crosswire.text.names.linking.people_first import people_before_places
from crosswire.text.names.linking.rivers_apart import rivers_apart
from crosswire.text.names.linking.surroundings import look_around
from crosswire.text.names.linking.towns import FIRST_TOWN

_PREFIX = {MentionType.PERSON: "per", MentionType.ORGANISATION: "org", MentionType.PLACE: "place", MentionType.OTHER: "misc"}


@dataclass
class Settled:
    """The names of a story, gathered by whom they name. ``entities``: which one a group is, where that is known."""

    pages: Sequence[Page]
    articles: Sequence[list[Draft]]
    groups: dict[int, list[Placed]]
    entities: dict[int, str]
    #: The names, by ``id()`` of their draft, of which nobody can tell whom they name.
    doubtful: frozenset[int]

    def compared(self) -> dict[int, Group]:
        """The groups, as they are compared by what they mean: those that surely are names, less those of which nobody can tell whose."""
        told = {number: placed for number, placed in self.groups.items() if not FIRST_TOWN < number < 0}
        groups = {number: Group(placed, self.entities.get(number, "")) for number, placed in told.items()}
        return {number: group for number, group in groups.items() if group.sure}

    def join(self, likeness: Likeness) -> None:
        """Puts together the groups whose names mean the same."""
        for one, other in Meant(self.pages, self.compared(), likeness).pairs():
            self.groups[one] += self.groups.pop(other)
            if other in self.entities:
                self.entities[one] = self.entities[other]

    def mentions(self) -> list[tuple[Mention, ...]]:
        """The names of each article, each with its entity and the type of all of its names."""
        settled = {
            id(draft): found
            for number, placed in self.groups.items()
            for found in [_entity(self.entities.get(number, ""), [draft for _, draft in placed], number)]
            for _, draft in placed
        }
        return [tuple(_mention(draft, *settled[id(draft)], id(draft) in self.doubtful) for draft in drafts) for drafts in self.articles]


def settled(pages: Sequence[Page], articles: Sequence[list[Draft]], aliases: Aliases) -> Settled:
    """The names of each article, settled over all of them."""
    for page, drafts in zip(pages, articles, strict=True):
        look_around(page, drafts)
        note_glosses(page, drafts)
        note_nicknames(page, drafts)
        people_before_places(page, drafts)
        shorten_cities(drafts)
    rivers_apart(pages, articles)
    towns_of_saints(articles)
    clubs_before_places(articles)
    clusters = gathered(articles, aliases)
    root = _joined(clusters)
    lone = Lone(clusters, root, Heads(pages, clusters, root))
    groups: dict[int, list[Placed]] = defaultdict(list)
    entities: dict[int, str] = {}
    for number, cluster in enumerate(clusters):
        if cluster.entity:
            entities.setdefault(root[number], cluster.entity)
        for article, draft in cluster.placed:
            groups[lone.owner.get(id(draft), root[number])].append((article, draft))
    return Settled(pages, articles, groups, entities, frozenset(lone.doubtful))


def _mention(draft: Draft, entity: str, kind: MentionType, doubtful: bool) -> Mention:
    return Mention(draft.span, kind, entity, draft.sure and not doubtful)


def _joined(clusters: Sequence[Cluster]) -> list[int]:
    """For each cluster the one that stands for all that name the same."""
    root = list(range(len(clusters)))
    entity = [cluster.entity for cluster in clusters]
    for one, other in regions_and_towns(clusters):
        first, second = sorted((_root(root, one), _root(root, other)))
        root[second] = first
    people = PeopleApart(clusters)
    pairs = chain(((pair, True) for pair in told_entities(clusters)), ((pair, False) for pair in same_entities(clusters)))
    for (one, other), told in pairs:
        first, second = sorted((_root(root, one), _root(root, other)))
        if (
            first != second
            and not (entity[first] and entity[second])
            and not _is_body_at_place(clusters, (one, other), entity[first] or entity[second])
            and ((told and _share_a_word(clusters[one], clusters[other])) or not people.are_two(first, second))
        ):
            entity[first] = entity[first] or entity[second]
            root[second] = first
            people.join(first, second)
    return [_root(root, number) for number in range(len(clusters))]


def _is_body_at_place(clusters: Sequence[Cluster], pair: Pair, entity: str) -> bool:
    """Whether a place that the tables know would become a body that is called after it: "Berlin Rescue Union"."""
    if not is_place(entity):
        return False
    return any(len(clusters[one].key) > 1 and clusters[one].votes()[MentionType.ORGANISATION] >= SURELY_BODY for one in pair)


def _share_a_word(one: Cluster, other: Cluster) -> bool:
    """ "Sebastião Quintela", called "Tião Quintela"."""
    return not set(one.key).isdisjoint(other.key)


def _root(root: list[int], number: int) -> int:
    while root[number] != number:
        root[number] = root[root[number]]
        number = root[number]
    return number


def _entity(entity: str, drafts: list[Draft], number: int) -> tuple[str, MentionType]:
    """The entity and the type of the names of one group. ``entity``: which one it is, where that is known; below nought it is nobody's."""
    votes: Counter[MentionType] = Counter()
    for draft in drafts:
        votes.update(draft.votes)
    kind = MentionType.PLACE if is_place(entity) else decided(votes)
    if entity:
        return entity, kind
    best = min(drafts, key=lambda draft: (not draft.words[0].isascii(), -len(draft.words), draft.words))
    name = f"{_PREFIX[kind]}:{'-'.join(key_of_words(best.words))}"
    return (name if number >= -1 else f"{name}-{-number}"), kind
