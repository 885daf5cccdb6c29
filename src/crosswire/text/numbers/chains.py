"""Rows of digits that only signs or spaces part: 3:2, 24/7, 10:30, 0800-123-456, +41 44 123 45 67."""

from crosswire.text.numbers.reader import Reader

_CONNECTORS = ":/.-"


def chained(reader: Reader) -> frozenset[int]:
    """The tokens in such rows."""
    found: set[int] = set()
    place = 0
    while place < len(reader.tokens):
        row = _row(reader, place)
        if row and _is_chain(reader, row):
            found.update(row)
        place = row[-1] + 1 if row else place + 1
    return frozenset(found)


def _row(reader: Reader, place: int) -> list[int]:
    """The digits from here on that only single signs or spaces part."""
    if reader.tokens[place].kind != "n":
        return []
    row = [place]
    while True:
        following = reader.token(row[-1] + 1)
        if following is None:
            return row
        beyond = _beyond_bracket(reader, row[-1] + 1) or _beyond_cross(reader, row[-1])
        if following.kind == "n" and reader.same_line(row[-1] + 1):
            row.append(row[-1] + 1)
        elif beyond:
            row.append(beyond)
        elif following.text in _CONNECTORS and not following.apart and reader.glued(row[-1] + 2) and reader.tokens[row[-1] + 2].kind == "n":
            row.append(row[-1] + 2)
        else:
            return row


def _beyond_bracket(reader: Reader, place: int) -> int:
    """The digits behind a bracket round an area code, "8 (495) 123": 0 where there is none."""
    token, inside = reader.token(place), reader.token(place + 1)
    if token is None or inside is None or token.text not in "()" or inside.kind != "n" or not reader.same_line(place + 1):
        return 0
    close = reader.token(place + 2)
    return place + 1 if token.text == ")" or (close is not None and close.text == ")") else 0


def _beyond_cross(reader: Reader, place: int) -> int:
    """The digits behind the cross of a score, "2 x 1": 0 where there is none."""
    cross, after = reader.token(place + 1), reader.token(place + 2)
    small = after is not None and after.kind == "n" and len(after.text) <= 2 and len(reader.tokens[place].text) <= 2
    return place + 2 if cross is not None and cross.text in ("x", "×") and small else 0


def _is_chain(reader: Reader, row: list[int]) -> bool:
    texts = [reader.tokens[place].text for place in row]
    signs = {reader.tokens[place].text for place in range(row[0], row[-1]) if reader.tokens[place].kind != "n"}
    before = reader.token(row[0] - 1)
    plus = before is not None and before.text == "+" and not reader.tokens[row[0]].apart
    if len(row) == 1:
        return False
    if len(row) > 2 or signs & {":", "/", ".", "x", "×"} or (texts[0][0] == "0" and texts[0].isdecimal()):
        return True
    falling = texts[0].isdecimal() and texts[1].isdecimal() and int(texts[0][:18]) >= int(texts[1][:18])
    return plus or texts[1].startswith("0") or (signs == {"-"} and falling)
