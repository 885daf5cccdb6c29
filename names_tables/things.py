"""What animals, tools, weather and the like are called in many languages, from the names of pictographs in Unicode CLDR.

Ships, firms and projects are called by such words, and newsrooms translate them.
"""

import json
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from crosswire.languages.words import words

LANGUAGES = words("ar cs da de el en es fi fr he hi hu id it ja ko nl no pl pt ro ru sv tr uk vi zh")
_FOLDER = Path("cldr-annotations-full") / "annotations"
#: A word that so many pictographs have says little of each.
_MOST_MEANT, _MOST_RARE, _FEWEST_LETTERS = 2, 1, 3
_SIGNS = "\u3040"
#: Blocks of pictographs of things: faces, hands, people, flags and letters are none.
_THINGS = (
    (0x2600, 0x27BF),
    (0x1F300, 0x1F3FA),
    (0x1F400, 0x1F43F),
    (0x1F490, 0x1F573),
    (0x1F680, 0x1F6FF),
    (0x1F950, 0x1F9B4),
    (0x1F9C0, 0x1F9CB),
    (0x1F9E0, 0x1F9FF),
    (0x1FA70, 0x1FAFF),
)


def things(folder: Path) -> Iterator[str]:
    """A line a language: its code, then each word with the numbers of the things that it means."""
    for language in LANGUAGES:
        path = folder / _FOLDER / language / "annotations.json"
        found = _words(json.loads(path.read_text(encoding="utf-8"))["annotations"]["annotations"])
        yield "\t".join((language, *(f"{word} {' '.join(map(str, numbers))}" for word, numbers in sorted(found.items()))))


def _words(pictographs: dict[str, dict[str, list[str]]]) -> dict[str, list[int]]:
    often = Counter(word.lower() for names in pictographs.values() for word in names.get("default", ()))
    found: dict[str, set[int]] = defaultdict(set)
    for signs, names in pictographs.items():
        number = ord(signs[0])
        if len(signs.rstrip("\ufe0f")) > 1 or not any(first <= number <= last for first, last in _THINGS):
            continue
        rare = [word for word in names.get("default", ()) if often[word.lower()] <= _MOST_RARE]
        for word in (*names.get("tts", ()), *rare):
            plain = unicodedata.normalize("NFC", word.lower())
            if plain.isalpha() and (len(plain) >= _FEWEST_LETTERS or plain >= _SIGNS):
                found[plain].add(number)
    return {word: sorted(numbers) for word, numbers in found.items() if len(numbers) <= _MOST_MEANT}
