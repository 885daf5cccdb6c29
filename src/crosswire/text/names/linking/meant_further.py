"""Names that go further, or less far, than was thought: told by the same names in other languages.

"Ministry of Health" alone may be the whole name or half of it; where two others have "Ministerio de Salud del Perú", it is half.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from crosswire.model.span import Span
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.linking.likeness_asked import Likeness
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.shared import Shared

#: So many names of a story are looked at, so many spellings of each in an article, and so many articles are asked.
_MOST_NAMES, _MOST_SPELLINGS, _MOST_ARTICLES = 200, 6, 8

#: By the place of a name, what it is rather.
Changes = dict[Span, Told]


def meant_further(pages: Sequence[Page], groups: Mapping[int, Group], likeness: Likeness) -> list[Changes]:
    """For each article the names that are rather some more words, or some less."""
    changes: list[Changes] = [{} for _ in pages]
    for name, places in names_shared(pages, groups, changes):
        told = likeness.extent(name)
        if told is not None:
            changes[name.article] |= dict(_everywhere(name, told, places))
    return changes


def names_shared(pages: Sequence[Page], groups: Mapping[int, Group], changes: Sequence[Changes]) -> Iterator[tuple[Shared, Sequence[Span]]]:
    """The names that articles in several languages have, each once for its words in an article, and where else it has these. What the
    tables know, other than towns, goes as far as they say.

    ``changes``: what has been changed until a name is asked for; two articles that each went by the other's old name would swap theirs.
    """
    taken = [[span for group in groups.values() for span in group.spans(article)] for article in range(len(pages))]
    free = [group for group in groups.values() if not group.land and (group.place or not group.known)]
    fixed = [[span for group in groups.values() if group.known and not group.place for span in group.spans(n)] for n in range(len(pages))]
    named = _named(pages, taken)
    for group in free[:_MOST_NAMES]:
        for article in sorted(group.articles):
            page, code = pages[article], pages[article].vocabulary.code
            others = [other for other in sorted(group.articles) if pages[other].vocabulary.code != code][:_MOST_ARTICLES]
            for places in _by_words(page, group.spans(article)) if others else ():
                asked = {other: [_now(span, changes[other]) for span in group.places(other)] for other in others}
                yield Shared(article, page, places[0], group.type, group.known, asked, taken[article], fixed[article], named), places


def _now(span: Span, changes: Changes) -> Span:
    return changes[span].span if span in changes else span


def _named(pages: Sequence[Page], taken: Sequence[Sequence[Span]]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for article, spans in enumerate(taken):
        for span in spans:
            found[span.of(pages[article].text)].add(article)
    return {words: frozenset(articles) for words, articles in found.items()}


def _by_words(page: Page, spans: Sequence[Span]) -> list[list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for span in spans:
        found[span.of(page.text)].append(span)
    return list(found.values())[:_MOST_SPELLINGS]


def _everywhere(name: Shared, told: Told, places: Sequence[Span]) -> Iterator[tuple[Span, Told]]:
    """Wherever the name stands among the same words."""
    text, words = name.page.text, told.span.of(name.page.text)
    for place in places:
        moved = Span(max(0, place.start + told.span.start - name.span.start), place.end + told.span.end - name.span.end)
        if moved.of(text) == words:
            yield place, Told(moved, told.types)
