"""Words of Chinese with what they may be in a name, from the dictionary of the package jieba."""

from collections.abc import Iterator
from pathlib import Path

from names_tables.unihan import is_sign

_TABLE = Path("jieba") / "dict.txt"
_LEAST, _LONGEST = 40, 3
#: Names of people, places, bodies and things: these are no words.
_NAMES = ("nr", "ns", "nt", "nz")
#: Small words, numbers and words for time are hardly in a name; verbs may be.
_OUTSIDE, _VERB = "pcrudmqyfteo", "v"


def chinese_words(folder: Path) -> list[str]:
    """A line a word: "x" for one outside names, "v" a verb, "n" one that may be in a name; then it. ``folder`` holds the package."""
    return sorted(_words((folder / _TABLE).read_text(encoding="utf-8").splitlines()))


def all_words(folder: Path) -> frozenset[str]:
    """All words of the dictionary that are no names."""
    rows = (line.split() for line in (folder / _TABLE).read_text(encoding="utf-8").splitlines())
    return frozenset(row[0] for row in rows if not row[2].startswith(_NAMES))


def _words(lines: list[str]) -> Iterator[str]:
    for line in lines:
        word, often, kind = line.split()
        signs = len(word) <= _LONGEST and all(map(is_sign, word))
        if signs and int(often) >= _LEAST and not kind.startswith(_NAMES):
            yield ("x" if kind[0] in _OUTSIDE else "v" if kind[0] == _VERB and kind != "vn" else "n") + word
