"""What a name says of its own, and what kind of thing it says that it names: "Falcon" and foods of "Falcon Foods", "鹰眼号" a ship."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from crosswire.languages.naming.anywhere import LEGAL, PARTICLES, SURNAME_ARTICLES
from crosswire.languages.naming.arabic import ARTICLE
from crosswire.languages.naming.trades import OF_SHIPS, TRADES_BEFORE, TRADES_BEHIND, TRADES_ONTO
from crosswire.languages.words import words
from crosswire.text.names.lexicon.far_east_letters import HANGUL, SIGNS
from crosswire.text.names.lexicon.gazetteer import given, table
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.meanings import meanings_in_signs, stems, surely_meant
from crosswire.text.names.lexicon.sign_readings import is_sign, korean
from crosswire.text.names.lexicon.skeleton import latin

_LONGEST_KIND, _SHORTEST_HANGUL, _MOST_CUTS, _TWO = 8, 2, 3, 2
#: Stands for an own name before signs that only say what it is.
_FILLER = "ーー"
_SMALL = PARTICLES | SURNAME_ARTICLES
#: Meanings of words that say where a thing is or whose, and not what.
_NO_KINDS = frozenset(
    words("northern southern eastern western central general national international european federal new great independent civil digital")
)


class Own(NamedTuple):
    """``kinds``: meanings of the words for what it is; ``plain``: that it has such words at all."""

    words: tuple[str, ...]
    kinds: frozenset[str]
    plain: bool


@lru_cache(maxsize=4_000)
def own_of(name: tuple[str, ...], language: str) -> Own:
    """The words of a name parted in two."""
    if len(name) == 1 and name[0][:1] >= SIGNS:
        return _cut(name[0], language)
    kept = [word for word in name if word.replace(".", "") not in LEGAL and word not in _SMALL and not (len(word) == 1 and word.isalpha())]
    own, kinds, plain = list[str](), set[str](), len(kept) < len(name)
    for place, word in enumerate(kept):
        meant = _meant(word, place, kept)
        if meant is None:
            own.append(word)
        else:
            kinds |= meant
            plain = True
    if any(not surely_meant(word) for word in own):
        return Own(tuple(own), frozenset(kinds), plain)
    return Own(name, frozenset(), False)


def _meant(word: str, place: int, name: list[str]) -> frozenset[str] | None:
    """What a word says that a thing is; none where it is a name's own."""
    if len(name) == 1 or (len(name) == _TWO and name[0] in given() and word not in TRADES_BEHIND):
        return None
    if word[:1] >= SIGNS:
        cut = _cut(f"{_FILLER}{word}", "")
        return cut.kinds if cut.words == (_FILLER,) else None
    trade = (place > 0 and word in TRADES_BEHIND) or (place == 0 and word in TRADES_BEFORE)
    meant = surely_meant(word) - _NO_KINDS
    return meant if trade or meant else None


def _cut(name: str, language: str) -> Own:
    """A name in signs or syllables without the words behind it that say what it is."""
    own, kinds, plain = name, set[str](), False
    for _ in range(_MOST_CUTS):
        end = _end(own, language)
        if not end:
            break
        own, plain = own[: -len(end)], True
        kinds.update(meaning for one in meanings_in_signs(end) for meaning in one)
    return Own((own,), frozenset(kinds), plain)


def _end(name: str, language: str) -> str:
    """The longest word for what a thing is at the end of a name, if enough is left before it."""
    sizes = range(min(_LONGEST_KIND, len(name) - 2), 0, -1)
    ends = (name[-size:] for size in sizes)
    ship = OF_SHIPS.get(language, ())
    return next((one for one in ends if one in ship or (one in _kinds_onto() and (len(one) >= _SHORTEST_HANGUL or one < HANGUL))), "")


@lru_cache(maxsize=1)
def _kinds_onto() -> frozenset[str]:
    return frozenset((*(one for one in stems() if one[0] >= SIGNS), *(one for trades in TRADES_ONTO.values() for one in trades)))


def spellings(own: Own) -> Iterator[str]:
    """The own words as one, and in signs as Korea reads them."""
    joined = "".join(own.words)
    yield joined
    if is_sign(joined[0]) and all(map(is_sign, joined)):
        yield from korean(joined)


@lru_cache(maxsize=1)
def _lines() -> dict[str, str]:
    return {language: words for language, _, words in (line.partition("\t") for line in table("things").splitlines())}


@lru_cache(maxsize=40)
def _things(language: str) -> dict[str, str]:
    """The numbers of the things that a language's words mean."""
    return {word: numbers for word, _, numbers in (entry.partition(" ") for entry in _lines().get(language, "").split("\t"))}


def things_meant(own: Own, language: str) -> frozenset[str]:
    """What animal, tool or the like a name of one word is called after, in the article's language, in a Slavic case or in English."""
    return things_of(own.words[0], language) if len(own.words) == 1 else frozenset()


@lru_cache(maxsize=4_000)
def things_of(written: str, language: str) -> frozenset[str]:
    """The numbers of the things that a word means."""
    word = written.removeprefix(ARTICLE)
    forms = (word, *first_cases(word, language)) if word else ()
    found = next((_things(language)[one] for one in forms if one in _things(language)), "")
    english = _things("en").get(word, "") if latin(word) == word else ""
    return frozenset((*found.split(), *english.split()))
