"""Who speaks in a quote, by the names that the articles give, each person once; and who names whom, where they differ."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from crosswire.model.point import Point
from crosswire.render.text.visible import visible
from crosswire.text.names.lexicon.namesakes import is_namesake
from crosswire.text.terms import folded

#: A full name has a given name and a surname.
_FULL = 2


@dataclass
class _Named:
    """One speaker: the names that he is given, and by which articles."""

    names: list[str] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The full name that most articles give."""
        return min(self.names, key=lambda name: (len(name.split()) < _FULL, -self.names.count(name), self.names.index(name)))


def speakers(point: Point, listed: Callable[[Sequence[str]], str], shown: Callable[[str], str] = visible) -> str:
    """The speaker; where the articles name several, each with those that name him.

    ``listed`` puts the names of articles in a row, ``shown`` makes a name fit to be printed.
    """
    found = _named(point)
    if len(found) <= 1:
        return shown(found[0].name) if found else "nobody named"
    return "; ".join(f"{shown(each.name)} in {listed(each.articles)}" for each in found)


def _named(point: Point) -> list[_Named]:
    """Those of several articles first."""
    found: list[_Named] = []
    said = sorted(((each.speaker, each.article) for each in point.reported if each.speaker), key=lambda pair: -len(pair[0].split()))
    for name, article in said:
        one = next((each for each in found if any(is_one(name, other) for other in each.names)), None)
        if one is None:
            found.append(one := _Named())
        one.names.append(name)
        one.articles.append(article)
    order = {each.article: number for number, each in enumerate(point.reported)}
    for each in found:
        each.articles.sort(key=lambda article: order[article])
    return sorted(found, key=lambda each: (-len(each.articles), order[each.articles[0]]))


def is_one(name: str, other: str) -> bool:
    """Whether two names are spellings of one, or one is part of the other: "Ana Nuñez", "Ana Nunez", "Nuñez"."""
    one, two = _plain(name), _plain(other)
    return one in two or two in one or (one.isascii() != two.isascii() and is_namesake(name, other))


def _plain(name: str) -> str:
    """Without capitals and marks."""
    return " ".join(map(folded, name.split()))
