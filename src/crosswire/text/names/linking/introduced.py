"""Long names that an article gives a short one for: "European Satellite Safety Agency (ESSA)". Both name the same, wherever they stand."""

import re
from collections.abc import Iterator

from crosswire.text.names.drafts.long_names import by_initials, by_its_words, nearest_capital
from crosswire.text.names.drafts.page import Introduced, Page
from crosswire.text.names.drafts.vietnamese import vietnamese_body_end
from crosswire.text.names.lexicon.letters import Word
from crosswire.text.names.lexicon.skeleton import latin

#: The short form's letters; the long form's words; how far its bracket may close behind it.
_LONGEST, _MOST_WORDS, _BRACKET = 10, 12, 60
_SHORTEST, _LONGEST_SMALL = 2, 6

#: What says that a short form in brackets is that of another language: "(FSA, por sus siglas en inglés)".
_OF_ANOTHER_LANGUAGE = re.compile(
    r"[,;] (?:\w+ ){0,3}(?:siglas?|sigle|acronyme|acrónimo|acronimo|acrônimo|abkürzung|afkorting|skrót|skrótu|singkatan|kısaltması"
    r"|аббревиатур\w{0,3}|абревіатур\w{0,3}) ",
    re.IGNORECASE,
)

_OPEN, _CLOSE = "(（[", ")）]"


def introduced(page: Page) -> Iterator[Introduced]:
    """The long names with their short forms, in order, without overlap."""
    done, everywhere = 0, page.evidence.introduced
    for place, word in enumerate(page.words):
        if not ((word.shouted or _is_alone_in_bracket(page, place)) and _SHORTEST <= len(word.text) <= _LONGEST and word.text.isalpha()):
            continue
        if not word.shouted and not _is_mixed(word) and not _is_small_short(page, place, done):
            continue
        start = _long_before(page, place, done, word.lower in everywhere) if _in_bracket(page, place) else None
        if start is not None:
            yield Introduced(start, place - _has_ending(page, place - 1), place)
            done = place + 1


def _has_ending(page: Page, place: int) -> bool:
    """Whether a word is an ending that Turkish parts from a name: "Mahkemesi'ne (CAS)"."""
    return page.vocabulary.code == "tr" and page.gap(place) in ("'", "’") and not page.words[place].capital


def introduced_on(page: Page) -> list[Introduced]:
    """The same; a text is searched once."""
    if page.long_names is None:
        page.long_names = list(introduced(page))
    return page.long_names


def learn_introduced(page: Page) -> None:
    """Notes the short forms."""
    page.evidence.introduced.update(page.lower(one.short) for one in introduced(page))


def _in_bracket(page: Page, place: int) -> bool:
    """Whether a word opens a bracket that closes soon."""
    gap = page.gap(place).strip(' \u00a0«„“"')
    if not gap or gap not in _OPEN:
        return False
    behind = page.text[page.words[place].end : page.words[place].end + _BRACKET]
    return any(sign in _CLOSE for sign in behind.partition("\n")[0])


def _long_before(page: Page, place: int, least: int, elsewhere: bool) -> int | None:
    """Where the long name before a bracket begins, if there is one. ``elsewhere``: another text gives the short form too."""
    first = _first(page, place, least)
    vietnamese = next((one for one in range(first, place) if vietnamese_body_end(page, one) == place), None)
    if vietnamese is not None:
        return vietnamese
    elsewhere = elsewhere or bool(_OF_ANOTHER_LANGUAGE.match(page.text, page.words[place].end))
    start = place - 2 if _is_clipped(page, place) else by_initials(page, first, place)
    if start is None:
        start = by_its_words(page, first, place)
    return nearest_capital(page, first, place) if start is None and elsewhere else start


def _first(page: Page, place: int, least: int) -> int:
    first = place - 1
    while first > max(least, place - _MOST_WORDS) and _goes_on(page, first):
        first -= 1
    return first


def _is_alone_in_bracket(page: Page, place: int) -> bool:
    """ "(Isa)": some papers write short forms small but for their first letter."""
    word = page.words[place]
    if page.text[word.end : word.end + 1] != ")" or page.gap(place) != " (":
        return False
    return 3 <= len(word.text) <= _LONGEST_SMALL or _is_clipped(page, place)


def _is_mixed(word: Word) -> bool:
    """Whether most letters are capitals: "DfT", "UOKiK"."""
    capitals = sum(map(str.isupper, word.text))
    return word.capital and capitals > 1 and 2 * capitals >= len(word.text)


def _is_clipped(page: Page, place: int) -> bool:
    """Whether a word in brackets is made of the beginnings of the two words before: "Kementerian Sosial (Kemensos)"."""
    first, last, short = latin(page.lower(place - 2)), latin(page.lower(place - 1)), latin(page.lower(place))
    sizes = range(2, len(short) - 1)
    return bool(first) and any(first.startswith(short[:size]) and last.startswith(short[size:]) for size in sizes)


def _is_small_short(page: Page, place: int, least: int) -> bool:
    """Whether a word with one capital in brackets is a short form: another text has it so, or the words before give its letters."""
    if _is_clipped(page, place):
        return page.words[place - 2].capital and page.words[place - 1].capital
    return page.lower(place) in page.evidence.introduced or by_initials(page, _first(page, place, least), place) is not None


def _goes_on(page: Page, place: int) -> bool:
    return page.gap(place) in (" ", "-", "\u00a0", "'", "’", " & ") and page.words[place - 1].text[0].isalnum()
