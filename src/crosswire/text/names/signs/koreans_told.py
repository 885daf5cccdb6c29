"""People of Korea whom another article names in letters, wherever a text has them in Hangul or in signs: "한지석", "韓智石"."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from crosswire.languages.naming.ko import FAMILIES as SPELT
from crosswire.languages.naming.korean_families import FAMILIES, SYLLABLE
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_word
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.gazetteer import family
from crosswire.text.names.lexicon.sign_readings import is_sign, korean
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.linking.koreans import sounds_of_korean
from crosswire.text.names.story.told import Names

_SYLLABLES, _JOINED, _MOST, _VOTES = 3, 2, 200, 6
_GIVEN = re.compile(f"(?:{SYLLABLE.pattern}){{2}}")
_FAMILIES = frozenset((*FAMILIES, *SPELT, *SPELT.values()))


def koreans_told(page: Page, names: Names) -> Iterator[Draft]:
    """The people."""
    told: dict[str, tuple[str, ...]] = {}
    for one in names.told[:_MOST]:
        if one.draft.known is None and _is_korean(one.words):
            told.setdefault(sounds_of_korean(one.words), one.words)
    if told:
        yield from _in_hangul(page, told) if page.vocabulary.code == "ko" else _in_signs(page, told)


def _is_korean(words: tuple[str, ...]) -> bool:
    """Whether it is a family name of Korea, and a given name of two syllables, apart or together."""
    first, *given = map(latin, words)
    if first not in _FAMILIES or len(words) not in (_JOINED, _SYLLABLES):
        return False
    return all(map(SYLLABLE.fullmatch, given)) if len(words) == _SYLLABLES else _GIVEN.fullmatch(given[0]) is not None


def _in_hangul(page: Page, told: dict[str, tuple[str, ...]]) -> Iterator[Draft]:
    for place, word in enumerate(page.words):
        if word.text[0] not in family() or not is_hangul(word.text[0]):
            continue
        for span, key in bare_word(page, place):
            words = told.get(sounds_of_korean(tuple(key))) if len(key) == _SYLLABLES else None
            if words is not None:
                yield _person(span, words)
                break


def _in_signs(page: Page, told: dict[str, tuple[str, ...]]) -> Iterator[Draft]:
    text, firsts = page.text, {sounds_of_korean(words[:1]) for words in told.values()}
    for place in range(len(text) - _SYLLABLES + 1):
        signs = text[place : place + _SYLLABLES]
        if not all(map(is_sign, signs)) or firsts.isdisjoint(_first(text[place])) or (page.vocabulary.code == "zh" and is_word(signs)):
            continue
        words = next(filter(None, (told.get(sounds_of_korean(tuple(one))) for one in korean(signs) if len(one) == _SYLLABLES)), None)
        if words is not None:
            yield _person(Span(place, place + _SYLLABLES), words)


@lru_cache(maxsize=2_000)
def _first(sign: str) -> frozenset[str]:
    """How a sign sounds as a family name."""
    return frozenset(sounds_of_korean((one,)) for one in korean(sign))


def _person(span: Span, words: tuple[str, ...]) -> Draft:
    return Draft(span, words, votes=Counter({MentionType.PERSON: _VOTES}))
