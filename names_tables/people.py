"""Given names and family names, from the lists by which the package Faker makes up people of many countries."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator

from names_tables.words import plain, script

_GIVEN, _FAMILY = ("first_names", "first_name_"), ("last_names", "last_name_")
_ONE_SIGN = ("CJK", "HANGUL")


def people(ordinary: frozenset[str]) -> tuple[list[str], list[str]]:
    """Given names and family names of all countries, in order. Needs Faker."""
    given: set[str] = set()
    family: set[str] = set()
    for provider in _providers():
        given.update(_names(provider, _GIVEN))
        family.update(_names(provider, _FAMILY))
    return sorted(_kept(given, ordinary)), sorted(_kept(family, ordinary))


def _providers() -> Iterator[object]:
    package = importlib.import_module("faker.providers.person")
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda one: one.name):
        yield importlib.import_module(f"faker.providers.person.{module.name}").Provider


def _names(provider: object, beginnings: tuple[str, ...]) -> Iterator[str]:
    for attribute in dir(provider):
        value = getattr(provider, attribute, None) if attribute.startswith(beginnings) else None
        if isinstance(value, (list, tuple, dict)):
            yield from _words(value)


def _words(value: Iterable[object]) -> Iterator[str]:
    for name in value:
        if isinstance(name, str):
            yield from plain(name).replace("-", " ").split()
        elif isinstance(name, (list, tuple)):
            yield from _words(name)


def _kept(names: Iterable[str], ordinary: frozenset[str]) -> Iterator[str]:
    """Names of some length; a name that is also a word stays, because a person is only one beside another name."""
    for name in names:
        kind = script(name)
        if not kind or any(map(str.isdecimal, name)):
            continue
        if kind in _ONE_SIGN or (len(name) >= 2 and (name[0].isupper() or kind not in ("LATIN", "CYRILLIC", "GREEK"))):
            yield name
