"""A text made ready for finding names: its words, its language's vocabulary, and what the story tells about words."""

from dataclasses import dataclass, field

from crosswire.languages.naming.anywhere import SURNAME_ARTICLES
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.evidence import Evidence
from crosswire.text.names.lexicon.gazetteer import Known
from crosswire.text.names.lexicon.letters import Word
from crosswire.text.names.lexicon.vocabulary import Vocabulary

#: Start and end, counting words.
Run = tuple[int, int]

#: What may stand between two words of one name.
_JOINED = frozenset((" ", "-", "‑", "\u00a0", " & ", "&", "–"))
_APOSTROPHES = frozenset("'’ʼ")


@dataclass(frozen=True, slots=True)
class Match:
    """A name that the tables know. ``start`` and ``end`` count words."""

    start: int
    end: int
    known: Known


@dataclass(frozen=True, slots=True)
class Introduced:
    """A long name, whose words ``start`` and ``end`` count; ``short`` is the word that is its short form."""

    start: int
    end: int
    short: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """A name in quotation marks. ``start`` and ``end`` count words; ``stop`` is where it ends, with the mark behind a legal form."""

    start: int
    end: int
    stop: int
    #: Whether a legal form stands before the mark.
    firm: bool = False
    #: Whether no marks stand around it, but the brackets of a credit.
    paper: bool = False


@dataclass
class Page:
    """``words`` in order, with capitals or without."""

    text: str
    words: list[Word]
    vocabulary: Vocabulary
    evidence: Evidence
    #: Whether its script has capitals.
    cased: bool
    #: Words that say of the bodies of this text, in their full names, what they are.
    heads: set[str] = field(default_factory=set)
    #: What the tables know of it, by its first word, and its long names with their short ones: looked for once.
    matches: dict[int, Match] = field(default_factory=dict)
    long_names: list[Introduced] | None = None
    quoted: list[Quoted] | None = None
    #: Its drafts by their words, and the places of words such as "American", with the territory.
    drafts: dict[Run, Draft] = field(default_factory=dict)
    demonyms: list[tuple[int, str]] | None = None
    #: Its words without what is written onto them, with their places.
    bare: dict[int, tuple[tuple[Span, str], ...]] = field(default_factory=dict)

    def gap(self, place: int) -> str:
        """What stands before a word, after the one before it; a line's break at the first."""
        return self.text[self.words[place - 1].end : self.words[place].start] if 0 < place < len(self.words) else "\n"

    def joined(self, place: int) -> bool:
        """Whether a word may belong to one name with the word before it."""
        gap = self.gap(place)
        if gap in _JOINED:
            return True
        before = self.words[place - 1] if place else None
        if gap in _APOSTROPHES:
            return before is not None and len(before.text) <= 2 and before.text[0].isupper()
        return (
            gap == ". "
            and before is not None
            and (len(before.text) == 1 or before.lower in ("st", "jr", "sr"))
            and before.text[0].isupper()
        )

    def small(self, lower: str) -> int:
        """How often a word is written small: in this language; for German, where nouns have capitals, in any."""
        evidence = self.evidence
        return (evidence.small if self.vocabulary.nouns_capital else evidence.small_in.get(self.vocabulary.code, evidence.small))[lower]

    def is_name(self, lower: str) -> bool:
        """Whether a word is written with a capital in the middle of sentences and never small."""
        return self.evidence.middle[lower] > 0 and self.small(lower) == 0

    def is_surname_article(self, place: int) -> bool:
        """Whether a small word belongs to the surname behind it: "al-Khatib"."""
        after = place + 1
        if not 0 <= place < after < len(self.words) or self.words[place].lower not in SURNAME_ARTICLES:
            return False
        return self.gap(after) in ("-", "‑") and self.words[after].capital and not self.words[place].inner

    def is_written_article(self, place: int) -> bool:
        """Whether an Arabic article with a capital begins a name: "Al-Nawras"."""
        if place + 1 >= len(self.words) or self.words[place].lower not in SURNAME_ARTICLES or not self.words[place].text.istitle():
            return False
        return self.gap(place + 1) in ("-", "‑") and self.words[place + 1].capital

    def lower(self, place: int) -> str:
        """A word in small letters; nothing where there is none."""
        return self.words[place].lower if 0 <= place < len(self.words) else ""
