"""Numerals: the number that begins at a token, whichever way it is written."""

from collections.abc import Sequence

from crosswire.text.numbers.digits import Marks
from crosswire.text.numbers.fixed_numbers import fixed_number
from crosswire.text.numbers.lexicon import Lexicon
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.sums import Sum
from crosswire.text.numbers.tokens import Token


def numeral_at(tokens: Sequence[Token], place: int, lexicon: Lexicon, marks: Marks) -> Numeral | None:
    """The longest numeral that begins here, or None."""
    token = tokens[place] if place < len(tokens) else None
    if token is None or (token.kind != "n" and not lexicon.may_begin(token.text)):
        return None
    return fixed_number(tokens, place, lexicon) or Sum(tokens, place, lexicon, marks).numeral()
