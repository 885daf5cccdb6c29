"""A run of words with capitals, cut where one name ends and another begins."""

from collections.abc import Iterator

from crosswire.languages.naming.adjectives import ENGLISH_LAWS
from crosswire.languages.naming.anywhere import ARTICLES_IN_TITLES, HEAD_FIRST, MINISTERS
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.page import Match, Page, Run
from crosswire.text.names.drafts.saints import is_saint
from crosswire.text.names.lexicon.gazetteer import family, given, ordinary
from crosswire.text.names.lexicon.skeleton import latin

_LONGEST_SYLLABLE, _PAIR = 5, 2


def parts_of(page: Page, start: int, end: int, known: dict[int, Match]) -> Iterator[Run]:
    """A run cut at titles, demonyms and between known names: "OpenAI CEO Sam Altman"."""
    if start in known and known[start].end >= end:
        yield start, end
        return
    body = any(page.lower(place) in page.vocabulary.bodies for place in range(start, end)) or _is_law(page, start, end)
    begun = place = start
    while place < end:
        match = known.get(place)
        if match is not None and (match.end - match.start > 1 or _before_a_person(page, match, end)):
            if not body and (_before_a_person(page, match, end) or _stands_alone(page, match, end, known)):
                yield begun, place
                yield place, min(match.end, end)
                begun = min(match.end, end)
            place = match.end
            continue
        lower = page.lower(place)
        title = (
            lower in page.vocabulary.titles
            and match is None
            and not _is_saints_town(page, place, end)
            and not (body and place > start and not _before_somebody(page, place, end))
        )
        if (
            title
            or (place == begun and lower in page.vocabulary.articles and not _is_titles_article(page, place))
            or (match is None and _is_demonym(page, place, body))
        ):
            if not (title and _is_charge(page, begun, place)):
                yield begun, place
            begun = place + 1
        elif match is not None and place > begun and page.words[place].inner and place - 1 in known:
            yield begun, place
            begun = place
        place += 1
    yield begun, end


def _is_law(page: Page, start: int, end: int) -> bool:
    """ "European Chips Act": an English name that ends with what laws are called."""
    return page.vocabulary.code == "en" and end - start > _PAIR and page.lower(end - 1) in ENGLISH_LAWS


def _is_titles_article(page: Page, place: int) -> bool:
    """ "dans Le Monde": an article with a capital inside a sentence."""
    return page.vocabulary.code in ARTICLES_IN_TITLES and not page.words[place].opening


def _is_saints_town(page: Page, place: int, end: int) -> bool:
    """Whether the word for a saint and one other are all that is left: "São Lino", a town."""
    return place + 2 == end and is_saint(page, place) and page.words[place + 1].capital


def _is_charge(page: Page, start: int, title: int) -> bool:
    """Whether ordinary words say what a minister is in charge of: "Transport Minister"."""
    words = [page.lower(place) for place in range(start, title)]
    if not page.lower(title).startswith(MINISTERS):
        return False
    return all(word in ordinary() and word not in page.evidence.firms and not page.vocabulary.demonym(word) for word in words)


def _before_somebody(page: Page, title: int, end: int) -> bool:
    """Whether a given name and another follow a title: "Energy Secretary Florence Achieng"."""
    return title + 2 < end and page.lower(title + 1) in given()


def _stands_alone(page: Page, match: Match, end: int, known: dict[int, Match]) -> bool:
    """Whether a name of several words is not the beginning of a longer one."""
    return match.end >= end or page.lower(match.end) in given() or match.end in known or page.lower(match.end) in page.vocabulary.titles


def _before_a_person(page: Page, match: Match, end: int) -> bool:
    """Whether a place stands before somebody's full name: "minister of Italy Dario Costa"."""
    if end - match.end < 2 or match.known.type is not MentionType.PLACE or not page.words[match.end].capital:
        return False
    if page.lower(match.end) in given():
        return True
    # "Bupati Karo Dewi Lestari": of what, between title and name
    if page.vocabulary.code in HEAD_FIRST and page.vocabulary.title(page.lower(match.start - 1)):
        return True
    # of which country: Slavic languages put it before the name
    slavic = page.lower(match.start) >= "\u0400"
    return slavic and (end - match.end == 2 or (end - match.end == 3 and _is_korean(page, match.end)))


def _is_korean(page: Page, place: int) -> bool:
    """Whether a family name and two short words stand here: "Кім До Соп"."""
    short = all(len(page.lower(one)) <= _LONGEST_SYLLABLE for one in range(place, place + 3))
    return short and (page.lower(place) in family() or latin(page.lower(place)) in family())


def _is_demonym(page: Page, place: int, body: bool) -> bool:
    return not body and page.vocabulary.demonym(page.lower(place)) is not None
