"""The last part of a full name, where it stands alone later in a text without capitals."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.anywhere import PARTICLES_ELSEWHERE
from crosswire.languages.naming.chinese import OUTSIDE
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_sign, is_word
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.story.sounding import Story

#: A hyphen between signs of Chinese is within a surname: "福布斯-韦斯特".
_SPLIT = re.compile("[·・•‧=＝ ]|(?<![\u4e00-\u9fff])-")
_DOTS = frozenset("·・•‧=＝")
_MOST_SURNAMES, _SHORTEST_FIRST, _TWO = 100, 3, 2


def surnames_again(page: Page, drafts: list[Draft], story: Story) -> Iterator[Draft]:
    """The last part of a full name, where it stands alone later on."""
    done: dict[str, Draft] = {}
    for draft in drafts:
        parts = _SPLIT.split(draft.span.of(page.text))
        if page.vocabulary.code == "ko" and len(parts) == len(draft.words) == _TWO and _is_family_first(parts, draft.words):
            parts = parts[::-1]
        person = draft.known is None and decided(draft.votes) is MentionType.PERSON
        if len(parts) > 1 and len(parts[-1]) > 1 and not parts[-1].isascii() and person and len(done) < _MOST_SURNAMES:
            done.setdefault(parts[-1], draft)
    yield from _again(page, done, story) if page.vocabulary.code in ("zh", "ja") else _again_as_words(page, done)
    yield from _first_names(page, drafts) if page.vocabulary.code == "zh" else ()


def _is_family_first(parts: list[str], words: tuple[str, ...]) -> bool:
    """Whether a name is told the other way round elsewhere: "시미즈 나오코" is Naoko Shimizu."""
    return ratio(parts[0], words[1]) + ratio(parts[1], words[0]) > ratio(parts[0], words[0]) + ratio(parts[1], words[1])


def with_own_surnames(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts, of which a surname in signs goes by the full name before it."""
    full: dict[str, Draft] = {}
    for draft in drafts:
        written = draft.span.of(page.text)
        parts = _SPLIT.split(written)
        if len(parts) > 1 and len(draft.words) > 1 and draft.known is None:
            full.setdefault(parts[-1], draft)
        elif written in full and draft.known is None and (draft.votes[MentionType.PERSON] or not draft.votes[MentionType.PLACE]):
            draft.words = full[written].words[-1:]
    return drafts


def _again(page: Page, done: dict[str, Draft], story: Story) -> Iterator[Draft]:
    """A part that stands where places stand is the place that other articles name by it, if any."""
    for part, draft in done.items():
        place = page.text.find(part, draft.span.end)
        while place >= 0:
            span = Span(place, place + len(part))
            town = _town(draft, story) if _is_located(page, place) else None
            yield _alone(draft, span) if town is None else Draft(span, town.words, town.known, votes=town.votes.copy())
            place = page.text.find(part, place + len(part))


def _first_names(page: Page, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The first part of one full name where it stands alone: whoever else is called so is named in full."""
    people = [draft for draft in drafts if len(draft.words) > 1 and decided(draft.votes) is MentionType.PERSON]
    firsts = [(_SPLIT.split(draft.span.of(page.text)), draft) for draft in people]
    parts = Counter(part for names in {tuple(names) for names, _ in firsts} for part in names)
    done = {names[0]: draft for names, draft in firsts if len(names) > 1 and parts[names[0]] == 1}
    for first, draft in list(done.items())[:_MOST_SURNAMES]:
        place = page.text.find(first) if len(first) > 1 and not is_word(first) and not first.isascii() else -1
        while place >= 0:
            end = place + len(first)
            free = len(first) >= _SHORTEST_FIRST or not is_sign(page.text[place - 1]) or page.text[place - 1] in OUTSIDE
            if free and not _DOTS.intersection((page.text[place - 1 : place], page.text[end : end + 1])):
                yield Draft(Span(place, end), draft.words, votes=Counter({MentionType.PERSON: 1}))
            place = page.text.find(first, end)


def _is_located(page: Page, place: int) -> bool:
    return any(page.text.endswith(word, 0, place) for word in page.vocabulary.locating)


def _town(person: Draft, story: Story) -> Draft | None:
    """The place that is called as a person is."""
    named = (told.draft for told in story.names.told if told.draft.known is not None and told.words == person.words[-1:])
    return next((draft for draft in named if draft.known is not None and draft.known.type is MentionType.PLACE), None)


def _again_as_words(page: Page, done: dict[str, Draft]) -> Iterator[Draft]:
    """The same where words are parted, with what may be written onto them."""
    headline = page.text.find("\n")
    for place in range(len(page.words)) if done else ():
        for span, key in bare_word(page, place):
            draft = done.get(key)
            if draft is not None and len(span) == len(key) and (span.start > draft.span.end or span.end <= headline):
                yield _alone(draft, _with_particle(page, place, span, draft))
                break


def _with_particle(page: Page, place: int, span: Span, draft: Draft) -> Span:
    """With the small word before a surname that the full name has too: "دي فالك"."""
    before = page.lower(place - 1)
    whole = before in PARTICLES_ELSEWHERE and page.gap(place) == " " and f" {before} " in draft.span.of(page.text)
    return Span(page.words[place - 1].start, span.end) if whole else span


def _alone(draft: Draft, span: Span) -> Draft:
    return Draft(span, draft.words[-1:], votes=Counter({MentionType.PERSON: 1}))
