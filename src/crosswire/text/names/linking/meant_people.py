"""Whether two names of people may be one: the vectors of two spokeswomen are alike, their names are not."""

import re
from collections.abc import Iterable, Sequence

from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.vowels import ratio

#: So alike the words of two names of as many words must sound on average, and each of them; and each word of a name to one of a
#: longer name. On 50 invented stories the right ones had 0.63 and more, two spokesmen 0.58, two of one surname one word of 0.36.
_LEAST, _LEAST_EACH = 0.6, 0.45
_PARTS = re.compile("[·・•‧＝ -]+")
#: The words of a name.
Spoken = tuple[str, ...]

#: No more names of one person are compared.
_MOST = 6


def may_sound_alike(ours: Sequence[Spoken], theirs: Sequence[Spoken]) -> bool:
    """Whether any name sounds like any of the others, or there are none by whose sound it can be told."""
    return not (ours and theirs) or any(_alike(one, other) for one in ours for other in theirs)


def spoken(names: Iterable[Draft]) -> list[Spoken]:
    """The words of some names, without those in signs of the Far East, which other languages read otherwise."""
    found = dict.fromkeys(map(parts_of, names))
    return [words for words in found if words and not _is_native(words)][:_MOST]


def parts_of(draft: Draft) -> tuple[str, ...]:
    """The words of a name, parted where a dot or a hyphen joins them."""
    return tuple(part for word in draft.words for part in _PARTS.split(word) if part) or draft.words


def _is_native(words: Sequence[str]) -> bool:
    """Whether a name is in Chinese signs without a dot: somebody's of the Far East, not the sounds of a foreigner's."""
    return len(words) == 1 and words[0][:1] >= "\u3400" and not is_hangul(words[0][0])


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each word sounds like one of the other name; of as many words, in one order or the other."""
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return any(_in_order(short, order) for order in (long, long[::-1]))
    return all(any(ratio(word, another, _LEAST) >= _LEAST for another in long) for word in short)


def _in_order(one: Sequence[str], other: Sequence[str]) -> bool:
    found = [ratio(word, another) for word, another in zip(one, other, strict=True)]
    return min(found) >= _LEAST_EACH and sum(found) >= _LEAST * len(found)
