"""Airports, stadiums and the like called after their kind or not: "Balice Airport", "Balice"; "Estadio Poseidón", "Poseidon Stadı"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.languages.naming.kinds import VENUES
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.vowels import ratio, spelt
from crosswire.text.names.linking.clusters import Cluster, Pair
from crosswire.text.names.linking.rivers_apart import is_town_of_river

_LEAST_RATIO, _SHORTEST, _MOST = 0.85, 4, 40
#: Waters called after towns, which are not the town.
_AT_TOWNS = frozenset(("lake", "bay", "port", "island"))


@dataclass(frozen=True)
class _Venue:
    """A cluster with what kind of venue it names, if it says so, and what that is called."""

    number: int
    kind: str
    name: str
    #: Whether a town is called so.
    town: bool
    #: Whether an article shows it to be a town.
    located: bool


def venues(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters that name one venue. A venue called after a town is not the town."""
    found = [venue for number, cluster in enumerate(clusters) if not cluster.entity for venue in _venue(number, cluster)]
    surnames = {
        word for cluster in clusters if len(cluster.key) > 1 and cluster.type is MentionType.PERSON for word in cluster.drafts[0].words
    }
    sounds = {sound for surname in surnames for sound in spelt(surname)}
    found = [venue for venue in found if venue.name not in surnames and (venue.kind or sounds.isdisjoint(spelt(venue.name)))]
    kinds = [venue for venue in found if venue.kind][:_MOST]
    for place, one in enumerate(kinds):
        for other in kinds[place + 1 :]:
            if one.kind == other.kind and one.name != other.name and _alike(one, other):
                yield one.number, other.number
        for other in found if not one.town and one.kind not in _AT_TOWNS else ():
            firm = _is_firm(clusters[one.number], clusters[other.number])
            if not other.kind and not firm and not is_town_of_river((one.kind,), other.located) and _alike(one, other):
                yield one.number, other.number


def _is_firm(venue: Cluster, other: Cluster) -> bool:
    """Whether a venue that is a place, "Veldra Port", may be called after a firm "Veldra"."""
    votes = other.votes()
    return venue.type is MentionType.PLACE and votes[MentionType.ORGANISATION] >= SURELY > votes[MentionType.PLACE]


def _alike(one: _Venue, other: _Venue) -> bool:
    return ratio(one.name, other.name, _LEAST_RATIO) >= _LEAST_RATIO


def _venue(number: int, cluster: Cluster) -> Iterator[_Venue]:
    """What a cluster's first name tells; nothing for a person, or a name too short to be known again."""
    draft = cluster.drafts[0]
    kind, name = _parted(draft)
    if len(name) < _SHORTEST or (not kind and (len(draft.words) > 1 or _is_person(cluster))):
        return
    if kind and (cluster.type is MentionType.PERSON or any(one.titles for one in cluster.drafts)):
        return
    yield _Venue(number, kind, name, name in places(), any(one.located for one in cluster.drafts))


def _is_person(cluster: Cluster) -> bool:
    return cluster.votes()[MentionType.PERSON] >= SURELY and any(draft.titles for draft in cluster.drafts)


def _parted(draft: Draft) -> tuple[str, str]:
    """The kind of venue and the rest of a name of two words, one of which says the kind; else no kind and the name."""
    if len(draft.words) == 2:
        for word, other in (draft.words, draft.words[::-1]):
            kinds = meanings_of(word) & VENUES
            if kinds and not meanings_of(other) & VENUES:
                return min(kinds), other
    return "", draft.words[0]
