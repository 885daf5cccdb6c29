"""The encoding of old files that do not say in which one they are written."""

import re

from crosswire.ingest.macintosh import CYRILLIC, ROMAN, is_mac_cyrillic, is_mac_roman
from crosswire.text.language import identify

#: So many bytes are looked at; a few sentences are enough.
SAMPLE = 16_384

#: What newsrooms and their archives wrote before UTF-8, by Python's names.
_CANDIDATES = [
    "gb18030", "big5", "cp932", "euc_jp", "iso2022_jp", "cp949", "cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "cp1256", "iso8859_6",
    "cp1253", "cp1255", "cp874", "cp1252", "cp1250", "iso8859_2", "cp1254", "cp1257", "cp1258", CYRILLIC,
]  # fmt: skip

#: These differ in a few letters only, so the language says more than the bytes do.
_LATIN = frozenset({"cp1252", "cp1250", "iso8859_2", "cp1254", "cp1257", "cp1258"})
_CENTRAL_EUROPEAN = frozenset({"pl", "cs", "sk", "hu", "ro", "hr", "bs", "sl", "sq"})
_OTHER_LATIN = {"lt": "cp1257", "lv": "cp1257", "et": "cp1257", "tr": "cp1254", "vi": "cp1258"}

#: A byte that no encoding uses as the second half of a character, so that a cut there halves none.
_SAFE_CUT = re.compile(rb"[\n\r ](?=[^\n\r ]{0,2000}\Z)")
_HIGH_CONTROLS = re.compile(rb"[\x80-\x9f]")


def guess(data: bytes) -> str:
    """The likeliest encoding of bytes that are not UTF-8; ``cp1252`` where nothing speaks for another."""
    from charset_normalizer import from_bytes

    sample = _sample(data)
    if is_mac_roman(sample, _LATIN):
        return ROMAN
    best = from_bytes(sample, cp_isolation=_CANDIDATES).best()
    name = "cp1252" if best is None else best.encoding
    if name == "cp1251" and is_mac_cyrillic(sample):
        return CYRILLIC
    return _latin(sample, name) if name in _LATIN else name


def _sample(data: bytes) -> bytes:
    if len(data) <= SAMPLE:
        return data
    cut = _SAFE_CUT.search(data[:SAMPLE], SAMPLE - 2001)
    return data[: cut.start()] if cut else data[:SAMPLE]


def _latin(sample: bytes, name: str) -> str:
    """Windows and ISO 8859-2 place the letters of Central Europe alike, but only Windows puts some at 0x80 to 0x9F."""
    language = identify(sample.decode(name, errors="replace"))
    if language in _CENTRAL_EUROPEAN:
        return "cp1250" if _HIGH_CONTROLS.search(sample) else "iso8859_2"
    return _OTHER_LATIN.get(language, "cp1252")
