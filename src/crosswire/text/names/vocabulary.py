"""One language's words around names, made ready for asking."""

from dataclasses import dataclass
from functools import lru_cache

from crosswire.languages.generated import table_of
from crosswire.languages.naming.registry import naming_of
from crosswire.languages.registry import words_of

#: Endings a stem with a hyphen may have, in letters.
_LONGEST_ENDING = 4
_SHORTEST_TITLE = 4
#: Short forms in capitals that name a thing or a post, not somebody.
_NO_NAMES = frozenset(
    [
        "ai",
        "ki",
        "ia",
        "ии",
        "ceo",
        "cfo",
        "coo",
        "cto",
        "ad",
        "pdg",
        "tv",
        "pc",
        "it",
        "ict",
        "dna",
        "rna",
        "gps",
        "pdf",
        "sms",
        "ev",
        "evs",
        "suv",
        "id",
        "ok",
        "am",
        "pm",
        "dr",
        "st",
        "nr",
        "no",
        "co",
        "usd",
        "eur",
        "gbp",
        "iva",
        "gdp",
        "pil",
        "pib",
        "bip",
        "ipo",
        "led",
        "lcd",
        "cpu",
        "gpu",
        "gpus",
        "llm",
        "llms",
        "api",
        "vip",
        "nft",
        "esg",
        "hiv",
        "aids",
        "covid",
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "h",
        "i",
        "j",
        "k",
        "l",
        "m",
        "n",
        "o",
        "p",
        "q",
        "r",
        "s",
        "t",
        "u",
        "v",
        "w",
        "x",
        "y",
        "z",
        "ii",
        "iii",
        "iv",
        "vi",
        "vii",
        "viii",
        "ix",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xv",
        "xvi",
        "xix",
        "xx",
        "xxi",
        "uhr",
        "mwst",
        "pkw",
        "lkw",
        "gmbh",
        "ag",
        "se",
        "inc",
        "ltd",
        "plc",
        "sa",
        "spa",
        "nv",
        "llc",
        "pt",
        "tbk",
        "kg",
        "mw",
        "gw",
        "kwh",
        "km",
        "ps",
        "vr",
        "ar",
        "ui",
        "hr",
        "pr",
    ]
)
LEGAL = frozenset(
    [
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "co",
        "company",
        "ltd",
        "limited",
        "plc",
        "llc",
        "lp",
        "gmbh",
        "ag",
        "kg",
        "kgaa",
        "se",
        "sa",
        "sas",
        "sarl",
        "spa",
        "srl",
        "nv",
        "bv",
        "ab",
        "oy",
        "oyj",
        "asa",
        "as",
        "pt",
        "tbk",
        "pte",
        "sdn",
        "bhd",
        "holding",
        "holdings",
        "group",
        "gruppe",
        "groupe",
        "gruppo",
        "grupo",
        "ооо",
        "оао",
        "пао",
        "ао",
        "зао",
        "тов",
    ]
)
#: Particles inside a person's name.
PARTICLES = frozenset(
    [
        "de",
        "la",
        "von",
        "van",
        "der",
        "den",
        "bin",
        "ibn",
        "al",
        "el",
        "da",
        "dos",
        "di",
        "du",
        "del",
        "della",
        "do",
        "ter",
        "zu",
        "und",
        "y",
        "e",
        "af",
        "av",
        "le",
        "ben",
    ]
)


@dataclass(frozen=True)
class Vocabulary:
    """Words of a language by what they tell about the name beside them."""

    code: str
    nouns_capital: bool
    titles: frozenset[str]
    bodies: frozenset[str]
    joints: frozenset[str]
    articles: frozenset[str]
    locating: frozenset[str]
    landforms: frozenset[str]
    firms: frozenset[str]
    speech: frozenset[str]
    never: frozenset[str]
    noun_endings: tuple[str, ...]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    demonyms: dict[str, str]
    stems: dict[str, str]

    def title(self, word: str) -> bool:
        """Whether a word stands before a person's name and is none of it; in German also the end of a longer word."""
        if word in self.titles:
            return True
        return self.nouns_capital and any(word.endswith(title) for title in self.titles if len(title) >= _SHORTEST_TITLE)

    def demonym(self, word: str) -> str | None:
        """The territory that a word such as "american" belongs to."""
        if word in self.demonyms:
            return self.demonyms[word]
        for size in range(min(_LONGEST_ENDING, len(word) - 3) + 1):
            territory = self.stems.get(word[: len(word) - size])
            if territory:
                return territory
        return None


@lru_cache(maxsize=64)
def vocabulary(language: str) -> Vocabulary:
    """The words of a language by its BCP 47 code."""
    code = language.replace("_", "-").split("-")[0].lower()
    naming, words, table = naming_of(code), words_of(code), table_of(code)
    calendar = {*table.months, *table.weekdays, *(word for word in table.quarters if word.isalpha())}
    if code == "de":
        calendar |= {*table.units, *table.currencies}
    exact, stems = _demonyms(naming.demonyms)
    return Vocabulary(
        code, code == "de", frozenset(naming.titles), frozenset(naming.bodies), frozenset(naming.joints), frozenset(naming.articles),
        frozenset(naming.locating), frozenset(naming.landforms), frozenset(naming.firms), frozenset(words.speech),
        _NO_NAMES | calendar | frozenset(naming.never), naming.noun_endings, _longest_first(naming.prefixes), _longest_first(naming.suffixes),
        exact, stems,
    )  # fmt: skip


@lru_cache(maxsize=1)
def english_bodies() -> frozenset[str]:
    """What English calls organisations, which other languages leave as it is in a name: "Airlines"."""
    return frozenset(naming_of("en").bodies)


def _longest_first(affixes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(affixes, key=lambda affix: (-len(affix), affix)))


def _demonyms(lines: tuple[str, ...]) -> tuple[dict[str, str], dict[str, str]]:
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for line in lines:
        territory, *words = line.split()
        for word in words:
            (stems if word.endswith("-") else exact)[word.rstrip("-")] = f"place:{territory}"
    return exact, stems
