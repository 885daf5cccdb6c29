"""Names of the story heard among the words of a text without capitals, as Arabic, by how they sound."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosswire.languages.naming.arabic import AND, ARTICLE, ARTICLES_ABROAD, SMALL_WORDS
from crosswire.languages.naming.far_east import FIRMS_BEFORE, NAMED_THINGS
from crosswire.languages.naming.framing import KOREAN_IN, KOREAN_PARTICLES
from crosswire.languages.naming.kinds import CALLING
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.far_east_letters import HANGUL
from crosswire.text.names.lexicon.skeleton import rough
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.story.told import Names, Told

#: A single name of so many consonants is known by them; of fewer, by its vowels too: as they stand once, or again and again.
_SURE, _FEWEST, _SHORTEST = 4, 2, 3
_LEAST_ONCE, _LEAST_OFTEN, _LEAST_TOGETHER, _LEAST_UNSURE = 0.85, 0.7, 0.8, 0.75
#: A name of two syllables in Hangul must sound just so, and stand so often or before "in" or "to".
_MAIN_OFTEN, _LEAST_MAIN = 3, 0.9
#: Hangul writes all vowels: what is another word by these is none of the name.
_LEAST_IN_HANGUL = 0.75
#: A word of Arabic has three consonants, and they may be any name's: its vowels must be a little alike.
_LEAST_ARABIC = 0.62
#: Of several words, every one must sound so much alike, and all of them so much.
_LEAST_PART, _LEAST_MEAN, _FEWEST_TOGETHER, _FEW_TOGETHER = 0.66, 0.85, 4, 6
#: What a firm or a thing is, right before a name in Hangul, and marks around one.
_SAID_BEFORE, _MARKS = (*FIRMS_BEFORE, *(one for one in NAMED_THINGS["ko"] if len(one) > 1)), ("'", "‘", "“", '"')
_A_LITTLE, _E, _ENDS_IN_E = 0.01, "에", ("er", "et", "ez", "é", "ée", "è", "ie", "ay", "ье", "иер", "е")
_SURE_PARTICLES = ("의", "는", "을", "를", "에서", "에는", "에도", "으로")
#: What stands behind a number: "4호", with what is written onto that.
_NUMBER_ENDS = f"호{KOREAN_PARTICLES}"
#: A number says as much as so many consonants.
_OF_NUMBER = 2
_LEAST_WHOLE_PART, _LEAST_WHOLE = 0.45, 0.6

Heard = tuple[Span, Told]


@dataclass(frozen=True, slots=True)
class Single:
    """A word that may be a name of one word. ``ratio``: how much alike all their sounds are."""

    place: int
    span: Span
    key: str
    told: Told
    ratio: float


def heard(page: Page, names: Names, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names, where they are heard; ``own`` are those the text has by itself."""
    known = {place for draft in own if draft.known is not None for place in (draft.span.start, draft.span.end)}
    several: list[Heard] = []
    singles: list[Single] = []
    for place, word in enumerate(page.words):
        candidates = list(_candidates(page, place, names))
        for span, _, told, index in candidates:
            several += _several(page, place, index, span, told) if len(told.parts) > 1 else ()
        alone = [Single(place, span, key, told, ratio(key, told.parts[0])) for span, key, told, _ in candidates if len(told.parts) == 1]
        alone = [one for one in alone if not _is_noun(page, one)]
        alone = [
            *(() if word.end in known else alone),
            *(one for one in _together(page, place, names) if word.end not in known or one.told.draft.known is None),
        ]
        if alone and word.lower not in page.vocabulary.titles:
            singles.append(max(alone, key=lambda one: (one.told.sure, one.ratio + _ends_alike(one.key, one.told.parts[0]), -len(one.span))))
    for span, told in (*several, *_likely(page, singles)):
        yield Draft(span, told.words, told.draft.known, votes=told.draft.votes.copy())


def _together(page: Page, place: int, names: Names) -> Iterator[Single]:
    """ "دنيز سبور": two words that are one elsewhere."""
    after = place + 1
    if page.vocabulary.code != "ar" or after >= len(page.words) or page.gap(after) != " ":
        return
    last = page.words[after]
    for span, key in bare_word(page, place):
        joined = key + last.lower
        for told, _ in names.by_sound.get(rough(joined, page.vocabulary.code), ()):
            if len(told.parts) == 1 and len(told.sounds[0][0]) > _SURE:
                alike = ratio(joined, told.parts[0])
                if alike >= _LEAST_TOGETHER:
                    yield Single(place, Span(span.start, last.end), joined, told, alike)


def _is_noun(page: Page, one: Single) -> bool:
    """Whether a word is a title, or of Arabic has the article, which names from abroad have not, or "and", which stands for no vowel."""
    if any(key in page.vocabulary.titles for _, key in bare_word(page, one.place)):
        return True
    if one.key.startswith(AND) and one.told.words[0][0] in "aeiouéóô":
        return True
    return one.span.of(page.text).startswith(ARTICLE) and one.told.words[0][:2] not in ARTICLES_ABROAD


def _candidates(page: Page, place: int, names: Names) -> Iterator[tuple[Span, str, Told, int]]:
    for span, key in bare_word(page, place):
        for told, index in names.by_sound.get(rough(key, page.vocabulary.code), ()):
            yield span, key, told, index


def _likely(page: Page, singles: Sequence[Single]) -> Iterator[Heard]:
    often = Counter(one.key for one in singles)
    shown = {one.key for one in singles if _is_shown(page, one)}
    for one in singles:
        consonants = len(one.told.sounds[0][0])
        called = calls(page, one.place)
        least = _LEAST_OFTEN if often[one.key] > 1 or called else _LEAST_ONCE
        if page.vocabulary.code == "ko" and (one.ratio < _LEAST_IN_HANGUL or one.key[0] < HANGUL):
            continue
        if page.vocabulary.code == "ar" and not called and one.ratio < _LEAST_ARABIC:
            continue
        if not one.told.sure and not called and (consonants <= _SURE or one.ratio < _LEAST_UNSURE):
            continue
        by_sound = consonants >= _FEWEST and len(one.key) >= _SHORTEST and one.ratio >= least
        if consonants >= _SURE or by_sound or one.key in shown or _is_main(one, often[one.key]) or _is_short_town(page, one):
            yield one.span, one.told


def _is_shown(page: Page, one: Single) -> bool:
    """Whether what sounds just like a name in Hangul stands behind what a firm is, or alone in quotation marks: "업체 모렌"."""
    if one.key[0] < HANGUL or one.ratio < _LEAST_MAIN or not one.told.sure:
        return False
    start, end = one.span.start, one.span.end
    quoted = page.text[max(0, start - 1) : start] in _MARKS and page.text[end : end + 1] in ("'", "’", "”", '"')
    return quoted or (page.gap(one.place) == " " and page.text.endswith(_SAID_BEFORE, 0, start - 1))


def _is_main(one: Single, often: int) -> bool:
    """Whether two syllables of Korean sound just like a name that several articles have, and stand here again and again."""
    signs = one.key[0] >= HANGUL and len(one.key) < _SHORTEST and one.told.main and one.told.sure
    return signs and often >= _MAIN_OFTEN and one.ratio >= _LEAST_MAIN


def _is_short_town(page: Page, one: Single) -> bool:
    """Whether two syllables of Korean sound just like a town that several articles have, and stand before "in" or "to"."""
    known = one.told.draft.known
    town = known is not None and known.type is MentionType.PLACE and one.told.main
    return town and one.key[0] >= HANGUL and one.ratio >= _LEAST_MAIN and page.text.startswith(KOREAN_IN, one.span.end)


def calls(page: Page, place: int) -> bool:
    """Whether the word before says what sort of thing it is: "the company"."""
    start = page.words[place].start
    if start and page.text[start - 1] in '«“"‘「『《':
        return True
    if page.gap(place) != " ":
        return False
    calling = CALLING.get(page.vocabulary.code, ())
    vocabulary = page.vocabulary
    return any(key in vocabulary.firms or key in vocabulary.landforms or key in calling for _, key in bare_word(page, place - 1))


def _several(page: Page, place: int, index: int, span: Span, told: Told) -> Iterator[Heard]:
    """A name of several words of which one is heard at a place, if the others are beside it."""
    first, last = place - index, place - index + len(told.parts) - 1
    if first < 0 or last >= len(page.words) or any(page.gap(one) not in (" ", "-") for one in range(first + 1, last + 1)):
        return
    if page.vocabulary.code == "ko" and any(_is_title(page, one) for one in range(first, last + 1)):
        return
    found = [_part(page, first, one, told) if (one, index) != (0, 0) else (span, 1.0) for one in range(len(told.sounds))]
    parts = [part for part in found if part is not None]
    if len(parts) == len(found) and _is_whole(page, first, parts, told):
        yield Span(parts[0][0].start, parts[-1][0].end), told


def _is_title(page: Page, place: int) -> bool:
    """Whether a word is what somebody is called by, with or without what is written onto it: "대표는"."""
    return any(key in page.vocabulary.titles for _, key in bare_word(page, place))


def _part(page: Page, first: int, one: int, told: Told) -> tuple[Span, float] | None:
    """The word that is a part of a name, and how much it sounds so; numbers must be the same."""
    word = page.words[first + one]
    if not told.parts[one].isdigit() and not word.lower.isdigit():
        return _best(page, first + one, told, one)
    if told.parts[one] != word.lower.rstrip(_NUMBER_ENDS):
        return None
    return Span(word.start, word.start + len(word.text.rstrip(KOREAN_PARTICLES))), 1.0


def _is_whole(page: Page, first: int, parts: Sequence[tuple[Span, float]], told: Told) -> bool:
    """Whether the parts, each heard by itself, are the name together."""
    spans = [span for span, _ in parts]
    if any(span.of(page.text) in SMALL_WORDS for span in spans):
        return False
    if any(span.end < page.words[first + number].end for number, span in enumerate(spans[:-1])):
        return False  # something is written onto a word inside, so the name ends there
    together = sum(len(ways[0]) + part.isdigit() * _OF_NUMBER for ways, part in zip(told.sounds, told.parts, strict=True))
    few = together < _FEW_TOGETHER
    if (few and not told.sure and not calls(page, first)) or (
        (few or page.vocabulary.code == "ko") and not _sound_whole(page, spans, told)
    ):
        return False
    ratios = [alike for _, alike in parts]
    enough = together >= _FEWEST_TOGETHER or page.lower(first - 1) in page.vocabulary.titles
    return enough and min(ratios) >= _LEAST_PART and sum(ratios) >= _LEAST_MEAN * len(ratios)


def _sound_whole(page: Page, spans: Sequence[Span], told: Told) -> bool:
    """Whether the vowels agree too, where the consonants are few."""
    ratios = [ratio(span.of(page.text), part) for span, part in zip(spans, told.parts, strict=True) if not part.isdigit()]
    return min(ratios) >= _LEAST_WHOLE_PART and sum(ratios) >= _LEAST_WHOLE * len(ratios)


def _best(page: Page, place: int, told: Told, part: int) -> tuple[Span, float]:
    """A word, without what is written onto it where it is an outer one, and how much it sounds like a part of a name.

    Of forms that sound so by their consonants the one that does by its vowels too: "마날로" for Manalo, though "로" is also "to".
    """
    word = page.words[place]
    forms = bare_word(page, place) if part in (0, len(told.parts) - 1) else ((word.span, word.lower),)
    scored = [
        (_alike(rough(key, page.vocabulary.code), told.sounds[part]), _whole(key, told.parts[part]), -len(span), span)
        for span, key in forms
    ]
    alike, _, _, span = max(scored)
    return span, alike


def _whole(key: str, part: str) -> float:
    return ratio(key, part) + _ends_alike(key, part) if key[0] >= HANGUL else 0.0


def _ends_alike(key: str, part: str) -> float:
    """A little for "에" that is the end of Garnier, and no "in"; nothing speaks for what hardly ends a name: "시에나의"."""
    if key.endswith(_SURE_PARTICLES) and key[0] >= HANGUL:
        return -1.0
    return _A_LITTLE if key.endswith(_E) and part.endswith(_ENDS_IN_E) else 0.0


def _alike(sound: str, ways: tuple[str, ...]) -> float:
    if sound in ways:
        return 1.0
    return max(closeness(sound, way, _LEAST_PART) for way in ways)
