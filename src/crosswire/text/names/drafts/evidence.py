"""How the words of a story are written, over all its articles: what is never written small is somebody's name."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from crosswire.languages.naming.common_nouns import SHORT_ADJECTIVES
from crosswire.text.names.lexicon.letters import Word
from crosswire.text.names.lexicon.vocabulary import Vocabulary

_SHORTEST_ADJECTIVE = 6


@dataclass
class Evidence:
    """Counts by word in small letters."""

    #: Written small: in any language, and by language. What is a word in one may be a name in another: "lima", five.
    small: Counter[str] = field(default_factory=Counter)
    small_in: dict[str, Counter[str]] = field(default_factory=dict)
    #: Written with a capital where nothing but its being a name asks for one; nouns of German are not counted.
    middle: Counter[str] = field(default_factory=Counter)
    #: Of these, how often only behind another word with a capital, as a later word of a longer name.
    inside: Counter[str] = field(default_factory=Counter)
    #: The same as ``middle`` for two words in a row.
    pairs: Counter[tuple[str, str]] = field(default_factory=Counter)
    #: With a capital, behind an article or the like.
    behind_article: Counter[str] = field(default_factory=Counter)
    #: With a capital, in German: at all, and bare.
    nouns: Counter[str] = field(default_factory=Counter)
    #: Surnames of people whom the story names in full.
    surnames: set[str] = field(default_factory=set)
    #: The first words of their names.
    firstnames: set[str] = field(default_factory=set)
    #: Surnames with the small word before them, as keys: "de Graaf".
    particled: set[tuple[str, ...]] = field(default_factory=set)
    #: Words of one name with small ones between them: "Estrela do Sado".
    joined: set[tuple[str, ...]] = field(default_factory=set)
    #: Names in quotation marks, as keys.
    quoted: set[tuple[str, ...]] = field(default_factory=set)
    #: Words that stand before a legal form: "Orbit Inc."
    firms: set[str] = field(default_factory=set)
    #: Those of them beside which stands what they are: "the insurer Anchor".
    explained: set[str] = field(default_factory=set)
    #: Words with which a firm's name of several words begins: "Granit Air AG".
    firm_heads: set[str] = field(default_factory=set)
    #: Names of firms and clubs without what says that they are such: "Heron" of Heron Motors.
    own_names: set[str] = field(default_factory=set)
    #: How these sound, with their vowels.
    own_sounds: set[str] = field(default_factory=set)
    #: Short names that the story gives beside their long ones: "(WHO)".
    introduced: set[str] = field(default_factory=set)
    #: Names that stand by themselves somewhere in the story, as keys.
    alone: set[tuple[str, ...]] = field(default_factory=set)
    #: Surnames of those among these who are named in full, as keys.
    named: set[tuple[str, ...]] = field(default_factory=set)
    #: How these sound, by script.
    sounds: dict[int, set[tuple[str, ...]]] = field(default_factory=dict)
    #: By how a surname sounds, the script and the sound of the given names before it.
    firsts: dict[str, set[tuple[int, str]]] = field(default_factory=dict)
    #: The same as ``sounds`` of the people who are named in full.
    people: dict[int, set[tuple[str, ...]]] = field(default_factory=dict)

    def add(self, words: Iterable[Word], vocabulary: Vocabulary) -> None:
        """Counts in one article."""
        before: Word | None = None
        small = self.small_in.setdefault(vocabulary.code, Counter())
        for word in words:
            if not word.capital:
                self.small[word.lower] += 1
                small[word.lower] += 1
            elif before is not None and (before.lower in vocabulary.articles or (vocabulary.nouns_capital and _is_adjective(before))):
                self.behind_article[word.lower] += 1
            if word.capital and vocabulary.nouns_capital:
                self.nouns[word.lower] += 1
            elif word.capital and not word.opening:
                self.middle[word.lower] += 1
                self.inside[word.lower] += before is not None and before.capital and not before.opening and word.start - before.end == 1
            if before is not None and before.capital and word.capital and not word.opening and not vocabulary.nouns_capital:
                self.pairs[before.lower, word.lower] += not before.opening
            before = word


def _is_adjective(word: Word) -> bool:
    """Whether a German word may be an adjective before its noun."""
    if word.text in SHORT_ADJECTIVES:
        return True
    return len(word.lower) >= _SHORTEST_ADJECTIVE and word.text.islower() and word.lower.endswith(("er", "es", "em", "e", "en"))
