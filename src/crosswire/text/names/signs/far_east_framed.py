"""What stands beside names in Japanese and Korean, and what they are: bodies, firms, events, regions, ships."""

from collections.abc import Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.signs.bodies_bare import bodies_bare
from crosswire.text.names.signs.bodies_far_east import bodies_far_east
from crosswire.text.names.signs.datelines_far_east import datelines_far_east
from crosswire.text.names.signs.events_signs import events_in_signs, land_in_signs, regions_in_signs
from crosswire.text.names.signs.firms_signs import firms_in_signs
from crosswire.text.names.signs.named_korean import called_elsewhere, firms_apart, lands_korean, own_names_korean, ships_korean
from crosswire.text.names.signs.people_far_east import people_far_east
from crosswire.text.names.story.sounding import Story
from crosswire.text.names.story.told import Told

_SHORTEST, _LONG, _LEAST, _LEAST_LONG, _KATAKANA = 4, 7, 0.85, 0.8, "ァ"


def framed_in_the_far_east(page: Page, found: list[Draft], story: Story) -> list[Draft]:
    """The names ``found`` with those that these show."""
    found = without_overlap([*found, *datelines_far_east(page, found), *people_far_east(page, found)])
    found = without_overlap([*found, *bodies_far_east(page, story.long), *bodies_bare(page)])
    if page.vocabulary.code == "ko":
        found = without_overlap([*found, *ships_korean(page), *called_elsewhere(page, story.names)])
        found = without_overlap([*found, *lands_korean(page, found), *firms_apart(page, found, story.names)])
        return without_overlap([*found, *own_names_korean(page, found)])
    found = without_overlap([*firms_in_signs(page, found, story.names), *found])
    return without_overlap([*events_in_signs(page, found), *land_in_signs(page, found), *regions_in_signs(page, found), *found])


def as_told(found: list[Draft], story: Story) -> list[Draft]:
    """The names ``found``, things and bodies by the words that another article has for them."""
    return [_as_told(draft, story.names.told) for draft in found]


def _as_told(draft: Draft, told: Sequence[Told]) -> Draft:
    """A thing or body by the words that another article has for it: "인티라이미" is Inti Raymi."""
    name = "".join(draft.words)
    if draft.known is not None or len(name) < _SHORTEST or name[0] < _KATAKANA or draft.votes[MentionType.PERSON] > 0:
        return draft
    least = _LEAST if len(name) < _LONG else _LEAST_LONG
    alike = {one.words: ratio(name, "".join(one.words), least) for one in told if one.draft.known is None}
    best = max(alike.values(), default=0.0)
    if best < least:
        return draft
    draft.words = next(words for words, one in alike.items() if one == best)
    return draft
