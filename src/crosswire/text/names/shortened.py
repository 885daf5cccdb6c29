"""A city called by the first word of its name, after its full name: "Monaco" for "Monaco di Baviera"."""

from collections.abc import Sequence

from crosswire.text.names.draft import Draft

_CITY = "place:city-"


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
