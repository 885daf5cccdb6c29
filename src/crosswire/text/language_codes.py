"""Codes of languages: the base code a language goes by, and which codes name what readers take for one language."""

import re

UNDETERMINED = "und"

#: Codes that tools and pages use -> the code we use (BCP 47: the shortest, and none that was withdrawn).
_SHORTEST = {
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "fil": "tl", "cmn": "zh", "yue": "zh", "wuu": "zh", "gan": "zh",
    "hak": "zh",
    "zho": "zh", "chi": "zh", "eng": "en", "deu": "de", "ger": "de", "gsw": "de", "fra": "fr", "fre": "fr", "ita": "it", "spa": "es",
    "por": "pt", "ind": "id", "msa": "ms", "may": "ms", "zsm": "ms", "nld": "nl", "dut": "nl", "rus": "ru", "ara": "ar", "arb": "ar",
    "arz": "ar", "ary": "ar", "apc": "ar", "jpn": "ja", "kor": "ko", "ukr": "uk", "pol": "pl", "tur": "tr", "vie": "vi", "hin": "hi",
    "swe": "sv", "dan": "da", "nor": "no", "nob": "nb", "nno": "nn", "fin": "fi", "ces": "cs", "cze": "cs", "slk": "sk", "slo": "sk",
    "hun": "hu", "ron": "ro", "rum": "ro", "bul": "bg", "ell": "el", "gre": "el", "heb": "he", "fas": "fa", "per": "fa", "pes": "fa",
    "prs": "fa", "tha": "th", "ben": "bn", "urd": "ur", "hrv": "hr", "srp": "sr", "bos": "bs", "slv": "sl", "cat": "ca", "eus": "eu",
    "baq": "eu", "glg": "gl", "est": "et", "lav": "lv", "lit": "lt", "tam": "ta", "tel": "te", "swa": "sw", "afr": "af", "sqi": "sq",
}  # fmt: skip

#: Written so alike that no tool tells them apart, and that a reader of one reads the other.
_GROUPS = (frozenset({"bs", "hr", "sr", "sh", "cnr"}), frozenset({"nb", "nn", "no"}), frozenset({"ms", "id"}))

#: ``zxx`` says "no language", ``mul`` several, ``mis`` one without a code: none of them names one.
_NO_LANGUAGE = frozenset({"und", "zxx", "mul", "mis", "un", "xx", "xxx"})

_CODE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,8}\s*", re.ASCII)


def base_code(code: str) -> str | None:
    """``de`` for ``de-CH``, ``zh`` for ``zh-Hant``, ``en`` for ``eng``; None where it does not look like a code at all.

    A code nobody knows is kept: whoever gives it may know a language we do not.
    """
    match = _CODE.fullmatch(code)
    if match is None:
        return None
    base = match[1].lower()
    return UNDETERMINED if base in _NO_LANGUAGE else _SHORTEST.get(base, base)


def same_language(one: str, other: str) -> bool:
    """Whether two codes name one language for a reader: ``nb`` and ``no`` do. Two unknown languages are not known to be one."""
    first, second = base_code(one), base_code(other)
    if first is None or first == UNDETERMINED:
        return False
    return first == second or any(first in group and second in group for group in _GROUPS)
