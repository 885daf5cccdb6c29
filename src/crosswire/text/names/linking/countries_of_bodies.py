"""Bodies of two countries: the Italian federation is not the Turkish one, nor is "the Foreign Ministry" of two outlets one ministry."""

from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from crosswire.languages.naming.ministries import FOREIGN
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of
from crosswire.text.names.linking.translated import countries_named

#: No more names of one body are looked at.
_MOST = 12


class Belonging(NamedTuple):
    """``countries``: those that the names of a body say; ``abroad``: whether it is a ministry for what is abroad."""

    countries: frozenset[str]
    abroad: bool

    def is_apart(self, other: "Belonging") -> bool:
        """Whether two bodies say different countries, or both nothing but "Foreign Ministry"."""
        if self.countries and other.countries:
            return self.countries.isdisjoint(other.countries)
        return self.abroad and other.abroad and not self.countries and not other.countries


NOWHERE = Belonging(frozenset(), False)


def belonging(drafts: Iterable[Draft]) -> Belonging:
    """Whose a body is, by its names."""
    names = list(islice(drafts, _MOST))
    return Belonging(frozenset(place for draft in names for place in countries_named(draft)), any(map(_is_abroad, names)))


def _is_abroad(draft: Draft) -> bool:
    """Whether a name says that it is a ministry for what is abroad."""
    words = [word for name in draft.words for word in name.split()]
    ministry = any("ministry" in meaning for word in words for meaning in (meanings_of(word), *meanings_in_signs(word)))
    return ministry and any(word.startswith(FOREIGN) for word in words)
