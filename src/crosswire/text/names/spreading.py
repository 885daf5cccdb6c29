"""Names of one article looked for in those whose script has no capitals, by how they sound."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.model.span import Span
from crosswire.text.names.arabic.arabic_called import arabic_called
from crosswire.text.names.arabic.arabic_clubs import arabic_clubs
from crosswire.text.names.arabic.arabic_datelines import arabic_datelines
from crosswire.text.names.arabic.arabic_kinds import arabic_kinds
from crosswire.text.names.arabic.arabic_people import arabic_people, given_names_again
from crosswire.text.names.arabic.arabic_quoted import arabic_quoted
from crosswire.text.names.arabic.arabic_towns import arabic_towns
from crosswire.text.names.arabic.bodies_spaced import long_bodies
from crosswire.text.names.arabic.brackets_spaced import long_before_brackets
from crosswire.text.names.arabic.heard_whole import heard_whole
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.foreigners import confirmed, without_word
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.framed import framed
from crosswire.text.names.lexicon.sign_readings import simplified
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.spelled import spelled
from crosswire.text.names.models import models
from crosswire.text.names.signs.bodies_signs import long_bodies_of_signs
from crosswire.text.names.signs.chinese_bodies import chinese_bodies
from crosswire.text.names.signs.chinese_people import chinese_people
from crosswire.text.names.signs.chinese_things import chinese_things
from crosswire.text.names.signs.chinese_towns import chinese_towns
from crosswire.text.names.signs.extended import extended
from crosswire.text.names.signs.far_east_framed import as_told, framed_in_the_far_east
from crosswire.text.names.signs.koreans_told import koreans_told
from crosswire.text.names.signs.ministries_far_east import ministries_far_east
from crosswire.text.names.signs.reductions import reductions
from crosswire.text.names.signs.signs_framed import framed_by_signs
from crosswire.text.names.signs.signs_quoted import quoted_in_signs
from crosswire.text.names.signs.trades_onto import with_trades
from crosswire.text.names.story.again import surnames_again, with_own_surnames
from crosswire.text.names.story.hearing import heard
from crosswire.text.names.story.sounding import Story, renamed_by_signs, renamed_by_sound, sound_of
from crosswire.text.names.story.syllables import spelt_out

#: How much alike a word in katakana must sound: a long or quoted one, and a short one.
_LEAST_KATAKANA, _LEAST_SHORT_KATAKANA, _LONG_KATAKANA = 0.8, 0.85, 5
#: Languages whose letters are Arabic's.
_IN_ARABIC_LETTERS = frozenset(("ar", "fa", "ur"))
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{3,20}|(?<=[「『])[\u30a1-\u30fa\u30fc]{2}(?=[」』])")


def spread(page: Page, own: list[Draft], story: Story) -> list[Draft]:
    """The names of a text with those that it has from other articles, or that these tell it."""
    page = replace(page, text=simplified(page.text)) if page.vocabulary.code == "zh" else page
    renamed = [renamed_by_sound(draft, story.sounds, page.vocabulary.code) for draft in own]
    if page.vocabulary.code == "zh":
        renamed = [renamed_by_signs(new, story.names.told) if new is old else new for new, old in zip(renamed, own, strict=True)]
        renamed = [confirmed(page.text, new, old) for new, old in zip(renamed, own, strict=True)]
        renamed = [without_word(page.text, draft) for draft in renamed]
    found = with_own_surnames(page, without_overlap([*renamed, *_sounding(page, story, renamed)]))
    found = without_overlap([*with_trades(page, found, story.names), *found])
    if page.vocabulary.code in ("zh", "ja", "ko"):
        found = without_overlap([*found, *koreans_told(page, story.names)])
    if page.vocabulary.code == "zh":
        found = without_overlap([*found, *chinese_people(page, story.names, found)])
        found = without_overlap([*found, *chinese_towns(page, story.names, found)])
        found = without_overlap([*found, *chinese_bodies(page, story, found)])
    if page.vocabulary.ends_of_bodies:
        found = without_overlap([*found, *long_bodies_of_signs(page, found, story)])
    if page.vocabulary.code == "zh":
        found = without_overlap([*found, *reductions(page, found)])
        found = without_overlap([*found, *chinese_things(page, story.names, found)])
    if page.vocabulary.prefixes:
        found = without_overlap([*found, *long_bodies(page, found, story.long)])
    if page.vocabulary.code == "ar":
        found = without_overlap([*found, *arabic_people(page), *arabic_towns(page)])
    found = without_overlap([*found, *surnames_again(page, found, story)])
    if page.vocabulary.code == "ar":
        found = without_overlap([*found, *given_names_again(page, found)])
        found = without_overlap([*found, *arabic_clubs(page)])
        found = without_overlap([*found, *spelled(page, found, story.short)])
        found = without_overlap([*long_before_brackets(page, story.short), *found])
        found = without_overlap([*found, *arabic_datelines(page, found)])
        found = without_overlap([*found, *arabic_kinds(page, found, story.names)])
        found = without_overlap([*found, *arabic_quoted(page), *arabic_called(page, found, story.names)])
    found = without_overlap([*found, *framed_by_signs(page), *quoted_in_signs(page)])
    if page.vocabulary.code in ("zh", "ja", "ko"):
        found = without_overlap([*ministries_far_east(page, found), *found])
    found = framed_in_the_far_east(page, found, story)
    found = without_overlap([*found, *framed(page, found)])
    return as_told(page, without_overlap([*found, *models(page, found), *extended(page, found)]), story)


def _sounding(page: Page, story: Story, own: Sequence[Draft]) -> Iterator[Draft]:
    if page.vocabulary.code == "ja":
        yield from _in_katakana(page, story)
    elif page.vocabulary.code == "zh":
        yield from spelt_out(page, story.names, own)
    elif page.vocabulary.code not in ("zh", "th", "lo", "km", "my"):
        yield from heard(page, story.names, own)
        yield from heard_whole(page, story.names) if page.vocabulary.code in _IN_ARABIC_LETTERS else ()


def _in_katakana(page: Page, story: Story) -> Iterator[Draft]:
    for match in _KATAKANA.finditer(page.text):
        word = match.group()
        other = story.sounds.get(sound_of((word,), "ja"))
        if other is not None:
            yield Draft(Span(*match.span()), other.words, votes=other.votes.copy())
            continue
        long = len(word) >= _LONG_KATAKANA or _is_quoted(page.text, match)
        likely = [
            told
            for told in story.names.told
            for least in [_LEAST_KATAKANA if told.sure or long else _LEAST_SHORT_KATAKANA]
            if len(told.parts) == 1 and ratio(word, told.parts[0], least) >= least
        ]
        likely = [told for told in likely if told.sure] or likely
        if likely and all(ratio(likely[0].parts[0], told.parts[0]) >= _LEAST_KATAKANA for told in likely[1:]):
            yield Draft(Span(*match.span()), likely[0].words, likely[0].draft.known, votes=likely[0].draft.votes.copy())


def _is_quoted(text: str, match: re.Match[str]) -> bool:
    return text[match.start() - 1 : match.start()] in ("「", "『", "“", "《") and text[match.end() : match.end() + 1] in (
        "」",
        "』",
        "”",
        "》",
    )
