"""Names of Japan in signs, and how they are said, from the package japanese-personal-name-dataset."""

import csv
from collections import Counter
from pathlib import Path

_TABLE = Path("japanese_personal_name_dataset") / "dataset" / "last_name_org.csv"
_FEWEST, _MOST_SIGNS = 2, 3
#: Signs that so many given names have; of three signs each must be more usual.
_USUAL, _USUAL_OF_THREE = 20, 200


def japanese_surnames(folder: Path) -> list[str]:
    """Those of two signs and more, in order; one sign is a word too often. ``folder`` holds the unpacked package."""
    with (folder / "japanese-personal-name-dataset" / _TABLE).open(encoding="utf-8", newline="") as table:
        names = {row[0] for row in csv.reader(table) if row}
    return sorted(name for name in names if len(name) >= _FEWEST and all(map(_is_sign, name)))


def japanese_readings(folder: Path) -> list[str]:
    """How names of Japan in signs are said, a reading a line with all that is read so: first family names, each line behind a hyphen.

    Of given names those of one to three signs that are usual in names. ``folder`` holds the unpacked package.
    """
    tables = folder / "japanese-personal-name-dataset" / _TABLE.parent
    surnames: dict[str, set[str]] = {}
    for name, _, _, reading in _rows(tables / _TABLE.name):
        surnames.setdefault(reading, set()).add(name)
    given: dict[str, set[str]] = {}
    for file in ("first_name_man_org.csv", "first_name_woman_org.csv"):
        for _, reading, *names in _rows(tables / file):
            given.setdefault(reading, set()).update(name for name in names if 0 < len(name) <= _MOST_SIGNS)
    often = Counter(sign for names in given.values() for name in names for sign in name)
    usual = {reading: {name for name in names if _is_usual(name, often)} for reading, names in given.items()}
    return [*_lines("-", surnames), *_lines("", usual)]


def _is_usual(name: str, often: Counter[str]) -> bool:
    return min(often[sign] for sign in name) >= (_USUAL if len(name) < _MOST_SIGNS else _USUAL_OF_THREE)


def _rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return [row for row in csv.reader(table) if row]


def _lines(mark: str, names: dict[str, set[str]]) -> list[str]:
    """Readings of plain letters, in order, each with its names in signs."""
    kept = {reading: sorted(name for name in named if all(map(_is_sign, name))) for reading, named in names.items()}
    return [
        f"{mark}{reading} {' '.join(named)}" for reading, named in sorted(kept.items()) if named and reading.isascii() and reading.isalpha()
    ]


def _is_sign(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or sign == "々"
