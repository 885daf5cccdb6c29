"""Every language with a file of its own for dates. A new language is one file and one line here."""

from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec

from crosswire.languages.dates.words import DateWords

#: Only the file of the language that is read gets loaded.
CODES = ("ar", "de", "en", "es", "fr", "id", "it", "ja", "nl", "pt", "ru", "zh")


@lru_cache(maxsize=None)
def date_words(code: str) -> DateWords:
    """The words of a language by its primary code, or those of no language in particular."""
    module = f"crosswire.languages.dates.{code}"
    if code not in CODES or find_spec(module) is None:
        return DateWords(code="und", numeric_order="")
    found: DateWords = import_module(module).WORDS
    return found
