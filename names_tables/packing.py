"""Places in drawers, so that the program opens only those a text asks for."""

from collections.abc import Iterable, Iterator

from crosswire.text.names.lexicon.gazetteer import has_capitals
from crosswire.text.names.lexicon.places import drawer_of


def drawers(places: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    """A line a drawer, in the order of their letters: these, then each form behind its entity's code, weightiest entity first."""
    rows: dict[str, dict[str, None]] = {}
    for code, forms in places:
        for form in _in_groups(forms):
            rows.setdefault(drawer_of(form), {})[f"{code} {form}"] = None
    for letters, kept in sorted(rows.items()):
        yield "\t".join((letters, *kept))


def _in_groups(forms: Iterable[str]) -> list[str]:
    """Plain ones, in small letters; other ones, as they are written; those in scripts without capitals."""
    groups: tuple[list[str], ...] = ([], [], [])
    for form in forms:
        plain = _is_plain(form)
        groups[0 if plain else 2 if not has_capitals(form) else 1].append(form.lower() if plain else form)
    return [form for group in groups for form in group]


def _is_plain(form: str) -> bool:
    """Whether a form has letters and spaces alone, in a script with capitals, and is no code such as "US"."""
    key = form.lower()
    return "".join(key.split(" ")).isalpha() and has_capitals(key) and not form.isupper()
