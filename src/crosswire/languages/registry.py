"""Every language that has a file of its own. A new language is one file and one line here."""

from crosswire.languages import ar, de, en, es, fr, hi, id, it, ja, ko, nl, pl, pt, ru, sv, tr, uk, vi, zh
from crosswire.languages.codes import primary
from crosswire.languages.words import LanguageWords

LANGUAGES: tuple[LanguageWords, ...] = (
    ar.WORDS,
    de.WORDS,
    en.WORDS,
    es.WORDS,
    fr.WORDS,
    hi.WORDS,
    id.WORDS,
    it.WORDS,
    ja.WORDS,
    ko.WORDS,
    nl.WORDS,
    pl.WORDS,
    pt.WORDS,
    ru.WORDS,
    sv.WORDS,
    tr.WORDS,
    uk.WORDS,
    vi.WORDS,
    zh.WORDS,
)

#: Any other language: punctuation alone decides.
ANY = LanguageWords(code="und")

_BY_CODE = {entry.code: entry for entry in LANGUAGES}


def words_of(language: str) -> LanguageWords:
    """The word lists of a language by its BCP 47 code (``pt-BR`` is Portuguese), or those of no language in particular."""
    return _BY_CODE.get(primary(language), ANY)
