"""The noun that a number counts."""

from crosswire.text.numbers.reader import Reader

#: So many adjectives may stand between.
_ADJECTIVES = 3
#: In German every noun has a capital, and nothing else in the middle of a sentence.
_CAPITAL_NOUNS = ("de",)
_SHORTEST = 2


def noun_after(reader: Reader, place: int, large: bool = False) -> int | None:
    """The token of the noun that stands behind a number, past "of" and adjectives; None where there is none.

    ``large``: behind a scale word or a vague plural, where some languages put "of" before any noun.
    """
    found = reader.lexicon.linkers.at(reader.tokens, place)
    if large and found is None and reader.lexicon.words.linked_nouns:
        return None
    at = found[1] if found else reader.skip_hyphen(place)
    last = None
    for _ in range(_ADJECTIVES + 1):
        if not _could_be(reader, at):
            return last
        if _compound(reader, at) and _could_be(reader, at + 3):
            at += 3
            continue
        if not _is_adjective(reader, at):
            return at if _has_capital(reader, at) else last
        last = at if not _CAPITAL_NOUNS.count(reader.lexicon.words.code) else None
        at += 1
    return last


def _compound(reader: Reader, place: int) -> bool:
    """ "full-time", "Russian-owned"."""
    dash = reader.token(place + 1)
    return dash is not None and dash.text == "-" and not dash.apart and reader.glued(place + 2) and reader.is_word(place + 2)


def _could_be(reader: Reader, place: int) -> bool:
    token = reader.token(place)
    if token is None or token.kind != "w" or len(token.text) < _SHORTEST or not reader.same_line(place):
        return False
    if any(token.text.startswith(scale) for scale in reader.lexicon.scale_words):
        return False
    if any(token.text.endswith(ending) for ending in reader.lexicon.stop_endings):
        return False
    return token.text not in reader.lexicon.words.stops and reader.lexicon.numbers.at(reader.tokens, place) is None


def _has_capital(reader: Reader, place: int) -> bool:
    return reader.lexicon.words.code not in _CAPITAL_NOUNS or reader.as_written(place)[:1].isupper()


def _is_adjective(reader: Reader, place: int) -> bool:
    word = reader.tokens[place].text
    if reader.lexicon.words.code in _CAPITAL_NOUNS and reader.as_written(place)[:1].isupper():
        return False
    return any(word.endswith(entry[1:]) if entry.startswith("-") else word == entry for entry in reader.lexicon.words.adjectives)
