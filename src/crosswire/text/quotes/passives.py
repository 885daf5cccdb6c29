"""Words of saying that tell nothing of who speaks: nouns, "the report", and passives, "was confirmed", "claimed by"."""

import re

from crosswire.text.quotes.lexicon import Hit
from crosswire.text.quotes.page import Page

_WORD_REACH, _CLAUSE_REACH = 40, 160
_WORD = re.compile(r"[^\W\d_]+")
_BORDER = re.compile(r"[,;:()!?\n]|\.\s")
#: Between an auxiliary and its participle stands no more than a word, "was also confirmed", unless the clause is their bracket.
_NEAR, _BRACKET = 2, 12


def is_no_deed(page: Page, hit: Hit) -> bool:
    """Whether a word of saying has no subject that says something."""
    return _behind_article(page, hit) or _has_agent(page, hit) or _is_undergone(page, hit)


def _has_agent(page: Page, hit: Hit) -> bool:
    """Whether an agent follows: "claimed by"."""
    return not page.words.unspaced and page.hits.starting(hit.span.end + 1, "by") is not None and "according" not in hit.tags


def _behind_article(page: Page, hit: Hit) -> bool:
    """Whether an article before makes a noun of it, "the report", or a participle a passive: "a été reconnu"."""
    if page.words.unspaced:
        return False
    start = page.text.rfind(" ", max(0, hit.span.start - _WORD_REACH), max(0, hit.span.start - 1)) + 1
    word = page.hits.starting(start, "determiners", "passive")
    return word is not None and word.span.end + 1 == hit.span.start and "pronouns" not in word.tags


def _is_undergone(page: Page, hit: Hit) -> bool:
    """Whether an auxiliary makes a passive of it: "The death was confirmed", "Der Tod wurde am Montag bestätigt"."""
    if not page.words.becoming or "according" in hit.tags:
        return False
    if page.words.participles:
        return "participles" in hit.tags and _closes_passive(page, hit)
    words = _before(page, hit)[-_NEAR:]
    if hit.span.of(page.text).lower().endswith(page.words.active or "\0") or not words:
        return False
    near = words.pop()
    if words and page.hits.starting(near, "auxiliaries") and not page.hits.starting(near, "becoming", "having"):
        near = words.pop()
    return page.hits.starting(near, "becoming") is not None and not (words and page.hits.starting(words[-1], "oneself"))


def _closes_passive(page: Page, hit: Hit) -> bool:
    """Whether the nearest auxiliary of the clause, or one right behind, makes a passive."""
    behind = page.hits.starting(hit.span.end + 1, "becoming", "having")
    found = behind or next(
        (aux for place in reversed(_before(page, hit)) if (aux := page.hits.starting(place, "becoming", "having"))), None
    )
    return found is not None and "becoming" in found.tags


def _before(page: Page, hit: Hit) -> list[int]:
    """Where the words begin that stand before it in its clause."""
    start = max(0, hit.span.start - _CLAUSE_REACH)
    borders = [match.end() for match in _BORDER.finditer(page.text, start, hit.span.start)]
    words = [match.start() for match in _WORD.finditer(page.text, max([start, *borders]), hit.span.start)]
    return words[-_BRACKET:]
