"""The names of a text in a script without capitals: what the tables know, and what is written as names of foreigners are.

Such a reading is never whole: a name nobody knows stays unseen unless another article spells it.
"""

from collections.abc import Iterator

from crosswire.languages.naming.arabic import ADJECTIVES, ARTICLE, OF_A_MAN
from crosswire.languages.naming.framing import ONLY_PEOPLE
from crosswire.languages.naming.kinds import SHORT_TOWNS
from crosswire.languages.naming.trades import CLUBS_ARABIC
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.arabic_lands import in_its_land, is_rather_a_word
from crosswire.text.names.drafts.bare import bare_forms, bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.foreigners import in_latin, with_dots
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.respelt import respelt_place
from crosswire.text.names.drafts.whose import whose
from crosswire.text.names.lexicon.gazetteer import UNCASED, Known, bodies, family, given
from crosswire.text.names.lexicon.katakana import goes_on
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.sign_readings import simplified
from crosswire.text.names.lexicon.vocabulary import vocabulary
from crosswire.text.names.signs.natives import native
from crosswire.text.names.signs.natives_japanese import families_alone
from crosswire.text.names.signs.natives_korean import korean, koreans_again

_SHORTEST, _SHORTEST_TOWN = 3, 5
_MOST_NATIVES, _MOST_FULL = 50, 100
#: So many words have names that the tables know.
_LONGEST_KNOWN, _LONGEST_BODY = 4, 6


def drafts_without_capitals(page: Page) -> list[Draft]:
    """The names, in order, without overlap."""
    found = [
        *in_latin(page),
        *with_dots(simplified(page.text) if page.vocabulary.code == "zh" else page.text, page.vocabulary.code),
        *(_named_in_full(page, list(_spaced(page))) if _is_spaced(page) else _natives_again(page, list(_unspaced(page)))),
    ]
    return without_overlap(found)


def _natives_again(page: Page, found: list[Draft]) -> Iterator[Draft]:
    """The names, and people of three signs wherever these stand."""
    found += families_alone(page, found) if page.vocabulary.code == "ja" else ()
    yield from found
    _name_in_full(page, found)
    natives = {draft.words[0] for draft in found if draft.known is None and len(draft.span) >= _SHORTEST}
    for name in sorted(natives)[:_MOST_NATIVES]:
        for span in occurrences(page.text, name):
            draft = Draft(span, (name,))
            draft.votes[MentionType.PERSON] += 4
            yield draft


def _named_in_full(page: Page, found: list[Draft]) -> list[Draft]:
    found = list(koreans_again(page, found)) if page.vocabulary.code == "ko" else found
    _name_in_full(page, found)
    return found


def _name_in_full(page: Page, found: list[Draft]) -> None:
    """A surname alone goes by the one full name before that begins with it: "宮田恵子さん", then "宮田さん"."""
    people = [draft for draft in found if draft.known is None and draft.votes[MentionType.PERSON] and len(draft.words) == 1]
    full = list({draft.words: draft for draft in reversed(people) if len(draft.words[0]) >= _SHORTEST}.values())[-_MOST_FULL:]
    for draft in people:
        if len(draft.words[0]) < _SHORTEST:
            draft.words = (whose(page, draft, [one for one in full if one.words[0].startswith(draft.words[0])]),)


def _is_spaced(page: Page) -> bool:
    return page.vocabulary.code not in ("zh", "ja", "th", "lo", "km", "my", "yue")


def _unspaced(page: Page) -> Iterator[Draft]:
    """Known names in a text without spaces."""
    text, place, code = page.text, 0, page.vocabulary.code
    plain = simplified(text) if code == "zh" else text
    while place < len(text):
        known = _known_at(text, place, code) if text[place] >= UNCASED else None
        if known is None and plain != text and text[place] >= UNCASED:
            known = _known_at(plain, place, code)
        draft = _rather(text, known, native(plain, place, code))
        if draft is None:
            place += 1
        else:
            yield draft
            place = draft.span.end


def _rather(text: str, known: Draft | None, person: Draft | None) -> Draft | None:
    """Of what the tables know and somebody's name the longer one; of equals somebody's before what only people are called."""
    if known is None or person is None:
        return known or person
    called = text.startswith(ONLY_PEOPLE, person.span.end)
    return person if len(person.span) > len(known.span) or (called and len(person.span) == len(known.span)) else known


def _known_at(text: str, place: int, language: str) -> Draft | None:
    never = vocabulary(language).never
    if language == "ja" and (respelt := respelt_place(text, place)) is not None:
        return respelt
    for forms in (bodies(), places()):
        for size in forms.sizes(text[place]):
            form = text[place : place + size]
            known = forms.get(form, language) if 1 < size == len(form) else None
            if known is not None and not _is_of_mayor(text, place + size) and not goes_on(text, place, place + size) and form not in never:
                return _of_known(Span(place, place + size), (form,), known)
    return None


def _is_of_mayor(text: str, end: int) -> bool:
    """Whether the last sign is rather that of an office: "上海市长"."""
    return text[end - 1 : end + 1] in ("市长", "市長", "省长", "省長")


def _spaced(page: Page) -> Iterator[Draft]:
    """Known names in a text with spaces, without what is written onto them."""
    place = 0
    while place < len(page.words):
        draft, place = _spaced_at(page, place)
        if draft is not None:
            yield draft


def _spaced_at(page: Page, place: int) -> tuple[Draft | None, int]:
    for size in range(_reach(page, place), 0, -1):
        for span, key in bare_word(page, place) if size == 1 else bare_forms(page, place, size):
            known = bodies().get(key, page.vocabulary.code) or places().get(key, page.vocabulary.code)
            if known is not None and _is_long_enough(page, place, key, known) and not is_rather_a_word(page, place, key):
                draft = _of_known(span, tuple(key.split()), known)
                draft.known = in_its_land(page, span.end, known)
                return draft, place + size
    return _person(page, place)


def _reach(page: Page, place: int) -> int:
    """How many words a known name may have here: bodies have the most."""
    size = 1
    while size < _LONGEST_BODY and place + size < len(page.words) and page.gap(place + size) in (" ", "-"):
        size += 1
    if size > _LONGEST_KNOWN and not any(key in page.vocabulary.bodies for _, key in bare_word(page, place)):
        return _LONGEST_KNOWN
    return size


def _is_long_enough(page: Page, place: int, key: str, known: Known) -> bool:
    """Whether a form is no ordinary word by chance: short names of cities count only where places stand."""
    if key[0] >= "\uac00":
        return len(key) >= 2
    if len(key) < _SHORTEST or key in page.vocabulary.never:
        return False
    town = known.type is MentionType.PLACE and "-" in known.entity and key not in SHORT_TOWNS.get(page.vocabulary.code, ())
    return not town or len(key) >= _SHORTEST_TOWN or page.lower(place - 1) in page.vocabulary.locating or _is_dateline(page, place)


def _is_dateline(page: Page, place: int) -> bool:
    """Whether a word stands alone before a dash at the beginning of a line."""
    return "\n" in page.gap(place) and page.gap(place + 1) in (" - ", " – ", " — ", " / ", "/")


def _person(page: Page, place: int) -> tuple[Draft | None, int]:
    """A given name before a family name, or a family name and given name of Korea behind or before a title."""
    word = page.words[place]
    if page.vocabulary.code == "ko":
        return korean(page, word), place + 1
    if place + 1 < len(page.words) and page.gap(place + 1) == " " and _could_be_given(page, place):
        after = page.words[place + 1]
        descent = after.lower.startswith(ARTICLE) and after.lower.endswith(OF_A_MAN) and _is_titled(page, place)
        if after.lower in family() or descent or (_is_titled(page, place) and after.lower not in page.vocabulary.locating):
            draft = Draft(Span(word.start, after.end), (word.lower, after.lower), before=page.lower(place - 1))
            draft.votes[MentionType.PERSON] += 4
            return draft, place + 2
    return None, place + 1


def _is_titled(page: Page, place: int) -> bool:
    """Whether a title stands before, or one with where somebody is from: "المدرب التركي"."""
    before = place - 1
    if page.lower(before).startswith(ARTICLE) and page.lower(before).endswith(ADJECTIVES) and page.gap(before) == " ":
        before -= page.lower(before) not in page.vocabulary.titles
    return any(key in page.vocabulary.titles for _, key in (bare_word(page, before) if before >= 0 else ()))


def _could_be_given(page: Page, place: int) -> bool:
    lower = page.lower(place)
    return lower in given() and len(lower) > 2 and lower not in CLUBS_ARABIC


def _of_known(span: Span, words: tuple[str, ...], known: Known) -> Draft:
    draft = Draft(span, words, known)
    draft.votes[known.type] += 6
    return draft
