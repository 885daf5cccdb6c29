"""Which clusters of a story name the same: plurals, short forms, surnames, spellings of other languages and scripts."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.anywhere import PARTICLES
from crosswire.languages.naming.arabic import ARTICLE
from crosswire.model.mention import MentionType
from crosswire.text.names.lexicon.gazetteer import is_land, is_place
from crosswire.text.names.lexicon.skeleton import skeleton
from crosswire.text.names.lexicon.sounds import script_of
from crosswire.text.names.lexicon.vowels import spelt
from crosswire.text.names.linking.bodies_alike import acronyms, introduced_beside, short_bodies, short_in_another_script
from crosswire.text.names.linking.bodies_read import bodies_read
from crosswire.text.names.linking.clipped import clipped
from crosswire.text.names.linking.clusters import Cluster, Key, Pair, by_words, key_of_words
from crosswire.text.names.linking.countries_of_bodies import belonging
from crosswire.text.names.linking.firms_abroad import firms_abroad
from crosswire.text.names.linking.firms_alike import firms_alike
from crosswire.text.names.linking.glosses import glosses
from crosswire.text.names.linking.koreans import koreans
from crosswire.text.names.linking.nicknames import nicknamed
from crosswire.text.names.linking.parts_of_lands import parts_of_lands
from crosswire.text.names.linking.scripts_apart import in_other_scripts, numbered, short_in_other_scripts, short_towns, written_together
from crosswire.text.names.linking.short_firms import firms_in_other_scripts, short_firms
from crosswire.text.names.linking.signs_read import in_signs
from crosswire.text.names.linking.spellings import in_other_cases, nearly_alike
from crosswire.text.names.linking.translated import translations
from crosswire.text.names.linking.venues import venues

#: A single name of fewer consonants, or several of fewer together, are like too many others to be known again in another spelling.
_FEWEST_ALONE, _FEWEST_TOGETHER = 4, 4
_FEWEST_ALONE_ALIKE, _FEWEST_TOGETHER_ALIKE = 5, 5
_SHORTEST = 4
#: More people of one surname are not compared.
_MOST_NAMESAKES = 50


def told_entities(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters of which an article tells that they name the same."""
    yield from introduced_beside(clusters)
    yield from glosses(clusters)
    yield from nicknamed(clusters)


def same_entities(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Other pairs of clusters that name the same, the surest first."""
    yield from _without_s(clusters)
    yield from in_other_cases(clusters)
    yield from _middle_names(clusters)
    yield from _respelt(clusters)
    yield from in_other_scripts(clusters)
    yield from short_in_other_scripts(clusters)
    yield from short_towns(clusters)
    yield from written_together(clusters)
    yield from koreans(clusters)
    yield from in_signs(clusters)
    yield from bodies_read(clusters)
    yield from nearly_alike(clusters)
    yield from (pair for pair in translations(clusters) if not _are_of_two_countries(*(clusters[one] for one in pair)))
    yield from numbered(clusters)
    yield from venues(clusters)
    yield from parts_of_lands(clusters)
    yield from acronyms(clusters)
    yield from clipped(clusters)
    yield from short_bodies(clusters)
    yield from firms_abroad(clusters)
    yield from short_firms(clusters)
    yield from firms_alike(clusters)
    yield from firms_in_other_scripts(clusters)
    yield from short_in_another_script(clusters)


def _are_of_two_countries(one: Cluster, other: Cluster) -> bool:
    return belonging(one.drafts).is_apart(belonging(other.drafts))


def regions_and_towns(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Places of one name of which the tables have a region and a town, in different articles: each language's table has one of them."""
    rooms: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if is_place(cluster.entity) and not is_land(cluster.entity):
            for key in {
                way for draft in cluster.drafts for way in spelt(" ".join(draft.words).removeprefix(ARTICLE)) if len(way) >= _SHORTEST
            }:
                rooms[key].append(number)
    for numbers in rooms.values():
        for other in numbers[1:_MOST_NAMESAKES]:
            one, two = clusters[numbers[0]], clusters[other]
            towns = sum(cluster.entity.startswith("place:city-") for cluster in (one, two))
            if towns == 1 and not one.articles & two.articles:
                yield numbers[0], other


def _without_s(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """iPhones, Foxconns."""
    known = by_words(clusters)
    for number, cluster in enumerate(clusters):
        last = cluster.key[-1]
        if (
            not cluster.entity
            and last.endswith("s")
            and len(last) > _SHORTEST
            and (other := known.get((*cluster.key[:-1], last[:-1]))) is not None
        ):
            yield other, number


def _middle_names(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Donald J. Trump is Donald Trump."""
    by_surname: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if not cluster.entity and len(cluster.key) > 1 and cluster.type is MentionType.PERSON:
            by_surname[cluster.key[-1]].append(number)
    for numbers in by_surname.values():
        for number in numbers[:_MOST_NAMESAKES]:
            shorter = [other for other in numbers[:_MOST_NAMESAKES] if _is_part(clusters[other].key, clusters[number].key)]
            if len(shorter) == 1:
                yield shorter[0], number


def _is_part(short: Key, long: Key) -> bool:
    """Whether a name is another one without some of its words."""
    rest = iter(long)
    return len(short) < len(long) and long[-2] not in PARTICLES and all(word in rest for word in short)


def _respelt(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """One name in two spellings that never meet in one article."""
    alike: dict[Key, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        for key in dict.fromkeys(_sounds(cluster)):
            alike[key].append(number)
    for key, numbers in alike.items():
        for other in numbers[1:]:
            first = numbers[0]
            if not clusters[first].articles & clusters[other].articles and _long_enough(key, clusters[first], clusters[other]):
                yield first, other


def _sounds(cluster: Cluster) -> Iterator[Key]:
    for draft in cluster.drafts:
        if draft.sure:
            yield tuple(map(skeleton, key_of_words(draft.words)))


def _long_enough(key: Key, one: Cluster, other: Cluster) -> bool:
    consonants = sum(map(len, key))
    alone = len(key) == 1
    if script_of(one.drafts[0].words[0]) != script_of(other.drafts[0].words[0]):
        return consonants >= (_FEWEST_ALONE if alone else _FEWEST_TOGETHER)
    return consonants >= (_FEWEST_ALONE_ALIKE if alone else _FEWEST_TOGETHER_ALIKE) and one.key[0][:1] == other.key[0][:1]
