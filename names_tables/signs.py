"""How Chinese signs are read in Mandarin, Korean and Japanese, and how names in signs are read in Japanese.

From the Unihan database of Unicode, and the package japanese-personal-name-dataset.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from crosswire.text.names.lexicon.plain_sounds import plain_japanese
from names_tables.japanese import NAMED, SURNAMES, rows
from names_tables.unihan import Properties, letter, properties

_PINYIN = ("kMandarin", "kTGHZ2013", "kXHC1983")
_VARIANTS = ("kTraditionalVariant", "kSimplifiedVariant", "kZVariant", "kSemanticVariant")
_LONGEST_READING, _LEAST_OFTEN, _TWO = 6, 2, 2


def signs(folder: Path) -> Iterator[str]:
    """A line a sign: it, other forms of it, and its readings in Mandarin, Korean and Japanese, those in Japanese names among them."""
    found, variants = properties(folder, "Readings"), properties(folder, "Variants")
    named = _readings_in_names(folder, found)
    for sign, known in sorted(found.items()):
        if sign < "\u3400" or sign > "\u9fff" or not ({"kHangul", "kJapaneseOn", "kTGHZ2013"} & set(known)):
            continue
        others = {letter(code.partition("<")[0]) for one in _VARIANTS for code in variants.get(sign, {}).get(one, "").split()}
        pinyin = dict.fromkeys(reading for one in _PINYIN for reading in _pinyin(known.get(one, "")))
        hangul = dict.fromkeys(one.partition(":")[0] for one in known.get("kHangul", "").split())
        japanese = dict.fromkeys((*_japanese(known), *sorted(named.get(sign, ()))))
        yield "\t".join((sign, "".join(sorted(others - {sign})), " ".join(pinyin), " ".join(hangul), " ".join(japanese)))


def japanese_names(folder: Path) -> Iterator[str]:
    """A line a reading in plain sounds: it, the given names in signs that are read so, and behind a mark each the family names."""
    named: dict[str, set[str]] = defaultdict(set)
    for name in NAMED:
        for _, reading, *written in rows(folder, name):
            named[plain_japanese(reading.strip().lower())].update(one.strip() for one in written if one.strip())
    for family, _, _, reading in rows(folder, SURNAMES):
        named[plain_japanese(reading)].add(f"-{family}")
    for reading, names in sorted(named.items()):
        yield "\t".join((reading, *sorted(names)))


def _pinyin(value: str) -> Iterator[str]:
    """Syllables without their tones; "lü" as "lv"."""
    for one in value.replace(",", " ").split():
        plain = unicodedata.normalize("NFD", one.partition(":")[2] or one).replace("u\u0308", "v")
        yield "".join(letter for letter in plain if letter.isalpha() and letter.isascii())


def _japanese(known: dict[str, str]) -> Iterator[str]:
    for one in (*known.get("kJapaneseOn", "").split(), *known.get("kJapaneseKun", "").split()):
        reading = one.lower()
        if len(reading) <= _LONGEST_READING:
            yield reading


def _readings_in_names(folder: Path, found: Properties) -> dict[str, set[str]]:
    """What is left of the reading of a name of two signs when one of them is read as it mostly is; and names of one sign."""
    often: Counter[tuple[str, str]] = Counter()
    for written, reading in _all_names(folder):
        if len(written) == 1:
            often[written, reading] += _LEAST_OFTEN
        elif len(written) == _TWO:
            first, last = written[0], written[1]
            often.update((last, reading[len(one) :]) for one in _japanese(found.get(first, {})) if reading.startswith(one))
            often.update((first, reading[: -len(one)]) for one in _japanese(found.get(last, {})) if reading.endswith(one))
    kept: dict[str, set[str]] = defaultdict(set)
    for (sign, reading), count in often.items():
        if count >= _LEAST_OFTEN and 0 < len(reading) <= _LONGEST_READING and reading[-1] in "aeioun":
            kept[sign].add(reading)
    return kept


def _all_names(folder: Path) -> Iterator[tuple[str, str]]:
    for name in NAMED:
        for _, reading, *written in rows(folder, name):
            yield from ((one.strip(), reading.strip().lower()) for one in written if one.strip())
    yield from ((family, reading) for family, _, _, reading in rows(folder, SURNAMES))
