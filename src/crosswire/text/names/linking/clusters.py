"""Names that are the same by their letters, gathered over the articles of a story."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from crosswire.languages.naming.anywhere import LEGAL
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.lexicon.aliases import Aliases
from crosswire.text.names.lexicon.gazetteer import bodies, key_of
from crosswire.text.names.lexicon.inflection import stem
from crosswire.text.names.lexicon.skeleton import latin

Key = tuple[str, ...]
#: A draft with the number of its article.
Placed = tuple[int, Draft]

#: Two places in a list of clusters that name the same.
Pair = tuple[int, int]


@dataclass
class Cluster:
    """Names that are written alike, or of which the tables or the user say that they name the same."""

    key: Key
    #: Which entity it is, where tables or user say so.
    entity: str = ""
    placed: list[Placed] = field(default_factory=list)

    # What follows is asked for again and again once all names are placed.

    @cached_property
    def articles(self) -> set[int]:
        return {article for article, _ in self.placed}

    @cached_property
    def drafts(self) -> list[Draft]:
        return [draft for _, draft in self.placed]

    @cached_property
    def type(self) -> MentionType:
        return decided(self.votes())

    def may_be_person(self) -> bool:
        """Whether anything says that somebody is called so."""
        return self.type is MentionType.PERSON or any(draft.votes[MentionType.PERSON] for draft in self.drafts)

    def votes(self) -> Counter[MentionType]:
        """What speaks for each type, over all its names."""
        total: Counter[MentionType] = Counter()
        for draft in self.drafts:
            total.update(draft.votes)
        return total


def gathered(articles: Sequence[Iterable[Draft]], aliases: Aliases) -> list[Cluster]:
    """The clusters, in order of their first name."""
    clusters: dict[Key, Cluster] = {}
    for number, drafts in enumerate(articles):
        for draft in drafts:
            entity = aliases.entities.get(key_of(" ".join(draft.words)), "") or _known_entity(draft)
            key = (entity,) if entity else key_of_words(draft.words)
            clusters.setdefault(key, Cluster(key, entity)).placed.append((number, draft))
    return list(clusters.values())


def by_words(clusters: Sequence[Cluster]) -> dict[Key, int]:
    """The place of each name's cluster, by the name."""
    return {key_of_words(draft.words): number for number, cluster in enumerate(clusters) for draft in cluster.drafts}


def by_draft(clusters: Sequence[Cluster]) -> dict[int, int]:
    """The same by ``id()`` of the draft."""
    return {id(draft): number for number, cluster in enumerate(clusters) for draft in cluster.drafts}


def key_of_words(words: Iterable[str]) -> Key:
    """Words without legal forms, endings of cases, accents and script."""
    return _key(tuple(words))


@lru_cache(maxsize=20_000)
def _key(words: tuple[str, ...]) -> Key:
    size = len(words)
    while size > 1 and words[size - 1].replace(".", "") in LEGAL:
        size -= 1
    return tuple(latin(stem(word)) for word in words[:size])


def _known_entity(draft: Draft) -> str:
    if draft.known is not None:
        return draft.known.entity
    bare = [word for word in draft.words if word.replace(".", "") not in LEGAL]
    known = bodies().get(" ".join(bare), "") if bare and len(draft.words) > 1 else None
    return known.entity if known is not None else ""
