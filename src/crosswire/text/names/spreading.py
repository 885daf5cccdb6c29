"""Names of one article looked for in those whose script has no capitals, by how they sound."""

import re
from collections.abc import Iterator, Sequence

from crosswire.model.span import Span
from crosswire.text.names.again import surnames_again
from crosswire.text.names.bodies_signs import long_bodies_of_signs
from crosswire.text.names.bodies_spaced import long_bodies
from crosswire.text.names.brackets_spaced import long_before_brackets
from crosswire.text.names.draft import Draft
from crosswire.text.names.framed import framed
from crosswire.text.names.hearing import heard
from crosswire.text.names.page import Page
from crosswire.text.names.sounding import Story, renamed_by_sound, sound_of
from crosswire.text.names.spelled import spelled
from crosswire.text.names.syllables import spelt_out
from crosswire.text.names.uncased import without_overlap
from crosswire.text.names.vowels import ratio

_LEAST_KATAKANA = 0.8
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{3,20}")


def spread(page: Page, own: list[Draft], story: Story) -> list[Draft]:
    """The names of a text with those that it has from other articles, or that these tell it."""
    renamed = [renamed_by_sound(draft, story.sounds, page.vocabulary.code) for draft in own]
    found = without_overlap([*renamed, *_sounding(page, story, renamed)])
    if page.vocabulary.ends_of_bodies:
        found = without_overlap([*found, *long_bodies_of_signs(page, found)])
    if page.vocabulary.prefixes:
        found = without_overlap([*found, *long_bodies(page, found, story.long)])
    found = without_overlap([*found, *surnames_again(page, found, story)])
    if page.vocabulary.code == "ar":
        found = without_overlap([*found, *spelled(page, found, story.short)])
        found = without_overlap([*long_before_brackets(page, story.short), *found])
    return without_overlap([*found, *framed(page, found)])


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
        other = story.sounds.get(sound_of((word,), "ja"))
        if other is not None:
            yield Draft(Span(*match.span()), other.words, votes=other.votes.copy())
            continue
        likely = [
            told for told in story.names.told if len(told.parts) == 1 and ratio(word, told.parts[0], _LEAST_KATAKANA) >= _LEAST_KATAKANA
        ]
        if len({told.words for told in likely}) == 1:
            yield Draft(Span(*match.span()), likely[0].words, likely[0].draft.known, votes=likely[0].draft.votes.copy())
