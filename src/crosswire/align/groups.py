"""Groups: passages of different articles that are linked together, at most one of each article."""

from collections.abc import Iterable, Iterator

from crosswire.align.passages import Layout, Passage

Group = frozenset[Passage]


class Groups:
    """Every passage of a story in its group; a passage linked to nothing is a group of its own."""

    def __init__(self, layout: Layout, passages: Iterable[Passage]) -> None:
        self.layout = layout
        self._group: dict[Passage, Group] = {}
        self._in_sentence: dict[int, list[Passage]] = {}
        self._by_article: dict[Group, dict[int, Passage]] = {}
        for passage in passages:
            self.put(passage)

    def __contains__(self, passage: Passage) -> bool:
        return passage in self._group

    def all(self) -> list[Group]:
        """Every group once, in reading order of its first passage."""
        return sorted(set(self._group.values()), key=min)

    def passages(self) -> list[Passage]:
        """Every passage in reading order."""
        return sorted(self._group)

    def of(self, passage: Passage) -> Group:
        """The group a passage is in."""
        return self._group[passage]

    def others(self, passage: Passage) -> list[Passage]:
        """What a passage is linked to."""
        return sorted(self._group[passage] - {passage})

    def in_sentence(self, sentence: int) -> list[Passage]:
        """The passages a sentence is split into."""
        return self._in_sentence.get(sentence, [])

    def near(self, sentences: Iterable[int]) -> Iterator[Group]:
        """The groups that hold a passage of these sentences, each once."""
        seen = {self._group[passage]: None for sentence in sentences for passage in self.in_sentence(sentence)}
        yield from seen

    def occupant(self, group: Group, article: int) -> Passage | None:
        """The passage of an article in a group."""
        return self.by_article(group).get(article)

    def by_article(self, group: Group) -> dict[int, Passage]:
        """The passages of a group by their articles."""
        found = self._by_article.get(group)
        if found is None:
            found = self._by_article[group] = {self.layout.article(passage): passage for passage in group}
        return found

    def put(self, passage: Passage, group: Group = frozenset()) -> None:
        """Add a new passage to a group, or by itself; a passage of its article gives way."""
        rival = self.occupant(group, self.layout.article(passage))
        joined = (group - {rival}) | {passage} if rival else group | {passage}
        if rival:
            self._group[rival] = frozenset({rival})
        self._in_sentence.setdefault(passage.sentence, []).append(passage)
        self._set(joined)

    def take(self, passage: Passage) -> None:
        """Remove a passage altogether."""
        rest = self._group.pop(passage) - {passage}
        self._in_sentence[passage.sentence].remove(passage)
        self._set(rest)

    def join(self, one: Group, other: Group) -> None:
        """Make one group of two without an article in common."""
        self._set(one | other)

    def _set(self, group: Group) -> None:
        for passage in group:
            self._group[passage] = group
