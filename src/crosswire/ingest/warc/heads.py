"""The head of a record, or of a site's answer: a line that says what it is, and lines with a name and a value each."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Head:
    """What stands behind the version in the first line, and the values by their names in small letters."""

    first: str
    values: dict[str, str]

    def said(self, name: str) -> str:
        """What it says under a name; empty where it says nothing."""
        return self.values.get(name.lower(), "").strip()

    @property
    def code(self) -> str:
        """``200`` in the first line of an answer."""
        return self.first.partition(" ")[0]


def head_of(data: bytes, versions: Iterable[str]) -> Head | None:
    """None where there is nothing, or something else than one of these versions. An empty first line says nothing."""
    lines = _lines(data)
    opening = next(lines, "")
    upper = opening.upper()
    version = next((one for one in versions if upper.startswith(one)), None)
    if not data or (opening and version is None):
        return None
    return Head(opening[len(version or "") :].strip(), _values(lines) if opening else {})


def _values(lines: Iterable[str]) -> dict[str, str]:
    """Of a name that comes again the first value. A line that begins with a space goes on with the one before."""
    found: list[tuple[str, str]] = []
    whole = False
    for number, line in enumerate(lines):
        if not line:
            break
        if number == 0 or line[0] not in " \t":
            name, colon, value = line.partition(":")
            whole = bool(colon)
            found += [(name.rstrip(" \t").lower(), value.lstrip())] if whole else []
        elif whole:
            found[-1] = (found[-1][0], found[-1][1] + line)
    return dict(reversed(found))


def _lines(data: bytes) -> Iterator[str]:
    """UTF-8, else each line that is none as the web's elders wrote it; without the white space behind."""
    try:
        lines = data.decode().split("\n")
    except UnicodeDecodeError:
        lines = [_line(line) for line in data.split(b"\n")]
    return map(str.rstrip, lines)


def _line(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("latin-1")
