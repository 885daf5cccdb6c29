"""What somebody is called, as an article tells that names them in full too: "Bhaskar Rao, known as Bhasu"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.nicknames import ARTICLES, AS, CALLED, FILLING, WHOM
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.far_east_letters import SIGNS
from crosswire.text.names.lexicon.gazetteer import has_capitals
from crosswire.text.names.linking.clusters import Cluster, Pair, by_draft

_FARTHEST, _BEHIND, _MOST_BETWEEN, _VOTES = 70, 40, 2, 4
#: More names of a text are not looked at.
_MOST = 400
_END = re.compile(r"[.!?…;:。！？؛؟\n]")
_WORD = re.compile(r"\w+")


def note_nicknames(page: Page, drafts: Sequence[Draft]) -> None:
    """Notes in the full names what those who have them are called."""
    people: list[Draft] = []
    for place, draft in enumerate(drafts[:_MOST]) if page.vocabulary.code in CALLED else ():
        if _is_person(draft):
            people.append(draft)
            for other in drafts[place + 1 : place + 2 + _MOST_BETWEEN]:
                if other.span.start - draft.span.end > _FARTHEST:
                    break
                if _may_be_nickname(page, other) and _calls(page, draft, other):
                    _note(page, drafts, draft, other)
                    break
        elif people and _may_be_nickname(page, draft) and _is_told_behind(page, draft):
            _note(page, drafts, people[-1], draft)
        elif place + 1 < len(drafts) and _may_be_nickname(page, draft) and _is_before_name(page, draft, drafts[place + 1]):
            other = drafts[place + 1]
            person = other if _is_person(other) else next((one for one in people if one.words[-1] == other.words[-1]), None)
            if person is not None:
                _note(page, drafts, person, draft)


def _is_before_name(page: Page, draft: Draft, other: Draft) -> bool:
    """ "「ベカ」と呼ばれるオマロフさん": what somebody is called stands before the name, or before the surname of whom the text names."""
    between = page.text[draft.span.end : other.span.start]
    quoted = page.text[max(0, draft.span.start - 1) : draft.span.start] in tuple("'‘’“”\"«„「『")
    return quoted and len(between) <= _FARTHEST and not _END.search(between) and _has(between, CALLED[page.vocabulary.code])


def _is_person(draft: Draft) -> bool:
    return draft.known is None and len(draft.words) > 1 and decided(draft.votes) is MentionType.PERSON


def _may_be_nickname(page: Page, draft: Draft) -> bool:
    """Whether a name of one word may be what somebody is called: no short form, and no firm's name that the tables know."""
    known = draft.known is None or draft.known.type is MentionType.PLACE
    written = draft.span.of(page.text)
    shouted = len(written) > 1 and written.isupper()
    return len(draft.words) == 1 and known and not shouted and not draft.located


def _calls(page: Page, person: Draft, other: Draft) -> bool:
    """Whether what stands between two names says that they are one person's."""
    code, between = page.vocabulary.code, page.text[person.span.end : other.span.start]
    if len(between) > _FARTHEST or _END.search(between):
        return False
    found = _WORD.findall(between.lower())
    if between.startswith(", ") and len(found) == 1 and found[0] in ARTICLES.get(code, ()):
        return True
    behind = _WORD.findall(page.text[other.span.end : other.span.end + _BEHIND].lower())[:_MOST_BETWEEN]
    whom, verbs = WHOM.get(code, ((), ()))
    if (not whom or not set(whom).isdisjoint(found)) and not set(verbs).isdisjoint((*found, *behind)):
        return True
    return _has(between, CALLED[code])


def _has(between: str, cues: Sequence[str]) -> bool:
    if cues[0] >= SIGNS:
        return any(cue in between for cue in cues)
    found = _WORD.findall(between)
    last = max((place for place, word in enumerate(found) if word.lower() in cues), default=None)
    if last is None:
        return False
    return not has_capitals(cues[0]) or all(word in FILLING or word[0].isupper() for word in found[last + 1 :])


def _is_told_behind(page: Page, draft: Draft) -> bool:
    """ "Tomek, jak nazywają go wszyscy"."""
    code, behind = page.vocabulary.code, page.text[draft.span.end : draft.span.end + _BEHIND]
    found = _WORD.findall(behind.lower())
    _, verbs = WHOM.get(code, ((), ()))
    return behind.startswith((", ", "، ")) and bool(found) and found[0] in AS.get(code, ()) and not set(verbs).isdisjoint(found)


def _note(page: Page, drafts: Sequence[Draft], person: Draft, nickname: Draft) -> None:
    if nickname.words[0] in person.words:
        return
    person.nickname = nickname
    written = nickname.span.of(page.text)
    for draft in drafts[:_MOST]:
        if draft.span.of(page.text) == written:
            draft.known = None
            draft.votes[MentionType.PERSON] += _VOTES


def nicknamed(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Clusters of people and of what they are called, alone or before their surname: "Tião", "Tião Quintela"."""
    owner = by_draft(clusters)
    by_key = {cluster.key: number for number, cluster in enumerate(clusters)}
    parts = {word for cluster in clusters if len(cluster.key) > 1 and cluster.type is MentionType.PERSON for word in cluster.key[1:]}
    for number, cluster in enumerate(clusters):
        for draft in cluster.drafts if cluster.type is MentionType.PERSON else ():
            other = owner.get(id(draft.nickname), number) if draft.nickname is not None else number
            if other == number or clusters[other].entity or clusters[other].key[0] in parts:
                continue
            yield number, other
            both = by_key.get((clusters[other].key[0], cluster.key[-1]))
            if both is not None and both != number:
                yield number, both
