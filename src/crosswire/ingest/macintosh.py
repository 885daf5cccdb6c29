"""Text files of old Macintoshes, whose bytes stand for other letters than those of Windows.

No list of frequent letters is needed: read as what they are not, such files have capitals and signs in the middle of words.
"""

import re
import unicodedata

ROMAN, CYRILLIC = "mac_roman", "mac_cyrillic"

#: A byte beside a small letter of ASCII; of Latin texts most bytes above ASCII are.
_BESIDE = re.compile(rb"(?<=[a-z])[\x80-\xff]|[\x80-\xff](?=[a-z])")
_HIGH = re.compile(rb"[\x80-\xff]")
_MOSTLY = 0.5
#: Two together are half a character each in the encodings of East Asia; here they are rare ("créée").
_PAIR = re.compile(rb"[\x80-\xff]{2}")
_FEW = 0.4
#: Of the letters a text has, nearly all must be right in the one encoding, and many wrong in every other.
_RIGHT, _WRONG = 0.9, 0.8
#: Signs that do stand between the letters of a word or of two, and kinds of characters that stand in no text at all.
_IN_WORDS = frozenset("’‘–—·")
_NOWHERE = frozenset({"Sk", "Cc", "Cn"})

#: The small я after another small letter, as a Macintosh writes it and as Windows does; each is hardly ever there in the other.
_CYRILLIC_LETTER = re.compile(rb"[\xe0-\xfe]\xdf")
_OF_WINDOWS = re.compile(rb"[\xdf-\xfe]\xff")


def is_mac_roman(sample: bytes, others: frozenset[str]) -> bool:
    """Whether these bytes are words of Western Europe as a Macintosh wrote them, and words in none of the other encodings."""
    places = list(_BESIDE.finditer(sample))
    high, pairs = len(_HIGH.findall(sample)), len(_PAIR.findall(sample))
    if len(places) < _MOSTLY * high or pairs > _FEW * high or _share_right(sample, places, ROMAN) < _RIGHT:
        return False
    return all(_share_right(sample, places, other) < _WRONG for other in others)


def is_mac_cyrillic(sample: bytes) -> bool:
    """Whether bytes that pass for Windows' Cyrillic are a Macintosh's: the small letters are the same in both, but for я."""
    return len(_CYRILLIC_LETTER.findall(sample)) > len(_OF_WINDOWS.findall(sample))


def _share_right(sample: bytes, places: list[re.Match[bytes]], encoding: str) -> float:
    """How many of the bytes that can tell are small letters in this encoding; all of them where none can tell."""
    verdicts = [_is_right(sample[max(place.start() - 1, 0) : place.end() + 1], place, encoding) for place in places]
    telling = [verdict for verdict in verdicts if verdict is not None]
    return sum(telling) / len(telling) if telling else 1.0


def _is_right(around: bytes, place: re.Match[bytes], encoding: str) -> bool | None:
    """A small Latin letter is right; a capital after a small letter, or a sign between two, is wrong; else it does not tell."""
    character = place.group().decode(encoding, errors="replace")
    if character.islower() and unicodedata.name(character, "").startswith("LATIN"):
        return True
    if character in _IN_WORDS or not around[:1].islower():
        return None
    wrong = around[-1:].islower() or character.isalpha() or character == "\ufffd" or unicodedata.category(character) in _NOWHERE
    return False if wrong else None
