"""Whether a page's address spells a headline out: ``/politics/bridge-closed-until-may-id4711.html``."""

import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from crosswire.text.terms import folded

#: So few letters may stand in an address by chance, or name a section.
_FEWEST = 12
#: Longer addresses spell no headline out.
_MOST = 1000
#: Behind the headline stand numbers, with a word that tells what they are, and the kind of file.
_BEHIND = re.compile(r"(?:[a-z]{0,8}\d+)*(?:html?|php|aspx?)?")
#: How addresses write letters that ASCII has not: with two letters, or with the nearest one.
_TWO = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "ł": "l"}
)
_ONE = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ð": "d", "ł": "l", "đ": "d", "ı": "i"})


def spelt(headline: str, addresses: Iterable[str]) -> bool:
    """Whether one part of one of the addresses' paths is this headline, whole and with nothing else but numbers behind it."""
    small = headline.lower()
    forms = {folded(small.translate(table)) for table in (_ONE, _TWO)}
    parts = {folded(part) for address in addresses for part in _parts(address)}
    return any(_is(part, form) for part in parts for form in forms if len(form) >= _FEWEST)


def _parts(address: str) -> list[str]:
    try:
        return unquote(urlsplit(address).path[:_MOST]).split("/")
    except ValueError:  # an address that is none
        return []


def _is(part: str, form: str) -> bool:
    return part.startswith(form) and _BEHIND.fullmatch(part, len(form)) is not None
