"""Places in katakana that the tables have in another spelling: "ブロツワフ" is "ヴロツワフ"."""

import re
from collections import Counter

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.places import places

_RUN = re.compile("[ァ-ヺー]{3,15}")
_TO_V = str.maketrans({"バ": "ヴァ", "ビ": "ヴィ", "ブ": "ヴ", "ベ": "ヴェ", "ボ": "ヴォ"})
_TO_B = (("ヴァ", "バ"), ("ヴィ", "ビ"), ("ヴェ", "ベ"), ("ヴォ", "ボ"), ("ヴ", "ブ"))
_KATAKANA, _KATAKANA_END, _DOTS = "ァ", "ー", "・＝="


def respelt_place(text: str, start: int) -> Draft | None:
    """The place that a whole word in katakana names, written with the sounds of v or of b."""
    before = text[start - 1] if start else ""
    if not _KATAKANA <= text[start] <= _KATAKANA_END or (before and (_KATAKANA <= before <= _KATAKANA_END or before in _DOTS)):
        return None
    match = _RUN.match(text, start)
    if match is None or text[match.end() : match.end() + 1] in tuple(_DOTS) or places().get(match.group(), "ja") is not None:
        return None
    other = match.group()
    for one, two in _TO_B:
        other = other.replace(one, two)
    for form in {match.group().translate(_TO_V), other} - {match.group()}:
        known = places().get(form, "ja")
        if known is not None:
            return Draft(Span(*match.span()), (match.group(),), known, votes=Counter({MentionType.PLACE: 6}))
    return None
