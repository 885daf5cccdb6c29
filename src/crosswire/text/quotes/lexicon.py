"""The words of saying of a language, made ready for looking them up in one walk over a text."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

from crosswire.languages.quoting.registry import quoting_of
from crosswire.languages.quoting.words import QuotingWords, Strengths
from crosswire.model.quote import Stance, Strength
from crosswire.model.span import Span

#: The vowel signs of Arabic are part of a word, and left out where words are compared.
_SIGNS = "\u064b-\u0652\u0670"
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_SIGNS}])*")
_UNSIGNED = re.compile(f"[{_SIGNS}]+")
#: What may stand between the words of one form: "s'est", "dit-il".
_JOINED = re.compile(r"[ \u00a0\u202f'’‑-]{1,2}")
STANCES = frozenset(str(stance) for stance in Stance)
STRENGTHS = frozenset(str(strength) for strength in Strength) | {"mood", "dated"}
#: What may be the subject of a verb of saying without a name.
NOUNS = frozenset({"offices", "documents"})
CUES = STANCES | {"beside", "according", "credited"}
#: Of the strengths those that are no forms of their own.
_NO_FORMS = frozenset({"coming", "moved"})
_BLOCKED = CUES | STRENGTHS | {"denial"}
#: "der" may open indirect speech and be an article.
AMBIGUOUS = frozenset({"determiners", "addressed", "pronouns", "joints"})
#: Between a verb and its particle stand no more words: "gab am Montag vor Journalisten zu".
_MOST_PARTED = 9
_CLOSED = re.compile(r"[\s\u00a0]*(?:$|[,.;:!?…)»”“\"’'—–\n])")

#: The words of some forms, and what each is.
Forms = tuple[tuple[tuple[str, ...], frozenset[str]], ...]


@dataclass(frozen=True)
class Hit:
    """A form at its place, and what it is: a verb of a stance, a pronoun, an office..."""

    span: Span
    tags: frozenset[str]


@dataclass(frozen=True)
class Lexicon:
    """``forms``: by their first word (or character) the forms, longest first, with what they are."""

    words: QuotingWords
    forms: dict[str, Forms]
    #: The forms that end in a particle by their first word: "gab" with ("zu",).
    parted: dict[str, Forms]


class Hits:
    """All forms found in a text, in order; looked up by place."""

    def __init__(self, found: list[Hit]) -> None:
        self._found = found
        self._starts = [hit.span.start for hit in found]

    def within(self, span: Span, tags: frozenset[str]) -> Iterator[Hit]:
        """Those of any of these kinds that lie inside a place."""
        at = bisect_left(self._starts, span.start)
        while at < len(self._found) and self._starts[at] < span.end:
            if self._found[at].span.end <= span.end and not tags.isdisjoint(self._found[at].tags):
                yield self._found[at]
            at += 1

    def has(self, span: Span, *tags: str) -> bool:
        """Whether there is any."""
        return next(self.within(span, frozenset(tags)), None) is not None

    def starting(self, place: int, *tags: str) -> Hit | None:
        """The longest form that begins at a place."""
        at = bisect_left(self._starts, place)
        best: Hit | None = None
        while at < len(self._found) and self._starts[at] == place:
            if not self._found[at].tags.isdisjoint(tags) and (best is None or len(self._found[at].span) > len(best.span)):
                best = self._found[at]
            at += 1
        return best


@lru_cache(maxsize=32)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language."""
    words = quoting_of(language)
    tagged: dict[tuple[str, ...], set[str]] = {}
    for tag, form in _tagged(words):
        pieces = (form,) if words.unspaced else _pieces(form)
        if pieces:
            tagged.setdefault(pieces, set()).add(tag)
    forms: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for pieces in sorted(tagged, key=lambda each: (-len(each), -len(each[0]), each)):
        key = pieces[0][0] if words.unspaced else pieces[0]
        forms.setdefault(key, []).append((pieces, frozenset(tagged[pieces])))
    kept = {key: tuple(found) for key, found in forms.items()}
    return Lexicon(words, kept, dict(_parted(words, kept)))


def _parted(words: QuotingWords, forms: dict[str, Forms]) -> Iterator[tuple[str, Forms]]:
    particles = {_pieces(form) for form in words.particles}
    for key, found in forms.items():
        if own := tuple((pieces[1:], tags) for pieces, tags in found if pieces[1:] in particles):
            yield key, own


def _tagged(words: QuotingWords) -> Iterator[tuple[str, str]]:
    for field in fields(words):
        value = getattr(words, field.name)
        if isinstance(value, Strengths):
            yield from ((one.name, form) for one in fields(value) if one.name not in _NO_FORMS for form in getattr(value, one.name))
        elif isinstance(value, tuple) and field.name != "prefixes":
            yield from ((field.name, form) for form in value)


def hits_in(text: str, language: str) -> Hits:
    """Every form of the language's lexicon in a text."""
    found = lexicon(language)
    return Hits(list(_unspaced(text, found) if found.words.unspaced else _spaced(text, found)))


def _spaced(text: str, found: Lexicon) -> Iterator[Hit]:
    words = [(match.start(), match.end(), _plain(match.group())) for match in _WORD.finditer(text)]
    for number, (start, end, word) in enumerate(words):
        yield from (Hit(Span(start, end), tags) for tags in _with_particle(text, words, number, found))
        for pieces, tags in _candidates(word, found):
            last = number + len(pieces) - 1
            if last >= len(words) or not all(_fits(words[number + n][2], pieces[n]) for n in range(1, len(pieces))):
                continue
            if all(_JOINED.fullmatch(text, words[n][1], words[n + 1][0]) for n in range(number, last)):
                yield Hit(Span(start, words[last][1] if last > number else end), tags)


def _with_particle(text: str, words: Sequence[tuple[int, int, str]], number: int, found: Lexicon) -> Iterator[frozenset[str]]:
    """What a verb is with the particle that closes its clause: "räumte am Dienstag ein, dass"."""
    forms = found.parted.get(words[number][2], ())
    last = min(len(words), number + _MOST_PARTED + 1) if forms else number
    for at in range(number + 1, last):
        if not _JOINED.fullmatch(text, words[at - 1][1], words[at][0]) or words[at][2] in found.parted:
            return
        for tail, tags in forms:
            end = at + len(tail)
            if tuple(word for _, _, word in words[at:end]) == tail and _closes_clause(text, words, end, found):
                yield tags
                return


def _closes_clause(text: str, words: Sequence[tuple[int, int, str]], number: int, found: Lexicon) -> bool:
    """Whether a stop stands before a word, or the word opens what is said; else a particle may be a preposition."""
    if number >= len(words) or _CLOSED.match(text, words[number - 1][1]):
        return True
    return any(len(pieces) == 1 and "that" in tags and tags.isdisjoint(AMBIGUOUS) for pieces, tags in found.forms.get(words[number][2], ()))


def _pieces(form: str) -> tuple[str, ...]:
    return tuple(form.split()) if form.endswith("-") else tuple(_WORD.findall(_plain(form)))


def _fits(word: str, piece: str) -> bool:
    """Whether a word is one of a form; "ي-" is any that begins so."""
    return word.startswith(piece[:-1]) if piece.endswith("-") else word == piece


def _plain(word: str) -> str:
    return _UNSIGNED.sub("", word.lower())


def _candidates(word: str, found: Lexicon) -> Iterator[tuple[tuple[str, ...], frozenset[str]]]:
    """The forms that begin with a word, or with what remains of it without a letter written onto it."""
    yield from found.forms.get(word, ())
    if word[0] in found.words.prefixes and len(word) > 2:
        yield from found.forms.get(word[1:], ())


def _unspaced(text: str, found: Lexicon) -> Iterator[Hit]:
    blocked = -1
    for place, character in enumerate(text):
        for pieces, tags in found.forms.get(character, ()):
            if text.startswith(pieces[0], place):
                end = place + len(pieces[0])
                if "no_cues" in tags:
                    blocked = max(blocked, end)
                elif place >= blocked or _BLOCKED.isdisjoint(tags):
                    yield Hit(Span(place, end), tags)
