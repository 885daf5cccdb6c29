"""Bodies of two countries: the Italian federation is not the Turkish one, nor is "the Foreign Ministry" of two outlets one ministry."""

from collections.abc import Iterable

from crosswire.languages.naming.ministries import FOREIGN
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of
from crosswire.text.names.linking.translated import countries_named


def are_of_two_countries(ours: Iterable[Draft], theirs: Iterable[Draft]) -> bool:
    """Whether the names of two bodies say different countries, or both nothing but "Foreign Ministry"."""
    mine, others = list(ours), list(theirs)
    countries, rivals = (frozenset(place for draft in drafts for place in countries_named(draft)) for drafts in (mine, others))
    if countries and rivals:
        return countries.isdisjoint(rivals)
    return not countries and not rivals and _is_foreign_ministry(mine) and _is_foreign_ministry(others)


def _is_foreign_ministry(drafts: Iterable[Draft]) -> bool:
    """Whether one of some names says that it is a ministry for what is abroad."""
    return any(_is_ministry(words) and any(word.startswith(FOREIGN) for word in words) for words in map(_words, drafts))


def _words(draft: Draft) -> list[str]:
    return [word for name in draft.words for word in name.split()]


def _is_ministry(words: Iterable[str]) -> bool:
    return any("ministry" in meaning for word in words for meaning in (meanings_of(word), *meanings_in_signs(word)))
