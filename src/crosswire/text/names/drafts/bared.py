"""A passage that may be a name without what belongs to the sentence, where that is written onto names."""

import re

from crosswire.languages.naming.arabic import ARTICLE
from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page

#: A name of two syllables may well end as one with a particle does.
_LEAST_LEFT = 3
#: One of these behind a name in other signs.
_PARTICLES = re.compile("(?<=[^\u3041-\u3096])[のがはをにとでもへや]$")


def bared(page: Page, span: Span) -> Span:
    """The passage without the particle, preposition or conjunction at its end or beginning."""
    match page.vocabulary.code:
        case "ko":
            return _without_particle(page, span)
        case "ja":
            return Span(span.start, span.end - (_PARTICLES.search(span.of(page.text)) is not None))
        case "ar":
            return _without_preposition(page, span)
    return span


def _without_particle(page: Page, span: Span) -> Span:
    """Without the longest particle that can end it; with it, if it stands so elsewhere too, and without it nowhere else."""
    text = span.of(page.text)
    if page.text[span.end : span.end + 1].isalnum():
        return span
    last = text.split()[-1]
    for suffix in page.vocabulary.suffixes:
        if last.endswith(suffix) and len(last) - len(suffix) >= _LEAST_LEFT:
            bare = text.removesuffix(suffix)
            return Span(span.start, span.end - len(suffix)) if page.text.count(bare) >= page.text.count(text) else span
    return span


def _without_preposition(page: Page, span: Span) -> Span:
    """Without a single letter before the article, or before a word that stands elsewhere without it."""
    text = span.of(page.text)
    if page.text[max(0, span.start - 1) : span.start].isalnum() or text[:1] not in page.vocabulary.prefixes:
        return span
    bare = text[1:]
    alone = re.search(rf"(?<!\w){re.escape(bare)}", page.text) is not None
    return Span(span.start + 1, span.end) if bare.startswith(ARTICLE) or (alone and len(bare) >= _LEAST_LEFT) else span
