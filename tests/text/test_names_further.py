"""Names that go further, or less far, than was thought."""

from collections import Counter

import pytest

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.finding import pages_of
from crosswire.text.names.lexicon.gazetteer import Known
from crosswire.text.names.linking.meant_further import meant_further
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.shared import Shared
from crosswire.text.names.telling import with_changes
from tests.text.test_names_by_meaning import Given

ENGLISH = "The Tidal Office of Marova spoke. Later the Tidal Office of Marova and the Tidal Office left."
SPANISH = "Habló la Oficina de Mareas de Marova."
PAGES = pages_of([(ENGLISH, "en"), (SPANISH, "es")])


class Further(Given):
    """Says of some words how far they go, and notes what it is asked."""

    def __init__(self, **words: str) -> None:
        super().__init__([ENGLISH, SPANISH], [])
        self._words_of, self.asked = words, list[Shared]()

    def extent(self, name: Shared) -> Told | None:
        self.asked.append(name)
        longer = self._words_of.get(name.span.of(name.page.text).replace(" ", "_"))
        start = name.page.text.index(longer) if longer else 0
        return Told(Span(start, start + len(longer)), {MentionType.ORGANISATION: 0.9}) if longer else None


def drafts(text: str, words: str) -> list[Draft]:
    starts = [at for at in range(len(text)) if text.startswith(words, at)]
    return [Draft(Span(at, at + len(words)), tuple(words.lower().split()), votes=Counter({MentionType.ORGANISATION: 5})) for at in starts]


OURS, THEIRS = drafts(ENGLISH, "Tidal Office"), drafts(SPANISH, "Oficina de Mareas")


def group(entity: str = "") -> Group:
    return Group([*((0, one) for one in OURS), *((1, one) for one in THEIRS)], entity)


def test_a_name_changes_wherever_it_stands_among_the_same_words() -> None:
    changes = meant_further(PAGES, {0: group()}, Further(Tidal_Office="Tidal Office of Marova"))
    assert [told.span.of(ENGLISH) for told in changes[0].values()] == ["Tidal Office of Marova"] * 2
    assert changes[1] == {}
    found = with_changes(PAGES[0], [*OURS, *drafts(ENGLISH, "Marova")], changes[0])
    assert [one.span.of(ENGLISH) for one in sorted(found, key=lambda one: one.span)] == [*["Tidal Office of Marova"] * 2, "Tidal Office"]


def test_the_second_article_is_asked_with_what_the_first_one_has_by_then() -> None:
    likeness = Further(Tidal_Office="Tidal Office of Marova")
    meant_further(PAGES, {0: group()}, likeness)
    first, second = likeness.asked
    assert [span.of(SPANISH) for span in first.others[1]] == ["Oficina de Mareas"]
    assert [span.of(ENGLISH) for span in second.others[0]] == [*["Tidal Office of Marova"] * 2, "Tidal Office"]


@pytest.mark.parametrize("groups", [{0: group("org:tidal-office")}, {0: Group([(0, one) for one in OURS], "")}])
def test_what_the_tables_know_and_what_one_language_has_is_not_asked(groups: dict[int, Group]) -> None:
    likeness = Further(Tidal_Office="Tidal Office of Marova")
    assert meant_further(PAGES, groups, likeness) == [{}, {}]
    assert likeness.asked == []


def test_names_that_the_tables_know_are_not_taken_in() -> None:
    known = Draft(Span(ENGLISH.index("Marova"), ENGLISH.index("Marova") + 6), ("marova",), Known("org:marova", MentionType.ORGANISATION))
    likeness = Further()
    meant_further(PAGES, {0: group(), 1: Group([(0, known)], "org:marova")}, likeness)
    assert [span.of(ENGLISH) for span in likeness.asked[0].fixed] == ["Marova"]
    assert known.span in likeness.asked[0].taken


def test_nothing_changes_where_nothing_is_told() -> None:
    assert with_changes(PAGES[0], OURS, {}) == OURS
