"""A surname alone, after the full name: whose it is, and where nobody can tell."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice

from crosswire.languages.naming.anywhere import SLAVIC
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.gazetteer import family, given, has_capitals
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.sign_readings import is_sign
from crosswire.text.names.lexicon.skeleton import latin, skeleton
from crosswire.text.names.lexicon.sounds import script_of
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.linking.clusters import Cluster, key_of_words
from crosswire.text.names.linking.namesakes import Person, told_apart
from crosswire.text.names.linking.particles import is_particled
from crosswire.text.names.linking.short_firms import own_name

_FEWEST_CONSONANTS = 3
_MOST_NAMESAKES = 30
_LONGEST_SURNAME, _LONGEST_UNPARTED = 2, 5
#: A given name of another script must sound so much alike.
_SHORTEST_GIVEN, _LEAST_RATIO = 2, 0.75


class FullNames:
    """The people of a story who are named in full, by surname."""

    def __init__(self, clusters: Sequence[Cluster], root: Sequence[int]) -> None:
        """``root``: the cluster that stands for each cluster."""
        self._by_surname: dict[str, set[int]] = defaultdict(set)
        self._by_sound: dict[str, set[tuple[int, int]]] = defaultdict(set)
        #: By the first word, if it is a family name: "Li" is Li Wei, though others have it for a given name.
        self._by_first: dict[str, set[int]] = defaultdict(set)
        self._by_given: dict[str, set[int]] = defaultdict(set)
        #: By the first word of the full name, as it is written in an article.
        self._firsts: dict[tuple[int, str], set[int]] = defaultdict(set)
        #: Those first words in letters, with whose they are, by article.
        self._first_words: dict[int, dict[tuple[str, int], None]] = defaultdict(dict)
        #: By the signs or syllables that a full name in them begins with, in an article.
        self._beginnings: dict[tuple[int, str], set[int]] = defaultdict(set)
        self._people: dict[int, Person] = defaultdict(Person)
        for number, cluster in enumerate(clusters):
            if _is_unparted(cluster):
                self._add_unparted(cluster, root[number])
            words = cluster.drafts[0].words
            firm = cluster.votes()[MentionType.ORGANISATION] > 0 and bool(own_name(words))
            if len(cluster.key) > 1 and cluster.type is MentionType.PERSON and not is_particled(words) and not firm:
                self._add(cluster, root[number])

    def _add(self, cluster: Cluster, person: int) -> None:
        for surname in _surnames(cluster):
            self._by_surname[surname].add(person)
        if cluster.key[0] in family():
            self._by_first[cluster.key[0]].add(person)
        self._by_sound[skeleton(cluster.key[-1])].add((script_of(cluster.drafts[0].words[-1]), person))
        for article, draft in cluster.placed:
            self._firsts[article, draft.words[0]].add(person)
            if has_capitals(draft.words[0]):
                self._first_words[article][draft.words[0], person] = None
            for form in (draft.words[0], *first_cases(draft.words[0], draft.language)):
                if form in given():
                    self._by_given[latin(form)].add(person)
        self._note_all(cluster, person)

    def _add_unparted(self, cluster: Cluster, person: int) -> None:
        """ "林明子", whom the article then calls "林"."""
        for article, draft in cluster.placed:
            for size in range(1, min(_LONGEST_SURNAME, len(draft.words[0]) - 1) + 1):
                self._beginnings[article, draft.words[0][:size]].add(person)
        self._note_all(cluster, person)

    def _note_all(self, cluster: Cluster, person: int) -> None:
        """Notes what the articles say of somebody where they name them in full."""
        known = self._people[person]
        for article, draft in cluster.placed:
            known.first[article] = min(draft.span.start, known.first.get(article, draft.span.start))
            known.titles.setdefault(article, set()).update(draft.titles)
            known.written.add((draft.words[-1], draft.language))
            known.surnames.setdefault(article, set()).add(draft.written or draft.words[-1])
            known.given.add((draft.words[0], draft.language))
            known.sexes |= draft.sexes
            known.sentences.setdefault(article, set()).add(draft.sentence)

    def of(self, draft: Draft, article: int) -> tuple[int | None, bool]:
        """The one person a surname can mean where it stands, if there is one; and whether there are several."""
        found = self._beginnings.get((article, draft.words[0])) or self._called(draft, article) or self._by_given_name(draft, article)
        if len(found) > _MOST_NAMESAKES:
            return None, True
        here = {one for one in found if article in self._people[one].first}
        here = self._so_written(self._so_written_here(here, draft, article), draft)
        candidates = self._fitting(here, draft, article) if here else found
        if here and len(candidates) == 1:
            self._note(next(iter(candidates)), draft, article)
        return (next(iter(candidates)), False) if len(candidates) == 1 else (None, len(found) > 1)

    def articles(self, person: int) -> int:
        """How many articles name somebody in full."""
        return len(self._people[person].first)

    def named(self, draft: Draft, article: int) -> tuple[int | None, int]:
        """Where an article first names somebody of that surname in full, if it does, and how many articles do at most."""
        people = [self._people[one] for one in self._called(draft, article) or self._by_given_name(draft, article)]
        first = min((one.first[article] for one in people if article in one.first), default=None)
        return first, max((len(one.first) for one in people), default=0)

    def _note(self, person: int, draft: Draft, article: int) -> None:
        """What is said beside the surname is said of the person."""
        self._people[person].titles[article] |= draft.titles
        self._people[person].sexes |= draft.sexes
        self._people[person].sentences.setdefault(article, set()).add(draft.sentence)

    def _called(self, draft: Draft, article: int) -> set[int]:
        """Those of the surname: as it is written, in another case, or by its sound in another script."""
        last = draft.words[-1]
        (plain,) = key_of_words((last,))
        found = self._by_surname.get(plain)
        for form in first_cases(last, draft.language) if found is None else ():
            found = found or self._by_surname.get(key_of_words((form,))[0])
        found = (found or set()) | self._sounding(plain, last) or self._by_first.get(plain, set())
        return found or self._in_other_cases(last, draft.language, article)

    def _in_other_cases(self, surname: str, language: str, article: int) -> set[int]:
        """Those of an article whom it names in full in another case alone: of "Романа Латышева" the surname is "Латышев"."""
        people = self._people.items() if language in SLAVIC else ()
        return {one for one, person in people if article in person.first and latin(surname) in person.spellings()}

    def _by_given_name(self, draft: Draft, article: int) -> set[int]:
        """Those whom the article has named in full before with this given name; where a town may be meant, none."""
        forms = {draft.words[-1], *first_cases(draft.words[-1], draft.language)}
        if draft.located or draft.bodied or draft.known is not None:
            return set()
        found = {one for form in forms for one in self._firsts.get((article, form), ())}
        if not forms.isdisjoint(given()):
            found |= {one for form in forms for one in self._by_given.get(latin(form), ())}
        found = found or self._by_sound_of_given(draft, article)
        return {one for one in found if self._people[one].first.get(article, draft.span.start) < draft.span.start}

    def _by_sound_of_given(self, draft: Draft, article: int) -> set[int]:
        """The same in a script without capitals, where the full name may go by the spelling of another article."""
        word = draft.words[0]
        if has_capitals(word) or not draft.votes[MentionType.PERSON] or len(word) < _SHORTEST_GIVEN:
            return set()
        here = islice(self._first_words[article], _MOST_NAMESAKES)
        return {person for first, person in here if ratio(word, first, _LEAST_RATIO) >= _LEAST_RATIO}

    def _so_written_here(self, people: set[int], draft: Draft, article: int) -> set[int]:
        """Of Koval and Kowal the one whom the article writes so, where the word is no case of the other's surname."""
        if len(people) < 2 or (not has_capitals(draft.words[-1]) and not draft.written):
            return people
        word, language = draft.written or draft.words[-1], draft.language
        so = {one for one in people if word in self._people[one].surnames.get(article, ())}
        others = {other for one in people - so for other in self._people[one].surnames.get(article, ())}
        cases = {word, *first_cases(word, language)}
        same = any(not cases.isdisjoint((other, *first_cases(other, language))) for other in others)
        return so if len(so) == 1 and not same else people

    def _so_written(self, people: set[int], draft: Draft) -> set[int]:
        """Of Volkov and Volkova those of whom the word may be a case: of "Волков" he alone, of "Волкова" both."""
        if len(people) < 2:
            return people
        forms = {latin(form) for form in (draft.words[-1], *first_cases(draft.words[-1], draft.language))}
        return {one for one in people if not forms.isdisjoint(self._people[one].spellings())} or people

    def _fitting(self, people: set[int], draft: Draft, article: int) -> set[int]:
        """Of several in one article those named before, of whom what is said here may be said."""
        earlier = {one for one in people if self._people[one].first[article] < draft.span.start} or people
        if len(earlier) > 1 and draft.sentence == 0 and draft.span.start < min(self._people[one].first[article] for one in earlier):
            return self._in_headline(earlier, draft, article)
        return earlier if len(earlier) < 2 else told_apart(self._people, earlier, draft, article)

    def _in_headline(self, people: set[int], draft: Draft, article: int) -> set[int]:
        """Whom a headline means: who suits it and is named first below, and in as many articles as any other of the surname."""
        left = {one for one in people if self._people[one].suits(draft.sexes)} or people
        first = min(left, key=lambda one: self._people[one].first[article])
        return {first} if all(len(self._people[one].first) <= len(self._people[first].first) for one in left) else people

    def _sounding(self, word: str, written: str) -> set[int]:
        consonants = skeleton(word)
        if len(consonants) < _FEWEST_CONSONANTS:
            return set()
        return {one for script, one in self._by_sound.get(consonants, ()) if script != script_of(written)}


def _surnames(cluster: Cluster) -> Iterable[str]:
    words = {cluster.key[-1]}
    if cluster.key[0] in family() and cluster.key[0] not in given():
        words.add(cluster.key[0])  # Xi Jinping
    return words


def _is_unparted(cluster: Cluster) -> bool:
    """Whether it is somebody's name in signs or syllables that nothing parts."""
    words = cluster.drafts[0].words
    unparted = len(words) == 1 and 1 < len(words[0]) <= _LONGEST_UNPARTED and all(is_sign(one) or is_hangul(one) for one in words[0])
    return unparted and not cluster.entity and cluster.type is MentionType.PERSON


def may_be_surname(draft: Draft) -> bool:
    """Whether a name of one word may be somebody's surname rather than what the tables know under it."""
    return (len(draft.words) == 1 or is_particled(draft.words)) and draft.sure
