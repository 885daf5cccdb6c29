"""How Koreans read the signs of Chinese, from the Unihan database of Unicode; of new signs what is read for the old ones."""

import bz2
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

_FOLDER = Path("unicode-data") / "usr" / "share" / "unicode"


def korean_readings(folder: Path) -> list[str]:
    """A line a syllable: it, then the signs that are read so. ``folder`` holds the unpacked package."""
    read = {sign: value.split()[0].partition(":")[0] for sign, value in _values(folder, "Readings", "kHangul")}
    for sign, value in _values(folder, "Variants", "kTraditionalVariant"):
        old = [chr(int(code.removeprefix("U+"), 16)) for code in value.split()]
        found = next((read[one] for one in old if one in read), "")
        if found and sign not in read:
            read[sign] = found
    signs: dict[str, list[str]] = defaultdict(list)
    for sign, syllable in sorted(read.items()):
        if "\u4e00" <= sign <= "\u9fff":
            signs[syllable].append(sign)
    return [f"{syllable}{''.join(found)}" for syllable, found in sorted(signs.items())]


def simple_signs(folder: Path) -> dict[int, str]:
    """Old signs and what the mainland writes for them."""
    pairs = ((sign, chr(int(value.split()[0].removeprefix("U+"), 16))) for sign, value in _values(folder, "Variants", "kSimplifiedVariant"))
    return {ord(sign): simple for sign, simple in pairs if "\u4e00" <= sign <= "\u9fff" and "\u4e00" <= simple <= "\u9fff"}


def simple_lines(folder: Path) -> list[str]:
    """A line a pair: the old sign and the new one."""
    return [f"{chr(old)}{new}" for old, new in sorted(simple_signs(folder).items()) if chr(old) != new]


def _values(folder: Path, table: str, field: str) -> Iterator[tuple[str, str]]:
    with bz2.open(folder / _FOLDER / f"Unihan_{table}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            code, name, value = (*line.rstrip("\n").split("\t"), "", "")[:3]
            if name == field and code.startswith("U+"):
                yield chr(int(code.removeprefix("U+"), 16)), value
