"""Whether words before what a body is are its own name, and not said of any such body: "镜湖基金会", but "慈善基金会"."""

from crosswire.languages.naming.chinese import ACTS, BARE_FIRMS, FIRMS, GENERIC, LOOSE_BODIES, LOOSE_FIRMS, OFFICES, STRONG, WIDE
from crosswire.languages.naming.spelling_signs import INNER
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import UNKNOWN, is_word
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.sign_patterns import sign_class
from crosswire.text.names.signs.chinese_extents import Body
from crosswire.text.names.signs.countries_apart import is_country, is_told
from crosswire.text.names.story.sounding import Story


def is_proper(page: Page, body: Body, story: Story) -> bool:
    """Whether it is somebody's name."""
    stop = body.end - len(body.kind)
    own = [page.text[word.start : min(word.end, stop)] for word in body.words if word.start < stop]
    if body.place is not None:
        return _is_of_place(page.text, body, own)
    if own and own[0] in WIDE:
        return len(own) > 1 or body.kind.endswith(OFFICES) or (body.kind.startswith(FIRMS) and body.kind not in FIRMS)
    if body.apart or is_told(page.text[body.start : body.end], story):
        return True
    generic = body.own in GENERIC or (own and all(word in GENERIC for word in own))
    return not generic and len(body.own) > 1 and (is_spelt(body) or _is_called(page.text, body))


def _is_of_place(text: str, body: Body, own: list[str]) -> bool:
    """The same where a place stands before: "波罗的海能源公司" may be any."""
    if not own:
        return body.kind in STRONG and body.place is not None and not is_country(body.place)
    if body.kind in BARE_FIRMS and all(map(is_word, own)):
        return text.count(text[body.start : body.end]) > 1
    return not (body.kind in LOOSE_BODIES and all(word in GENERIC for word in own))


def is_spelt(body: Body) -> bool:
    """Whether the own name is no word, and spelt by signs for sounds."""
    own = [word for word in body.words if word.start < body.end - len(body.kind)]
    return all(word.kind == UNKNOWN for word in own) and all(sign_class(sign) != "." or sign in INNER for sign in body.own)


def _is_called(text: str, body: Body) -> bool:
    """Whether words are a name, because these stand before what hardly follows others, or because it stands again and acts."""
    name = text[body.start : body.end]
    if is_word(body.own) and _is_said(text, body):
        return False
    return body.kind in STRONG or (text.count(name) > 1 and (body.kind not in LOOSE_FIRMS or _acts(text, name)))


def _is_said(text: str, body: Body) -> bool:
    """Whether the own name is said as a word too, of something that does not act as a firm does."""
    ends = (span.end for span in occurrences(text, body.own))
    return any(not text.startswith((body.kind, *ACTS), end) for end in ends)


def _acts(text: str, name: str) -> bool:
    """Whether it does what only a firm does: it says something, or somebody speaks for it."""
    return any(text.startswith(ACTS, span.end) for span in occurrences(text, name))
