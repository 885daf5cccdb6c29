"""Making an article of what was found: an id of its own, a language, and a bound on its length."""

from crosswire.errors import InputError, UsageError
from crosswire.ingest.found import Found, sound
from crosswire.model.article import Article
from crosswire.text.language import identify
from crosswire.text.language_codes import UNDETERMINED, base_code, same_language
from crosswire.text.language_names import code_of, code_of_name

#: A longer text (a thick book has half of it) is cut here, and the article says so.
LONGEST_TEXT = 2_000_000


class Admission:
    """The desk where articles come in: it remembers which ids were given out, so that each is given once."""

    def __init__(self, language: str | None = None) -> None:
        self._language = code_given(language)
        self._given: dict[str, int] = {}

    def article(self, found: Found) -> Article:
        """The article. Raises InputError where there is nothing to read in it."""
        text, incomplete = _bounded(sound(found.text), found.incomplete_because)
        if not any(character.isalnum() for character in text):
            raise InputError(found.subject, "there are no words in it")
        language, given = self._language_of(found, text)
        own_id = self._own_id(found.id)
        return Article(
            id=own_id,
            text=text,
            language=language,
            outlet=found.outlet or own_id,
            title=found.title,
            published=found.published,
            day_only=found.day_only,
            authors=found.authors,
            section=found.section,
            path=found.path,
            url=found.url,
            complete=incomplete is None,
            incomplete_because=incomplete,
            language_given=given,
            remarks=found.remarks,
        )

    def _own_id(self, name: str) -> str:
        """``en``, then ``en-2``, ``en-3`` for others of that name."""
        given = name
        while given in self._given:
            self._given[name] += 1
            given = f"{name}-{self._given[name]}"
        self._given[given] = 1
        return given

    def _language_of(self, found: Found, text: str) -> tuple[str, bool]:
        """What the article says, else what the user says, else what the text looks like; and whether it was said."""
        stated = code_of(found.language or "")
        if stated and stated != UNDETERMINED and found.language_sure:
            return stated, True
        if stated and stated != UNDETERMINED and not self._language:
            return _unless_contradicted(stated, identify(text))
        return (self._language, True) if self._language else (identify(text), False)


def _unless_contradicted(stated: str, recognised: str) -> tuple[str, bool]:
    if recognised == UNDETERMINED or same_language(stated, recognised):
        return stated, True
    return recognised, False


def _bounded(text: str, incomplete_because: str | None) -> tuple[str, str | None]:
    if len(text) <= LONGEST_TEXT:
        return text, incomplete_because
    return text[:LONGEST_TEXT], f"only its first {LONGEST_TEXT:,} characters were read"


def code_given(language: str | None) -> str | None:
    """The code of a language that a user names; None where it is none in particular. Raises UsageError where it is no code."""
    if language is None:
        return None
    code = base_code(language)
    if code is None:
        named = code_of_name(language)
        meant = f"; the code of that language is {named!r}" if named else " such as 'de' or 'pt-BR'"
        raise UsageError(f"{language!r} is not a language code{meant}")
    return None if code == UNDETERMINED else code
