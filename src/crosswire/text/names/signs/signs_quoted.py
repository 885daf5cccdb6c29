"""Things named in quotation marks in Chinese and Japanese: "“猫头鹰3号”", "映画「塩と鏡」"."""

import re
from collections import Counter
from collections.abc import Iterator

from crosswire.languages.naming.far_east import NAMED_THINGS
from crosswire.languages.naming.framing import BEFORE_TITLES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.sign_patterns import sign_class

_MOST, _SURELY, _LIKELY = 60, 6, 2
_TITLED = re.compile(f"(?:{'|'.join((*BEFORE_TITLES, *NAMED_THINGS['ja']))})[「『]([^」』。、！？]{{2,20}})[」』](?!と)")
#: Things in quotation marks: spelt by their sound, or with a number.
_QUOTED = re.compile('[“「『《"]([ぁ-ゖ一-鿿ァ-ーA-Z]{2,8}?)(?:-?([0-9]{1,3})[号號]?)?[”」』》"](?=(.?[A-Za-z])?)')
_LAW = re.compile("[「『]([^」』。、！？]{2,14}(?:法|法案|条約|協定|憲章|賞|作戦|計画))[」』](?!と)")
_SHORTEST_SPELT = 3


def quoted_in_signs(page: Page) -> Iterator[Draft]:
    """The names, with what number they have apart."""
    code = page.vocabulary.code
    for _, match in zip(range(_MOST), _QUOTED.finditer(page.text) if code in ("zh", "ja") else (), strict=False):
        if match.group(2) or _is_thing(match, code):
            words = tuple(filter(None, (match.group(1).lower(), match.group(2))))
            yield _thing(Span(match.start(1), _end(match)), words, _SURELY if match.group(2) else _LIKELY)
    for _, match in zip(range(_MOST), _TITLED.finditer(page.text) if code == "ja" else (), strict=False):
        name = match.group(1)
        for again in re.finditer(f"(?<=[「『]){re.escape(name)}(?=[」』])", page.text):
            yield _thing(Span(*again.span()), (name.lower(),), _SURELY)
    for _, match in zip(range(_MOST), _LAW.finditer(page.text) if code == "ja" else (), strict=False):
        yield _thing(Span(*match.span(1)), (match.group(1).lower(),), _SURELY)


def _thing(span: Span, words: tuple[str, ...], votes: int) -> Draft:
    return Draft(span, words, votes=Counter({MentionType.OTHER: votes}))


def _end(match: re.Match[str]) -> int:
    """Where the name ends: with its number."""
    return match.start() + len(match.group()) - 1


def _is_thing(match: re.Match[str], code: str) -> bool:
    """Whether a quotation is a name: signs that spell sounds alone, or another spelling in brackets behind it."""
    quoted = match.group(1)
    if (match.group(3) or "")[:1] in ("(", "（"):
        return True
    return code == "zh" and len(quoted) >= _SHORTEST_SPELT and "." not in map(sign_class, quoted)
