"""Tickers behind the names of companies, as one agency sets them: they repeat the company and are no names of their own."""

import re

from crosswire.model.span import Span
from crosswire.outlets.agencies.worldwide import TICKER

_TICKER = re.compile(TICKER)


def tickers(text: str) -> list[Span]:
    """Where they stand, in order."""
    return [Span(*match.span()) for match in _TICKER.finditer(text)]
