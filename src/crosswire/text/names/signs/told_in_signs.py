"""A text in Chinese, Japanese or Korean read again once the names of other articles are known: one way of finding names after the other."""

from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.signs.bodies_signs import long_bodies_of_signs
from crosswire.text.names.signs.chinese_bodies import chinese_bodies
from crosswire.text.names.signs.chinese_people import chinese_people
from crosswire.text.names.signs.chinese_things import chinese_things
from crosswire.text.names.signs.chinese_towns import chinese_towns
from crosswire.text.names.signs.directions_signs import with_directions
from crosswire.text.names.signs.far_east_framed import framed_in_the_far_east
from crosswire.text.names.signs.korean_shorts import korean_shorts
from crosswire.text.names.signs.koreans_told import koreans_told
from crosswire.text.names.signs.ministries_far_east import ministries_far_east
from crosswire.text.names.signs.reductions import reductions
from crosswire.text.names.signs.signs_framed import framed_by_signs
from crosswire.text.names.signs.signs_quoted import quoted_in_signs
from crosswire.text.names.signs.trades_onto import own_names_chinese, with_company, with_trades
from crosswire.text.names.story.again import surnames_again
from crosswire.text.names.story.sounding import Story


def told_in_signs(page: Page, found: list[Draft], story: Story) -> list[Draft]:
    """The names ``found`` with those that these, the story and what stands beside names show."""
    found = without_overlap([*with_trades(page, found, story.names), *found])
    found = without_overlap([*found, *koreans_told(page, story.names)])
    if page.vocabulary.code == "zh":
        found = _in_chinese(page, found, story)
    else:
        found = without_overlap([*found, *long_bodies_of_signs(page, found, story)])
    found = without_overlap([*found, *surnames_again(page, found, story)])
    found = without_overlap([*found, *framed_by_signs(page), *quoted_in_signs(page)])
    found = without_overlap([*ministries_far_east(page, found), *found])
    found = framed_in_the_far_east(page, found, story) if page.vocabulary.code in ("ja", "ko") else found
    found = without_overlap([*found, *korean_shorts(page, found)]) if page.vocabulary.code == "ko" else found
    return without_overlap([*found, *with_directions(page, found)]) if page.vocabulary.code in ("zh", "ja") else found


def _in_chinese(page: Page, found: list[Draft], story: Story) -> list[Draft]:
    found = without_overlap([*found, *chinese_people(page, story.names, found)])
    found = without_overlap([*found, *chinese_towns(page, story.names, found)])
    found = without_overlap([*found, *chinese_bodies(page, story, found)])
    found = without_overlap([*with_company(page, found), *found])
    found = without_overlap([*found, *own_names_chinese(page, found)])
    found = without_overlap([*found, *long_bodies_of_signs(page, found, story)])
    found = without_overlap([*found, *reductions(page, found)])
    return without_overlap([*found, *chinese_things(page, story.names, found)])
