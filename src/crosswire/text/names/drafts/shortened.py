"""A city called by the first word of its name, after its full name: "Monaco" for "Monaco di Baviera"."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from crosswire.languages.naming.anywhere import SAINTS
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft

_CITY = "place:city-"
#: The word for a saint and who it is.
_SAINT, _VOTES = 2, 6


def shorten_cities(drafts: Sequence[Draft]) -> None:
    """What the tables know otherwise under that word is the city, in a text that names the city in full first."""
    full: dict[str, Draft] = {}
    for draft in drafts:
        if draft.known is None or not draft.sure:
            continue
        if len(draft.words) > 1 and draft.known.entity.startswith(_CITY):
            full.setdefault(draft.words[0], draft)
        elif len(draft.words) == 1 and draft.words[0] in full:
            draft.known = full[draft.words[0]].known


def towns_of_saints(articles: Sequence[Sequence[Draft]]) -> None:
    """ "San Marcos" is San Marcos del Monte, if the story has one town of that name, whatever the tables have under it."""
    drafts = [draft for found in articles for draft in found if draft.sure and draft.words[0] in SAINTS]
    heads: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for draft in drafts:
        if len(draft.words) > _SAINT and draft.known is None:
            heads[draft.words[:_SAINT]].add(draft.words)
    for draft in drafts:
        whole = heads.get(draft.words, set())
        if len(whole) == 1 and (draft.known is None or draft.known.entity.startswith(_CITY)):
            draft.known, draft.words = None, next(iter(whole))
            draft.votes = Counter({MentionType.PLACE: _VOTES})
