"""What speaks for a name being a person's, an organisation's, a place's or a thing's."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from crosswire.languages.naming.adjectives import ENGLISH_LAWS, OF_LAWS, ROMANCE_BODIES, ROMANCE_LAWS, SLAVIC_BODIES, SLAVIC_LAWS
from crosswire.languages.naming.anywhere import (
    BEFORE_TOWNS,
    HEAD_FIRST,
    LEGAL,
    METALS,
    OF_PLACES,
    SLAVIC,
    STATES,
    SURNAMES_PARTICLES,
    THINGS,
)
from crosswire.languages.naming.surname_ends import SHORTEST, SURNAME_ENDS
from crosswire.languages.naming.trades import TRADES_BEHIND
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.named_firms import says_firm
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.romanised import is_romanised_korean
from crosswire.text.names.drafts.saints import is_saint, saints_end
from crosswire.text.names.lexicon.gazetteer import Known, family, given, has_capitals, ordinary
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.letters import Word
from crosswire.text.names.lexicon.meanings import part_of_land
from crosswire.text.names.lexicon.places import cased_places, places
from crosswire.text.names.lexicon.sounds import Sound, script_of, sounds
from crosswire.text.names.lexicon.vocabulary import english_bodies, english_landforms

PERSON, BODY, PLACE, OTHER = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE, MentionType.OTHER
#: Of types for which as much speaks the first.
_ORDER = (PERSON, BODY, PLACE, OTHER)
_LONGEST_PERSON, _PAIR = 5, 2
#: As many votes speak for a person who has a given name or a title.
SURELY = 3
#: As many speak for a body whose name says what it is.
SURELY_BODY = 5


def votes_for(page: Page, start: int, end: int, known: Known | None) -> Counter[MentionType]:
    """How much speaks for each type. ``start`` and ``end`` count words."""
    votes: Counter[MentionType] = Counter()
    if known is not None:
        votes[known.type] += 6
    _by_its_words(page, start, end, votes, known)
    _by_what_stands_beside(page, start, end, votes, known)
    return votes


def _by_its_words(page: Page, start: int, end: int, votes: Counter[MentionType], known: Known | None) -> None:
    words = page.words[start:end]
    if known is None and len(words) > 1:
        _by_what_they_say(page, start, end, votes)
    _by_how_they_are_written(words, votes, known)
    if len(words) > 1 and words[-1].text.islower() and page.gap(end - 1) == " ":
        votes[BODY] += 1  # an adjective with a capital before a small noun
    elif 1 < len(words) <= _LONGEST_PERSON and known is None:
        _by_whose_they_are(page, start, end, votes)


def _by_what_they_say(page: Page, start: int, end: int, votes: Counter[MentionType]) -> None:
    """What the words of an unknown name say that it is: a cup, a town, a ministry, a river, a law."""
    words, vocabulary, english = page.words[start:end], page.vocabulary, english_bodies()
    lowers = [word.lower for word in words]
    first, last = lowers[0], lowers[-1]
    form = last.replace(".", "") in LEGAL or last in TRADES_BEHIND
    medal = len(words) == _PAIR + 1 and last in METALS and not words[1].capital
    event = medal or any(lower in vocabulary.events for lower in lowers)
    votes[OTHER] += 12 * event + 2 * (first in vocabulary.articles)
    saints = saints_end(page, start) == end or (len(words) == _PAIR and is_saint(page, start))
    votes[PLACE] += 5 * saints
    votes[BODY] += SURELY_BODY * (form or any(lower in vocabulary.bodies or lower in english for lower in lowers))
    votes[PLACE] += 5 * (not form) * any(lower in vocabulary.landforms or lower in english_landforms() for lower in lowers)
    if vocabulary.code in SLAVIC:
        small = words[-1].text.islower()
        votes[PLACE] += 5 * (small and not vocabulary.landforms.isdisjoint(first_cases(last, vocabulary.code)))
        votes[BODY] += SURELY_BODY * (not vocabulary.bodies.isdisjoint(first_cases(first, vocabulary.code)))
    votes[OTHER] += 8 * is_law(vocabulary.code, lowers)


def is_law(language: str, lowers: Sequence[str]) -> bool:
    """Whether a name of several words is that of a law or the like: "Ley de Costas", "European Sails Act", "Единый закон о портах"."""
    if language == "en":
        return lowers[-1] in ENGLISH_LAWS
    of = any(one in SLAVIC_LAWS and two in OF_LAWS for one, two in pairwise(lowers)) if language in SLAVIC_BODIES else False
    return of or lowers[0] in SLAVIC_LAWS or (lowers[0] in ROMANCE_LAWS and language in ROMANCE_BODIES)


def _by_how_they_are_written(words: Sequence[Word], votes: Counter[MentionType], known: Known | None) -> None:
    """Figures, single letters and capitals inside a word are those of products and firms."""
    if any(word.text[0].isdigit() for word in words[1:]) or (words[0].inner and words[0].text[0].islower()):
        votes[OTHER] += 4
    if known is None and len(words) > 1 and len(words[-1].text) == 1 and words[-1].text.isupper():
        votes[OTHER] += 4
    if any(word.inner for word in words) and known is None:
        votes[BODY] += 1
    if words[0].shouted and len(words) == 1 and known is None:
        votes[BODY] += 2


def _by_whose_they_are(page: Page, start: int, end: int, votes: Counter[MentionType]) -> None:
    """Whether a few words are somebody's name, or a place's with another word."""
    lowers = [word.lower for word in page.words[start:end]]
    heard = heard_in(page.evidence.people, lowers)
    at_places = Counter[MentionType]() if heard else _at_places(page, lowers)
    votes.update(at_places)
    if heard or is_romanised_korean(page, start, end) or any(map(page.is_surname_article, range(start + 1, end - 1))):
        votes[PERSON] += SURELY
    elif not at_places and not _is_nobodys(page, start, lowers):
        votes[PERSON] += _like_a_person(lowers, page.vocabulary.code)


def _is_nobodys(page: Page, start: int, lowers: Sequence[str]) -> bool:
    """Whether a name begins or ends as no person's does."""
    if page.words[start].shouted or lowers[0] in page.vocabulary.articles or lowers[-1] in TRADES_BEHIND:
        return True
    return page.is_written_article(start) or is_saint(page, start)


def heard_in(heard: Mapping[int, set[Sound]], words: Sequence[str]) -> bool:
    """Whether words sound like a name that the story has in another script."""
    others = [there for script, there in heard.items() if script != script_of(words[0])]
    return bool(others) and any(sound in there for sound in sounds(words) for there in others)


def _at_places(page: Page, lowers: list[str]) -> Counter[MentionType]:
    """A place with another word is a place or a body, as "South India" or "Paris Council": nobody's name, unless a given name begins it."""
    known = cased_places() if has_capitals(lowers[0]) else places()
    first, last = (known.get(lower, page.vocabulary.code, capitals=False) is not None for lower in (lowers[0], lowers[-1]))
    if len(lowers) == _PAIR and last and part_of_land(lowers[0]):
        return Counter({PLACE: 4})  # "Trung Sulawesi"
    if lowers[0] in given():
        return Counter()
    if len(lowers) == _PAIR and first and part_of_land(lowers[-1]):
        return Counter({PLACE: 4})
    if last:
        return Counter({PLACE: 4}) if first or lowers[0] not in family() or lowers[0] in ordinary() else Counter()
    return Counter({BODY: 3}) if first and lowers[-1] not in family() and not _is_eastern_surname(lowers) else Counter()


def _like_a_person(lowers: list[str], language: str) -> int:
    votes = (
        3 * (lowers[0] in given() or any(form in given() for form in first_cases(lowers[0], language)))
        + (lowers[-1] in family())
        + (lowers[0] in family() or lowers[-1] in given())
    )
    if tuple(lowers[1:3]) in SURNAMES_PARTICLES:
        return max(votes, SURELY)
    if _is_eastern_surname(lowers) and not votes and not any(lower in ordinary() for lower in lowers):
        return SURELY
    if not votes and len(lowers) == 2 and not any(lower in ordinary() for lower in lowers):
        return 1
    return votes


def _is_eastern_surname(lowers: Sequence[str]) -> bool:
    """Whether the second of two words ends as surnames of the east do: "Naryn Sadykov"."""
    return len(lowers) == _PAIR and lowers[-1].endswith(SURNAME_ENDS) and len(lowers[-1]) >= SHORTEST


def _by_what_stands_beside(page: Page, start: int, end: int, votes: Counter[MentionType], known: Known | None) -> None:
    vocabulary = page.vocabulary
    before, after = page.lower(start - 1), page.lower(end)
    near = page.gap(start) in (" ", ". ", "\u00a0")
    if near and vocabulary.title(before) and before not in vocabulary.bodies and not _is_office_of(page, start, end):
        votes[PERSON] += 3
    votes[PERSON] += 3 * (near and known is None and _is_office_of(page, start - 1, start) and vocabulary.title(page.lower(start - 2)))
    votes[PERSON] += 4 * (near and known is None and end - start > 1 and _is_titled_with_place(page, start))
    cases = first_cases(before, vocabulary.code) if near and known is None and vocabulary.code in SLAVIC else ()
    if not vocabulary.landforms.isdisjoint((before, *cases) if cases or page.gap(end - 1) == "-" else ()):
        votes[PLACE] += 2
    votes[PLACE] += SURELY * (near and known is None and is_state_of(page, start))
    votes[PLACE] += SURELY * (near and known is None and vocabulary.code in HEAD_FIRST and before in BEFORE_TOWNS)
    if near and (vocabulary.firm(before) or says_firm(page, start - 1)):
        votes[BODY] += 2
    if end - start == 1 and known is None and page.lower(start) in page.evidence.explained:
        votes[BODY] += SURELY
    if near and before in vocabulary.locating and known is None and end - start <= 3:
        votes[PLACE] += 1
    if near and known is None and end - start > 1 and before in vocabulary.articles:
        votes[BODY] += 2
    if (near and before in THINGS) or (page.gap(end) == " " and after in THINGS):
        votes[OTHER] += 3
    said = (page.gap(end) in (" ", ", ") and after in vocabulary.speech) or (near and before in vocabulary.speech)
    if said and end - start <= _LONGEST_PERSON:
        votes[PERSON] += 1
    if end - start == 1 and known is None and (page.lower(start) in family() or page.lower(start) in given()):
        votes[PERSON] += 1


def _is_office_of(page: Page, start: int, end: int) -> bool:
    """ "глава МВД Сумарно": capitals alone between a title and a name are what somebody is the head of."""
    return end - start == 1 and start > 0 and page.words[start].shouted and page.gap(end) == " " and page.words[end].capital


def is_state_of(page: Page, place: int) -> bool:
    """ "el estado de Bahía": a capital behind a word for a part of a country."""
    small = page.lower(place - 1) in OF_PLACES and page.gap(place) == page.gap(place - 1) == " " and not page.words[place].opening
    return small and page.lower(place - 2) in STATES and not page.words[place - 2].capital


def _is_titled_with_place(page: Page, start: int) -> bool:
    """ "мэр Казани Анна Белкина": Slavic languages put between an office and a name what it is of."""
    place = page.words[start - 1] if start > 1 and page.vocabulary.code in SLAVIC else None
    return place is not None and place.capital and page.gap(start - 1) == " " and page.vocabulary.title(page.lower(start - 2))


def decided(votes: Counter[MentionType]) -> MentionType:
    """The type most speaks for; an organisation where nothing does."""
    most = max(_ORDER, key=lambda kind: votes.get(kind, 0))
    return most if votes.get(most) else BODY
