"""What a language supplies for finding names in its texts.

Words are written in lower case. A hyphen at the end stands for up to four more letters: "american-" is also "americani". A line of
``demonyms`` is a territory and its words: "FR french frenchman-".
"""

from dataclasses import dataclass

from crosswire.languages.words import Words


@dataclass(frozen=True)
class NamingWords:
    """One language's words around names. A list left empty only makes the names fewer."""

    #: BCP 47 primary code.
    code: str
    #: What stands before a person's name and is no part of it: "president", "mr".
    titles: Words = ()
    #: What an organisation's name has in it: "ministry", "university".
    bodies: Words = ()
    #: What joins the words of an organisation's name: "of", "for the".
    joints: Words = ()
    #: What stands before a common noun and hardly before a name: "the", "a", "this".
    articles: Words = ()
    #: What stands before a place: "in", "near".
    locating: Words = ()
    #: What a place, river or mountain has in its name: "river", "lake".
    landforms: Words = ()
    #: What stands before the name of a firm: "giant", "maker".
    firms: Words = ()
    #: Endings of common nouns, where these are written with a capital.
    noun_endings: Words = ()
    #: Words with a capital that are no names of anybody: "internet".
    never: Words = ()
    #: Letters written onto the beginning and the end of a name: Arabic "و", Korean "은".
    prefixes: Words = ()
    suffixes: Words = ()
    #: In scripts without spaces: what ends a body's name, and what stands right behind the name of a firm or a thing.
    ends_of_bodies: Words = ()
    suffixes_of_names: Words = ()
    #: What is said of a woman, or of a man, before or behind the name: "Mrs", "ministra".
    women: Words = ()
    men: Words = ()
    #: Whether a noun that begins a sentence has an article: "Spółka Orbit" has none.
    articled: bool = False
    demonyms: Words = ()


def lines(text: str) -> Words:
    """The lines of a list."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
