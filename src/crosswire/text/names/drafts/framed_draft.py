"""What stands beside a name in scripts without capitals shows it to be one, and of what."""

from collections import Counter

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page

_VOTES = 6


def framed_draft(page: Page, span: Span, kind: MentionType, words: tuple[str, ...] = ()) -> Draft:
    """A name that is surely of a type; ``words``: those it goes by, if not as it is written."""
    return Draft(span, words or tuple(span.of(page.text).lower().split()), votes=Counter({kind: _VOTES}))
