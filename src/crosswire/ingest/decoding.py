"""From the bytes of a file to the characters its reader sees.

A byte-order mark decides; then UTF-16 without a mark, which its many NUL bytes give away; then UTF-8, be it with some damage; else the
encoding is guessed. Bytes that are none in the encoding found become U+FFFD.
"""

import codecs
import re

from crosswire.errors import InputError
from crosswire.ingest.binary import known_format, mostly_control, mostly_control_bytes
from crosswire.ingest.encodings import guess

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: A character of several bytes, written as UTF-8 writes it.
_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
#: UTF-8 with some damage has at least so many sound characters to a broken one; in other encodings hardly any fits by chance.
_SOUND_TO_BROKEN = 4

#: The switch to Japanese signs in the one common encoding whose bytes are all ASCII.
_ISO_2022_JP = re.compile(rb"\x1b\$[@B]")

#: Signs that every text has; read from the wrong side, UTF-16 has hardly any of them.
_EVERYWHERE = "\n .,\u3001\u3002\uff0c"
#: Of a text, nearly all characters can be printed; of chance bytes read as UTF-16 many belong to nothing. Where a mark says that it is
#: that, a few may be broken however short it is.
_MEANINGLESS, _FEW_BROKEN = 0.1, 4
_LOOKED_AT = 10_000


def decode(data: bytes, subject: str) -> str:
    """The characters of a file, without its byte-order mark. Raises InputError where it is no text."""
    text = _decoded(data, subject)
    if mostly_control(text):
        raise InputError(subject, "is not text")
    return text


def check_text(data: bytes, subject: str) -> None:
    """Raises InputError where bytes that are UTF-8 are no text all the same."""
    kind = known_format(data)
    if kind or mostly_control_bytes(data):
        raise InputError(subject, f"is not text but {kind}" if kind else "is not text")


def encoding_of_mark(data: bytes) -> tuple[str, int] | None:
    """The encoding a byte-order mark announces and the mark's length."""
    return next(((name, len(mark)) for mark, name in _MARKS if data.startswith(mark)), None)


def _decoded(data: bytes, subject: str) -> str:
    marked = encoding_of_mark(data)
    if marked:
        return _as_marked(data[marked[1] :], marked[0], subject)
    kind = known_format(data)
    if kind:
        raise InputError(subject, f"is not text but {kind}")
    return data.decode(_encoding(data, subject), errors="replace")


def _as_marked(data: bytes, name: str, subject: str) -> str:
    text = data.decode(name, errors="replace")
    head = text[:_LOOKED_AT].replace("\ufffd", "\0")
    if name != "utf-8" and _meaningless(head) > max(_FEW_BROKEN, _MEANINGLESS * len(head)):
        raise InputError(subject, "is not text")
    return text


def _meaningless(text: str) -> int:
    """How many characters are neither blanks nor can be printed."""
    return sum(not (sign.isprintable() or sign.isspace()) for sign in text)


def _encoding(data: bytes, subject: str) -> str:
    if mostly_control(data.decode("latin-1")):
        wide = _utf16_without_mark(data)
        if wide:
            return wide
        raise InputError(subject, "is not text")
    if data.isascii():
        return "iso2022_jp" if _ISO_2022_JP.search(data) else "utf-8"
    return "utf-8" if is_utf8(data) or _damaged_utf8(data) else guess(data)


def is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 throughout (a character cut off at the very end aside)."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _damaged_utf8(data: bytes) -> bool:
    sound = sum(1 for _ in _UTF8_CHARACTER.finditer(data))
    return sound >= _SOUND_TO_BROKEN * data.decode("utf-8", errors="replace").count("\ufffd")


def _utf16_without_mark(data: bytes) -> str | None:
    """Which of the two ways to write UTF-16 makes sense of the bytes, if one does."""
    marks = {name: _common_signs(data, name) for name in ("utf-16-le", "utf-16-be")}
    best = max(marks, key=lambda name: marks[name])
    return best if marks[best] else None


def _common_signs(data: bytes, name: str) -> int:
    """How many spaces, line ends, stops and commas there are; none where the bytes are no text when read so."""
    try:
        text = codecs.getincrementaldecoder(name)().decode(data, final=False)
    except UnicodeDecodeError:
        return 0
    head = text[:_LOOKED_AT]
    if mostly_control(text) or _meaningless(head) > _MEANINGLESS * len(head):
        return 0
    return sum(map(text.count, _EVERYWHERE))
