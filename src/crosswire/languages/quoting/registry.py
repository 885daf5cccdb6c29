"""Every language that has a file of its own here. A new language is one file and one line."""

from crosswire.languages.codes import primary
from crosswire.languages.quoting import ar, de, en, es, fr, it, ja, ko, nl, pt, ru, tr, zh
from crosswire.languages.quoting import id as indonesian
from crosswire.languages.quoting.words import QuotingWords

_ALL = (
    ar.QUOTING, de.QUOTING, en.QUOTING, es.QUOTING, fr.QUOTING, indonesian.QUOTING,
    it.QUOTING, ja.QUOTING, ko.QUOTING, nl.QUOTING, pt.QUOTING, ru.QUOTING, tr.QUOTING, zh.QUOTING,
)  # fmt: skip
_BY_CODE = {entry.code: entry for entry in _ALL}
#: Any other language: its marks alone.
ANY = QuotingWords(code="und")


def quoting_of(language: str) -> QuotingWords:
    """The words of a language by its BCP 47 code, or those of no language in particular."""
    return _BY_CODE.get(primary(language), ANY)
