"""Words of articles made safe to print: nothing in them may move the cursor, colour the screen or turn the line around."""

import re

#: Line ends and tabs are white space in a passage; invisible spaces and soft hyphens are nothing at all.
_SPACE = re.compile(r"\s+")
_NOTHING = re.compile("[\u00ad\u200b\u2060\ufeff]+")
#: Control characters, characters that override or isolate directions, annotations, half characters, signs and tags that nobody sees.
#: The tags behind a black flag are seen: they make it the flag of Scotland.
_UNSEEN = re.compile(
    "(?P<flag>\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f)"
    "|[\x00-\x1f\x7f-\x9f\u180e\u2028-\u202e\u2061-\u206f\ufff9-\ufffb\ud800-\udfff\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f]"
)

_PICTURES = 0x2400
_DELETE = "\x7f"


def visible(text: str) -> str:
    """The text on one line, with a sign for every character that would act instead of being seen."""
    return visible_piece(text).strip()


def visible_piece(text: str) -> str:
    """The same of a piece of a line, which keeps the space at its ends."""
    return _SPACE.sub(" ", _UNSEEN.sub(_sign, _NOTHING.sub("", _SPACE.sub(" ", text))))


def _sign(match: re.Match[str]) -> str:
    if match["flag"]:
        return match["flag"]
    character = match.group()
    if character == _DELETE:
        return "\u2421"
    return chr(_PICTURES + ord(character)) if character < " " else f"‹U+{ord(character):04X}›"
