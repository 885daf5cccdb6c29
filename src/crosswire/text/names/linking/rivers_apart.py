"""Rivers called as a town of the story is: "il fiume Sarsu" is not the Sarsu that the flood hit."""

from collections.abc import Iterable, Sequence

from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.lexicon.vowels import spelt

_RIVER = "river"
_SIGNS = ("강", "河", "川", "江")
_SHORTEST, _TWO = 4, 2


def rivers_apart(pages: Sequence[Page], articles: Sequence[Iterable[Draft]]) -> None:
    """Gives the rivers words of their own, where an article shows that a town has the same name."""
    drafts = [(page, draft) for page, found in zip(pages, articles, strict=True) for draft in found if draft.known is None]
    towns = {sound for _, draft in drafts if draft.located and len(draft.words) == 1 for sound in spelt(draft.words[0])}
    for page, draft in drafts if towns else ():
        own = _own_of_river(page, draft)
        if len(own) >= _SHORTEST and not towns.isdisjoint(spelt(own)):
            draft.words, draft.located = (own, _RIVER), False


def _own_of_river(page: Page, draft: Draft) -> str:
    """What a river is called, if the name is one's or the word before says so; else nothing."""
    if len(draft.words) == _TWO:
        first, last = draft.words
        return last if _is_river(first) else first if _is_river(last) else ""
    if len(draft.words) > 1:
        return ""
    written = draft.span.of(page.text)
    beside = page.text[max(0, draft.span.start - 1) : draft.span.start] == " " and _is_river(draft.before)
    return draft.words[0] if beside or written.endswith(_SIGNS) else ""


def _is_river(word: str) -> bool:
    return bool(word) and meanings_of(word) == {_RIVER}


def is_town_of_river(kinds: Iterable[str], town: bool) -> bool:
    """Whether of two names one is a river's and the other is shown to be a town's."""
    return town and _RIVER in kinds
