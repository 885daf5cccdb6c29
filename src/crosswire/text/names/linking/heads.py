"""A body called by one word of its name, with a capital, after its full name: "the Commission"."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.linking.clusters import Cluster


def learn_heads(page: Page, drafts: Iterable[Draft]) -> None:
    """Notes which words say of a body, in its full name, what it is."""
    long = (draft for draft in drafts if len(draft.words) > 1 and draft.sure)
    page.heads.update(word for draft in long for word in draft.words if word in page.vocabulary.bodies)


def is_head(page: Page, place: int) -> bool:
    """Whether a word with a capital stands for a body that the article names in full; in German all nouns have one."""
    word = page.words[place]
    if page.vocabulary.nouns_capital or word.opening or not page.heads:
        return False
    return word.lower in page.heads or any(first in page.heads for first in first_cases(word.lower, page.vocabulary.code))


class Heads:
    """The bodies of a story by article and by the words of their names."""

    def __init__(self, pages: Sequence[Page], clusters: Sequence[Cluster], root: Sequence[int]) -> None:
        """``root``: the cluster that stands for each cluster."""
        self._pages = pages
        self._bodies: dict[tuple[int, str], set[int]] = defaultdict(set)
        for number, cluster in enumerate(clusters):
            for article, draft in cluster.placed:
                for word in draft.words if len(draft.words) > 1 else ():
                    if word in pages[article].heads:
                        self._bodies[article, word].add(root[number])

    def of(self, draft: Draft, article: int) -> int | None:
        """The one body that a single word means."""
        page = self._pages[article]
        if len(draft.words) > 1 or not page.heads:
            return None
        forms = [draft.words[0], *first_cases(draft.words[0], page.vocabulary.code)]
        found = {one for form in forms for one in self._bodies.get((article, form), ())}
        return next(iter(found)) if len(found) == 1 else None
