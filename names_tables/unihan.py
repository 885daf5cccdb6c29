"""The Unihan database of Unicode, as the Debian package unicode-data has it, and what it says of old signs and new ones."""

import bz2
from collections import defaultdict
from pathlib import Path

_FOLDER = Path("unicode-data") / "usr" / "share" / "unicode"

#: Of each sign what a property says of it.
Properties = dict[str, dict[str, str]]


def properties(folder: Path, table: str) -> Properties:
    """One file of the database: "Readings" or "Variants". ``folder`` holds the unpacked package."""
    found: Properties = defaultdict(dict)
    with bz2.open(folder / _FOLDER / f"Unihan_{table}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, name, value = line.rstrip("\n").split("\t")
                found[letter(code)][name] = value
    return found


def letter(code: str) -> str:
    """The sign that "U+6797" stands for."""
    return chr(int(code.removeprefix("U+"), 16))


def is_sign(sign: str) -> bool:
    """Whether it is a Chinese sign that is in use today."""
    return "\u4e00" <= sign <= "\u9fff"


def simple_signs(folder: Path) -> dict[int, str]:
    """Old signs and what the mainland writes for them."""
    rows = properties(folder, "Variants").items()
    pairs = ((sign, letter(known["kSimplifiedVariant"].split()[0])) for sign, known in rows if "kSimplifiedVariant" in known)
    return {ord(sign): simple for sign, simple in pairs if is_sign(sign) and is_sign(simple)}


def simple_lines(folder: Path) -> list[str]:
    """A line a pair: the old sign and the new one."""
    return [f"{chr(old)}{new}" for old, new in sorted(simple_signs(folder).items()) if chr(old) != new]
