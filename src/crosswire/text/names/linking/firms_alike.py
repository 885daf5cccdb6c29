"""Firms, ships and the like that two languages name otherwise: own name by its sound or meaning, and the words for what they are."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.kinds import SURELY_BODY
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.far_east_letters import HANGUL
from crosswire.text.names.lexicon.gazetteer import given, ordinary
from crosswire.text.names.lexicon.own_names import Own, own_of, spellings, things_meant
from crosswire.text.names.lexicon.plain_sounds import plain_japanese
from crosswire.text.names.lexicon.sign_readings import is_sign, japanese
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.lexicon.sounds import script_of
from crosswire.text.names.lexicon.vowels import ratio, spelt
from crosswire.text.names.linking.clusters import Cluster, Pair
from crosswire.text.names.linking.rivers_apart import is_town_of_river

#: How much alike own names must sound: beside words for the same kind of thing, where one name has such words, where none has.
_LEAST_OF_KIND, _LEAST_ALONE, _LEAST_BARE = 0.62, 0.8, 0.85
_SHORTEST, _SHORTEST_BARE, _SHORTEST_RESPELT, _MOST = 3, 5, 6, 90
_LATIN_END, _KANA = "\u0370", ("\u3040", "\u30ff")
#: Meanings of words for what lies on a map.
LANDS = frozenset(
    ("mountain", "river", "lake", "island", "bay", "strait", "valley", "volcano", "regional", "district", "city", "park", "sea")
)
#: What any firm may be called.
_ANY = frozenset(("company",))


class _Named(NamedTuple):
    number: int
    own: Own
    written: tuple[str, ...]
    things: frozenset[str]
    script: int
    language: str
    #: Whether something says that it is a place.
    place: bool
    #: Whether the text surely says that it is an organisation.
    body: bool
    #: Whether an article shows it to be a town.
    located: bool


def firms_alike(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters, each like no other one of an article."""
    people = {
        sound
        for cluster in clusters
        if not cluster.entity and _is_person(cluster)
        for word in cluster.drafts[0].words
        for sound in spelt(word)
    }
    shorts = {draft.short for cluster in clusters for draft in cluster.drafts if draft.short}
    spelt_out = [(number, cluster) for number, cluster in enumerate(clusters) if len(cluster.key) > 1 or cluster.key[0] not in shorts]
    named = [one for number, cluster in spelt_out for one in _named(number, cluster, people)][:_MOST]
    towns = {latin(one.written[0]) for one in named if one.place and not one.own.kinds}
    partners: dict[int, list[_Named]] = defaultdict(list)
    pairs = []
    for place, one in enumerate(named):
        for other in named[place + 1 :]:
            apart = _is_short_form(one, other) or not clusters[one.number].articles & clusters[other.number].articles
            if apart and _are_one(one, other) and not _may_be_its_town(one, other, towns):
                pairs.append((one, other))
                partners[one.number].append(other)
                partners[other.number].append(one)
    for one, other in pairs:
        if _agree(clusters, partners[one.number]) and _agree(clusters, partners[other.number]):
            yield one.number, other.number


def _named(number: int, cluster: Cluster, people: set[str]) -> Iterator[_Named]:
    """A cluster by its own name, if it may be a firm's or a thing's."""
    draft = cluster.drafts[0]
    if cluster.entity or not draft.sure or _is_person(cluster):
        return
    own = own_of(draft.words, draft.language)
    if not own.kinds and len(own.words) == 1 and not people.isdisjoint(spelt(own.words[0])):
        return
    written = tuple(spellings(own))
    if len(written[0]) > 1:
        located = any(one.located for one in cluster.drafts)
        place = cluster.votes()[MentionType.PLACE] > 0 or located
        things, script = things_meant(own, draft.language), script_of(written[0])
        yield _Named(number, own, written, things, script, draft.language, place, _is_surely_body(cluster), located)


def _is_surely_body(cluster: Cluster) -> bool:
    votes = cluster.votes()
    return votes[MentionType.ORGANISATION] >= SURELY_BODY and votes[MentionType.ORGANISATION] > 2 * votes[MentionType.PERSON]


def _is_person(cluster: Cluster) -> bool:
    """Whether it names somebody in full: no word of it says what it is."""
    draft = cluster.drafts[0]
    own = own_of(draft.words, draft.language)
    return len(own.words) > 1 and cluster.type is MentionType.PERSON and not own.kinds


def _are_one(one: _Named, other: _Named) -> bool:
    """Whether two names are of one thing: the same kind or none said, and own names that sound or mean the same."""
    mine, theirs = one.own.kinds - _ANY, other.own.kinds - _ANY
    both = bool(mine and theirs)
    if not both and (is_town_of_river(mine, other.located) or is_town_of_river(theirs, one.located)):
        return False
    if (not both and _is_called_after(one, other)) or (both and not (mine <= theirs or theirs <= mine)):
        return False
    if not one.things.isdisjoint(other.things) and one.written[0] != other.written[0]:
        return True
    if one.script == other.script:
        return _are_written_alike(one, other, both)
    if one.body and other.body and any(len(sound) >= _SHORTEST for sound in set(spelt(one.written[0])) & set(spelt(other.written[0]))):
        return True
    plain = one.own.plain or other.own.plain
    least, shortest = (_LEAST_OF_KIND, _SHORTEST) if both else (_LEAST_ALONE, _SHORTEST) if plain else (_LEAST_BARE, _SHORTEST_BARE)
    return any(_sound_alike(first, second, least, shortest) for first in one.written for second in other.written)


def _are_written_alike(one: _Named, other: _Named, both: bool) -> bool:
    """The same in one script. ``both``: whether both say what kind of thing it is."""
    name, another = latin(one.written[0]), latin(other.written[0])
    if both and len(name) > _SHORTEST:
        return ratio(name, another, _LEAST_BARE) >= _LEAST_BARE
    if one.own.plain or other.own.plain:
        return name == another and len(name) > _SHORTEST
    return one.language != other.language and _is_respelt(one.written[0], other.written[0])


def _is_short_form(one: _Named, other: _Named) -> bool:
    """Whether one of two is the other's own name alone, as one language writes both."""
    return one.language == other.language and one.own.words == other.own.words and bool(one.own.kinds) != bool(other.own.kinds)


def _is_called_after(one: _Named, other: _Named) -> bool:
    """Whether one of two is a place and the other a firm or the like that may be called after it."""
    return any(place.place and not place.own.kinds and bool(firm.own.kinds - _ANY - LANDS) for place, firm in ((one, other), (other, one)))


def _may_be_its_town(one: _Named, other: _Named, towns: set[str]) -> bool:
    """Whether one of two is called after a town of the story, and the other may be the town in another script: "Σασαντού"."""
    return any(
        latin(firm.written[0]) in towns and bool(firm.own.kinds - _ANY) and not (town.own.kinds or town.body)
        for town, firm in ((one, other), (other, one))
    )


def _is_respelt(one: str, other: str) -> bool:
    """Whether two words are one as two languages write it: "Karavan", "Karawan"."""
    known = one in ordinary() or other in ordinary() or one in given() or other in given()
    return not known and any(len(sound) >= _SHORTEST_RESPELT for sound in set(spelt(one)) & set(spelt(other)))


def _sound_alike(one: str, other: str, least: float, shortest: int) -> bool:
    if one[0] >= HANGUL and other[0] >= HANGUL:
        return one == other  # as Korea reads signs
    mine, theirs = spelt(one), spelt(other)
    signs, spoken = (one, other) if is_sign(one[0]) else (other, one)
    if (
        is_sign(signs[0])
        and (spoken[0] < _LATIN_END or _KANA[0] <= spoken[0] <= _KANA[1])
        and japanese(signs, plain_japanese(spoken), True)
    ):
        return True
    if (least > _LEAST_OF_KIND and _heads(mine).isdisjoint(_heads(theirs))) or min(len(sound) for sound in (*mine, *theirs)) < shortest:
        return False
    return any(closeness(first, second, least) >= least for first in mine for second in theirs)


def _heads(sounds: Sequence[str]) -> set[str]:
    """How a name begins, all vowels as one."""
    return {"a" if sound[0] in "aeiou" else sound[0] for sound in sounds if sound}


def _agree(clusters: Sequence[Cluster], partners: Sequence[_Named]) -> bool:
    """Whether those of them that an article has are one thing, in full and in short."""
    return all(
        one.own.words == other.own.words and not (one.own.kinds and other.own.kinds) and not _is_called_after(one, other)
        for place, one in enumerate(partners)
        for other in partners[place + 1 :]
        if clusters[one.number].articles & clusters[other.number].articles
    )
