"""Signs side by side that do not add up: 二〇二五 is read figure by figure, 七八个 is seven or eight."""

from collections.abc import Sequence

from crosswire.text.numbers.fixed_numbers import scale_at
from crosswire.text.numbers.lexicon import Lexicon
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.tokens import Token

#: Figures of the longest row; three make one, or two that end in nought.
_MOST, _FEWEST = 12, 3


def row_of_signs(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """二〇二五: the digits of a row of signs, and the token beyond it."""
    if not lexicon.in_signs:
        return None
    row, end = "", place
    while end < len(tokens) and len(row) < _MOST and tokens[end].kind == "w" and (figure := figure_at(tokens, end, lexicon)) is not None:
        row, end = row + figure, end + 1
    return (row, end) if len(row) >= _FEWEST or (len(row) == 2 and row[1] == "0") else None


def figure_at(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> str | None:
    """The digits of a token, or of the word for a number below ten."""
    token = tokens[place]
    if token.kind == "n":
        return token.text if token.text.isdecimal() else None
    atom = lexicon.parts.get(token.text)
    return str(int(atom.value)) if atom is not None and not atom.scale and atom.value < 10 else None


def neighbours(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """七八个, 两三百人: two signs one apart are a range."""
    if not lexicon.in_signs:
        return None
    first, second, third = (_sign(tokens, one, lexicon) for one in range(place, place + 3))
    if not first or second != first + 1 or third is not None:
        return None
    times, end = scale_at(tokens, place + 2, lexicon) or (1.0, place + 2)
    return Numeral(place, end, first * times, second * times, significant=1, scale=times, doubtful=True)


def _sign(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> float | None:
    """What a sign is worth that is no scale word."""
    atom = lexicon.parts.get(tokens[place].text) if place < len(tokens) else None
    return atom.value if atom is not None and not atom.scale else None
