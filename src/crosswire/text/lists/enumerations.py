"""Lists in languages that write spaces: "cables, power systems and network gear".

Where the inner members begin and end is plain from the separators. The first and the last run on into the rest of the clause: they
are cut to the manner of the others, for a list is built of like parts.
"""

from collections.abc import Iterator, Sequence

from crosswire.model.span import Span
from crosswire.text.lists.tokens import ListWords, Token

#: A member of more words is a clause rather than a thing.
LONGEST = 6
#: The last member runs on to the next mark where that is no more words away than the others are long and these.
_BEYOND = 2
FEWEST = 3

Run = list[Token]


def enumerations(found: Sequence[Token], words: ListWords) -> Iterator[tuple[Span, ...]]:
    """The lists of a clause in order, each as the places of its members."""
    past = 0
    for at, token in enumerate(found):
        if token.kind == "and" and at >= past and not _goes_on(found, at):
            inner, first = _before(found, at, words)
            last = _after(found, at)
            if inner and first and last:
                members = _members(first, inner, last, words)
                if len(members) >= FEWEST and not any(_says(run, words) for run in members):
                    past = at + 1
                    yield tuple(Span(run[0].span.start, run[-1].span.end) for run in members)


def _before(found: Sequence[Token], at: int, words: ListWords) -> tuple[list[Run], Run]:
    """(members between separators, the run the first member ends) before an "and"; nothing where no list ends here."""
    inner: list[Run] = []
    end = at - 1 if at and found[at - 1].kind == "comma" else at
    while True:
        start = end
        while start and found[start - 1].kind == "word":
            start -= 1
        run = list(found[start:end])
        separated = start > 0 and _separates(found[start - 1])
        if not run or not separated or len(run) > LONGEST or _says(run, words):
            return inner, run
        inner.insert(0, run)
        end = start - 1


def _goes_on(found: Sequence[Token], at: int) -> bool:
    """Whether another "and" before a member of the same list follows, as in Arabic."""
    run = len(_after(found, at))
    following = at + run + 1
    return 0 < run <= LONGEST and following < len(found) and found[following].kind == "and" and _separates(found[following])


def _separates(token: Token) -> bool:
    """A comma; in Arabic, which says "and" before every member, that too."""
    return token.kind == "comma" or (token.kind == "and" and len(token.span) == 1 and token.word > "\u0600")


def _after(found: Sequence[Token], at: int) -> Run:
    end = at + 1
    while end < len(found) and found[end].kind == "word":
        end += 1
    return list(found[at + 1 : end])


def _says(run: Run, words: ListWords) -> bool:
    """Whether a member is part of a clause rather than a thing."""
    return any(token.word.lower() in words.saying for token in run)


def _members(first: Run, inner: list[Run], last: Run, words: ListWords) -> list[Run]:
    end = _head(last, max(len(run) for run in inner), _all_capital(inner), words)
    runs = [_tail(first, [*inner, end], words), *inner, end]
    return [bare for run in runs if (bare := _bare(run, words))]


def _tail(first: Run, others: list[Run], words: ListWords) -> Run:
    """The end of a run that is the first member: from the word that also begins the next one, or as many words as the shortest has."""
    opening = others[0][0].word.lower()
    if opening in words.light:
        same = next((at for at in range(len(first) - 1, -1, -1) if first[at].word.lower() == opening), len(first) - 1)
        return first[same:] if len(first) - same <= LONGEST else first[-1:]
    tail = first[-min(len(run) for run in others) :]
    leading = [at for at, token in enumerate(tail) if token.word.lower() in words.leading]
    return tail[leading[-1] + 1 :] if leading else tail


def _head(last: Run, most: int, capital: bool, words: ListWords) -> Run:
    """The beginning of a run that is the last member: up to a word of a clause or, where it is much longer, as long as the others."""
    lead = next((at for at, token in enumerate(last) if token.word.lower() not in words.light), 0)
    end = next((at for at in range(lead + 1, len(last)) if last[at].word.lower() in words.saying), len(last))
    head = last[:end]
    if sum(token.word.lower() not in words.light for token in head) > most + _BEYOND:
        head = last[: lead + max(most, 2)]
    if capital:
        ends = [at for at, token in enumerate(head) if token.word[0].isupper()]
        head = head[: ends[-1] + 1] if ends else head[: lead + 1]
    while len(head) > 1 and head[-1].word.lower() in words.light:
        head = head[:-1]
    return head


def _all_capital(inner: list[Run]) -> bool:
    """Whether every member ends in a word with a capital, as German nouns have."""
    return all(run[-1].word[0].isupper() for run in inner)


def _bare(run: Run, words: ListWords) -> Run:
    """A member without the words that open it and say nothing."""
    at = next((at for at, token in enumerate(run) if token.word.lower() not in words.light), len(run))
    return run[at:]
