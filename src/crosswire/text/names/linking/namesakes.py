"""People of one surname told apart where the surname stands alone: by title, by sex, by who was spoken of last."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.languages.naming.anywhere import SLAVIC
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.sexes import is_womans
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.skeleton import latin

#: So many sentences behind somebody's full name the surname alone still means them.
_FARTHEST = 2


@dataclass
class Person:
    """Somebody whom the story names in full: where each article does so, and what it says of them there."""

    first: dict[int, int] = field(default_factory=dict)
    #: Of each article the sentences in which it names them.
    sentences: dict[int, set[int]] = field(default_factory=dict)
    titles: dict[int, set[str]] = field(default_factory=dict)
    #: The surname as any article writes it, with the language, and the given name.
    written: set[tuple[str, str]] = field(default_factory=set)
    given: set[tuple[str, str]] = field(default_factory=set)
    #: The surname as each article writes it.
    surnames: dict[int, set[str]] = field(default_factory=dict)
    #: "f" and "m", as titles and verbs tell in any article.
    sexes: set[str] = field(default_factory=set)

    def spellings(self) -> set[str]:
        """The surname in plain letters, a man's also as it may be in the first case; a woman's might then be her brother's."""
        cases = {form for word, language in self.written for form in first_cases(word, language)} if not self._is_woman() else set()
        return {latin(form) for form in (*cases, *(word for word, _ in self.written))}

    def _is_woman(self) -> bool:
        return "f" in self.sexes or is_womans(self.given)

    def suits(self, sexes: frozenset[str]) -> bool:
        """Whether what is said of a woman, or a man, may be said of them."""
        told = self.sexes or ({"f"} if is_womans(self.given) else set())
        return not sexes or not told or not told.isdisjoint(sexes)

    def last(self, article: int, sentence: int) -> int:
        """The last sentence up to a given one that names them; below nought where none does."""
        return max((one for one in self.sentences.get(article, ()) if one <= sentence), default=-1)


def told_apart(people: Mapping[int, Person], several: set[int], draft: Draft, article: int) -> set[int]:
    """Of several people those whom a surname may mean where it stands."""
    same = {one for one in several if people[one].titles.get(article, set()) & draft.titles}
    if len(same) == 1:
        return same
    silent = {one for one in several if not people[one].titles.get(article)}
    if draft.titles and len(silent) == 1:
        return silent  # "director Kim" has been called nothing else, and the other Kim a minister
    suited = {one for one in several if people[one].sexes & draft.sexes}
    if len(suited) == 1:
        return suited
    several = _by_their_spellings(people, several, draft)
    left = {one for one in several if people[one].suits(draft.sexes)}
    return left if len(left) < 2 else _spoken_of(people, left, draft, article)


def _by_their_spellings(people: Mapping[int, Person], several: set[int], draft: Draft) -> set[int]:
    """Of Sadykov and Sadykova, as languages without cases write them, the man or the woman that the draft tells of."""
    spelt = {one: {word for word, language in people[one].written if language not in SLAVIC and word.isascii()} for one in several}
    every = set().union(*spelt.values())
    women = {one for one in several if any(word.endswith("a") and word[:-1] in every for word in spelt[one])}
    men = {one for one in several if any(f"{word}a" in every for word in spelt[one])} - women
    if not women or not men or len(draft.sexes) != 1:
        return several
    return several - men if "f" in draft.sexes else several - women


def _spoken_of(people: Mapping[int, Person], several: set[int], draft: Draft, article: int) -> set[int]:
    """Whom the text has named last, if no sentence since names another one of them."""
    last = {one: people[one].last(article, draft.sentence) for one in several}
    latest = max(last.values())
    found = {one for one in several if last[one] == latest}
    return found if len(found) == 1 and 0 <= draft.sentence - latest <= _FARTHEST else several
