"""Where the rules and the network see other names in the same words, which of the two is right: told by a logistic regression."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.align.tagging import fitted
from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.labels import of_each_type, pieces_at
from crosswire.align.tagging.lands import about_lands
from crosswire.align.tagging.sure import is_sure
from crosswire.languages.naming.anywhere import IN_ARABIC_LETTERS, UNSPACED
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.credible import is_overlooked
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

_TINY = 2


@dataclass(frozen=True)
class Clash:
    """A stretch of words in which rules and network see other names, in order. Either may see none."""

    ours: tuple[Draft, ...]
    theirs: tuple[Span, ...]


def clashes(ours: Sequence[Draft], theirs: Sequence[Span]) -> Iterator[Clash]:
    """The stretches in which names of either overlap; those that both see alike are clashes, too."""
    together: list[tuple[Span, Draft | None]] = []
    end = 0
    for span, draft in sorted([*((one.span, one) for one in ours), *((one, None) for one in theirs)], key=lambda one: one[0]):
        if together and span.start >= end:
            yield _clash(together)
            together = []
        together.append((span, draft))
        end = max(end, span.end)
    if together:
        yield _clash(together)


def _clash(together: Sequence[tuple[Span, Draft | None]]) -> Clash:
    return Clash(tuple(draft for _, draft in together if draft), tuple(span for span, draft in together if draft is None))


def is_theirs(labelled: Labelled, clash: Clash) -> bool:
    """Whether the network is right rather than the rules."""
    return is_open(labelled, clash) and float(np.dot(fitted.CHOICE, features(labelled, clash))) + fitted.CHOICE_CONSTANT > 0


def is_open(labelled: Labelled, clash: Clash) -> bool:
    """Whether the network may be right: not against the bodies and products that the tables know, nor where there can be no name.

    What they know may be part of a longer name, as "Red Cross" is of "Hellenic Red Cross", but is no common word where names have capitals.
    """
    known = [draft.known for draft in clash.ours if draft.known is not None]
    if not clash.ours:
        return all(is_overlooked(labelled.page, span) or is_sure(labelled, span) for span in clash.theirs)
    if not clash.theirs:
        return not (labelled.page.cased and known)
    return all(one.type is MentionType.PLACE for one in known) or _is_more(labelled.page, clash)


def _is_more(page: Page, clash: Clash) -> bool:
    """Whether the network sees one name around all of ours, other than a word beside a single one: "Reuters-Büro", "Reuters iFunkuhren".

    Of 59 such names in 220 stories that neither knew, 49 were right; of such words in real news none of 4.
    """
    sizes = [len(draft.words) for draft in clash.ours]
    if page.cased and (sizes == [1] or (sizes == [1, 1] and len(clash.theirs) == 1 and _words(page, clash.theirs[0]) == len(sizes))):
        return False
    return len(clash.theirs) == 1 and all(clash.theirs[0].shares(draft.span) == len(draft.span) for draft in clash.ours)


def _words(page: Page, span: Span) -> int:
    return len(span.of(page.text).split())


def features(labelled: Labelled, clash: Clash) -> tuple[float, ...]:
    """What speaks for one and the other."""
    ours, theirs = [draft.span for draft in clash.ours], list(clash.theirs)
    first, behind = pieces_at(labelled.places, min(one.start for one in (*ours, *theirs)), max(one.end for one in (*ours, *theirs)))
    size, language = max(behind - first, 1), labelled.page.vocabulary.code
    for_ours, for_theirs = (_likelihood(labelled, spans, first, behind) for spans in (ours, theirs))
    letters, their_letters = (sum(map(len, spans)) for spans in (ours, theirs))
    return (
        min((for_theirs - for_ours) / 5, 4.0),
        np.exp(for_theirs / size),
        np.exp(for_ours / size),
        float(not ours),
        float(not theirs),
        float(their_letters > letters),
        float(letters > their_letters),
        np.log1p(letters),
        np.log1p(their_letters),
        float(language in UNSPACED),
        float(language == "ko"),
        float(language in IN_ARABIC_LETTERS),
        float(any(draft.known is not None for draft in clash.ours)),
        float(bool(ours) and all(draft.sure for draft in clash.ours)),
        float(len(ours) > 1),
        float(len(theirs) > 1),
        np.log1p(_fewest(labelled, ours)),
        np.log1p(_fewest(labelled, theirs)),
        float(_is_tiny(ours)),
        float(_is_tiny(theirs)),
        *about_lands(labelled.page, *([span.of(labelled.page.text) for span in spans] for spans in (ours, theirs))),
    )


def _is_tiny(spans: Sequence[Span]) -> bool:
    """Whether there is but one name, of a sign or two."""
    return len(spans) == 1 and len(spans[0]) <= _TINY


def _fewest(labelled: Labelled, spans: Sequence[Span]) -> int:
    """How often the rarest of some names stands in the articles of the story."""
    names = {span.of(labelled.page.text) for span in spans}
    return min(map(labelled.often, names), default=0)


def _likelihood(labelled: Labelled, spans: Sequence[Span], first: int, behind: int) -> float:
    """How likely just these are the names in some units, whatever their types; a logarithm."""
    total, free = 0.0, np.ones(behind - first, np.bool_)
    for span in spans:
        start, end = pieces_at(labelled.places, span.start, span.end)
        if start < end:
            total += float(of_each_type(labelled.named, start, end).max())
            free[start - first : end - first] = False
    return total + float(labelled.named[first:behind, 0][free].sum())
