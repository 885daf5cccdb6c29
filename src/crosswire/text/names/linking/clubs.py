"""Clubs and firms of a story that are called as a town or as somebody in it is: "Soria CF", where Anna Soria plays."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from crosswire.languages.naming.kinds import VENUES
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY
from crosswire.text.names.lexicon.closeness import closeness
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.own_names import own_of
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.vowels import spelt
from crosswire.text.names.linking.clusters import Cluster, key_of_words
from crosswire.text.names.linking.firms_alike import LANDS
from crosswire.text.names.linking.short_firms import own_name

#: Groups of clubs that the story has under no longer name are numbered from here downwards.
_FIRST = -2_000_000
_VOTES, _LEAST_ALIKE, _SHORTEST = 6, 0.8, 4
#: Languages in which the name of a firm is looked up as a town's: each has forms of its own.
_CODES = ("en", "de", "fr", "es", "it", "pl")


def clubs_before_places(articles: Sequence[Iterable[Draft]]) -> None:
    """What stands as a club's name does is no town, where the story has a club or somebody of that name.

    Nor is the own name of a firm, where nothing in the story says of it that it is one.
    """
    drafts = [draft for found in articles for draft in found]
    towns = _towns(_own_names(drafts))
    own = {own_name(draft.words) for draft in drafts if draft.known is None and draft.sure} - {""}
    firms = _towns(own)
    spoken_of = {draft.known.entity for draft in drafts if draft.known is not None and draft.located}
    for draft in drafts:
        one = len(draft.words) == 1 and draft.known is not None and draft.known.type is MentionType.PLACE
        town = draft.known.entity if one and draft.known is not None and not draft.located else ""
        if "-" in town and (
            (draft.bodied and town in towns)
            or (town not in spoken_of and (town in firms or draft.words[0] in own or draft.words[0].removesuffix("s") in own))
        ):
            draft.known = None
            draft.votes = Counter({MentionType.ORGANISATION: _VOTES})


def _towns(words: Iterable[str]) -> set[str]:
    """The towns that the tables have under some words."""
    found = [known for word in words if word for code in _CODES for known in [places().get(word, code)]]
    return {known.entity for known in found if known is not None}


def _own_names(drafts: Iterable[Draft]) -> Iterator[str]:
    """The own names of clubs, and the surnames of people who are named in full."""
    for draft in drafts:
        if len(draft.words) > 1 and draft.known is None and draft.words[0].isascii():
            person = draft.votes[MentionType.PERSON] >= SURELY
            yield draft.words[-1] if person else own_name(draft.words)


class Clubs:
    """The clubs and firms of a story by their own names."""

    def __init__(self, clusters: Sequence[Cluster], root: Sequence[int]) -> None:
        """``root``: the cluster that stands for each cluster."""
        self._named: dict[str, set[int]] = defaultdict(set)
        self._articles: dict[int, set[int]] = defaultdict(set)
        self._alone: dict[str, int] = {}
        for number, cluster in enumerate(clusters):
            if cluster.entity or cluster.type is MentionType.PERSON:
                continue
            for name in {_own(draft) for draft in cluster.drafts if draft.sure} - {""}:
                self._articles[root[number]] |= cluster.articles
                for sound in spelt(name):
                    self._named[sound].add(root[number])

    def of(self, draft: Draft, likely: bool) -> int | None:
        """The one club of that name, if the story has its whole one; ``likely``: one that only sounds nearly so will do."""
        sounds = _sounds(draft) if self._named else []
        found = {club for sound in sounds if len(sound) >= _SHORTEST for club in self._named.get(sound, ())}
        if not found and likely and not draft.words[-1].isascii():
            found = {club for name, clubs in self._named.items() if _nearly(name, sounds) for club in clubs}
        return next(iter(found)) if len(found) == 1 else None

    def alone(self, draft: Draft) -> int:
        """The group of a club that the story has under that name alone."""
        known = [self._alone[sound] for sound in _sounds(draft) if sound in self._alone]
        group = known[0] if known else _FIRST - len(self._alone)
        for sound in _sounds(draft):
            self._alone.setdefault(sound, group)
        return group

    def articles(self, club: int) -> int:
        """How many articles have its whole name."""
        return len(self._articles.get(club, ()))

    def is_named(self, club: int, article: int) -> bool:
        """Whether an article has the whole name of a club."""
        return article in self._articles.get(club, ())


def _own(draft: Draft) -> str:
    """The own name of a club or a firm, if it is one word."""
    own = own_of(draft.words, draft.language)
    firm = own.kinds - VENUES - LANDS and len(own.words) == 1 and draft.words[0] == own.words[0] and own.words[0] not in places()
    return own_name(draft.words) or (own.words[0] if firm else "")


def _nearly(name: str, sounds: Iterable[str]) -> bool:
    return any(sound[:1] == name[:1] and closeness(name, sound, _LEAST_ALIKE) >= _LEAST_ALIKE for sound in sounds)


def _sounds(draft: Draft) -> list[str]:
    """How a name sounds: as it is written, and as it may be in the first case."""
    last = draft.words[-1]
    forms = (
        *key_of_words((last,)),
        last,
        *first_cases(last, draft.language),
        *((last[:-1],) if last.isascii() and last.endswith("s") else ()),
    )
    return list(dict.fromkeys(sound for form in forms if form for sound in spelt(form)))
