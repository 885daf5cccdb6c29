"""Names of one article looked for in those whose script has no capitals, by how they sound."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.bodies_signs import long_bodies_of_signs
from crosswire.text.names.bodies_spaced import long_bodies
from crosswire.text.names.closeness import closeness
from crosswire.text.names.draft import Draft
from crosswire.text.names.gazetteer import ordinary
from crosswire.text.names.hearing import heard
from crosswire.text.names.kinds import SURELY
from crosswire.text.names.page import Page
from crosswire.text.names.skeleton import rough, rough_ways, skeleton
from crosswire.text.names.syllables import spelt_out
from crosswire.text.names.told import Names, names_for
from crosswire.text.names.uncased import bare_forms, without_overlap
from crosswire.text.names.vowels import ratio

_FEWEST_ALONE, _FEWEST_TOGETHER = 4, 4
_MOST_WORDS = 4
_MOST_WAYS, _MOST_NEARLY = 12, 2
#: Names of several words that sound nearly alike are the same from here on.
_FEWEST_NEARLY, _LEAST_RATIO, _LEAST_MEAN = 5, 0.75, 0.85
_LEAST_KATAKANA = 0.8
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{3,20}")
_SPLIT = re.compile("[·・•‧=＝ -]")

#: More are no news.
_MOST_NAMES, _MOST_SURNAMES = 500, 100

#: Names by how they sound, with the draft they come from.
Sounds = dict[str, Draft]


def sounds_of(drafts: Iterable[Draft], language: str) -> Sounds:
    """Names that are told by their sound in a language; of those that sound alike none."""
    met = list(drafts)
    often = Counter(draft.words for draft in met)
    found: Sounds = {}
    clashing: set[str] = set()
    for draft, sound in [(one, sound) for one in met for sound in _ways(one.words, language)]:
        if not _is_telling(draft, sound, often[draft.words]):
            continue
        there = found.setdefault(sound, draft)
        if there.words != draft.words and skeleton(" ".join(there.words)) != skeleton(" ".join(draft.words)):
            clashing.add(sound)
    return dict(islice(((sound, draft) for sound, draft in found.items() if sound not in clashing), _MOST_NAMES))


def _is_telling(draft: Draft, sound: str, often: int) -> bool:
    """Whether a name sounds like no other, and is surely one."""
    if draft.known is not None or not draft.sure or len(draft.words) > _MOST_WORDS:
        return False
    consonants = len(sound.replace(" ", ""))
    if len(draft.words) == 1:
        return consonants >= _FEWEST_ALONE and often > 1 and draft.words[0] not in ordinary()
    return consonants >= _FEWEST_TOGETHER and sound.count(" ") == len(draft.words) - 1 and draft.votes[MentionType.PERSON] >= SURELY


def _sound(words: Iterable[str], language: str) -> str:
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


def story_for(language: str, drafts: Sequence[tuple[str, Draft]], firms: set[str]) -> Story:
    """What they tell a language. Each draft comes with its words as they are written."""
    return Story(sounds_of((draft for _, draft in drafts), language), names_for(language, drafts, firms))


def spread(page: Page, own: list[Draft], story: Story) -> list[Draft]:
    """The names of a text with those that it has from other articles, or that these tell it."""
    renamed = [_renamed(draft, story.sounds, page.vocabulary.code) for draft in own]
    found = without_overlap([*renamed, *_sounding(page, story, renamed)])
    if page.vocabulary.ends_of_bodies:
        found = without_overlap([*found, *long_bodies_of_signs(page, found)])
    if page.vocabulary.prefixes:
        found = without_overlap([*found, *long_bodies(page, found)])
    return without_overlap([*found, *_surnames(page, found, story)])


def _renamed(draft: Draft, sounds: Sounds, language: str) -> Draft:
    """A foreigner's name goes by its other spelling, so that both are one."""
    ways = list(_ways(draft.words, language)) if draft.known is None else []
    other = next((sounds[way] for way in ways if way in sounds), None) or next(
        filter(None, (_alike(way, sounds) for way in ways[:_MOST_NEARLY])), None
    )
    return draft if other is None else Draft(draft.span, other.words, None, draft.sure, draft.votes)


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


def _surnames(page: Page, drafts: list[Draft], story: Story) -> Iterator[Draft]:
    """The last part of a full name, where it stands alone later on."""
    done: dict[str, Draft] = {}
    for draft in drafts:
        parts = _SPLIT.split(draft.span.of(page.text))
        person = draft.known is None and draft.votes[MentionType.PERSON] >= SURELY
        if len(parts) > 1 and len(parts[-1]) > 1 and not parts[-1].isascii() and person and len(done) < _MOST_SURNAMES:
            done.setdefault(parts[-1], draft)
    yield from _again(page, done, story) if page.vocabulary.code in ("zh", "ja") else _again_as_words(page, done)


def _again(page: Page, done: dict[str, Draft], story: Story) -> Iterator[Draft]:
    """A part that stands where places stand is the place that other articles name by it, if any."""
    for part, draft in done.items():
        place = page.text.find(part, draft.span.end)
        while place >= 0:
            span = Span(place, place + len(part))
            town = _town(draft, story) if _is_located(page, place) else None
            yield _alone(draft, span) if town is None else Draft(span, town.words, town.known, votes=town.votes.copy())
            place = page.text.find(part, place + len(part))


def _is_located(page: Page, place: int) -> bool:
    return any(page.text.endswith(word, 0, place) for word in page.vocabulary.locating)


def _town(person: Draft, story: Story) -> Draft | None:
    """The place that is called as a person is."""
    named = (told.draft for told in story.names.told if told.draft.known is not None and told.words == person.words[-1:])
    return next((draft for draft in named if draft.known is not None and draft.known.type is MentionType.PLACE), None)


def _again_as_words(page: Page, done: dict[str, Draft]) -> Iterator[Draft]:
    """The same where words are parted, with what may be written onto them."""
    for place in range(len(page.words)) if done else ():
        for span, key in bare_forms(page, place, 1):
            draft = done.get(key)
            if draft is not None and span.start > draft.span.end:
                yield _alone(draft, span)
                break


def _alone(draft: Draft, span: Span) -> Draft:
    return Draft(span, draft.words[-1:], votes=Counter({MentionType.PERSON: 1}))


def _sounding(page: Page, story: Story, own: Sequence[Draft]) -> Iterator[Draft]:
    if page.vocabulary.code == "ja":
        yield from _in_katakana(page, story)
    elif page.vocabulary.code == "zh":
        yield from spelt_out(page, story.names, own)
    elif page.vocabulary.code not in ("zh", "th", "lo", "km", "my"):
        yield from heard(page, story.names, own)


def _in_katakana(page: Page, story: Story) -> Iterator[Draft]:
    for match in _KATAKANA.finditer(page.text):
        word = match.group()
        other = story.sounds.get(_sound((word,), "ja"))
        if other is not None:
            yield Draft(Span(*match.span()), other.words, votes=other.votes.copy())
            continue
        likely = [
            told for told in story.names.told if len(told.parts) == 1 and ratio(word, told.parts[0], _LEAST_KATAKANA) >= _LEAST_KATAKANA
        ]
        if len({told.words for told in likely}) == 1:
            yield Draft(Span(*match.span()), likely[0].words, likely[0].draft.known, votes=likely[0].draft.votes.copy())
