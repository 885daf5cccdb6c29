"""Firms of the story in Korean and Chinese, which write what a firm is right onto its own name: "달빛그룹", "法尔肯食品"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.trades import SURE_TRADES, TRADES_ONTO
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_sign, is_word
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.short_firms import own_name
from crosswire.text.names.story.told import Names, Told

_COMPANY = re.compile(
    f"(?:{'|'.join(sorted(TRADES_ONTO['zh'], key=len, reverse=True))}){{0,2}}(?:公司|集团|集團)(?![法化界性])"
    f"|(?:{'|'.join(SURE_TRADES)})(?![业業界])"
)
_FIRM = re.compile(f"([一-鿿]{{2,5}}?)(?:{'|'.join(TRADES_ONTO['zh'])}){{0,2}}(?:公司|集团|集團)")
_LEAST_RATIO, _LEAST_SAME, _SHORTEST, _MOST_FIRMS, _LONGEST = 0.7, 0.85, 2, 30, 8


def with_trades(page: Page, found: Sequence[Draft], names: Names) -> Iterator[Draft]:
    """The firms whose own names sound so; in Chinese those ``found`` by their own names already, with what they are."""
    firms = _firms(names)
    trades = TRADES_ONTO.get(page.vocabulary.code, ())
    if not firms or not trades:
        return
    if page.vocabulary.code == "ko":
        yield from _in_words(page, firms, trades)
    for draft in found if page.vocabulary.code != "ko" else ():
        size = max((len(trade) for trade in trades if page.text.startswith(trade, draft.span.end)), default=0)
        told = _called(draft, firms) if size and len(draft.words) == 1 and draft.known is None else None
        if told is not None:
            yield _named(told, Span(draft.span.start, draft.span.end + size))


def with_company(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """In Chinese the names ``found`` with what firms alone are called right behind them: "卡斯特投资公司", "卡斯特矿业"."""
    for draft in found:
        match = _COMPANY.match(page.text, draft.span.end)
        dotted = "·" in draft.span.of(page.text)
        if match is not None and draft.known is None and not dotted and is_sign(page.text[draft.span.end - 1]):
            yield framed_draft(page, Span(draft.span.start, match.end()), MentionType.ORGANISATION, draft.words)


def own_names_chinese(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """ "卡斯特" for "卡斯特矿业公司", wherever it stands alone and is no word."""
    owns: dict[str, tuple[str, ...]] = {}
    for draft in found:
        match = _FIRM.fullmatch(draft.span.of(page.text))
        firm = match is not None and draft.known is None and draft.votes[MentionType.ORGANISATION] > 0
        if (
            firm
            and match is not None
            and not is_word(match.group(1))
            and len(owns) < _MOST_FIRMS
            and places().get(match.group(1), "zh") is None
        ):
            owns.setdefault(match.group(1), draft.words)
    for own, words in owns.items():
        for span in occurrences(page.text, own, _MOST_FIRMS):
            yield framed_draft(page, span, MentionType.ORGANISATION, words)


def _called(draft: Draft, firms: dict[str, Told]) -> Told | None:
    """The firm of which a name is the own one, in whatever script."""
    return next((told for own, told in firms.items() if own == draft.words[0] or ratio(own, draft.words[0]) >= _LEAST_SAME), None)


def _firms(names: Names) -> dict[str, Told]:
    """The firms by their own names."""
    named = ((own_name(told.draft.words), told) for told in names.told)
    return dict([(own, told) for own, told in named if own][:_MOST_FIRMS])


def _in_words(page: Page, firms: dict[str, Told], trades: Sequence[str]) -> Iterator[Draft]:
    for place in range(len(page.words)):
        for span, key in bare_word(page, place):
            told = _sounding(key, firms, trades)
            if told is not None:
                yield _named(told, span)
                break


def _sounding(key: str, firms: dict[str, Told], trades: Sequence[str]) -> Told | None:
    """The one firm whose own name stands before a word for what firms are."""
    size = max((len(trade) for trade in trades if key.endswith(trade)), default=0)
    own = key[: len(key) - size]
    if not size or not _SHORTEST <= len(own) <= _LONGEST:
        return None
    return max(
        (told for name, told in firms.items() if ratio(own, name) >= _LEAST_RATIO), key=lambda told: ratio(own, told.words[0]), default=None
    )


def _named(told: Told, span: Span) -> Draft:
    draft = Draft(span, told.words, told.draft.known)
    draft.votes[MentionType.ORGANISATION] += 6
    return draft
