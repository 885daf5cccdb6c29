"""A text in Arabic read again once the names of other articles are known: one way of finding names after the other."""

from crosswire.text.names.arabic.arabic_called import arabic_called
from crosswire.text.names.arabic.arabic_clubs import arabic_clubs
from crosswire.text.names.arabic.arabic_datelines import arabic_datelines
from crosswire.text.names.arabic.arabic_firms import firms_again
from crosswire.text.names.arabic.arabic_kinds import arabic_kinds
from crosswire.text.names.arabic.arabic_people import arabic_people, given_names_again
from crosswire.text.names.arabic.arabic_quoted import arabic_quoted
from crosswire.text.names.arabic.arabic_towns import arabic_towns
from crosswire.text.names.arabic.bodies_spaced import long_bodies
from crosswire.text.names.arabic.brackets_spaced import long_before_brackets
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.linking.spelled import spelled
from crosswire.text.names.story.again import surnames_again
from crosswire.text.names.story.sounding import Story


def told_in_arabic(page: Page, found: list[Draft], story: Story) -> list[Draft]:
    """The names ``found`` with those that these, the story and what stands beside names show."""
    found = without_overlap([*found, *long_bodies(page, found, story.long)])
    found = without_overlap([*found, *arabic_people(page), *arabic_towns(page)])
    found = without_overlap([*found, *surnames_again(page, found, story)])
    found = without_overlap([*found, *given_names_again(page, found)])
    found = without_overlap([*found, *arabic_clubs(page), *firms_again(page, found)])
    found = without_overlap([*found, *spelled(page, found, story.short)])
    found = without_overlap([*long_before_brackets(page, story.short), *found])
    found = without_overlap([*found, *arabic_datelines(page, found)])
    found = without_overlap([*found, *arabic_kinds(page, found, story.names)])
    return without_overlap([*found, *arabic_quoted(page), *arabic_called(page, found, story.names)])
