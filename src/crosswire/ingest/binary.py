"""Telling text from pictures, archives and programs."""

import re

#: First bytes of files that are no text, and what they are called.
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"\x28\xb5\x2f\xfd", "a compressed file"),
    (b"7z\xbc\xaf\x27\x1c", "an archive"),
    (b"Rar!\x1a\x07", "an archive"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"RIFF", "a sound, film or picture file"),
)

#: Control characters that no writer types; line ends, tab, form feed and escape do occur in texts.
_CONTROL_BYTES = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b") + b"\x7f"
_CONTROL = re.compile("[" + re.escape(_CONTROL_BYTES.decode()) + "]")

#: A good text may hold a few stray ones; of chance bytes every ninth is one.
_FEW_CONTROLS = 4
_MOST_CONTROLS = 0.02


def known_format(data: bytes) -> str | None:
    """What kind of file this is, if its first bytes say that it is no text."""
    return next((name for magic, name in _MAGIC if data.startswith(magic)), None)


def mostly_control(text: str) -> bool:
    """Whether so many control characters are in it that it was never written as text."""
    count = sum(1 for _ in _CONTROL.finditer(text))
    return count > max(_FEW_CONTROLS, _MOST_CONTROLS * len(text))


def mostly_control_bytes(data: bytes) -> bool:
    """The same of bytes in which such characters are one byte each, as in UTF-8."""
    count = len(data) - len(data.translate(None, _CONTROL_BYTES))
    return count > max(_FEW_CONTROLS, _MOST_CONTROLS * len(data))
