"""Bodies whose long names say the same in two languages: "Agence européenne de sécurité", "European Safety Agency"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY_BODY
from crosswire.text.names.lexicon.arabic_demonyms import country_of
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.gazetteer import is_land
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of
from crosswire.text.names.lexicon.own_names import things_of
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.lexicon.vocabulary import vocabulary
from crosswire.text.names.linking.clusters import Cluster, Pair

_SHORTEST_WORD, _PREFIX = 4, 4
_LEAST_RATIO = 0.7
#: So many of the words say the same: where both texts give a short form beside them, where one does, where none does.
_LEAST_SHARE = {2: 0.5, 1: 0.6, 0: 0.75}
_FEWEST_ALIKE = {2: 2, 1: 2, 0: 3}
_FEWEST_SIGNS, _FEWEST_WHOLE, _LONGEST_COUNTRY = 5, 2, 6
_MOST = 24
#: Meanings of words for events.
EVENTS = frozenset(("cup", "championship", "festival", "award", "marathon", "tournament", "masters"))
_WIDE = "international"
#: What one language calls a body by and another leaves out.
_LEFT_OUT = frozenset(("office", "union", "organisation", "company", "national", "centre", "fight", "land"))

#: A word as it is written, and what it may mean.
Word = tuple[str, frozenset[str]]


def translations(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of bodies of different articles, each more like the other than like any third."""
    named = [(number, draft) for number, cluster in enumerate(clusters) for draft in _long_name(cluster)]
    long = sorted(named, key=lambda one: (not one[1].short, one[1].words[0].isascii()))[:_MOST]
    scores: dict[Pair, float] = {}
    for place, (one, draft) in enumerate(long):
        for other, another in long[place + 1 :]:
            apart = draft.language != another.language and not clusters[one].articles & clusters[other].articles
            if apart and not _is_law_of(clusters[one], clusters[other]):
                scores[one, other] = share_of_meaning(draft, another)
    for pair, score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score and all(score > rival for other, rival in scores.items() if _competes(pair, other, clusters)):
            yield pair


def countries_named(draft: Draft) -> frozenset[str]:
    """The countries that the words of a name say: "Italian", "Türkiye"."""
    said = frozenset(meaning for _, meanings in _content(draft.words, draft.language) for meaning in meanings)
    return frozenset(filter(is_land, said))


def _long_name(cluster: Cluster) -> list[Draft]:
    """The long name of a body that the tables do not know, rather the one beside which its short form stands."""
    if cluster.entity or (cluster.type is MentionType.PERSON and not all(map(meanings_of, cluster.drafts[0].words))):
        return []
    return sorted((draft for draft in cluster.drafts if len(_content(draft.words)) > 1), key=lambda draft: not draft.short)[:1]


def _is_law_of(one: Cluster, other: Cluster) -> bool:
    """Whether one of two surely is a body and the other a thing, as the office for data and the law on data."""
    kinds = (MentionType.ORGANISATION, MentionType.OTHER)
    ours, theirs = ([cluster.votes()[kind] for kind in kinds] for cluster in (one, other))
    return any(
        body[0] >= SURELY_BODY and not body[1] and thing[1] >= SURELY_BODY and not thing[0]
        for body, thing in ((ours, theirs), (theirs, ours))
    )


def _competes(pair: Pair, other: Pair, clusters: Sequence[Cluster]) -> bool:
    """Whether another pair would give one of these two a second partner in the same article."""
    shared = set(pair) & set(other)
    if pair == other or not shared:
        return False
    (mine,), (theirs,) = set(pair) - shared, set(other) - shared
    return bool(clusters[mine].articles & clusters[theirs].articles)


def share_of_meaning(one: Draft, other: Draft) -> float:
    """Which share of the words of the longer name have one like them in the other, if it is enough."""
    words, left = _content(one.words, one.language), list(_content(other.words, other.language))
    alone = _unmatched(words, left)
    alike = len(words) - len(alone)
    if alike >= _FEWEST_WHOLE:
        alone, left = _without_left_out(alone, left), _without_left_out(left, alone)
    if any(word[1] for word in alone) and any(word[1] for word in left):
        return 0.0  # an agency for drugs, and one for the environment
    if any(_WIDE in word[1] for word in (*alone, *left)) and alone and left:
        return 0.0  # the world's federation, and some country's
    longest = alike + max(len(alone), len(left))
    shorts = bool(one.short) + bool(other.short)
    share = alike / max(longest, 1)
    if alike > 1 and not (alone and left) and _is_event(words) and _is_event(_content(other.words, other.language)):
        return share if share >= _LEAST_SHARE[2] else 0.0
    enough = alike >= _FEWEST_ALIKE[shorts] or (not alone and not left and (alike >= _FEWEST_WHOLE or _is_own(words) or _is_event(words)))
    return share if share >= _LEAST_SHARE[shorts] and enough else 0.0


def _unmatched(words: Sequence[Word], others: list[Word]) -> list[Word]:
    """The words that none of the others is like; of these the ones that are go."""
    alone = []
    for word in words:
        match = next((another for another in others if _alike(word, another)), None)
        if match is not None:
            others.remove(match)
        else:
            alone.append(word)
    return alone


def _without_left_out(words: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """The words without those that the other language may leave out, where no unknown word there may say the same."""
    unknown = sum(not meanings for _, meanings in others)
    may = [word for word in words if word[1] and word[1] <= _LEFT_OUT]
    return [word for word in words if word not in may[unknown:]]


def _is_own(words: Sequence[Word]) -> bool:
    """Whether a name has a word of its own, that says what it is called and not what it is: "Project Tulip"."""
    return any(not meanings for _, meanings in words) and any(meanings for _, meanings in words)


def _is_event(words: Sequence[Word]) -> bool:
    """Whether a name is that of a cup or the like, and says of what: there is hardly another one in the story."""
    return len(words) > 1 and any(meanings & EVENTS for _, meanings in words)


@lru_cache(maxsize=2_000)
def _content(words: tuple[str, ...], language: str = "") -> tuple[Word, ...]:
    if len(words) == 1 and words[0][:1] >= SIGNS:
        return tuple(("", meanings) for meanings in _in_signs(words[0], language)) if _says_enough(words[0]) else ()
    parts = [part for word in words for part in word.split()]
    return tuple((latin(word), _meanings(word, language)) for word in parts if len(word) >= _SHORTEST_WORD or meanings_of(word))


def _in_signs(signs: str, language: str) -> list[frozenset[str]]:
    """What the words of a name without spaces mean; where these leave much, also those for things."""
    sizes = (size for size in range(_LONGEST_COUNTRY, 1, -1) if size < len(signs) and _country((signs[:size],), language))
    size = next(sizes, 0)
    if size:
        return [frozenset((_country((signs[:size],), language),)), *meanings_in_signs(signs[size:])]
    found = meanings_in_signs(signs)
    return found or [meant for size in range(1, len(signs)) for meant in _both(signs[:size], signs[size:], language)][:_FEWEST_WHOLE]


def _both(one: str, other: str, language: str) -> list[frozenset[str]]:
    """What two halves of a name mean, if both are words for things: "盐账"."""
    meant = [things_of(half.strip("の"), language) for half in (one, other)]
    return meant if all(meant) else []


def _meanings(word: str, language: str) -> frozenset[str]:
    """What a word may mean, things among it; of one for a country, which."""
    territory = vocabulary(language).demonym(word) if language else None
    country = territory or (_country((word, *first_cases(word, language)), language) if language else "")
    country = country or (country_of(word) if language == "ar" else "")
    return meanings_of(word) | things_of(word, language) | ({country} if country else frozenset())


def _country(forms: Sequence[str], language: str) -> str:
    """Which country one of some words is, if one is."""
    found = (known.entity for form in forms for known in [places().get(form, language, capitals=False)] if known is not None)
    return next(filter(is_land, found), "")


def _says_enough(signs: str) -> bool:
    return len(signs) >= _FEWEST_SIGNS or any(meanings & EVENTS for meanings in meanings_in_signs(signs))


def _alike(word: Word, other: Word) -> bool:
    if word[1] & other[1]:
        return True
    if not word[0] or not other[0] or word[0][:1] != other[0][:1]:
        return False
    return word[0][:_PREFIX] == other[0][:_PREFIX] or closeness(word[0], other[0], _LEAST_RATIO) >= _LEAST_RATIO
