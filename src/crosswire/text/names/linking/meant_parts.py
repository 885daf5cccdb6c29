"""How the words of two names stand to each other, whatever they mean: one part of the other, inflected, or its first letters."""

import re
from collections.abc import Iterable, Sequence

#: The words of a name, in small letters.
Words = tuple[str, ...]

#: Two signs or more of Chinese, Japanese or Korean.
_SIGNS = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,}")
#: Inflected words have so many first letters in common, all but the last two; a word and one inside another name one more.
_STEM, _STEM_INSIDE, _ENDING, _LONGEST_ENDING = 3, 4, 2, 3
#: An acronym may leave out so many words: "Court of Arbitration for Sport".
_LEFT_OUT = 3
#: Fewer letters begin too many words, more are no short name; no more words are looked at.
_PUT_TOGETHER, _MOST_WORDS = range(3, 17), 12


def is_short(names: Iterable[Words], others: Sequence[Words]) -> bool:
    """Whether a name of either is part of one of the other, or the same in another case; or made of some of its signs, in order."""
    return any(
        _inside(*sorted((one, other), key=len)) or _inflected(one, other) or _in_signs("".join(one), "".join(other))
        for one in names
        for other in others
    )


def _in_signs(one: str, other: str) -> bool:
    """ "海事局" and "中国海事局", "식약처" and "식품의약품안전처"."""
    short, long = sorted((one, other), key=len)
    signs = iter(long)
    return _SIGNS.fullmatch(short) is not None and len(short) < len(long) and all(sign in signs for sign in short)


def _inside(short: Words, long: Words) -> bool:
    return len(short) < len(long) and all(any(word == one or _same_stem(word, one, _STEM_INSIDE) for one in long) for word in short)


def _inflected(one: Words, other: Words) -> bool:
    return len(one) == len(other) and all(
        _same_stem(word, another, _STEM) and abs(len(word) - len(another)) <= _LONGEST_ENDING
        for word, another in zip(one, other, strict=True)
    )


def _same_stem(one: str, other: str, least: int) -> bool:
    shortest = min(len(one), len(other))
    stem = max(least, shortest - _ENDING)
    return shortest >= least and one[:stem] == other[:stem]


def are_initials(names: Sequence[Words], others: Sequence[Words]) -> bool:
    """Whether a name of either is made of the first letters of one of the other."""
    return any(_initials(long, short) for ours, theirs in ((names, others), (others, names)) for long in ours for short in theirs)


def _initials(long: Words, short: Words) -> bool:
    if len(long) < 2 or len(short) != 1 or len(short[0]) < 2:
        return False
    letters, first = iter("".join(word[0] for word in long)), short[0]
    return 0 <= len(long) - len(first) <= _LEFT_OUT * (len(first) > 2) and all(letter in letters for letter in first)


def are_beginnings(names: Sequence[Words], others: Sequence[Words]) -> bool:
    """Whether a name of either is put together of the beginnings of words of the other: "Kemenkeu" of "Kementerian Keuangan"."""
    return any(
        len(short) == 1 and len(short[0]) in _PUT_TOGETHER and len(long) > 1 and _put_together(short[0], long)
        for ours, theirs in ((names, others), (others, names))
        for long in ours
        for short in theirs
    )


def _put_together(short: str, long: Words) -> bool:
    """Whether its letters are, in order, beginnings of the words, of the first and of one more at least."""
    first = _begun(short, long[0])
    reached = set(range(1, first + 1))
    for word in long[1:_MOST_WORDS]:
        reached |= {place + size for place in reached for size in range(1, _begun(short[place:], word) + 1)}
    return len(short) in reached and first < len(short)


def _begun(letters: str, word: str) -> int:
    """How many first letters are the same."""
    return next((size for size, (one, other) in enumerate(zip(letters, word, strict=False)) if one != other), min(len(letters), len(word)))
