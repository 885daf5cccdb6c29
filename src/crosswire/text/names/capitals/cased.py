"""The names of a text in a script with capitals."""

from collections import Counter
from collections.abc import Iterable, Iterator

from crosswire.languages.naming.anywhere import LEGAL
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.capitals.nouns import noun_runs
from crosswire.text.names.capitals.runs import runs
from crosswire.text.names.capitals.single import is_firm
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY, votes_for
from crosswire.text.names.drafts.known import matches_on
from crosswire.text.names.drafts.legal import small_form_end
from crosswire.text.names.drafts.page import Introduced, Match, Page, Quoted, Run
from crosswire.text.names.lexicon.gazetteer import Known
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.linking.introduced import introduced_on
from crosswire.text.names.linking.quoted import places_of, quoted_on

#: Legal forms that have their full stop at the end of a sentence too.
_DOTTED = frozenset(("inc", "corp", "co"))
_OPENING, _CLOSING = frozenset("«„“‘"), frozenset("»“”’")


def drafts_with_capitals(page: Page) -> list[Draft]:
    """The names, in order, without overlap."""
    matches = matches_on(page)
    named = noun_runs(page, matches) if page.vocabulary.nouns_capital else runs(page, matches)
    long = introduced_on(page)
    quoted = [one for one in quoted_on(page) if not any(one.start < two.end and two.start < one.end for two in long)]
    found = [_known_draft(page, start, end, matches) for start, end in _beside(named, places_of([*long, *quoted]))]
    found += [_long_draft(page, one, matches) for one in long]
    found += [_quoted_draft(page, one, matches) for one in quoted]
    taken = {place for start, end in _places_of(page, found) for place in range(start, end)}
    return sorted([*found, *_demonyms(page, taken)], key=lambda draft: draft.span)


def _beside(named: Iterable[Run], taken: set[int]) -> Iterator[Run]:
    """The names that have none of these words."""
    return (run for run in named if taken.isdisjoint(range(*run)))


def _long_draft(page: Page, one: Introduced, matches: dict[int, Match]) -> Draft:
    draft = draft_at(page, one.start, one.end, matches)
    draft.short = latin(page.lower(one.short))
    draft.votes[MentionType.ORGANISATION] += 6
    return draft


def _quoted_draft(page: Page, one: Quoted, matches: dict[int, Match]) -> Draft:
    """A name in quotation marks: what it is a name of nobody knows, but no person's, unless a given name begins it."""
    draft = draft_at(page, one.start + one.firm, one.end, matches)
    draft.span = Span(page.words[one.start].start, one.stop)
    draft.opening = False
    body = one.firm or one.paper
    draft.votes[MentionType.ORGANISATION if body else MentionType.OTHER] += (6 if body else 2) * (draft.votes[MentionType.PERSON] < SURELY)
    return draft


def _known_draft(page: Page, start: int, end: int, matches: dict[int, Match]) -> Draft:
    """The draft of a run; of one word, or of what the tables know, it is the same whenever the text is read."""
    draft = page.drafts.get((start, end))
    if draft is None or not (end - start == 1 or draft.known is not None):
        draft = page.drafts[start, end] = draft_at(page, start, end, matches)
    return draft


def draft_at(page: Page, start: int, end: int, matches: dict[int, Match]) -> Draft:
    """The draft of some words. ``matches``: what the tables know of the text, by its first word."""
    match = matches.get(start)
    known = match.known if match is not None and _is_whole(page, match, end) and not _is_another(page, match, end) else None
    words = tuple(page.lower(place) for place in range(start, end) if place + 1 == end or not page.is_surname_article(place))
    stop = _with_full_stop(page, end)
    return Draft(
        Span(page.words[start].start, stop),
        words,
        known,
        True,
        votes_for(page, start, end, known),
        page.lower(start - 1),
        opening=page.words[start].opening,
    )


def _is_another(page: Page, match: Match, end: int) -> bool:
    """Whether it is called as a town is, and is none."""
    return match.known.entity.startswith("place:city-") and (_is_title(page, match, end) or _is_firm(page, match))


def _is_firm(page: Page, match: Match) -> bool:
    """Whether the story has the town's name before a legal form, and nothing here says that it is the town."""
    return match.end - match.start == 1 and is_firm(page, match.start) and page.lower(match.start - 1) not in page.vocabulary.locating


def _is_title(page: Page, match: Match, end: int) -> bool:
    """Whether a town's name is all that a quotation holds: there it is a ship's or a firm's."""
    before, after = page.words[match.start].start - 1, page.words[end - 1].end
    quoted = page.text[before : before + 1] in _OPENING and page.text[after : after + 1] in _CLOSING
    return quoted and before >= 0


def _is_whole(page: Page, match: Match, end: int) -> bool:
    """Whether a known name is all of it, but for a legal form."""
    return match.end >= end or all(page.lower(place).replace(".", "") in LEGAL for place in range(match.end, end))


def _with_full_stop(page: Page, end: int) -> int:
    """The full stop of "Co." belongs to the name."""
    word = page.words[end - 1]
    form = small_form_end(page, end - 1)
    if form is not None:
        return form
    ends = end >= len(page.words) or page.words[end].opening
    short = (
        word.lower in LEGAL
        and (not ends or word.lower in _DOTTED)
        and len(word.text) <= 4
        and page.text[word.end : word.end + 1] == "."
        and not word.shouted
    )
    return word.end + short


def _places_of(page: Page, drafts: list[Draft]) -> Iterator[tuple[int, int]]:
    place = 0
    for draft in sorted(drafts, key=lambda one: one.span):
        while page.words[place].end <= draft.span.start:
            place += 1
        start = place
        while place < len(page.words) and page.words[place].start < draft.span.end:
            place += 1
        yield start, place


def _demonyms(page: Page, taken: set[int]) -> Iterator[Draft]:
    """Words such as "American": they only hint at the place."""
    if page.demonyms is None:
        listed = [(place, page.vocabulary.demonym(word.lower)) for place, word in enumerate(page.words) if len(word.text) > 3]
        page.demonyms = [(place, entity) for place, entity in listed if entity is not None]
    for place, entity in page.demonyms:
        if place not in taken:
            word = page.words[place]
            votes = Counter({MentionType.PLACE: 1})
            yield Draft(word.span, (word.lower,), Known(entity, MentionType.PLACE), sure=False, votes=votes)
