"""The names that a story tells in scripts with capitals, as they may be heard in one without."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field

from crosswire.languages.naming.kinds import VENUES
from crosswire.languages.naming.trades import JOINED_FIRMS
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY, decided
from crosswire.text.names.lexicon.gazetteer import is_land, ordinary
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.lexicon.skeleton import rough_ways
from crosswire.text.names.linking.clusters import Key
from crosswire.text.names.linking.scripts_apart import key_words
from crosswire.text.names.linking.short_firms import own_name

_MOST_WORDS, _MOST_NAMES, _MOST_OF_A_SOUND = 4, 400, 8
#: A name that is told once must have so many letters.
_SHORTEST = 4
_TWO = 2
#: Languages that write a name of Japan or Hungary as these do, the family name first.
FAMILY_FIRST = ("ko",)
#: "NordPay" is spelt as two words elsewhere.
_CAMEL = re.compile("(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, eq=False)
class Told:
    """A name of the story. ``sounds``: of each word, the ways it may sound in the language it is looked for in.

    ``sure``: whether it is surely a name; one that is not is heard only beside what says that a name follows.
    """

    words: tuple[str, ...]
    draft: Draft
    parts: tuple[str, ...]
    sounds: tuple[tuple[str, ...], ...]
    sure: bool = True
    #: Whether several articles have it: it is hardly missing in another.
    main: bool = False
    #: Whether most of what they say speaks for somebody's name.
    person: bool = False


@dataclass
class Names:
    """``by_sound``: each word of a name, by how it sounds."""

    told: list[Told] = field(default_factory=list)
    by_sound: dict[str, list[tuple[Told, int]]] = field(default_factory=lambda: defaultdict(list))


def names_for(language: str, drafts: Iterable[tuple[str, Draft]], firms: set[str], main: Set[Key] = frozenset()) -> Names:
    """What is looked for in the texts of a language. Each draft comes with its words as they are written.

    ``main``: the names that several articles have.
    """
    met = list(drafts)
    often = Counter(key_words(draft.words) for _, draft in met)
    people = _people(met)
    firms = firms | {own_name(draft.words) for _, draft in met}
    names = Names()
    done: set[tuple[str, ...]] = set()
    for written, draft in met:
        words = key_words(draft.words)
        if words in done or len(names.told) >= _MOST_NAMES or not _may_be_told(draft, words):
            continue
        done.add(words)
        sure = _is_sure(draft, words, often, firms)
        person = words in people and words[0] not in firms
        family_first = (words[::-1],) if person and language in FAMILY_FIRST and len(words) == _TWO else ()
        for parts in (*_parts(written, words, language in JOINED_FIRMS and not person), *family_first):
            sounds = tuple(tuple(rough_ways(part, language)) for part in parts)
            _add(names, Told(words, draft, parts, sounds, sure, words in main, person))
        own = _called(words) if draft.known is None and (_called(words),) not in done else ""
        if own:
            done.add((own,))
            place = Draft(draft.span, (own,), votes=Counter({MentionType.PLACE: 3}), language=draft.language)
            _add(names, Told((own,), place, (own,), (tuple(rough_ways(own, language)),), False))
    return names


def main_names(articles: Iterable[Iterable[Draft]]) -> set[Key]:
    """The names that several articles have."""
    found = Counter(words for drafts in articles for words in {key_words(draft.words) for draft in drafts if draft.sure})
    return {words for words, often in found.items() if often > 1}


def _people(met: Iterable[tuple[str, Draft]]) -> set[Key]:
    """The names of which most of what the articles say speaks for people."""
    votes: dict[Key, Counter[MentionType]] = defaultdict(Counter)
    for _, draft in met:
        votes[key_words(draft.words)].update(draft.votes)
    return {words for words, one in votes.items() if decided(one) is MentionType.PERSON}


def _called(words: tuple[str, ...]) -> str:
    """What a venue is called beside what it is: "Balice Airport"."""
    kinds = [bool(meanings_of(word) & VENUES) for word in words] if len(words) == 2 else []
    return words[kinds.index(False)] if sum(kinds) == 1 else ""


def _may_be_told(draft: Draft, words: tuple[str, ...]) -> bool:
    """Whether a name may be known again by its sound; countries are in the tables: what only sounds so is an adjective."""
    if not draft.sure or not words or len(words) > _MOST_WORDS or (draft.known is not None and is_land(draft.known.entity)):
        return False
    return draft.known is not None or len(words) > 1 or (len(words[0]) >= _SHORTEST and not draft.opening)


def _is_sure(draft: Draft, words: tuple[str, ...], often: Counter[tuple[str, ...]], firms: set[str]) -> bool:
    """Whether a name is surely one: the tables know it, the story has it in full, or again and again."""
    if draft.known is not None or len(words) > 1:
        return draft.known is not None or draft.votes[MentionType.PERSON] >= SURELY or often[words] > 1
    return words[0] in firms or (often[words] > 1 and words[0] not in ordinary())


def _parts(written: str, words: Key, joined: bool) -> Iterator[Key]:
    """The words of a name; and as they may be written elsewhere, ``joined`` or parted."""
    yield words
    if joined and len(words) == _TWO:
        yield ("".join(words),)
    halves = _CAMEL.split(written)
    if len(words) == 1 and len(halves) == 2 and min(map(len, halves)) > 2:
        yield tuple(half.lower() for half in halves)


def _add(names: Names, told: Told) -> None:
    names.told.append(told)
    for place, ways in enumerate(told.sounds):
        for way in ways:
            crowded = len(names.by_sound[way]) >= _MOST_OF_A_SOUND
            if not crowded and (len(way) > 1 or len(told.parts) == 1):
                names.by_sound[way].append((told, place))
