"""How Chinese signs spell the sounds of a foreign name."""

import re
from functools import lru_cache

from crosswire.languages.naming.spelling_signs import INNER, SPELLING
from crosswire.text.names.lexicon.skeleton import latin

_LONGEST = 16
_INNER = frozenset(f"{INNER}干") - frozenset("各底果")
_INITIAL = re.compile("zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]?")
#: What a sign's first sound may stand for.
_CLASSES = {
    **dict.fromkeys(("b", "p", "f"), "P"), **dict.fromkeys(("d", "t"), "T"), **dict.fromkeys(("g", "k"), "K"),
    **dict.fromkeys(("zh", "ch", "sh", "z", "c", "s"), "S"), "j": "J", "q": "J", "x": "X", "l": "R", "r": "L", "m": "M", "n": "N",
    "h": "H", "w": "W", "y": "V", "": "V",
}  # fmt: skip
#: Letters of a name, and what the signs may have for them; what ends a syllable may be left out.
_LETTERS = tuple(
    (re.compile(letters), onset, coda)
    for letters, onset, coda in (
        ("(?<=r)g(?=$|s$)", "[KJ]?", "[KJ]?"),
        ("sch|sh|ch|cz|sz|ts|tz|dz|z|s", "[SJX]", "[SJX]?"), ("x", "[KJ]?[SJX]", "[KJ]?[SJX]"), ("ph|[pbfv]", "[PW]", "[PW]"),
        ("th|dt|[dt]", "T", "T"), ("g(?=[eiy])|j", "[KJSLV]", "[KJSL]"), ("c(?=[eiy])", "[SJX]", "[SJX]"), ("gh|ck|[kcqg]", "[KJ]", "[KJ]"),
        ("h", "[HX]?", "H?"), ("w", "[PW]?", "[PW]?"), ("[lr]", "[RL]", "[RL]?"), ("m", "M", "[MN]?"), ("n", "N", "N?"),
    )
)  # fmt: skip
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=4_000)
def sign_class(sign: str) -> str:
    """What a sign may stand for; a full stop for one by which no foreign names are spelt."""
    if sign not in SPELLING and sign not in _INNER:
        return "."
    plain = latin(sign)
    if plain == "er":
        return "r"
    found = _INITIAL.match(plain)
    return _CLASSES[found.group() if found else ""]


@lru_cache(maxsize=2_000)
def sign_pattern(word: str) -> re.Pattern[str] | None:
    """How the signs of a name may follow one another."""
    plain = re.sub(r"(.)\1", r"\1", latin(word))
    place, parts, count = 0, ["[VW]"] if plain[:1] in _VOWELS else [], 0
    while place < len(plain):
        for letters, onset, coda in _LETTERS:
            match = letters.match(plain, place)
            if match:
                ends = match.end() >= len(plain) or plain[match.end()] not in _VOWELS
                final = ends and set(plain[match.end() :]) <= {"e"} and letters.pattern.startswith("sch")
                parts.append(coda.removesuffix("?") if final else coda if ends else onset)
                count += not parts[-1].endswith("?")
                place = match.end()
                break
        else:
            parts.append("V?" if place else "")
            place += 1
    return re.compile("".join(parts).replace("R", "Rr")) if count and len(word) <= _LONGEST else None
