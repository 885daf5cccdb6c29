"""What a language supplies for knowing who says what, and how surely.

Words are written in lower case. A form may be several words: "according to". In ``forms`` a stem is followed by its endings,
"erklär/te/ten/t", and a lone word stands for itself; where all endings only add number, gender or person ("prévu/e/s"), the
stem is a form, too. Semicolons part the entries. "قد ي-" is the first word before any that begins like the second.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from crosswire.languages.words import Words, words

_LIGHT = frozenset(words("e s es a o as os i n nt ent t en ed d m em er е а и о ы ось ась ись т ت وا ون"))
_SHORTEST = 3


@dataclass(frozen=True)
class Strengths:
    """How surely a thing is said: what shows that it is promised, planned, wished, expected, possible or hearsay."""

    committed: Words = ()
    planned: Words = ()
    wanted: Words = ()
    expected: Words = ()
    possible: Words = ()
    reported: Words = ()
    #: Moods that make hearsay of what is credited to nobody: "sei", "habe".
    mood: Words = ()
    #: What holds one of the above and tells a fact: "could not".
    factual: Words = ()
    #: Endings of the words that tell what comes, where the future is no word of its own: Italian "aprirà".
    coming: Words = ()
    #: Behind "将" and a noun these make of it the mark of an object, and of what comes nothing: "将利率由…上调至".
    moved: Words = ()
    #: What makes hearsay, but a plan where a time is given: German "soll".
    dated: Words = ()


@dataclass(frozen=True)
class QuotingWords:
    """One language's words around quotes and credits. A list left empty only makes what is found less."""

    #: BCP 47 primary code.
    code: str
    #: Verbs of saying by their stance.
    says: Words = ()
    claims: Words = ()
    confirms: Words = ()
    denies: Words = ()
    admits: Words = ()
    announces: Words = ()
    #: What tells a speaker only beside quotation marks: "so", "laughed", "words".
    beside: Words = ()
    #: What stands before a source, "according to", and what stands behind one, "zufolge".
    according: Words = ()
    credited: Words = ()
    #: What stands before a source at the very beginning of a sentence: Italian "per".
    opening: Words = ()
    #: Auxiliaries between a subject and its verb, what makes a verb passive behind it, "claimed by", and what keeps
    #: it from having a subject right before it: "été", "to".
    auxiliaries: Words = ()
    by: Words = ()
    passive: Words = ()
    #: Auxiliaries that make a passive of the participle behind them, "was confirmed", but for one that means oneself: "s'est".
    becoming: Words = ()
    oneself: Words = ()
    #: Endings of forms that are active behind them, too: "is saying".
    active: Words = ()
    #: Where a participle stands at the end of its clause, far from its auxiliary: which forms are participles, and what makes a
    #: perfect of them.
    participles: Words = ()
    having: Words = ()
    #: What closes the clause of a verb that is parted from it: "gab am Montag zu".
    particles: Words = ()
    #: Verbs of saying that never have their subject beside them: "ujarnya".
    subjectless: Words = ()
    #: Verbs that indirect speech may follow without "that".
    bare_speech: Words = ()
    #: Verbs whose object is whoever is spoken to: "told".
    telling: Words = ()
    #: Pronouns that mean no one person named before: a thing, several people, whoever writes: "it", "they", "I".
    unbound: Words = ()
    #: Words that hold one of the above and are none: "小说" holds "说".
    no_cues: Words = ()
    #: What opens the indirect speech behind a verb: "that". Elsewhere the verb may mean something else.
    that: Words = ()
    #: What stands before somebody who is spoken to, not speaking: "to".
    addressed: Words = ()
    #: Pronouns of one who speaks.
    pronouns: Words = ()
    #: Who speaks without a name: "police", "spokesman", "sources"; and what does: "report", "study".
    offices: Words = ()
    documents: Words = ()
    #: Those of the offices that are a body and never a person, and what means one named before: "company", "同社".
    bodies: Words = ()
    #: What joins the words of such a phrase: "of", "for the"; and what may stand before it: "a", "another".
    joints: Words = ()
    determiners: Words = ()
    #: Endings of what may stand between these and the noun, where the language has no articles.
    adjectives: Words = ()
    #: So many words before the noun may belong to it, and so many small ones right behind it: in German a verb may follow.
    before_noun: int = 4
    loose: int = 2
    #: What follows a person's name in scripts without spaces: "氏".
    titles: Words = ()
    #: Particles on the end of the words whom a sentence is about.
    topics: Words = ()
    #: What makes a title of the words in marks behind it: "film"; and what holds them at arm's length: "so-called".
    works: Words = ()
    doubted: Words = ()
    strengths: Strengths = Strengths()
    #: What denies a claim: "not", "refuses".
    denial: Words = ()
    #: Where words run together: matched inside words, too.
    unspaced: bool = False
    #: Letters written onto the beginning of a word: Arabic "و".
    prefixes: Words = ()


def forms(text: str) -> Words:
    """The forms of a list: "sag/te/ten; meinte" is "sagte", "sagten", "meinte"."""
    return tuple(dict.fromkeys(form for entry in text.split(";") if entry.strip() for form in _forms(" ".join(entry.split()))))


def _forms(entry: str) -> Iterable[str]:
    stem, *endings = entry.split("/")
    bare = not endings or (len(stem) >= _SHORTEST and _LIGHT.issuperset(endings))
    return ([stem] if bare else []) + [stem + ending for ending in endings]


def conjugated(stems: str, endings: str) -> Words:
    """Every stem with every ending; "-" is no ending."""
    return tuple(stem + ending.replace("-", "") for stem in stems.split() for ending in endings.split())
