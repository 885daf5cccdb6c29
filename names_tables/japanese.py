"""Family names of Japan in signs, from the package japanese-personal-name-dataset, and how its tables are read."""

import csv
from pathlib import Path

from crosswire.text.names.lexicon.sign_readings import is_sign

_FOLDER = Path("japanese-personal-name-dataset") / "japanese_personal_name_dataset" / "dataset"
#: Family names; given names of men and of women.
SURNAMES, NAMED = "last_name_org.csv", ("first_name_man_org.csv", "first_name_woman_org.csv")
_FEWEST = 2


def japanese_surnames(folder: Path) -> list[str]:
    """Those of two signs and more, in order; one sign is a word too often. ``folder`` holds the unpacked package."""
    names = {row[0] for row in rows(folder, SURNAMES)}
    return sorted(name for name in names if len(name) >= _FEWEST and all(map(is_sign, name)))


def rows(folder: Path, name: str) -> list[list[str]]:
    """The rows of one of the package's tables."""
    with (folder / _FOLDER / name).open(encoding="utf-8", newline="") as table:
        return [row for row in csv.reader(table) if len(row) > 1]
