"""Names with their spelling in another script in brackets behind them: "«Кизель» (Kiesel GmbH)", "灯塔公司（Leuchtturm AG）"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosswire.languages.naming.anywhere import LANGUAGES_IN_SHORT
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.linking.clusters import Cluster, Pair, by_draft

#: What stands between the two: the end of a quotation, a bracket, and a word for "in English".
_OPEN = re.compile(r"[»”」』》\"’]?[ \u00a0]?[（(\[][ «“「\"]?(?:\w{2,6}\.? ?[:：] ?|(?:" + "|".join(LANGUAGES_IN_SHORT) + r")\. )?")
_CLOSE = re.compile(r"[»”」\"]?[,，;；)）\]]")
#: Letters from here on are of no Latin script.
_LATIN_END = "\u0250"


def note_glosses(page: Page, drafts: Sequence[Draft]) -> None:
    """Notes in each draft the one that stands in brackets behind it; if only one of the two is in Latin letters, it is a gloss."""
    for draft, other in pairwise(drafts):
        if _OPEN.fullmatch(page.text, draft.span.end, other.span.start) and _CLOSE.match(page.text, other.span.end):
            draft.bracketed = other
            if draft.sure and other.sure and _is_gloss(page.text, draft, other):
                draft.gloss = other


def _is_gloss(text: str, draft: Draft, other: Draft) -> bool:
    latin, other_latin = (one.span.of(text)[:1] < _LATIN_END for one in (draft, other))
    if latin == other_latin:
        return False
    return not (draft.known is not None and other.known is not None) and _same_type(draft, other)


def _same_type(draft: Draft, other: Draft) -> bool:
    """Whether nothing says that one is a person or a place and the other is not."""
    kinds = {decided(one.votes) for one in (draft, other) if one.votes}
    apart = (MentionType.PERSON, MentionType.PLACE)
    return len(kinds) < 2 or kinds.isdisjoint(apart) or draft.words == other.words


def glosses(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters of which one glosses the other."""
    owner = by_draft(clusters)
    for number, cluster in enumerate(clusters):
        for draft in cluster.drafts:
            other = owner.get(id(draft.gloss), number) if draft.gloss is not None else number
            if other != number:
                yield other, number
