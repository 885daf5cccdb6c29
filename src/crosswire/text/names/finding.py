"""The names of the articles of a story, each with what the others tell about its words."""

from collections.abc import Sequence

from crosswire.text.names.cased import drafts_with_capitals
from crosswire.text.names.draft import Draft
from crosswire.text.names.evidence import Evidence
from crosswire.text.names.letters import words_in
from crosswire.text.names.page import Page
from crosswire.text.names.uncased import drafts_without_capitals
from crosswire.text.names.vocabulary import vocabulary

#: Text and language of an article.
Written = tuple[str, str]
#: Share of letters that have a case, from which on a text is one with capitals.
_LEAST_CASED = 0.5


def pages_of(texts: Sequence[Written]) -> list[Page]:
    """The texts made ready, with common evidence."""
    evidence = Evidence()
    pages = [Page(text, words_in(text, language), vocabulary(language), evidence) for text, language in texts]
    for page in pages:
        evidence.add(page.words, page.vocabulary)
    return pages


def drafts_of(page: Page) -> list[Draft]:
    """The names of a text, in order."""
    return drafts_with_capitals(page) if has_capitals(page.text) else drafts_without_capitals(page)


def has_capitals(text: str) -> bool:
    """Whether a text is in a script with capitals."""
    letters = [character for character in text[:4000] if character.isalpha()]
    return sum(character.lower() != character.upper() for character in letters) >= _LEAST_CASED * len(letters)
