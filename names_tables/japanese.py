"""Family names of Japan in signs, from the package japanese-personal-name-dataset."""

import csv
from pathlib import Path

_TABLE = Path("japanese_personal_name_dataset") / "dataset" / "last_name_org.csv"
_FEWEST = 2


def japanese_surnames(folder: Path) -> list[str]:
    """Those of two signs and more, in order; one sign is a word too often. ``folder`` holds the unpacked package."""
    with (folder / "japanese-personal-name-dataset" / _TABLE).open(encoding="utf-8", newline="") as table:
        names = {row[0] for row in csv.reader(table) if row}
    return sorted(name for name in names if len(name) >= _FEWEST and all("\u3400" <= sign <= "\u9fff" or sign == "々" for sign in name))
