"""A place as a line of its table, made so that the program has little to do when it reads a hundred thousand forms."""

from collections.abc import Iterable

from crosswire.text.names.gazetteer import UNCASED


def place_line(code: str, forms: Iterable[str]) -> str:
    """Its code, then in three groups its forms: plain ones as they are looked up, other ones as they are written, and those in scripts
    without capitals."""
    groups: tuple[dict[str, None], ...] = ({}, {}, {})
    for form in forms:
        plain = _is_plain(form)
        groups[0 if plain else 2 if form[:1] >= UNCASED else 1][form.lower() if plain else form] = None
    return "\t".join([code, *("|".join(group) for group in groups)])


def _is_plain(form: str) -> bool:
    """Whether a form has letters and spaces alone, in a script with capitals, and is no code such as "US"."""
    key = form.lower()
    return "".join(key.split(" ")).isalpha() and key < UNCASED and not form.isupper()
