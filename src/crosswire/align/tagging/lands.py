"""Whether two readings of the same words differ by a land: "Korea Selatan Saebyeok" is a firm of that name and where it is from."""

from collections.abc import Sequence

from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import is_land
from crosswire.text.names.lexicon.places import places

_BESIDE = " \u00a0・·"


def about_lands(page: Page, ours: Sequence[str], theirs: Sequence[str]) -> tuple[float, ...]:
    """Whether a land is among the names, of ours and of theirs; then, of theirs and of ours, whether they part a land from a name that the
    other sees whole, and whether they leave one out that the other has in it; at last whether any of theirs is a place.
    """
    return (
        float(any(_is_land(page, name) for name in ours)),
        float(any(_is_land(page, name) for name in theirs)),
        float(_parts(page, theirs, ours)),
        float(_parts(page, ours, theirs)),
        float(_leaves_out(page, theirs, ours)),
        float(_leaves_out(page, ours, theirs)),
        float(any(places().get(name.lower(), page.vocabulary.code) is not None for name in theirs)),
    )


def _is_land(page: Page, name: str) -> bool:
    known = places().get(name.lower(), page.vocabulary.code)
    return known is not None and is_land(known.entity)


def _parts(page: Page, several: Sequence[str], one: Sequence[str]) -> bool:
    return len(several) > len(one) == 1 and one[0].startswith(several[0]) and _is_land(page, several[0])


def _leaves_out(page: Page, short: Sequence[str], long: Sequence[str]) -> bool:
    if len(short) != 1 or len(long) != 1 or short == long or short[0] not in long[0]:
        return False
    return _is_land(page, long[0].replace(short[0], "").strip(_BESIDE))
