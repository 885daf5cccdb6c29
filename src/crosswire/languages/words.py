"""What a language supplies for cutting its texts into sentences and clauses and for knowing its credit lines.

Words are written in lower case. In the opener lists ``-ing`` stands for every word with that ending, ``و-`` for every
word with that beginning, and an apostrophe at the end (``qu’``) for a word written together with the next; ``para -ar`` is "para" before
an infinitive.
"""

from dataclasses import dataclass, field

Words = tuple[str, ...]


def words(text: str) -> Words:
    """The words of a list written with spaces."""
    return tuple(text.split())


def phrases(text: str) -> Words:
    """The phrases of a list written with semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";") if phrase.strip())


@dataclass(frozen=True)
class CreditWords:
    """How a language's newsrooms write what is no claim: who wrote, who helped, what else to read."""

    #: What begins a line that names the writer: "by", "von".
    byline: Words = ()
    #: What begins a sign-off: "reporting by", "mit Material von".
    sign_off: Words = ()
    #: Of what begins a sign-off, what says that others' material was used and not their whole text: "mit Material von", "with files from".
    material: Words = ()
    #: What makes a sign-off of any line it stands in: "contributed to this report".
    helped: Words = ()
    #: Who, behind an agency's name, makes such a line the agency's own: "AP writer Jane Doe contributed to this report".
    staff: Words = ()
    #: What makes one of a line below a ruled line: "reported from".
    reported: Words = ()
    #: What begins a picture credit: "photo:".
    picture: Words = ()
    #: What begins a pointer to another article: "read more".
    read_more: Words = ()
    #: What begins a call to subscribe or follow, when the line names a channel such as a newsletter.
    call: Words = ()
    #: What makes a call of any line it stands in: "follow us on".
    call_anywhere: Words = ()
    #: What stands where the rest of a text is for subscribers only: "to continue reading".
    closed: Words = ()
    #: "all rights reserved".
    rights: Words = ()
    #: How the answers of a reader poll begin: "yes", "no", "I".
    answers: Words = ()


@dataclass(frozen=True)
class LanguageWords:
    """One language's word lists. A list left empty only makes the cuts fewer."""

    #: BCP 47 primary code.
    code: str
    #: Short forms, without the last full stop, that never end a sentence: "mr", "nr".
    abbreviations: Words = ()
    #: Words that, with a capital, begin a sentence even after a number, an initial or a short form such as "U.S.".
    starters: Words = ()
    #: Whether "3." is how the language writes "third".
    ordinals: bool = False
    #: Verbs of saying as they follow or precede a quotation.
    speech: Words = ()
    #: "and", "or": after a comma they open a clause, unless the comma stands in a list.
    coordinators: Words = ()
    #: "and" as it is written onto the word after it: "و", "和".
    joined: Words = ()
    #: The endings of a verb that another one follows: "-고".
    joining: Words = ()
    #: Whether small words stand behind what they belong to, as in Japanese, and not before it.
    small_words_follow: bool = False
    #: What opens a clause after a comma: conjunctions, relative pronouns, participles, infinitives.
    openers: Words = ()
    #: What, at the beginning of a sentence, opens a clause that the first comma ends: "when", "although".
    fronted: Words = ()
    #: What opens a clause even without a comma, when there is enough on both sides.
    bare_openers: Words = ()
    #: Words the patterns in ``openers`` would take for openers wrongly: "including".
    no_openers: Words = ()
    #: What follows "and" when it joins two predicates and not two things: "is", "he".
    predicates: Words = ()
    #: What opens an apposition between commas: "a", "the".
    appositives: Words = ()
    credits: CreditWords = field(default_factory=CreditWords)
