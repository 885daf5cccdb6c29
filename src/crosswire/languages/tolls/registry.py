"""Every language whose words for those who are counted are known: all with rules for numbers."""

from functools import cache
from importlib import import_module

from crosswire.languages.quantities.registry import CODES
from crosswire.languages.tolls.words import No, Roles


@cache
def roles_in(code: str) -> Roles:
    """The words of a language by its primary code; none where there are no rules for numbers."""
    if code not in CODES:
        return {}
    found: Roles = import_module(f"crosswire.languages.tolls.{code}").ROLES
    return found


@cache
def none_in(code: str) -> No:
    """How a language by its primary code says that nobody is counted; nothing where that is not known."""
    if code not in CODES:
        return No()
    found: No = getattr(import_module(f"crosswire.languages.tolls.{code}"), "NONE", No())
    return found
