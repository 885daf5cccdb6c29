"""How surely a number is said: "more than", "at least", "about"; and by what it is reckoned: "a year"."""

from crosswire.text.numbers.reader import Reader


def hedge(reader: Reader, start: int, end: int) -> tuple[str | None, int]:
    """The hedge before or behind the tokens of an amount, and the token beyond it."""
    before = reader.lexicon.hedges_before.ending(reader.tokens, start) or _past_article(reader, start)
    other = reader.lexicon.no_hedges.ending(reader.tokens, start)
    if before is not None and (other is None or other[1] >= before[1]):
        return str(before[0]), end
    after = reader.lexicon.hedges_after.at(reader.tokens, reader.skip_hyphen(end))
    none = reader.lexicon.no_hedges.at(reader.tokens, end)
    return (str(after[0]), after[1]) if after and (none is None or none[1] <= after[1]) else (None, end)


def _past_article(reader: Reader, start: int) -> tuple[object, int] | None:
    token = reader.token(start - 1)
    small = reader.lexicon.determiners.ending(reader.tokens, start)
    if small is None and token is not None and token.text in reader.lexicon.words.articles:
        small = True, start - 1
    return reader.lexicon.hedges_before.ending(reader.tokens, small[1]) if small else None


def rate(reader: Reader, start: int, end: int) -> str | None:
    """What stands behind an amount, or before it, and makes a rate of it."""
    before = reader.lexicon.rates_before.ending(reader.tokens, start)
    if before is not None:
        return str(before[0])
    token = reader.token(end)
    at = end + 1 if token is not None and token.text == "/" else end
    found = reader.lexicon.rates.at(reader.tokens, end) or reader.lexicon.rates.at(reader.tokens, at)
    following = reader.token(found[1]) if found else None
    dated = following is not None and following.kind == "n" and reader.same_line(found[1] if found else 0)
    return (str(found[0]) or None) if found and not dated else None
