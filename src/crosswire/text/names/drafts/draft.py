"""A name as it is found, before it is settled whom it names."""

from collections import Counter
from dataclasses import dataclass, field

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.lexicon.gazetteer import Known


@dataclass(slots=True)
class Draft:
    """A passage that may name somebody, with what speaks for which type."""

    span: Span
    #: Its words in small letters.
    words: tuple[str, ...]
    known: Known | None = None
    sure: bool = True
    votes: Counter[MentionType] = field(default_factory=Counter)
    #: The last of its words as the text writes it, in a script without capitals.
    written: str = ""
    #: The word before it, in small letters.
    before: str = ""
    #: Set where it is known already which entity it is, as by its likeness to a name of another article.
    entity: str = ""
    #: The short form that the text gives beside it, in plain letters.
    short: str = ""
    #: Whether its first word may have its capital from its place.
    opening: bool = False
    #: The language of its text.
    language: str = ""
    #: Which sentence of its text it stands in, counted roughly.
    sentence: int = 0
    #: Titles right beside it, and whether these are a woman's, "f", or a man's, "m".
    titles: frozenset[str] = frozenset()
    sexes: frozenset[str] = frozenset()
    #: The name that stands in brackets behind it.
    bracketed: "Draft | None" = None
    #: The same name in another script, that stands in brackets behind it.
    gloss: "Draft | None" = None
    #: What the text says that somebody of this name is called.
    nickname: "Draft | None" = None
    #: Whether what stands beside it shows it to be a town, even if somebody is called so.
    located: bool = False
    #: Whether a word such as "in" or "near" stands before it, or before its list.
    placed: bool = False
    #: Whether what stands beside it shows it to be a club or a firm, even if somebody or a town is called so.
    bodied: bool = False
    #: What it surely is by the words around it, whatever others of its name are.
    likely: MentionType | None = None
    #: Whether it is a place by the words around it, even if somebody is called so.
    surely_place: bool = False
