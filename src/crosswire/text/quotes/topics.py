"""Who a sentence is about where particles tell it: Korean "김민수 시장은"."""

import re

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.quotes.page import Page
from crosswire.text.quotes.speaker import NOBODY, Sort, Speaker

_WORD = re.compile(r"\S+")
#: The particle stands on the name or on the office right behind it.
_MOST_WORDS = 2


def topic_in(page: Page, gap: Span) -> Speaker:
    """The last person or organisation before a quotation that is marked as the topic."""
    for mention in reversed(page.named_in(gap)):
        if mention.type is not MentionType.PLACE and _is_marked(page, Span(mention.span.end, gap.end)):
            sort = Sort.NAME if mention.type is MentionType.PERSON else Sort.PHRASE
            return Speaker(sort, mention.span, mention)
    return NOBODY


def _is_marked(page: Page, rest: Span) -> bool:
    words = list(_WORD.finditer(page.text, rest.start, rest.end))
    if not words or words[0].start() > rest.start + 1:
        return False
    most = _MOST_WORDS - (words[0].start() == rest.start)
    return any(word.group().endswith(page.words.topics) for word in words[: max(1, most)])
