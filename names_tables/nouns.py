"""What common nouns of Chinese are called elsewhere, from the names that CLDR gives to pictures: animals, plants, things."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from names_tables.unihan import is_sign

_FOLDER = Path("cldr-annotations-full") / "annotations"
_OTHERS = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "id", "ar", "ko", "cs", "ro", "sv", "vi")
_SHORTEST, _LONGEST, _SHORTEST_OTHER = 2, 4, 3


def chinese_nouns(folder: Path) -> list[str]:
    """A line a noun: it, then behind tabs the words of other languages, in small letters. ``folder`` holds the unpacked package."""
    found: dict[str, set[str]] = defaultdict(set)
    others = [dict(_names(folder, language)) for language in _OTHERS]
    for picture, noun in _names(folder, "zh"):
        if _SHORTEST <= len(noun) <= _LONGEST and all(map(is_sign, noun)):
            words = (names.get(picture, "").lower() for names in others)
            found[noun].update(word for word in words if len(word) >= _SHORTEST_OTHER - (word > "\u1100") and word.isalpha())
    return ["\t".join((noun, *sorted(words))) for noun, words in sorted(found.items()) if words]


def _names(folder: Path, language: str) -> Iterator[tuple[str, str]]:
    path = folder / _FOLDER / language / "annotations.json"
    for picture, names in json.loads(path.read_text(encoding="utf-8"))["annotations"]["annotations"].items():
        if names.get("tts"):
            yield picture, names["tts"][0]
