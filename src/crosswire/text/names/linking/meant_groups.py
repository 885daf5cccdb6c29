"""The names of a story by whom they name, as they are compared by what they mean."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.lexicon.gazetteer import is_land, is_place
from crosswire.text.names.linking.clusters import Placed, key_of_words
from crosswire.text.names.linking.countries_of_bodies import NOWHERE, Belonging, belonging
from crosswire.text.names.linking.meant_people import parts_of, spoken

#: So many of the longest names of a group are compared of each article.
_MOST_NAMES = 4
#: So many of its spellings.
_MOST_FORMS = 6
_FIGURES = re.compile(r"\d+")


class Group:
    """The names of one entity, of several articles. ``entity``: which one it is, where tables or user say so."""

    def __init__(self, placed: Sequence[Placed], entity: str) -> None:
        self._entity = entity
        self.known = bool(entity)
        self.land = is_land(entity)
        self.place = is_place(entity)
        self._placed = placed
        self._by_article: dict[int, list[Draft]] = defaultdict(list)
        for article, draft in sorted(placed, key=lambda one: (-len(one[1].words), -len(one[1].span))):
            self._by_article[article].append(draft)

    def with_others(self, other: "Group") -> "Group":
        """The names of two groups that are one."""
        return Group([*self._placed, *other._placed], self._entity or other._entity)

    @cached_property
    def articles(self) -> frozenset[int]:
        return frozenset(self._by_article)

    @cached_property
    def votes(self) -> Counter[MentionType]:
        """What speaks for each type, over all its names."""
        total: Counter[MentionType] = Counter()
        for _, draft in self._placed:
            total.update(draft.votes)
        return total

    @cached_property
    def type(self) -> MentionType:
        return decided(self.votes)

    @cached_property
    def shares(self) -> dict[MentionType, float]:
        """The share of each type, the more so the more speaks for it."""
        most = max(self.votes.values(), default=0)
        raised = {kind: math.exp(self.votes[kind] - most) for kind in MentionType}
        return {kind: value / sum(raised.values()) for kind, value in raised.items()}

    @cached_property
    def forms(self) -> list[tuple[str, ...]]:
        """Its spellings, each by its words; parts of words where these are joined by a dot or a hyphen."""
        return list(dict.fromkeys(map(parts_of, self.names)))[:_MOST_FORMS]

    @cached_property
    def figures(self) -> set[int]:
        """What figures its names have, in whatever signs."""
        return {int(figure) for draft in self.names for word in draft.words for figure in _FIGURES.findall(word)[:_MOST_FORMS]}

    @cached_property
    def spoken(self) -> list[tuple[str, ...]]:
        """Its names by their words, where these tell how they sound."""
        return spoken(self.names)

    def brackets(self, other: "Group") -> bool:
        """Whether a name of the other stands in brackets behind one of its own."""
        return not self._bracketed.isdisjoint(other._drafts)

    @cached_property
    def _bracketed(self) -> frozenset[int]:
        return frozenset(id(draft.bracketed) for _, draft in self._placed if draft.bracketed is not None)

    @cached_property
    def _drafts(self) -> frozenset[int]:
        return frozenset(id(draft) for _, draft in self._placed)

    def longest(self, article: int) -> int:
        """How many words the longest of its names in an article has."""
        return max(len(parts_of(draft)) for draft in self._by_article[article])

    @cached_property
    def names(self) -> list[Draft]:
        """One name of each spelling."""
        return list({draft.words: draft for _, draft in self._placed}.values())

    @cached_property
    def belonging(self) -> Belonging:
        """Of which country a body is, by its names."""
        return belonging(self.names) if self.type is MentionType.ORGANISATION else NOWHERE

    @cached_property
    def _has_short(self) -> bool:
        return len({len(key_of_words(draft.words)) for _, draft in self._placed}) > 1

    @property
    def sure(self) -> bool:
        return any(draft.sure for _, draft in self._placed)

    def fullest(self) -> Draft:
        """Its longest name, rather one in Latin letters."""
        return max((draft for _, draft in self._placed), key=lambda draft: (draft.words[0].isascii(), len(draft.words), len(draft.span)))

    def spans(self, article: int) -> list[Span]:
        """Where an article has its names, the longest first."""
        return [draft.span for draft in self._by_article.get(article, ())]

    def places(self, article: int) -> list[Span]:
        """Where the longest of its names stand."""
        return self.spans(article)[:_MOST_NAMES]

    def long(self, article: int) -> list[Span]:
        """Of its names in an article those of several words, where it has names of one word too: "Horizon Docks" beside "Horizon"."""
        sizes = [(len(key_of_words(draft.words)), draft) for draft in self._by_article.get(article, ())]
        return [draft.span for size, draft in sizes if size > 1][:_MOST_NAMES] if self._has_short else []
