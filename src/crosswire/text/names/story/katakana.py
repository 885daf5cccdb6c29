"""Names of the story found in running Japanese, by the sound of words in katakana."""

import re
from collections.abc import Iterator

from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.story.sounding import Story, sound_of

#: How much alike a word must sound: a long or quoted one, and a short one.
_LEAST, _LEAST_SHORT, _LONG = 0.8, 0.85, 5
_WORD = re.compile(r"[\u30a1-\u30fa\u30fc]{3,20}|(?<=[「『])[\u30a1-\u30fa\u30fc]{2}(?=[」』])")
_OPENING, _CLOSING = ("「", "『", "“", "《"), ("」", "』", "”", "》")


def heard_in_katakana(page: Page, story: Story) -> Iterator[Draft]:
    """The names, where they are heard."""
    for match in _WORD.finditer(page.text):
        word = match.group()
        other = story.sounds.get(sound_of((word,), "ja"))
        if other is not None:
            yield Draft(Span(*match.span()), other.words, votes=other.votes.copy())
            continue
        long = len(word) >= _LONG or _is_quoted(page.text, match)
        likely = [
            told
            for told in story.names.told
            for least in [_LEAST if told.sure or long else _LEAST_SHORT]
            if len(told.parts) == 1 and ratio(word, told.parts[0], least) >= least
        ]
        best = max((ratio(word, told.parts[0]) for told in likely), default=0.0)
        nearest = [told for told in likely if ratio(word, told.parts[0]) == best == 1.0]
        likely = nearest or [told for told in likely if told.sure] or likely
        if likely and all(ratio(likely[0].parts[0], told.parts[0]) >= _LEAST for told in likely[1:]):
            yield Draft(Span(*match.span()), likely[0].words, likely[0].draft.known, votes=likely[0].draft.votes.copy())


def _is_quoted(text: str, match: re.Match[str]) -> bool:
    return text[match.start() - 1 : match.start()] in _OPENING and text[match.end() : match.end() + 1] in _CLOSING
