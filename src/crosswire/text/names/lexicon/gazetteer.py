"""Known names: large organisations, given and family names, ordinary words. The tables are read when first asked for."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib.resources import files

from crosswire.model.mention import MentionType

#: How signs inside a name are read: all join words.
_JOINING = str.maketrans(dict.fromkeys("-'’‘ʼ,&‑–·・/", " "))
#: From here on scripts have no capitals, save Georgian, a few that the press does not write, and the blocks that ``has_capitals`` names.
UNCASED = "\u0590"
_LONGEST_CODE = 5
#: Longer forms are neither codes nor marked with a language.
_LONGEST_MARKED = 8

#: An entity, its type and its forms.
Entry = tuple[str, MentionType, list[str]]


#: No name is longer, in words or in signs; what is, is not looked for.
_LONGEST_FORM = 200


@dataclass(frozen=True, slots=True)
class Known:
    """What a form names. ``language``: the only one in which it does; ``capitals``: only so written, as "US"."""

    entity: str
    type: MentionType
    language: str = ""
    capitals: bool = False


def is_place(entity: str) -> bool:
    """Whether an entity is a place, by what it is called."""
    return entity.startswith("place:")


def is_land(entity: str) -> bool:
    """Whether an entity is a country or a part of the world, and no region or town in one."""
    return is_place(entity) and "-" not in entity


@dataclass(slots=True)
class Forms:
    """Forms with what they name, and how many words or signs the longest one has that begins so."""

    names: dict[str, Known | tuple[Known, ...]] = field(default_factory=dict)
    #: By its first word or sign, the lengths of the forms that begin so: of length n the bit n is set.
    lengths: dict[str, int] = field(default_factory=dict)

    def add(self, form: str, known: Known) -> None:
        """What came first holds, except beside a form of one language alone."""
        key = key_of(form)
        there = self.names.setdefault(key, known)
        if there is known:
            self._measure(key)
        elif isinstance(there, tuple):
            self.names[key] = (*there, known)
        elif there.language or there.capitals or known.language:
            self.names[key] = (there, known)

    def add_all(self, forms: Iterable[str], known: Known) -> None:
        """The forms of one entity as they are written."""
        for form in forms:
            self.add(*marked(form, known))

    def get(self, key: str, language: str, capitals: bool = True) -> Known | None:
        """What a key names in a language. ``capitals``: whether it is written in capitals alone."""
        there = self.names.get(key)
        for known in there if isinstance(there, tuple) else () if there is None else (there,):
            if known.language in ("", language) and (capitals or not known.capitals):
                return known
        return None

    def longest(self, first: str) -> int:
        """How many words the longest form has whose first word this is; in scripts without capitals, how many signs."""
        return max(0, self.lengths.get(first, 0).bit_length() - 1)

    def sizes(self, first: str) -> tuple[int, ...]:
        """All such lengths, the longest first."""
        return _bits(self.lengths.get(first, 0))

    def _measure(self, key: str) -> None:
        first = first_of(key)
        size = key.count(" ") + 1 if has_capitals(key) else len(key)
        self.lengths[first] = self.lengths.get(first, 0) | 1 << min(size, _LONGEST_FORM)


@lru_cache(maxsize=2_000)
def _bits(mask: int) -> tuple[int, ...]:
    return tuple(size for size in range(mask.bit_length() - 1, 0, -1) if mask >> size & 1)


def has_capitals(text: str) -> bool:
    """Whether a text begins in a script with capitals: Greek, Cyrillic, Armenian, or Latin with the letters of Vietnamese."""
    return text < UNCASED or "\u1e00" <= text[0] < "\u2000"


def first_of(key: str) -> str:
    """What a form is looked for by: its first word, or its first sign in scripts without capitals."""
    return key.partition(" ")[0] if has_capitals(key) else key[:1]


def small(text: str) -> str:
    """A text in small letters; the dotted capital of Turkish becomes one letter."""
    return text.lower() if text.isascii() or "İ" not in text else text.lower().replace("i\u0307", "i")


def key_of(form: str) -> str:
    """A form as it is looked up: small letters, words joined by spaces."""
    lower = small(form)
    return lower if lower.isalpha() else " ".join(lower.translate(_JOINING).split())


def marked(form: str, known: Known) -> tuple[str, Known]:
    """A form without its mark of language, and what it names: the same for all forms but codes."""
    if len(form) > _LONGEST_MARKED and "@" not in form:
        return form, known
    form, _, language = form.partition("@")
    bare = form.replace(".", "")
    if language or (len(bare) <= _LONGEST_CODE and bare.isupper() and has_capitals(bare)):
        return form, replace(known, language=language, capitals=bare.isupper())
    return form, known


@lru_cache(maxsize=1)
def bodies() -> Forms:
    """Organisations and products."""
    forms = Forms()
    for entity, kind, names in aliases():
        if kind is not MentionType.PLACE:
            forms.add_all(names, Known(entity, kind))
    for name in _lines("companies"):
        if not name.endswith("?"):
            forms.add(*marked(name, Known(f"org:{slug(name)}", MentionType.ORGANISATION)))
    return forms


@lru_cache(maxsize=1)
def common_companies() -> frozenset[str]:
    """Companies called by an ordinary word."""
    return frozenset(name.rstrip("?").lower() for name in _lines("companies") if name.endswith("?"))


@lru_cache(maxsize=1)
def given() -> frozenset[str]:
    """Given names, in small letters."""
    return frozenset(table("given").lower().splitlines())


@lru_cache(maxsize=1)
def family() -> frozenset[str]:
    """Family names, in small letters."""
    return frozenset(table("family").lower().splitlines())


@lru_cache(maxsize=1)
def ordinary() -> frozenset[str]:
    """Words that any language writes in small letters."""
    return frozenset(_lines("ordinary"))


@lru_cache(maxsize=1)
def capitals() -> frozenset[str]:
    """Words so common with a capital that they are nouns of German rather than names, in small letters."""
    return frozenset(_lines("capitals"))


@lru_cache(maxsize=1)
def aliases() -> list[Entry]:
    """Well-known names that have others."""
    text = (files("crosswire.languages") / "names" / "aliases.txt").read_text(encoding="utf-8")
    found = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            head, _, rest = line.partition("\t")
            kind, _, name = head.partition(" ")
            place = kind == "LOC"
            entity = f"place:{name}" if place else f"{kind.lower()}:{slug(name)}"
            found.append((entity, MentionType(kind), [*([] if place else [name]), *rest.split("|")]))
    return found


def _lines(name: str) -> list[str]:
    return table(name).splitlines()


def table(name: str) -> str:
    """A packed table of names, unpacked."""
    packed = (files("crosswire.languages") / "names" / f"{name}.txt.z").read_bytes()
    return zlib.decompress(packed).decode()


def slug(name: str) -> str:
    """A name as part of an entity's id."""
    return "-".join(key_of(name).replace(".", " ").split())
