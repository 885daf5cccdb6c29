"""Names of the story found in running Chinese, whose signs spell their sounds: "卡斯特公司" is Castor."""

from collections.abc import Iterator, Sequence

from crosswire.languages.naming.kinds import VENUES_BEHIND, WATERS_BEHIND
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.sign_patterns import sign_class, sign_pattern
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.story.told import Names, Told

#: So many signs are a name wherever they stand, so many if they stand again or beside what is said of one.
_SURE, _LIKELY = 4, 3
_LEAST_RATIO, _LEAST_RATIO_OF_PLACE = 0.45, 0.6
_LEAST_RATIO_OF_TWO, _OFTEN = 0.85, 3
_MOST_NAMES, _MOST_SURFACES = 120, 10

_QUOTES = '“”「」《》『』"‘’'
_REGIONS = "州省邦"
_PLACES = (*VENUES_BEHIND["zh"], *WATERS_BEHIND["zh"])


def spelt_out(page: Page, names: Names, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names, where signs spell them that are no other name already."""
    signs = "".join(map(sign_class, page.text))
    taken = {draft.known.entity for draft in own if draft.known is not None}
    found: dict[str, tuple[float, Told]] = {}
    people = {told.words[-1] for told in names.told if len(told.words) > 1 and told.draft.known is None}
    looked = [told for told in names.told if len(told.parts) == 1 and told.words[0] not in people and _is_news(told, taken)]
    for told in looked[:_MOST_NAMES]:
        for surface, alike in _surfaces(page, signs, told):
            if alike > found.get(surface, (0.0, told))[0]:
                found[surface] = (alike, told)
    for surface, (_, told) in found.items():
        yield from _everywhere(page, surface, told)


def _is_news(told: Told, taken: set[str]) -> bool:
    known = told.draft.known
    return known is None or known.entity not in taken


def _surfaces(page: Page, signs: str, told: Told) -> Iterator[tuple[str, float]]:
    """The signs that spell a name, each once, if enough speaks for it."""
    pattern = sign_pattern(told.parts[0])
    done: set[str] = set()
    for match in pattern.finditer(signs) if pattern else ():
        surface = page.text[match.start() : match.end()]
        if told.person and not page.text.startswith(_PLACES, match.end()):
            continue
        if len(surface) < 2 or surface in done:
            continue
        if len(done) >= _MOST_SURFACES:
            return
        done.add(surface)
        alike = ratio(surface, told.parts[0])
        if alike >= _LEAST_RATIO and (
            _is_likely(page, surface, told.sure) or _is_place(told, surface, alike) or _is_main(page, told, surface)
        ):
            yield surface, alike


def _is_likely(page: Page, surface: str, sure: bool) -> bool:
    if len(surface) >= _SURE and sure:
        return True
    if len(surface) >= _LIKELY and page.text.count(surface) > 1 and sure:
        return True
    return any(_is_called(page, span.start, span.end) for span in occurrences(page.text, surface))


def _is_main(page: Page, told: Told, surface: str) -> bool:
    """Whether two signs sound just like a name that several articles have, and stand here again and again."""
    alike = told.main and told.sure and ratio(surface, told.parts[0]) >= _LEAST_RATIO_OF_TWO
    return alike and page.text.count(surface) >= _OFTEN


def _is_place(told: Told, surface: str, alike: float) -> bool:
    """Whether it is a place that other articles name, and spelt so that nothing else comes near."""
    known = told.draft.known
    return known is not None and known.type is MentionType.PLACE and len(surface) >= _LIKELY and alike >= _LEAST_RATIO_OF_PLACE


def _is_called(page: Page, start: int, end: int) -> bool:
    """Whether it stands in quotation marks, beside what says what it is, or behind what places stand behind."""
    text, vocabulary = page.text, page.vocabulary
    if text[start - 1 : start] in tuple(_QUOTES) and text[end : end + 1] in tuple(_QUOTES):
        return True
    if text.startswith(vocabulary.suffixes_of_names, end) or text.startswith(_PLACES, end):
        return True
    return any(text.endswith(word, 0, start) for word in vocabulary.locating) and end - start >= _LIKELY


def _everywhere(page: Page, surface: str, told: Told) -> Iterator[Draft]:
    for start, end in ((span.start, span.end) for span in occurrences(page.text, surface)):
        region = told.draft.known is not None and "-" in told.draft.known.entity and page.text[end : end + 1] in tuple(_REGIONS)
        yield Draft(Span(start, end + region), told.words, told.draft.known, votes=told.draft.votes.copy())
