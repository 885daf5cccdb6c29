"""One language's words around names, made ready for asking."""

from dataclasses import dataclass
from functools import lru_cache

from crosswire.languages.codes import primary
from crosswire.languages.dates.registry import date_words
from crosswire.languages.generated import table_of
from crosswire.languages.naming.anywhere import NO_NAMES
from crosswire.languages.naming.called import EVENTS, FOREIGN_JOINTS, PRESS, VENUE_WORDS
from crosswire.languages.naming.registry import naming_of
from crosswire.languages.registry import words_of

#: Endings a stem with a hyphen may have, in letters.
_LONGEST_ENDING = 4
_SHORTEST_TITLE = 4
_NONE = frozenset[str]()
#: Languages that write nouns together.
_COMPOUNDS = frozenset(("de", "nl", "sv", "no", "nb", "da"))


@dataclass(frozen=True)
class Vocabulary:
    """Words of a language by what they tell about the name beside them."""

    code: str
    nouns_capital: bool
    compounds: bool
    titles: frozenset[str]
    bodies: frozenset[str]
    #: Those of them that are a cup, a prize or the like.
    events: frozenset[str]
    #: Small words inside names of other languages that are no words of this one.
    foreign_joints: frozenset[str]
    joints: frozenset[str]
    conjunctions: frozenset[str]
    articles: frozenset[str]
    locating: frozenset[str]
    landforms: frozenset[str]
    firms: frozenset[str]
    speech: frozenset[str]
    never: frozenset[str]
    #: Names of days, months and quarters.
    calendar: frozenset[str]
    #: Words before them: "early", "next", id "hari".
    dating: frozenset[str]
    noun_endings: tuple[str, ...]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    ends_of_bodies: tuple[str, ...]
    suffixes_of_names: tuple[str, ...]
    women: frozenset[str]
    men: frozenset[str]
    articled: bool
    #: Titles that a longer word may end with.
    long_titles: tuple[str, ...]
    demonyms: dict[str, str]
    stems: dict[str, str]
    #: How these begin.
    demonym_heads: frozenset[str]

    def title(self, word: str) -> bool:
        """Whether a word stands before a person's name and is none of it; in German also the end of a longer word."""
        return word in self.titles or (self.nouns_capital and word.endswith(self.long_titles))

    def firm(self, word: str) -> bool:
        """Whether a word stands before the name of a firm; where nouns are written together also the end of a longer word."""
        return word in self.firms or (self.compounds and word.endswith(tuple(self.firms)))

    def demonym(self, word: str) -> str | None:
        """The territory that a word such as "american" belongs to."""
        if word[:3] not in self.demonym_heads:
            return None
        if word in self.demonyms:
            return self.demonyms[word]
        for size in range(min(_LONGEST_ENDING, len(word) - 3) + 1):
            territory = self.stems.get(word[: len(word) - size])
            if territory:
                return territory
        return None


def _dating(code: str) -> frozenset[str]:
    dates = date_words(code)
    return frozenset((*dates.start, *dates.mid, *dates.end, *dates.last, *dates.this, *dates.next, *dates.weekday_before))


@lru_cache(maxsize=64)
def vocabulary(language: str) -> Vocabulary:
    """The words of a language by its BCP 47 code."""
    code = primary(language)
    naming, words, table = naming_of(code), words_of(code), table_of(code)
    calendar = {*table.months, *table.weekdays, *(word for word in table.quarters if word.isalpha())}
    if code == "de":
        calendar |= {*table.units, *table.currencies}
    exact, stems = _demonyms(naming.demonyms)
    return Vocabulary(
        code=code,
        nouns_capital=code == "de",
        compounds=code in _COMPOUNDS,
        titles=frozenset(naming.titles),
        bodies=frozenset((*naming.bodies, *PRESS.get(code, ()), *EVENTS.get(code, ()))),
        events=frozenset(EVENTS.get(code, ())),
        foreign_joints=FOREIGN_JOINTS.get(code, _NONE),
        conjunctions=frozenset(words.coordinators),
        joints=frozenset(naming.joints),
        articles=frozenset(naming.articles),
        locating=frozenset(naming.locating),
        landforms=frozenset((*naming.landforms, *VENUE_WORDS.get(code, ()))),
        firms=frozenset(naming.firms),
        speech=frozenset(words.speech),
        never=NO_NAMES | calendar | frozenset(naming.never),
        calendar=frozenset(calendar),
        dating=_dating(code),
        noun_endings=naming.noun_endings,
        prefixes=_longest_first(naming.prefixes),
        suffixes=_longest_first(naming.suffixes),
        ends_of_bodies=_longest_first(naming.ends_of_bodies),
        suffixes_of_names=_longest_first(naming.suffixes_of_names),
        women=frozenset(naming.women),
        men=frozenset(naming.men),
        articled=naming.articled,
        long_titles=tuple(title for title in naming.titles if len(title) >= _SHORTEST_TITLE),
        demonyms=exact,
        stems=stems,
        demonym_heads=frozenset(word[:3] for word in (*exact, *stems)),
    )


@lru_cache(maxsize=1)
def english_bodies() -> frozenset[str]:
    """What English calls organisations, which other languages leave as it is in a name: "Airlines"."""
    return frozenset(naming_of("en").bodies)


@lru_cache(maxsize=1)
def english_landforms() -> frozenset[str]:
    """The same of places: "Street"."""
    return frozenset(naming_of("en").landforms)


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
