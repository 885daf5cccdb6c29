"""The names of an article as something else than the rules tells them: which passages, and of which types."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

#: So much it counts that a passage is surely of a type; what is less likely counts as much less.
_VOTES = 6
#: From here on a type is sure.
_SURE = 0.9
_PARTS = re.compile("[·・•‧=＝ \u00a0]+")


@dataclass(frozen=True)
class Told:
    """A name, and how likely it is of each type; nothing where that is not told."""

    span: Span
    types: Mapping[MentionType, float]

    def votes(self) -> Counter[MentionType]:
        return Counter({kind: round(_VOTES * chance) for kind, chance in self.types.items() if round(_VOTES * chance)})

    def likely(self) -> MentionType | None:
        """The type it surely is of."""
        return next((kind for kind, chance in self.types.items() if chance >= _SURE), None)


def as_told(page: Page, drafts: Sequence[Draft], told: Sequence[Told]) -> list[Draft]:
    """The names that are told, with what the rules know of those among them that they found."""
    own = {draft.span: draft for draft in drafts}
    return [_with_types(own.get(one.span) or _new(page, one), one) for one in told]


def _with_types(draft: Draft, told: Told) -> Draft:
    return replace(draft, votes=draft.votes + told.votes(), likely=told.likely())


def _new(page: Page, told: Told) -> Draft:
    words = [word for word in _PARTS.split(told.span.of(page.text).lower()) if word]
    return Draft(told.span, tuple(words), sure=told.likely() is not None)
