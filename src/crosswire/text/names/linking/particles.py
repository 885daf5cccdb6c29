"""The small word before a surname that stands alone, where the story has the full name: "volgens de Graaf", "словам де Граафа"."""

from crosswire.languages.naming.anywhere import PARTICLES, PARTICLES_ELSEWHERE, PARTICLES_STAY
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY, decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.linking.clusters import key_of_words

_MOST, _FEWEST = 3, 2
_CYRILLIC = "\u0400"


def learn_particles(page: Page, draft: Draft) -> None:
    """Notes the surname of a full name with the small word before it."""
    person = draft.known is None and draft.votes[MentionType.PERSON] >= SURELY and decided(draft.votes) is MentionType.PERSON
    town = places().get(draft.words[-1], page.vocabulary.code) is not None
    if person and not town and len(draft.words) > _FEWEST and draft.words[-2] in PARTICLES | PARTICLES_ELSEWHERE:
        page.evidence.particled.add(key_of_words(draft.words[-2:]))


def surname_start(page: Page, place: int) -> int:
    """Where a surname begins that stands at a place: with the small words before it that belong to it."""
    code = page.vocabulary.code
    if not page.evidence.particled or not (code in PARTICLES_STAY or page.lower(place) > _CYRILLIC) or not _belongs(page, place):
        return place
    start = place
    while place - start < _MOST and page.gap(start) == " " and _is_particle(page, start - 1):
        start -= 1
    inside = start > 0 and page.words[start - 1].capital and page.gap(start) == " " and not page.words[start - 1].opening
    return place if inside else start


def _is_particle(page: Page, place: int) -> bool:
    """Whether a small word stands here, or one that has its capital from its place: "Van der Veen zegt"."""
    written_so = place >= 0 and (not page.words[place].capital or page.words[place].opening or page.vocabulary.code == "nl")
    return written_so and page.lower(place) in PARTICLES | PARTICLES_ELSEWHERE


def _belongs(page: Page, place: int) -> bool:
    if not (_is_particle(page, place - 1) and page.words[place].capital):
        return False
    lower, particle = page.lower(place), page.lower(place - 1)
    forms = (lower, *first_cases(lower, page.vocabulary.code))
    return any(key_of_words((particle, form)) in page.evidence.particled for form in forms)


def is_particled(words: tuple[str, ...]) -> bool:
    """Whether a name is a surname with small words before it."""
    return 1 < len(words) <= _MOST and all(word in PARTICLES or word in PARTICLES_ELSEWHERE for word in words[:-1])
