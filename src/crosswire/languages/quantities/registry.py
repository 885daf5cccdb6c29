"""Every language with a file of its own for numbers. A new language is one file and one line here."""

from functools import cache
from importlib import import_module

from crosswire.languages.quantities.words import QuantityWords

#: Only the file of the language that is read gets loaded.
CODES = ("ar", "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "vi", "zh")


@cache
def quantity_words(code: str) -> QuantityWords:
    """The words of a language by its primary code, or those of no language in particular."""
    if code not in CODES:
        return QuantityWords(code="und")
    found: QuantityWords = import_module(f"crosswire.languages.quantities.{code}").WORDS
    return found
