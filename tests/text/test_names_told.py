"""Names that something else than the rules tells: what of them is the name, what they are, and whom they name."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

import pytest

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.credible import has_capital, is_overlooked
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.finding import pages_of
from crosswire.text.names.lexicon.aliases import NO_ALIASES
from crosswire.text.names.linking.clusters import gathered
from crosswire.text.names.linking.people_apart import PeopleApart
from tests.text.test_names_by_meaning import Given


class Telling(Given):
    """Tells that some words are names, each surely of a type, and that no others are."""

    def __init__(self, texts: Sequence[str], names: Mapping[str, MentionType]) -> None:
        super().__init__(texts, [])
        self._all, self._names = texts, names

    def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> list[Told]:
        places = sorted((page.text.find(name), name) for name in self._names if name in page.text)
        return [Told(Span(at, at + len(name)), {self._names[name]: 0.97}) for at, name in places]


def told(names: Mapping[str, MentionType], *texts: tuple[str, str]) -> list[dict[str, tuple[MentionType, str]]]:
    articles = [Article(f"{number}", text, language, "o") for number, (text, language) in enumerate(texts)]
    found = mentions_in_story(articles, likeness=Telling([text for text, _ in texts], names))
    return [
        {each.span.of(article.text): (each.type, each.entity) for each in mentions}
        for article, mentions in zip(articles, found, strict=True)
    ]


def test_what_is_told_goes_before_what_the_rules_find() -> None:
    text = "Quay row\nThe board of Pier House Trust met Lena Quast on Monday."
    (found,) = told({"board of Pier House Trust": MentionType.ORGANISATION, "Lena Quast": MentionType.PERSON}, (text, "en"))
    assert {name: kind for name, (kind, _) in found.items()} == {
        "board of Pier House Trust": MentionType.ORGANISATION,
        "Lena Quast": MentionType.PERSON,
    }


def test_the_tables_know_what_is_told() -> None:
    texts = ("她在利马说。", "zh"), ("She spoke in Lima.", "en")
    chinese, english = told({"利马": MentionType.PLACE, "Lima": MentionType.PLACE}, *texts)
    assert chinese["利马"] == english["Lima"]


def test_a_type_that_is_told_counts() -> None:
    text = "Quay row\nVeldra Montis paid. Then Veldra Montis left."
    for kind in (MentionType.ORGANISATION, MentionType.PLACE, MentionType.OTHER):
        (found,) = told({"Veldra Montis": kind}, (text, "en"))
        assert found["Veldra Montis"][0] is kind


@pytest.mark.parametrize(
    ("text", "language", "capital", "overlooked"),
    [
        ("Velmar Office", "en", True, True),
        ("Office", "en", True, False),
        ("sea law", "en", False, False),
        ("Neue Hoffnung", "de", True, False),
        ("海湾公司", "zh", True, True),
    ],
)
def test_what_may_be_a_name_where_names_have_capitals(text: str, language: str, capital: bool, overlooked: bool) -> None:
    (page,) = pages_of([(text, language)])
    whole = Span(0, len(text))
    assert (has_capital(page, whole), is_overlooked(page, whole)) == (capital, overlooked)


def somebody(*words: str) -> Draft:
    return Draft(Span(0, 1), words, votes=Counter({MentionType.PERSON: 5}))


def test_two_people_whom_an_article_names_in_full_are_two() -> None:
    quast, brother, surname = somebody("lena", "quast"), somebody("pavel", "quast"), somebody("quast")
    here, elsewhere = [[quast, brother, surname]], [[quast], [brother], [surname]]
    assert PeopleApart(gathered(here, NO_ALIASES)).are_two(0, 1)
    assert not PeopleApart(gathered(here, NO_ALIASES)).are_two(0, 2)
    assert not PeopleApart(gathered(elsewhere, NO_ALIASES)).are_two(0, 1)
    assert not PeopleApart(gathered([[quast, somebody("лена", "кваст")]], NO_ALIASES)).are_two(0, 1)
    assert PeopleApart(gathered([[somebody("chih-wei", "ouyang"), somebody("chih-ming", "ouyang")]], NO_ALIASES)).are_two(0, 1), (
        "an article writes one name in one way"
    )


def test_whoever_is_joined_brings_his_full_names() -> None:
    people = PeopleApart(gathered([[somebody("lena", "quast"), somebody("pavel", "quast")], [somebody("quast")]], NO_ALIASES))
    people.join(2, 1)
    assert people.are_two(0, 2)


def test_what_is_surely_a_place_is_nobodys_surname() -> None:
    text = "Coastguard\nCaptain Ada Sarnow called the port. The boat had left Sarnow at dawn, Sarnow said."
    places = [match.start() for match in re.finditer("Sarnow", text)]

    class Place(Telling):
        def told(self, article: int, page: Page, drafts: Sequence[Draft]) -> list[Told]:
            person = Told(Span(text.find("Ada"), places[0] + 6), {MentionType.PERSON: 0.97})
            kinds = MentionType.PLACE, MentionType.PERSON
            return [person, *(Told(Span(at, at + 6), {kind: 0.97}) for at, kind in zip(places[1:], kinds, strict=True))]

    (found,) = mentions_in_story([Article("0", text, "en", "o")], likeness=Place([text], {}))
    person, town, again = found
    assert (person.type, town.type, again.type) == (MentionType.PERSON, MentionType.PLACE, MentionType.PERSON)
    assert person.entity == again.entity != town.entity
