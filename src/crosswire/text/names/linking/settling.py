"""Whom and what the names of a story name: one entity for all its names, one type for all of an entity's names."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from crosswire.model.mention import Mention, MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY_BODY, decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.shortened import shorten_cities, towns_of_saints
from crosswire.text.names.lexicon.aliases import Aliases
from crosswire.text.names.linking.clubs import clubs_before_places
from crosswire.text.names.linking.clusters import Cluster, Pair, gathered, key_of_words
from crosswire.text.names.linking.glosses import note_glosses
from crosswire.text.names.linking.heads import Heads
from crosswire.text.names.linking.likeness import regions_and_towns, same_entities
from crosswire.text.names.linking.lone import Lone
from crosswire.text.names.linking.meant import Group, Likeness, Meant
from crosswire.text.names.linking.meant_elsewhere import meant_elsewhere
from crosswire.text.names.linking.nicknames import note_nicknames
from crosswire.text.names.linking.people_first import people_before_places
from crosswire.text.names.linking.rivers_apart import rivers_apart
from crosswire.text.names.linking.surroundings import look_around

_PREFIX = {MentionType.PERSON: "per", MentionType.ORGANISATION: "org", MentionType.PLACE: "place", MentionType.OTHER: "misc"}


def mentions(
    pages: Sequence[Page], articles: Sequence[list[Draft]], aliases: Aliases, likeness: Likeness | None = None, found: list[list[Draft]] | None = None
) -> list[tuple[Mention, ...]]:
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
    groups: dict[int, list[Draft]] = defaultdict(list)
    entity: dict[int, str] = {}
    for number, cluster in enumerate(clusters):
        if cluster.entity:
            entity.setdefault(root[number], cluster.entity)
        for draft in cluster.drafts:
            groups[lone.owner.get(id(draft), root[number])].append(draft)
    if likeness is not None:
        by_article = _join_meant(pages, clusters, groups, entity, likeness)
        if found is not None:
            found.extend(meant_elsewhere(pages, {number: group for number, group in by_article.items() if number in groups}, likeness))
    settled = {
        id(draft): found
        for number, drafts in groups.items()
        for found in [_entity(entity.get(number, ""), drafts, number)]
        for draft in drafts
    }
    return [tuple(_mention(draft, *settled[id(draft)], id(draft) in lone.doubtful) for draft in drafts) for drafts in articles]


def _join_meant(
    pages: Sequence[Page], clusters: Sequence[Cluster], groups: dict[int, list[Draft]], entity: dict[int, str], likeness: Likeness
) -> dict[int, Group]:
    """Puts together groups whose names mean the same."""
    where = {id(draft): article for cluster in clusters for article, draft in cluster.placed}
    by_article: dict[int, Group] = {}
    for number, drafts in groups.items():
        if number >= 0 and any(draft.sure for draft in drafts):
            group = by_article[number] = Group(entity.get(number, ""))
            for draft in drafts:
                group.drafts[where[id(draft)]].append(draft)
    into: dict[int, int] = {}
    articles = {number: set(group.drafts) for number, group in by_article.items()}
    meant = Meant([page.text for page in pages], [page.vocabulary.code for page in pages], dict(by_article), likeness)
    for pair in list(meant.pairs()):
        one, other = (_followed(into, number) for number in pair)
        apart = not articles[one] & articles[other]
        if one != other and apart and not (entity.get(one) and entity.get(other)):
            into[other] = one
            articles[one] |= articles[other]
            groups[one] += groups.pop(other)
            for article, drafts in by_article.pop(other).drafts.items():
                by_article[one].drafts[article] += drafts
            if entity.get(other):
                entity[one] = entity[other]
    return by_article


def _followed(into: dict[int, int], number: int) -> int:
    while number in into:
        number = into[number]
    return number


def _mention(draft: Draft, entity: str, kind: MentionType, doubtful: bool) -> Mention:
    return Mention(draft.span, kind, entity, draft.sure and not doubtful)


def _joined(clusters: Sequence[Cluster]) -> list[int]:
    """For each cluster the one that stands for all that name the same."""
    root = list(range(len(clusters)))
    entity = [cluster.entity for cluster in clusters]
    for one, other in regions_and_towns(clusters):
        first, second = sorted((_root(root, one), _root(root, other)))
        root[second] = first
    for one, other in same_entities(clusters):
        first, second = sorted((_root(root, one), _root(root, other)))
        if (
            first != second
            and not (entity[first] and entity[second])
            and not _is_body_at_place(clusters, (one, other), entity[first] or entity[second])
        ):
            entity[first] = entity[first] or entity[second]
            root[second] = first
    return [_root(root, number) for number in range(len(clusters))]


def _is_body_at_place(clusters: Sequence[Cluster], pair: Pair, entity: str) -> bool:
    """Whether a place that the tables know would become a body that is called after it: "Berlin Rescue Union"."""
    if not entity.startswith("place:"):
        return False
    return any(len(clusters[one].key) > 1 and clusters[one].votes()[MentionType.ORGANISATION] >= SURELY_BODY for one in pair)


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
    kind = MentionType.PLACE if entity.startswith("place:") else decided(votes)
    if entity:
        return entity, kind
    best = min(drafts, key=lambda draft: (not draft.words[0].isascii(), -len(draft.words), draft.words))
    name = f"{_PREFIX[kind]}:{'-'.join(key_of_words(best.words))}"
    return (name if number >= -1 else f"{name}-{-number}"), kind
