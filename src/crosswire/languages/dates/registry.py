"""Every language with a file of its own for dates. A new language is one file and one line here."""

from functools import cache
from importlib import import_module

from crosswire.languages.dates.words import DateWords

#: Only the file of the language that is read gets loaded.
CODES = ("ar", "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "vi", "zh")


@cache
def date_words(code: str) -> DateWords:
    """The words of a language by its primary code, or those of no language in particular."""
    if code not in CODES:
        return DateWords(code="und", numeric_order="")
    found: DateWords = import_module(f"crosswire.languages.dates.{code}").WORDS
    return found
