"""Where the long name begins that stands before its short form: by the letters of this, or by what its words say."""

from crosswire.languages.naming.adjectives import ADJECTIVES
from crosswire.languages.naming.anywhere import PARTICLES
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import given
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.lexicon.vocabulary import english_bodies

_SHORTEST = 2

#: Small words that give no letter to the short form, and how many longer ones may give none.
_SMALL_WORD, _MOST_SKIPPED = 4, 2
#: Words in a row with capitals before a bracket are a name from so many on.
_LEAST_CAPITALS = 3


def by_initials(page: Page, first: int, place: int) -> int | None:
    """The word from which on the words begin with the letters of the short form."""
    letters = latin(page.lower(place))
    if len(letters) == _SHORTEST:
        return _two_words(page, first, place, letters)
    if len(letters) < _SHORTEST:
        return None
    left, skipped, word = len(letters), 0, place - 1
    while word >= first:
        plain = latin(page.lower(word))
        if plain[:1] == letters[left - 1]:
            left -= 1
        elif left > 1 and plain[:1] == letters[left - 2] and letters[left - 1] in plain[1:]:
            left -= 2  # "Unfallversicherung": UV
        elif len(plain) > _SMALL_WORD or page.words[word].capital:
            skipped += 1
        if left == 0:
            return word if page.words[word].capital else None
        if skipped > _MOST_SKIPPED:
            return None
        word -= 1
    return None


def _two_words(page: Page, first: int, place: int, letters: str) -> int | None:
    """Of two letters, two words with capitals that begin with them: "Athletics Kenya (AK)"."""
    start = place - 2
    if start < first or page.vocabulary.nouns_capital or page.gap(place - 1) != " " or page.lower(start) in given():
        return None
    fits = all(page.words[start + one].capital and latin(page.lower(start + one))[:1] == letters[one] for one in range(2))
    return start if fits else None


def by_its_words(page: Page, first: int, place: int) -> int | None:
    """Where a name begins that says what it is, or has several capitals in a row: its short form may be of another language."""
    if page.lower(place) in page.vocabulary.never:
        return None
    heads = [word for word in range(first, place) if page.words[word].capital and _says_what_it_is(page, word)]
    start = heads[0] if heads else _before_small_head(page, first, place)
    start = _row_of_capitals(page, first, place) if start is None else start
    while start is not None and start > first and _is_part(page, start - 1):
        start -= 1
    return start


def nearest_capital(page: Page, first: int, place: int) -> int | None:
    """Where the words with capitals before a bracket begin, small ones in between."""
    if page.vocabulary.nouns_capital:
        return None
    start, small = None, 0
    for word in range(place - 1, first - 1, -1):
        if page.lower(word) in page.vocabulary.never or page.words[word].text[0].isdigit():
            return None
        if page.words[word].capital and page.lower(word) in page.vocabulary.articles:
            break
        if page.words[word].capital:
            start, small = word, 0
        elif start is not None and (small or not _joins(page, word)):
            break
        else:
            small += start is not None
    return start if start is not None and place - start > 1 else None


def _joins(page: Page, word: int) -> bool:
    return page.lower(word) in page.vocabulary.joints or page.lower(word) in PARTICLES or len(page.lower(word)) < _SMALL_WORD


def _says_what_it_is(page: Page, word: int) -> bool:
    lower, bodies = page.lower(word), page.vocabulary.bodies
    if lower in bodies or lower in english_bodies():
        return True
    return page.vocabulary.compounds and any(lower.endswith(body) for body in bodies if len(body) > _SMALL_WORD)


def _before_small_head(page: Page, first: int, place: int) -> int | None:
    """ "Národní úřad pro bezpečnost": the capital is on the word before."""
    for word in range(first + 1, place):
        if page.lower(word) in page.vocabulary.bodies and not page.words[word].capital and not page.vocabulary.nouns_capital:
            start = _first_adjective(page, first, word)
            return None if start == word or page.lower(start) in page.vocabulary.articles else start
    return None


def _first_adjective(page: Page, first: int, head: int) -> int:
    """The word with a capital before a small head, at most one adjective between: "Высшая судебная коллегия"."""
    rules = ADJECTIVES.get(page.vocabulary.code)
    if page.words[head - 1].capital:
        return head - 1
    if rules is None or head - 2 < first or not page.words[head - 2].capital:
        return head
    return head - 2 if rules.adjective(page.lower(head - 2)) and rules.adjective(page.lower(head - 1)) else head


def _row_of_capitals(page: Page, first: int, place: int) -> int | None:
    start = place
    while start > first and page.words[start - 1].capital and page.lower(start - 1) not in page.vocabulary.articles:
        start -= 1
    fits = place - start >= _LEAST_CAPITALS and page.lower(start) not in given() and not page.vocabulary.nouns_capital
    return start if fits else None


def _is_part(page: Page, word: int) -> bool:
    """Whether a word before the head is a part of the name: "Europejska Agencja"."""
    lower, vocabulary = page.lower(word), page.vocabulary
    outside = lower in vocabulary.articles or lower in vocabulary.titles or lower in vocabulary.locating or lower in vocabulary.joints
    return page.words[word].capital and not outside and not vocabulary.nouns_capital and lower not in vocabulary.never
