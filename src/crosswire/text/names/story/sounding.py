"""Full names by how they sound, and foreigners' names of a text that go by another spelling."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import islice, product

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY, decided
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.gazetteer import ordinary
from crosswire.text.names.lexicon.sign_patterns import sign_class, sign_pattern
from crosswire.text.names.lexicon.sign_readings import is_sign
from crosswire.text.names.lexicon.skeleton import rough, rough_ways, skeleton, ways
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.story.told import Names, Told, names_for

_FEWEST_ALONE, _FEWEST_TOGETHER = 4, 4
_MOST_WORDS = 4
_MOST_LONG, _LONG_WORDS = 20, 3
_MOST_WAYS, _MOST_NEARLY = 12, 2
_MOST_CUT, _SHORTEST_CUT = 2, 2
_LEAST_GIVEN = 0.66
#: Names of several words that sound nearly alike are the same from here on.
_FEWEST_NEARLY, _LEAST_RATIO, _LEAST_MEAN = 5, 0.75, 0.85
#: More are no news.
_MOST_NAMES = 500
#: Names by how they sound, with the draft they come from.
Sounds = dict[str, Draft]


def sounds_of(drafts: Iterable[Draft], language: str) -> Sounds:
    """Names that are told by their sound in a language; of those that sound alike none."""
    met = list(drafts)
    often = Counter(draft.words for draft in met)
    found: Sounds = {}
    clashing: set[str] = set()
    likely = {one.words: one for one in reversed(met) if one.known is None and one.sure and len(one.words) <= _MOST_WORDS}
    for draft, sound in [(one, sound) for one in reversed(likely.values()) for sound in _ways(one.words, language)]:
        if not _is_telling(draft, sound, often[draft.words]):
            continue
        there = found.setdefault(sound, draft)
        if there.words != draft.words and not _may_be_one(there.words, draft.words):
            clashing.add(sound)
    return dict(islice(((sound, draft) for sound, draft in found.items() if sound not in clashing), _MOST_NAMES))


def _may_be_one(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names are one in two spellings."""
    if skeleton(" ".join(words)) == skeleton(" ".join(others)):
        return True
    return len(words) == len(others) and all(set(ways(one)) & set(ways(other)) for one, other in zip(words, others, strict=True))


def _is_telling(draft: Draft, sound: str, often: int) -> bool:
    """Whether a name sounds like no other, and is surely one."""
    if draft.known is not None or not draft.sure or len(draft.words) > _MOST_WORDS:
        return False
    consonants = len(sound.replace(" ", ""))
    if len(draft.words) == 1:
        return consonants >= _FEWEST_ALONE and often > 1 and draft.words[0] not in ordinary()
    return consonants >= _FEWEST_TOGETHER and sound.count(" ") == len(draft.words) - 1 and draft.votes[MentionType.PERSON] >= SURELY


def sound_of(words: Iterable[str], language: str) -> str:
    return " ".join(filter(None, (rough(word, language) for word in words)))


def _ways(words: Sequence[str], language: str) -> Iterator[str]:
    """The sounds of a name, in each way its words may be said."""
    for sounds in islice(product(*(rough_ways(word, language) for word in words)), _MOST_WAYS):
        yield " ".join(filter(None, sounds))


@dataclass(frozen=True)
class Story:
    """What the articles in scripts with capitals tell those of one language without: full names to rename by, and names to look for."""

    sounds: Sounds
    names: Names
    #: Long names beside which their short ones stand.
    long: list[Draft]
    #: Those short ones, and other names of capitals alone.
    short: list[Draft] = field(default_factory=list)


def story_for(language: str, drafts: Sequence[tuple[str, Draft]], firms: set[str], main: Set[tuple[str, ...]] = frozenset()) -> Story:
    """What they tell a language. Each draft comes with its words as they are written; ``main`` are names that several articles have."""
    long = [draft for _, draft in drafts if draft.short or _is_long_body(draft)][:_MOST_LONG]
    short = [draft for written, draft in drafts if written.isupper() and len(draft.words) == 1][:_MOST_NAMES]
    return Story(sounds_of((draft for _, draft in drafts), language), names_for(language, drafts, firms, main), long, short)


def _is_long_body(draft: Draft) -> bool:
    return draft.known is None and len(draft.words) >= _LONG_WORDS and decided(draft.votes) is MentionType.ORGANISATION


def renamed_by_sound(draft: Draft, sounds: Sounds, language: str) -> Draft:
    """A foreigner's name goes by its other spelling, so that both are one; in Chinese without signs that only stand behind it."""
    if draft.known is not None or (language == "ja" and any(map(is_sign, draft.words[-1]))):
        return draft  # Japan writes foreigners in katakana, and reads its own signs otherwise than China
    cuts = range(_MOST_CUT + 1) if language == "zh" and len(draft.words) > 1 else range(1)
    forms = [(cut, _cut(draft.words, cut)) for cut in cuts if len(draft.words[-1]) - cut >= _SHORTEST_CUT or not cut]
    for find, most in ((sounds.get, _MOST_WAYS), (lambda way: _alike(way, sounds), _MOST_NEARLY)):
        found = [
            (cut, words, other) for cut, words in forms for way in islice(_ways(words, language), most) for other in [find(way)] if other
        ]
        if found:
            cut, words, other = max(found, key=lambda one: (_is_spelt_by(one[1][-1], one[2].words[-1]), -one[0]))
            other = _of_namesakes(words, other, sounds)
            cut = next((less for less, fewer in forms if less < cut and _is_spelt_by(fewer[-1], other.words[-1])), cut)
            return Draft(Span(draft.span.start, draft.span.end - cut), other.words, None, draft.sure, draft.votes)
    return draft


def _of_namesakes(words: tuple[str, ...], found: Draft, sounds: Sounds) -> Draft:
    """Of those of one surname the one whose other name sounds most like it, with its vowels too."""
    if len(words) < 2:
        return found
    same = [one for one in sounds.values() if one.words[-1] == found.words[-1] and len(one.words) == len(words)]
    return max((found, *same), key=lambda one: ratio(words[0], one.words[0]))


def renamed_by_signs(draft: Draft, told: Iterable[Told]) -> Draft:
    """The same in Chinese of names with few consonants: as far as signs spell somebody's surname."""
    if draft.known is not None or len(draft.words) < 2 or draft.words[0][:1] < "\u3400":
        return draft
    for cut in range(_MOST_CUT + 1):
        words = _cut(draft.words, cut)
        if len(words[-1]) < _SHORTEST_CUT:
            break
        fits = [
            one
            for one in told
            if len(one.parts) == len(words)
            and _is_spelt_by(words[-1], one.parts[-1])
            and ratio(words[0], one.parts[0], _LEAST_GIVEN) >= _LEAST_GIVEN
        ]
        if len({skeleton(" ".join(one.words)) for one in fits}) == 1:
            return Draft(Span(draft.span.start, draft.span.end - cut), fits[0].words, None, draft.sure, draft.votes)
    return draft


def _is_spelt_by(signs: str, word: str) -> bool:
    """Whether all these signs, and no more, spell a word."""
    pattern = sign_pattern(word) if signs[:1] >= "\u3400" else None
    return pattern is not None and pattern.fullmatch("".join(map(sign_class, signs))) is not None


def _cut(words: tuple[str, ...], cut: int) -> tuple[str, ...]:
    return (*words[:-1], words[-1][: len(words[-1]) - cut])


def _alike(sound: str, sounds: Sounds) -> Draft | None:
    """The one name of several words that sounds so, or nearly so."""
    if sound in sounds:
        return sounds[sound]
    parts = sound.split()
    found = [draft for other, draft in sounds.items() if len(parts) > 1 and _nearly(parts, other.split())]
    return found[0] if len({draft.words for draft in found}) == 1 else None


def _nearly(parts: list[str], others: list[str]) -> bool:
    if len(parts) != len(others) or len("".join(parts)) < _FEWEST_NEARLY:
        return False
    ratios = [closeness(one, other, _LEAST_RATIO) for one, other in zip(parts, others, strict=True)]
    return min(ratios) >= _LEAST_RATIO and sum(ratios) >= _LEAST_MEAN * len(ratios)
