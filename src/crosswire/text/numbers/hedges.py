"""How surely a number is said: "more than", "at least", "about"; and by what it is reckoned: "a year"."""

from crosswire.text.numbers.reader import Reader

#: So many words may stand between an amount and the time it takes.
_WORDS_BETWEEN = 2


def hedge(reader: Reader, start: int, end: int) -> tuple[str | None, int]:
    """The hedge before or behind the tokens of an amount, and the token beyond it."""
    before = reader.lexicon.hedges_before.ending(reader.tokens, start) or _past_article(reader, start)
    other = reader.lexicon.no_hedges.ending(reader.tokens, start)
    if before is not None and (other is None or other[1] >= before[1]):
        return str(before[0]), end
    after = reader.lexicon.hedges_after.at(reader.tokens, reader.skip_hyphen(end))
    none = reader.lexicon.no_hedges.at(reader.tokens, end)
    return (str(after[0]), after[1]) if after and (none is None or none[1] <= after[1]) else (None, end)


def is_duration(reader: Reader, start: int, end: int) -> bool:
    """Whether the hedge before a span of time says how long something lasts: "tax breaks over 15 years", "3 million over 5 years"."""
    said = reader.lexicon.over.ending(reader.tokens, start)
    if said is None:
        return False
    lasting, behind = reader.lexicon.lasting.ending(reader.tokens, said[1]), reader.lexicon.lasting_after.at(reader.tokens, end)
    return lasting is not None or behind is not None or _behind_an_amount(reader, said[1])


def _behind_an_amount(reader: Reader, place: int) -> bool:
    """Whether money or a percentage ends here, or a word or two before: "a 20% fall", "3 million euros in aid"."""
    for end in range(place, max(0, place - _WORDS_BETWEEN - 1), -1):
        if any(table.ending(reader.tokens, end) for table in (reader.lexicon.percent, reader.lexicon.money)) or _is_signed(reader, end):
            return True
        if not reader.is_word(end - 1) or reader.lexicon.linkers.ending(reader.tokens, end) or not reader.same_line(end):
            return False
    return False


def _is_signed(reader: Reader, end: int) -> bool:
    """ "$300", "$3 million": whether the number that ends here has a currency sign before it, or one right behind."""
    scale = reader.lexicon.numbers.ending(reader.tokens, end)
    first = scale[1] - 1 if scale and scale[0].scale else end - 1
    token = reader.token(first)
    signed = token is not None and token.kind == "n" and reader.lexicon.signs.ending(reader.tokens, first) is not None
    return signed or (reader.lexicon.signs.ending(reader.tokens, end) is not None and not reader.is_word(end - 1))


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
