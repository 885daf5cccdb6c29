"""Names of one article looked for in those whose script has no capitals, by how they sound and by what stands beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.languages.naming.anywhere import IN_ARABIC_LETTERS, UNSPACED
from crosswire.text.names.arabic.heard_whole import heard_whole
from crosswire.text.names.arabic.told_in_arabic import told_in_arabic
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.foreigners import confirmed, without_word
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.framed import framed
from crosswire.text.names.lexicon.sign_readings import simplified
from crosswire.text.names.models import models
from crosswire.text.names.signs.extended import extended
from crosswire.text.names.signs.far_east_framed import as_told
from crosswire.text.names.signs.told_in_signs import told_in_signs
from crosswire.text.names.story.again import surnames_again, with_own_surnames
from crosswire.text.names.story.hearing import heard
from crosswire.text.names.story.katakana import heard_in_katakana
from crosswire.text.names.story.sounding import Story, renamed_by_signs, renamed_by_sound
from crosswire.text.names.story.syllables import spelt_out


def spread(page: Page, own: list[Draft], story: Story) -> list[Draft]:
    """The names of a text with those that it has from other articles, or that these tell it."""
    code = page.vocabulary.code
    page = replace(page, text=simplified(page.text)) if code == "zh" else page
    renamed = _renamed(page, own, story)
    found = with_own_surnames(page, without_overlap([*renamed, *_sounding(page, story, renamed)]))
    if code in ("zh", "ja", "ko"):
        found = told_in_signs(page, found, story)
    elif code == "ar":
        found = told_in_arabic(page, found, story)
    else:
        found = without_overlap([*found, *surnames_again(page, found, story)])
    found = without_overlap([*found, *framed(page, found)])
    found = without_overlap([*found, *models(page, found), *extended(page, found)])
    return as_told(found, story) if code in ("ja", "ko") else found


def _renamed(page: Page, own: list[Draft], story: Story) -> list[Draft]:
    """The names of a text, those of foreigners as other articles spell them."""
    renamed = [renamed_by_sound(draft, story.sounds, page.vocabulary.code) for draft in own]
    if page.vocabulary.code != "zh":
        return renamed
    renamed = [renamed_by_signs(new, story.names.told) if new is old else new for new, old in zip(renamed, own, strict=True)]
    renamed = [confirmed(page.text, new, old) for new, old in zip(renamed, own, strict=True)]
    return [without_word(page.text, draft) for draft in renamed]


def _sounding(page: Page, story: Story, own: Sequence[Draft]) -> Iterator[Draft]:
    code = page.vocabulary.code
    if code == "ja":
        yield from heard_in_katakana(page, story)
    elif code == "zh":
        yield from spelt_out(page, story.names, own)
    elif code not in UNSPACED:
        yield from heard(page, story.names, own)
        yield from heard_whole(page, story.names) if code in IN_ARABIC_LETTERS else ()
