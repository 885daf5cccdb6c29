"""The table of docs/languages.md, made from what is there: word lists, rules, tables and files of cases.

python -m tests.languages_table           print it
python -m tests.languages_table --write   put it into docs/languages.md
"""

import json
import re
import sys
from importlib.resources import files
from pathlib import Path

from crosswire.languages.dates.registry import CODES as WITH_DATES
from crosswire.languages.generated import table_of
from crosswire.languages.quantities.registry import CODES as WITH_NUMBERS
from crosswire.languages.registry import LANGUAGES
from crosswire.text.language_names import _NAMES

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs/languages.md"
SPECS = ROOT / "tests/specs"
HEAD = """\
| code | language | word lists | number words | numbers | cases | dates | cases |
|---|---|---|---|---|---|---|---|"""
#: Rules are called full where so many cases hold.
NUMBERS, DATES = 60, 40
REST = "A table alone is there for "
#: From nought to ninety-nine, and the hundreds.
_ALL_WORDS = 109
_SIGN_LANGUAGES = ("ja", "zh")


def by_hand() -> list[str]:
    """The languages with any reviewed file."""
    return sorted({entry.code for entry in LANGUAGES}.union(WITH_NUMBERS, WITH_DATES))


def tables() -> list[str]:
    """The languages with a table made from CLDR."""
    folder = files("crosswire.languages") / "tables"
    return sorted(entry.name.removesuffix(".json") for entry in folder.iterdir() if entry.name.endswith(".json"))


def cases(part: str, code: str) -> int:
    """How many cases of a part are expected to pass."""
    path = SPECS / part / f"{code}.json"
    return sum(case["expect"] == "pass" for case in json.loads(path.read_text(encoding="utf-8"))) if path.exists() else 0


def row(code: str) -> str:
    """One language of the table."""
    cells = [f"`{code}`", _NAMES[code].split(",")[0].title(), _mark(code in {entry.code for entry in LANGUAGES}), _number_words(code)]
    for codes, part, enough in ((WITH_NUMBERS, "quantities", NUMBERS), (WITH_DATES, "dates", DATES)):
        there = cases(part, code)
        cells += ["table" if code not in codes else "full" if there >= enough else "short", str(there)]
    return f"| {' | '.join(cells)} |"


def rest() -> str:
    """The sentence on all others."""
    others = [f"`{code}`" for code in tables() if code not in by_hand()]
    without = [f"`{code}`" for code in tables() if code not in by_hand() and not table_of(code).cardinals]
    return f"{REST}{_listed(others)}. It has no number words for {_listed(without)}."


def table() -> str:
    """All of it, as it stands on the page."""
    return "\n".join([HEAD, *(row(code) for code in by_hand())])


def _mark(there: bool) -> str:
    return "yes" if there else "no"


def _number_words(code: str) -> str:
    known = len(set(table_of(code).cardinals.values()))
    return "signs" if code in _SIGN_LANGUAGES else "all" if known == _ALL_WORDS else str(known) if known else "none"


def _listed(codes: list[str]) -> str:
    return f"{', '.join(codes[:-1])} and {codes[-1]}" if len(codes) > 1 else "".join(codes) or "none"


def written(page: str) -> str:
    """The page with table and sentence made anew; its lines are filled to 125 columns."""
    page = re.sub(rf"{re.escape(HEAD)}\n(?:\|.*\n)*", lambda _: f"{table()}\n", page)
    return re.sub(rf"{re.escape(REST)}[^|]*?\n\n", lambda _: f"{_filled(rest())}\n\n", page)


def _filled(sentence: str) -> str:
    lines = [""]
    for word in sentence.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > 125:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


if __name__ == "__main__":
    if "--write" in sys.argv[1:]:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    else:
        sys.stdout.write(f"{table()}\n\n{rest()}\n")
