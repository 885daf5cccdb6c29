"""Places of the world: a hundred thousand forms, of which a text needs a few. They lie in drawers, opened one by one."""

from collections.abc import Iterable
from functools import lru_cache

from crosswire.model.mention import MentionType
from crosswire.text.names.lexicon.gazetteer import Forms, Known, aliases, first_of, has_capitals, key_of, marked, table

#: Letters of the first word by which forms are put into drawers: three make 12,000 drawers of eight forms.
_LETTERS = 3

#: An entity and its forms as they are written.
Entry = tuple[str, Iterable[str]]


def drawer_of(form: str) -> str:
    """Where a form lies; all that begin with one word, or one sign, lie together."""
    return first_of(key_of(form.partition("@")[0]))[:_LETTERS]


class Places:
    """``table`` has a line a drawer: its letters, then its forms, each behind a tab and its entity. ``aliases`` come before them."""

    def __init__(self, table: str, aliases: Iterable[Entry]) -> None:
        self._closed = {letters: forms for letters, _, forms in (line.partition("\t") for line in table.splitlines())}
        self._aliases: dict[str, list[tuple[str, str]]] = {}
        for entity, forms in aliases:
            for form in forms:
                self._aliases.setdefault(drawer_of(form), []).append((entity, form))
        self._open: dict[str, Forms] = {}

    def __contains__(self, key: str) -> bool:
        """Whether a key names a place in any language."""
        return key in self._drawer(first_of(key)[:_LETTERS]).names

    def longest(self, first: str) -> int:
        """As ``Forms.longest``."""
        return self._drawer(first[:_LETTERS]).longest(first)

    def sizes(self, first: str) -> tuple[int, ...]:
        """As ``Forms.sizes``."""
        return self._drawer(first[:_LETTERS]).sizes(first)

    def get(self, key: str, language: str, capitals: bool = True) -> Known | None:
        """As ``Forms.get``."""
        return self._drawer(first_of(key)[:_LETTERS]).get(key, language, capitals)

    def _drawer(self, letters: str) -> Forms:
        drawer = self._open.get(letters)
        if drawer is None:
            drawer = self._open[letters] = self._opened(letters)
        return drawer

    def _opened(self, letters: str) -> Forms:
        forms = Forms()
        for entity, form in self._aliases.get(letters, ()):
            forms.add(*marked(form, Known(entity, MentionType.PLACE)))
        for row in filter(None, self._closed.get(letters, "").split("\t")):
            code, _, form = row.partition(" ")
            forms.add(*marked(form, Known(f"place:{code}", MentionType.PLACE)))
        return forms


class CasedPlaces:
    """The same places, without the forms in scripts without capitals: for texts that are written with them."""

    def __init__(self, places: Places) -> None:
        self._places = places

    def longest(self, first: str) -> int:
        """As ``Forms.longest``."""
        return self._places.longest(first) if has_capitals(first) else 0

    def get(self, key: str, language: str, capitals: bool = True) -> Known | None:
        """As ``Forms.get``."""
        return self._places.get(key, language, capitals) if has_capitals(key) else None


@lru_cache(maxsize=1)
def places() -> Places:
    """Places and the aliases of places."""
    return Places(table("places"), ((entity, forms) for entity, kind, forms in aliases() if kind is MentionType.PLACE))


@lru_cache(maxsize=1)
def cased_places() -> CasedPlaces:
    """The same for texts in scripts with capitals."""
    return CasedPlaces(places())
