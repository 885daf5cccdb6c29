"""Bodies whose long names say the same in two languages: "Agence européenne de sécurité", "European Safety Agency"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from crosswire.model.mention import MentionType
from crosswire.text.names.arabic_demonyms import country_of
from crosswire.text.names.closeness import closeness
from crosswire.text.names.clusters import Cluster, Pair
from crosswire.text.names.draft import Draft
from crosswire.text.names.meanings import meanings_in_signs, meanings_of
from crosswire.text.names.places import places
from crosswire.text.names.skeleton import latin
from crosswire.text.names.vocabulary import vocabulary

_SHORTEST_WORD, _PREFIX = 4, 4
_LEAST_RATIO = 0.7
#: So many of the words say the same: where both texts give a short form beside them, where one does, where none does.
_LEAST_SHARE = {2: 0.5, 1: 0.6, 0: 0.75}
_FEWEST_ALIKE = {2: 2, 1: 2, 0: 3}
_FEWEST_SIGNS = 5
_MOST = 24
#: Meanings of words for events.
EVENTS = frozenset(("cup", "championship", "festival", "award", "masters", "marathon"))
_LONGEST_COUNTRY, _WIDE = 6, "international"

#: A word as it is written, and what it may mean.
Word = tuple[str, frozenset[str]]


def translations(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of bodies of different articles, each more like the other than like any third."""
    named = [(number, draft) for number, cluster in enumerate(clusters) for draft in _long_name(cluster)]
    long = sorted(named, key=lambda one: (not one[1].short, one[1].words[0].isascii()))[:_MOST]
    scores: dict[Pair, float] = {}
    for place, (one, draft) in enumerate(long):
        for other, another in long[place + 1 :]:
            if draft.language != another.language and not clusters[one].articles & clusters[other].articles:
                scores[one, other] = share_of_meaning(draft, another)
    for pair, score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score and all(score > rival for other, rival in scores.items() if _competes(pair, other, clusters)):
            yield pair


def _long_name(cluster: Cluster) -> list[Draft]:
    """The long name of a body that the tables do not know, rather the one beside which its short form stands."""
    if cluster.entity or cluster.type is MentionType.PERSON:
        return []
    return sorted((draft for draft in cluster.drafts if len(_content(draft.words)) > 1), key=lambda draft: not draft.short)[:1]


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
    longest, alone = max(len(words), len(left)), []
    for word in words:
        match = next((another for another in left if _alike(word, another)), None)
        if match is not None:
            left.remove(match)
        else:
            alone.append(word)
    if any(word[1] for word in alone) and any(word[1] for word in left):
        return 0.0  # an agency for drugs, and one for the environment
    if any(_WIDE in word[1] for word in (*alone, *left)) and alone and left:
        return 0.0  # the world's federation, and some country's
    alike = len(words) - len(alone)
    shorts = bool(one.short) + bool(other.short)
    share = alike / max(longest, 1)
    if alike > 1 and not (alone and left) and _is_event(words) and _is_event(_content(other.words, other.language)):
        return share if share >= _LEAST_SHARE[2] else 0.0
    enough = alike >= _FEWEST_ALIKE[shorts] or (not alone and not left and (_is_own(words) or _is_event(words)))
    return share if share >= _LEAST_SHARE[shorts] and enough else 0.0


def _is_own(words: Sequence[Word]) -> bool:
    """Whether a name has a word of its own, that says what it is called and not what it is: "Project Tulip"."""
    return any(not meanings for _, meanings in words) and any(meanings for _, meanings in words)


def _is_event(words: Sequence[Word]) -> bool:
    """Whether a name is that of a cup or the like, and says of what: there is hardly another one in the story."""
    return len(words) > 1 and any(meanings & EVENTS for _, meanings in words)


@lru_cache(maxsize=2_000)
def _content(words: tuple[str, ...], language: str = "") -> tuple[Word, ...]:
    if len(words) == 1 and words[0][:1] >= "\u3040":
        country = _country_before(words[0], language)
        return (*country, *(("", meanings) for meanings in meanings_in_signs(words[0]))) if _says_enough(words[0]) else ()
    parts = [part for word in words for part in word.split()]
    return tuple((latin(word), _meanings(word, language)) for word in parts if len(word) >= _SHORTEST_WORD or meanings_of(word))


def _country_before(signs: str, language: str) -> tuple[Word, ...]:
    """The country that a name in signs begins with."""
    for size in range(min(_LONGEST_COUNTRY, len(signs) - 2), 1, -1):
        known = places().get(signs[:size], language) if language else None
        if known is not None and "-" not in known.entity and not meanings_in_signs(signs[:size]):
            return (("", frozenset({known.entity})),)
    return ()


def _meanings(word: str, language: str) -> frozenset[str]:
    """What a word may mean; of one for a country, which."""
    territory = vocabulary(language).demonym(word) if language else None
    known = places().get(word, language, capitals=False) if language and territory is None else None
    country = territory or (known.entity if known is not None and "-" not in known.entity else "")
    country = country or (country_of(word) if language == "ar" else "")
    return meanings_of(word) | ({country} if country else frozenset())


def _says_enough(signs: str) -> bool:
    return len(signs) >= _FEWEST_SIGNS or any(meanings & EVENTS for meanings in meanings_in_signs(signs))


def _alike(word: Word, other: Word) -> bool:
    if word[1] & other[1]:
        return True
    if not word[0] or not other[0] or word[0][:1] != other[0][:1]:
        return False
    return word[0][:_PREFIX] == other[0][:_PREFIX] or closeness(word[0], other[0], _LEAST_RATIO) >= _LEAST_RATIO
