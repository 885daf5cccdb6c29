"""Names of one word that may be somebody's surname, a club's name or a town's: whose each of them is where it stands."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY
from crosswire.text.names.lexicon.gazetteer import ordinary
from crosswire.text.names.linking.clubs import Clubs
from crosswire.text.names.linking.clusters import Cluster, Key, key_of_words
from crosswire.text.names.linking.heads import Heads
from crosswire.text.names.linking.surnames import FullNames, may_be_surname
from crosswire.text.names.linking.towns import Towns

_VOTES = 6
_SEVERAL = 3
#: From this sentence on a text has no surname before the full name: measured on 34 stories, in which no such name was somebody's.
_PAST_THE_LEAD = 2


class Lone:
    """``owner``: the group each lone word belongs to, by ``id()`` of its draft. ``doubtful``: the drafts of which nobody can tell."""

    def __init__(self, clusters: Sequence[Cluster], root: list[int], heads: Heads) -> None:
        """``root``: the cluster that stands for each cluster."""
        self.owner: dict[int, int] = {}
        self.doubtful: set[int] = set()
        self._bodies = _shown_bodies(clusters, root)
        self._people, self._heads = FullNames(clusters, root), heads
        self._towns, self._clubs = Towns(clusters, root), Clubs(clusters, root)
        # of two people of one surname, "Brandt" in one article need not be the "Brandt" of another
        self._nobody: dict[tuple[int, Key], int] = {}
        lone = [placed for cluster in clusters if not cluster.entity for placed in cluster.placed if may_be_surname(placed[1])]
        for article, draft in sorted(lone, key=lambda placed: (placed[0], placed[1].span)):
            self._settle(draft, article)

    def _settle(self, draft: Draft, article: int) -> None:
        body = self._heads.of(draft, article)
        if body is not None:
            self.owner[id(draft)] = body
            return
        person, several = self._people.of(draft, article)
        if person is not None and self._is_body(draft, person):
            return
        club = self._clubs.of(draft, draft.bodied or several or person is not None)
        if person is None and not several:
            if club is not None and not draft.located and (draft.bodied or draft.words[0] not in ordinary()):
                self._give(draft, club, MentionType.ORGANISATION)
        elif draft.bodied:
            self._give(draft, self._clubs.alone(draft) if club is None else club, MentionType.ORGANISATION)
        elif draft.located or draft.surely_place or self._is_early_town(draft, article):
            self._give(draft, self._towns.of(draft, person), MentionType.PLACE)
        elif club is not None:
            self._person_or_club(draft, article, person, club)
        else:
            self._to_person(draft, article, person)

    def _is_body(self, draft: Draft, person: int) -> bool:
        """Whether several articles show a word to be a body, and one alone has somebody so called, who is hardly somebody."""
        return self._people.articles(person) < 2 and len(self._bodies.get(id(draft), ())) >= _SEVERAL

    def _is_early_town(self, draft: Draft, article: int) -> bool:
        """Whether a name stands before the article has named anybody so in full, headline and first lines aside: then it is nobody's."""
        first, _ = self._people.named(draft, article)
        early = first is not None and draft.sentence > 0 and draft.span.start < first and not draft.titles
        if not early or draft.placed or self._towns.is_told(draft, article):
            return early
        told = draft.sexes or draft.votes[MentionType.PERSON] > 1 or draft.votes[MentionType.ORGANISATION]
        return draft.sentence >= _PAST_THE_LEAD and not told

    def _person_or_club(self, draft: Draft, article: int, person: int | None, club: int) -> None:
        """Whose a name is that somebody and a club have: theirs whom the article names in full, or, if it names neither, more articles."""
        first, articles = self._people.named(draft, article)
        more = self._clubs.articles(club) > articles
        whole = self._clubs.is_named(club, article)
        before = draft.span.start < first if first is not None else False
        if (first is None and (more or whole)) or (more and before):
            self._give(draft, club, MentionType.ORGANISATION)
        elif first is None or (more and whole and not draft.titles):
            self._leave(draft, article)
        else:
            self._to_person(draft, article, person)

    def _to_person(self, draft: Draft, article: int, person: int | None) -> None:
        if person is not None:
            self.owner[id(draft)] = person
        else:
            self._leave(draft, article)
            draft.votes[MentionType.PERSON] += 3

    def _give(self, draft: Draft, group: int, kind: MentionType) -> None:
        self.owner[id(draft)] = group
        draft.votes = Counter({kind: _VOTES})

    def _leave(self, draft: Draft, article: int) -> None:
        """To nobody, but one nobody for all such names of an article."""
        self.doubtful.add(id(draft))
        self.owner[id(draft)] = self._nobody.setdefault((article, key_of_words(draft.words)), -1 - len(self._nobody))


def _shown_bodies(clusters: Sequence[Cluster], root: Sequence[int]) -> dict[int, set[int]]:
    """For each name of one word, by ``id()`` of its draft, the articles that show what is called so to be a body."""
    shown: dict[int, set[int]] = defaultdict(set)
    single = [number for number, cluster in enumerate(clusters) if len(cluster.key) == 1 and not cluster.entity]
    for number in single:
        found = {article for article, draft in clusters[number].placed if draft.votes[MentionType.ORGANISATION] >= SURELY}
        shown[root[number]] |= found
    return {id(draft): shown[root[number]] for number in single for draft in clusters[number].drafts}
