"""German, which writes every noun with a capital: a word is a name if something says so."""

from collections.abc import Iterator

from crosswire.languages.naming.anywhere import LEGAL, PARTICLES
from crosswire.languages.naming.common_nouns import BEFORE_NOUNS
from crosswire.languages.naming.trades import TRADES_BEHIND
from crosswire.text.names.capitals.extents import is_second_syllable
from crosswire.text.names.capitals.german import adjective_end, ends_like_a_noun, is_authority, is_credited_from, is_eastern
from crosswire.text.names.capitals.single import is_acronym, is_behind_article, is_firm
from crosswire.text.names.drafts.kinds import heard_in
from crosswire.text.names.drafts.legal import is_form
from crosswire.text.names.drafts.page import Match, Page, Run
from crosswire.text.names.lexicon.gazetteer import capitals, family, given, ordinary
from crosswire.text.names.linking.particles import surname_start

_SHORTEST = 3
#: A bare word with a capital that comes so often, and never with an article, is a name.
_OFTEN = 2


def noun_runs(page: Page, known: dict[int, Match]) -> Iterator[Run]:
    """The names of a German text, in order."""
    place = 0
    while place < len(page.words):
        titled = adjective_end(page, place) if place not in known else None
        if titled is not None:
            yield place, titled
            place = titled
            continue
        match = known.get(place)
        if page.is_written_article(place) and (match is None or match.end == place + 1):
            end = _end(page, place + 2, known, place)
            yield place, end
            place = end
            continue
        if match is None and not _is_name(page, place):
            place += 1
            continue
        end = _end(page, match.end if match else place + 1, known, place)
        yield (surname_start(page, place) if end - place == 1 else place), end
        place = end


def _end(page: Page, end: int, known: dict[int, Match], start: int) -> int:
    """Where a name ends: with what can only be a part of it."""
    person = (page.lower(start) in given() and not page.words[start].shouted) or is_second_syllable(page, start, start + 1)
    person = person or _is_heard(page, start) or is_eastern(page, start)
    while end < len(page.words) and page.gap(end) in (" ", "-", "\u00a0", " & ", ". "):
        word, gap = page.words[end], page.gap(end)
        if is_second_syllable(page, start, end) or (word.text.isdecimal() and (page.lower(start), word.text) in page.evidence.joined):
            end += 1
            continue
        if not page.joined(end):
            break
        if gap == "-" and not (_is_name(page, end) or (person and end - start < 3)):
            break
        if word.inner and not word.text[0].isupper() and not page.words[end - 1].inner:
            break
        if person and gap == " " and _is_particle(page, end, start):
            end += 1
        elif person and gap == " " and page.is_surname_article(end):
            end += 2
        elif (
            word.capital
            and not word.opening
            and (
                (end - start == 1 and _has_trade(page, end))
                or (person and _may_be_family(page, end))
                or _is_name(page, end)
                or word.lower in LEGAL
                or _is_pair(page, end)
            )
        ):
            if end in known and known[end].end - end > 1 and not person:
                break
            end += 1
        else:
            break
    return end


def _goes_on(page: Page, place: int) -> bool:
    """Whether the next word is a legal form, or belongs to the name in other languages."""
    return place < len(page.words) and (is_form(page.words[place]) or _is_pair(page, place))


def _is_pair(page: Page, place: int) -> bool:
    """Whether articles in other languages have the two words together."""
    return page.gap(place) == " " and page.evidence.pairs[page.lower(place - 1), page.lower(place)] > 0


def _is_particle(page: Page, place: int, start: int) -> bool:
    """ "von" after a given name, "der" only after "von"."""
    lower = page.lower(place)
    first = lower not in page.vocabulary.articles and place - start <= 2 and lower != "und"
    first = first and (place - start < 2 or page.lower(place - 1) in given())
    after = page.lower(place - 1) in PARTICLES
    capital = place + 1 < len(page.words) and (page.words[place + 1].capital or page.lower(place + 1) in PARTICLES)
    return lower in PARTICLES and (first or after) and capital


def _may_be_family(page: Page, place: int) -> bool:
    lower = page.lower(place)
    return lower not in page.vocabulary.titles and lower not in page.vocabulary.never and not page.vocabulary.demonym(lower)


def _is_name(page: Page, place: int) -> bool:
    word = page.words[place]
    lower = word.lower
    if not word.capital or len(lower) < 2 or word.text[0].isdigit() or _is_ruled_out(page, lower):
        return False
    if is_authority(lower) or is_credited_from(page, place):
        return True
    if is_firm(page, place) or lower in page.evidence.own_names:
        return not is_behind_article(page, place) or _goes_on(page, place + 1)
    if word.inner:
        return not lower.endswith(("innen", "in"))
    if word.shouted:
        return is_acronym(page, place)
    return _is_person(page, place) or (place + 1 < len(page.words) and _is_pair(page, place + 1)) or _is_called_so(page, place)


def _is_ruled_out(page: Page, lower: str) -> bool:
    vocabulary = page.vocabulary
    listed = lower in vocabulary.never or lower in vocabulary.articles or lower in vocabulary.firms
    return (
        listed
        or (vocabulary.title(lower) and (lower in vocabulary.titles or lower not in family()))
        or vocabulary.demonym(lower) is not None
    )


def _is_called_so(page: Page, place: int) -> bool:
    """Whether the story, or what stands before it, shows a word to be a name."""
    lower = page.lower(place)
    if _is_bare_surname(page, place):
        return True
    if page.small(lower) or (lower in ordinary() and not _has_title(page, place)):
        return False
    if _has_trade(page, place + 1):
        return not is_behind_article(page, place)
    return lower in page.evidence.surnames or page.is_name(lower) or (not _is_noun(page, lower) and _is_bare(page, place))


def _is_bare_surname(page: Page, place: int) -> bool:
    """Whether a surname of the article that is a noun too stands as no noun does: never with an article, and behind no preposition."""
    word = page.words[place]
    if word.lower not in page.evidence.surnames or page.evidence.behind_article[word.lower] or word.shouted:
        return False
    before = page.lower(place - 1) if page.gap(place) == " " and not word.opening else ""
    numbered = page.lower(place + 1).isdecimal()
    return not numbered and before not in BEFORE_NOUNS and before not in page.vocabulary.locating and page.gap(place + 1) not in ("-", "‑")


def _has_trade(page: Page, place: int) -> bool:
    """Whether what a firm is stands here: "Hansen Logistik"."""
    return page.gap(place) == " " and page.lower(place) in TRADES_BEHIND and page.words[place].capital


def _is_heard(page: Page, place: int) -> bool:
    """Whether two words sound like somebody whom the story names in another script: "Taras Melnytschuk"."""
    after = place + 1
    if not page.evidence.people or after >= len(page.words) or page.gap(after) != " " or not page.words[after].capital:
        return False
    lowers = [page.lower(place), page.lower(after)]
    return not any(lower in ordinary() or page.small(lower) for lower in lowers) and heard_in(page.evidence.people, lowers)


def _is_person(page: Page, place: int) -> bool:
    """Whether a given name with a name behind it, or a family name behind a title, stands here."""
    lower, after = page.lower(place), place + 1
    if is_second_syllable(page, place, after) or _is_heard(page, place) or is_eastern(page, place):
        return True
    if (
        lower in given()
        and not page.words[place].shouted
        and after < len(page.words)
        and (page.lower(after) in family() or not ends_like_a_noun(page, lower))
        and page.gap(after) == " "
        and page.words[after].capital
    ):
        surname = page.lower(after)
        plain = lower not in ordinary() or surname not in ordinary() or surname in family()
        return plain and (surname in family() or not ends_like_a_noun(page, surname)) and not page.words[after].opening
    return lower in family() and _has_title(page, place)


def _has_title(page: Page, place: int) -> bool:
    return page.gap(place) in (" ", ". ") and page.vocabulary.title(page.lower(place - 1))


def _is_noun(page: Page, lower: str) -> bool:
    """Whether it is put together as nouns are, or an ordinary word."""
    return lower in ordinary() or ends_like_a_noun(page, lower)


def _is_bare(page: Page, place: int) -> bool:
    """Whether an unknown word stands as names do: behind a title or a firm's noun, or often and never with an article."""
    word, evidence = page.words[place], page.evidence
    if len(word.lower) < _SHORTEST or evidence.behind_article[word.lower] or word.lower in page.vocabulary.bodies:
        return False
    before = page.lower(place - 1) if page.gap(place) == " " and not word.opening else ""
    if page.vocabulary.title(before) or page.vocabulary.firm(before):
        return True
    return evidence.nouns[word.lower] >= _OFTEN and word.lower not in capitals()
