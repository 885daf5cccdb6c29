"""Families: articles joined two by two into those that carry one text. The surest findings come first.

What joins two articles joins all that were joined to either, so a credit, which is weaker than a copied text, only joins families in which
everybody names the agency.
"""

from collections.abc import Iterable, Mapping

from crosswire.wire.reuse import NEARLY_ALL, Reuse


class Families:
    """``printed``: article -> the agencies it is printed as. Two agencies' texts are not joined, unless hardly a word differs.

    ``named``: article -> the agencies it names in any way.
    """

    def __init__(self, printed: Mapping[str, set[str]], named: Mapping[str, set[str]]) -> None:
        self._family = {article: frozenset({article}) for article in printed}
        self._printed, self._named = printed, named
        #: The findings that joined something, in the order they were made.
        self.joined: list[Reuse] = []

    def of(self, article: str) -> frozenset[str]:
        """The family of an article."""
        return self._family[article]

    def all(self) -> list[frozenset[str]]:
        """Every family once, in the order of the articles."""
        return list(dict.fromkeys(self._family.values()))

    def join(self, found: Iterable[Reuse]) -> None:
        """Join what the findings say, the surest first."""
        for reuse in sorted(found, key=lambda each: -each.sureness):
            one, other = self._family[reuse.one], self._family[reuse.other]
            both = one | other
            if one is other or (self._rivals(one, other) and reuse.sureness < 1 + NEARLY_ALL):
                continue
            if reuse.agency and not all(reuse.agency in self._named[article] for article in both):
                continue
            self._family |= dict.fromkeys(both, both)
            self.joined.append(reuse)

    def _rivals(self, one: frozenset[str], other: frozenset[str]) -> bool:
        mine, theirs = self._agencies(one), self._agencies(other)
        return bool(mine) and bool(theirs) and not mine & theirs

    def _agencies(self, family: frozenset[str]) -> set[str]:
        return {agency for article in sorted(family) for agency in self._printed[article]}
