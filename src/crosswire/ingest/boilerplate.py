"""What of an article is its outlet's boilerplate: a paragraph that comes again in many of its articles, whatever they are about.

It is set aside with its reason and never cut: the text stays as it came in, so that what was kept, its revisions and all offsets hold, and
whoever doubts it can look. It is known only after some articles, so it is asked for whenever an article is read and not when it comes in.

Background that a newsroom repeats through a running story is no boilerplate, and to set it aside would accuse the outlet of leaving it out.
Therefore a paragraph must return in a good share of all that the outlet published of late, and not only a few times.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

from crosswire.ingest.memory import Memory
from crosswire.model.article import Article
from crosswire.model.claim import SetAside
from crosswire.text.lines import lines

KIND = "boilerplate"

#: The last articles of an outlet that are remembered, and of each the paragraphs at its beginning and end: some ten kilobytes an outlet.
WINDOW, _FIRST, _LAST = 40, 10, 20
#: Chosen by hand: below four articles chance and running stories are all there is, and a story fills a fifth of an outlet's pages only
#: on days when the outlet writes of nothing else.
LEAST_ARTICLES, LEAST_SHARE = 4, 0.2
_SIGNS = 8
_DIGIT = re.compile("[1-9]")

_Remembered = list[tuple[str, str]]


class Boilerplate:
    """The paragraphs that return in an outlet's articles, as far as a memory goes."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def learn(self, articles: Iterable[tuple[Article, str]]) -> None:
        """Count the paragraphs of articles, each once for its key, so that a revision or a run that is taken up again adds nothing."""
        by_outlet: dict[str, dict[str, str]] = {}
        for article, key in articles:
            entries = by_outlet.setdefault(article.outlet.casefold(), {})
            name = _digest(key)
            entries.pop(name, None)
            entries[name] = "".join(dict.fromkeys(_signs(line) for line in _edges(article.text)))
        before = self._memory.recall_all(KIND, by_outlet)
        self._memory.remember_all(KIND, {outlet: _joined(before.get(outlet), entries) for outlet, entries in by_outlet.items()})

    def of(self, article: Article) -> list[SetAside]:
        """The lines that are boilerplate, each with how often it returns; none where the whole article would be."""
        kept = _understood(self._memory.recall(KIND, article.outlet.casefold()))
        remembered = [(name, _cut(paragraphs)) for name, paragraphs in kept]
        least = max(LEAST_ARTICLES, LEAST_SHARE * len(remembered))
        found, rest = [], False
        for span in lines(article.text):
            line = span.of(article.text)
            times = sum(_signs(line) in paragraphs for _, paragraphs in remembered) if _counts(line) else 0
            if times >= least:
                found.append(SetAside(span, f"returns in {times} of the last {len(remembered)} articles of {article.outlet}"))
            rest = rest or (_counts(line) and times < least)
        return found if rest else []


def _joined(before: str | None, entries: Mapping[str, str]) -> str:
    """What is remembered of an outlet when these came last."""
    others = [entry for entry in _understood(before) if entry[0] not in entries]
    return json.dumps([*others, *entries.items()][-WINDOW:])


def _understood(kept: str | None) -> _Remembered:
    return [(name, paragraphs) for name, paragraphs in json.loads(kept)] if kept else []


def _edges(text: str) -> Iterator[str]:
    every = [line for span in lines(text) if _counts(line := span.of(text))]
    yield from every if len(every) <= _FIRST + _LAST else [*every[:_FIRST], *every[-_LAST:]]


def _counts(line: str) -> bool:
    return any(map(str.isalpha, line))


def _cut(paragraphs: str) -> frozenset[str]:
    return frozenset(paragraphs[at : at + _SIGNS] for at in range(0, len(paragraphs), _SIGNS))


def _signs(line: str) -> str:
    """A few signs that stand for a paragraph, whatever its case, its spaces and its figures."""
    return _digest(" ".join(_DIGIT.sub("0", line.casefold()).split()))


def _digest(words: str) -> str:
    return blake2b(words.encode(errors="replace"), digest_size=_SIGNS // 2).hexdigest()
