"""Every language that has a file of its own here. A new language is one file and one line."""

from crosswire.languages.codes import primary
from crosswire.languages.naming import ar, bg, cs, de, el, en, es, fr, hi, it, ja, ko, nl, pl, pt, ro, ru, sv, tr, uk, vi, zh
from crosswire.languages.naming import id as indonesian
from crosswire.languages.naming.words import NamingWords

_ALL = (
    ar.NAMING, bg.NAMING, cs.NAMING, de.NAMING, el.NAMING, en.NAMING, es.NAMING, fr.NAMING, hi.NAMING, indonesian.NAMING,
    it.NAMING, ja.NAMING, ko.NAMING, nl.NAMING, pl.NAMING, pt.NAMING, ro.NAMING,
    ru.NAMING, sv.NAMING, tr.NAMING, uk.NAMING, vi.NAMING, zh.NAMING,
)  # fmt: skip
_BY_CODE = {entry.code: entry for entry in _ALL}
ANY = NamingWords(code="und")


def naming_of(language: str) -> NamingWords:
    """The words of a language by its BCP 47 code, or those of no language in particular."""
    return _BY_CODE.get(primary(language), ANY)
