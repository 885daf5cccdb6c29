"""Whom a pronoun or an office means: the last person named before who fits."""

from crosswire.languages.naming.far_east import NO_FIRM, SAID_FIRM
from crosswire.model.mention import Mention, MentionType
from crosswire.model.span import Span
from crosswire.text.quotes.page import Page
from crosswire.text.quotes.speaker import Sort, Speaker

#: So many characters before a quote its speaker is looked for.
_REACH = 1200
#: A title before a name stands no further away.
_TITLE_REACH = 60
#: So far before "the said firm" the firm is looked for.
_FIRM_REACH = 300


def person_meant(page: Page, speaker: Speaker, place: int) -> Mention | None:
    """The person whom the words beside a quote mean, named before ``place``."""
    named = [each for each in page.named_in(Span(max(0, place - _REACH), place)) if each.type is MentionType.PERSON]
    if speaker.sort is Sort.PRONOUN and page.hits.has(speaker.span, "unbound"):
        return None
    if _is_body(page, speaker):
        return _firm_before(page, place) if page.words.unspaced and speaker.span.of(page.text).endswith(SAID_FIRM) else None
    if speaker.sort is Sort.PRONOUN:
        return _subject_before(page, named, place)
    if speaker.sort is Sort.PHRASE and speaker.mention is None:
        return _in_office(page, named, speaker.span)
    return None


def _is_body(page: Page, speaker: Speaker) -> bool:
    """Whether words mean a company or another body, which no person is: "the company", "同社"."""
    if speaker.sort is Sort.NAME or not page.hits.has(speaker.span, "bodies"):
        return False
    bodies = [hit.span for hit in page.hits.within(speaker.span, frozenset({"bodies"}))]
    offices = page.hits.within(speaker.span, frozenset({"offices", "titles"}))
    return all(any(body.shares(hit.span) == len(hit.span) for body in bodies) for hit in offices)


def _firm_before(page: Page, place: int) -> Mention | None:
    """The organisation named before, if only one is, and nothing says that it is no firm."""
    named = [each for each in page.named_in(Span(max(0, place - _FIRM_REACH), place)) if each.type is MentionType.ORGANISATION]
    one = named[-1] if len({each.entity for each in named}) == 1 else None
    return one if one and one.sure and not one.span.of(page.text).endswith(NO_FIRM) else None


def _subject_before(page: Page, named: list[Mention], place: int) -> Mention | None:
    """The first person of the last sentence that names one: who a sentence is about stands at its beginning."""
    if not named:
        return None
    last = named[-1]
    start = max(page.text.rfind(mark, 0, last.span.start) for mark in (". ", "\n", "。", "! ", "? "))
    return next(each for each in named if each.span.start >= start)


def _in_office(page: Page, named: list[Mention], phrase: Span) -> Mention | None:
    """The last person with this office right before the name or behind it."""
    offices = {hit.span.of(page.text).lower() for hit in page.hits.within(phrase, frozenset({"offices"})) if "bodies" not in hit.tags}
    for mention in reversed(named):
        beside = page.text[max(0, mention.span.start - _TITLE_REACH) : mention.span.end + _TITLE_REACH].lower()
        if any(office in beside for office in offices):
            return mention
    return None
