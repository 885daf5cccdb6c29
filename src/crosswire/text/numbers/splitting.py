"""Words that hold several number words: "fünfundzwanzigtausend", "venticinquemila", وعشرون."""

from collections.abc import Iterator

from crosswire.text.numbers.lexicon import Lexicon
from crosswire.text.numbers.tokens import Token

#: No number word is shorter when it is made of two, and none of the news is longer.
_SHORTEST, _LONGEST = 6, 80


def split(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The same tokens, with such words taken apart."""
    if not (lexicon.words.glued or lexicon.words.prefixes):
        return tokens
    return [part for token in tokens for part in _parts(token, lexicon)]


def _parts(token: Token, lexicon: Lexicon) -> Iterator[Token]:
    if token.kind != "w" or token.text in lexicon.parts:
        yield token
        return
    cuts = _compound(token.text, lexicon) if lexicon.words.glued else _prefix(token.text, lexicon)
    for number, (start, end) in enumerate(zip([0, *cuts], [*cuts, len(token.text)], strict=True)):
        yield Token(token.start + start, token.start + end, token.text[start:end], "w", token.apart and not number)


def _prefix(word: str, lexicon: Lexicon) -> list[int]:
    for prefix in sorted(lexicon.words.prefixes, key=len, reverse=True):
        rest = word[len(prefix) :]
        if (
            rest
            and word.startswith(prefix)
            and word not in lexicon.whole
            and (rest in lexicon.parts or lexicon.vague.begins(rest) or lexicon.money.begins(rest))
        ):
            return [len(prefix)]
    return []


def _compound(word: str, lexicon: Lexicon) -> list[int]:
    """Where the parts of a compound begin, but the first; nothing for any other word."""
    if not _SHORTEST <= len(word) <= _LONGEST or _is_whole(word, lexicon):
        return []
    known = lexicon.parts.keys() | lexicon.glue
    reached: dict[int, int] = {0: 0}
    for end in range(2, len(word) + 1):
        for start in sorted(reached):
            if word[start:end] in known:
                reached[end] = start
                break
        if end == 12 and len(reached) == 1:
            return []
    cuts = _way(reached, len(word))
    return [] if cuts and (word[: cuts[0]] in lexicon.glue or word[cuts[-1] :] in lexicon.words.joiners) else cuts


def _is_whole(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a phrase by itself: "Tausende", "anderthalb"."""
    alone = [Token(0, len(word), word, "w", True)]
    return lexicon.vague.at(alone, 0) is not None or lexicon.fixed.at(alone, 0) is not None


def _way(reached: dict[int, int], end: int) -> list[int]:
    if end not in reached:
        return []
    cuts = []
    while end:
        end = reached[end]
        cuts.append(end)
    return sorted(cut for cut in cuts if cut)
