"""Whether a woman or a man is meant by a name, as the titles and the verb beside it tell, and whether the given name is a woman's."""

from collections.abc import Iterable

from crosswire.languages.naming.arabic import AND
from crosswire.languages.naming.sexes import ARABIC_VERBS, MEN_IN_A, REPLIED, SPOKE, SURNAMES
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import given
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.skeleton import latin

_NOBODY = frozenset[str]()
_DASHES = ("—", "–")
_EUROPE_END = "\u0500"
_SHORTEST_VERB = 4


def sexes_by_titles(page: Page, titles: frozenset[str]) -> frozenset[str]:
    """What the titles beside a name tell: "f", "m", or nothing."""
    women, men = page.vocabulary.women & titles, page.vocabulary.men & titles
    return frozenset("f" if women and not men else "m" if men and not women else "")


def sexes_by_verb(page: Page, start: int, end: int) -> frozenset[str]:
    """The same of a verb of saying right before or behind; ``start`` and ``end`` count words."""
    code = page.vocabulary.code
    if code not in SPOKE:
        return _NOBODY
    if code == "ar":
        return _by_arabic_verb(page.lower(start - 1)) if page.gap(start) == " " else _NOBODY
    beside = [page.lower(start - 1)] if page.gap(start) == " " else []
    beside += [page.lower(end)] if page.gap(end) == " " else []
    women, men = SPOKE[code]
    if page.gap(end) == " " and page.lower(end) in REPLIED:
        return frozenset("f" if page.lower(end).endswith(women) else "m")
    for verb in beside:
        said = verb in page.vocabulary.speech or (verb == beside[0] and _is_behind_saying(page, start - 1))
        if (said or _is_first(page, start, end, verb)) and verb.endswith(women + men):
            return frozenset("f" if verb.endswith(women) else "m")
    return _NOBODY


def _is_first(page: Page, start: int, end: int, verb: str) -> bool:
    """Whether a sentence begins with a name and goes on with a verb: "Волкова отказалась"."""
    return page.words[start].opening and verb == page.lower(end) and len(verb) > _SHORTEST_VERB and page.words[end].text.islower()


def sexes_by_ending(code: str, surname: str) -> frozenset[str]:
    """The same of a surname that women have otherwise than men: "Волковой" is none of Volkov's."""
    if code not in SURNAMES:
        return _NOBODY
    women, men = SURNAMES[code]
    return frozenset("f" if surname.endswith(women) else "m" if surname.endswith(men) else "")


def _is_behind_saying(page: Page, verb: int) -> bool:
    """Whether a dash stands before a verb, as behind what somebody said: "», — пожартувала Кім"."""
    return any(dash in page.gap(verb) for dash in _DASHES)


def _by_arabic_verb(verb: str) -> frozenset[str]:
    (ending,), _ = SPOKE["ar"]
    for form in (verb, verb.removeprefix(AND)):
        if form in ARABIC_VERBS:
            return frozenset("m")
        if form.endswith(ending) and form.removesuffix(ending) in ARABIC_VERBS:
            return frozenset("f")
    return _NOBODY


def is_womans(forms: Iterable[tuple[str, str]]) -> bool:
    """Whether a given name ends as those of women do, in some of its forms in the story, and in none as those of men.

    ``forms``: each with its language. Where all of them may be cases of a man's name nobody can tell: "Романа".
    """
    known = [(form, language) for form, language in forms if form[:1] < _EUROPE_END]
    plain = {latin(form) for form, _ in known}
    return (
        any(form.endswith("a") for form in plain)
        and all(form[-1:] in "aeiouy" and form[-1:] != "o" for form in plain)
        and plain.isdisjoint(MEN_IN_A)
        and not all(_may_be_a_mans(form, language) for form, language in known)
    )


def _may_be_a_mans(form: str, language: str) -> bool:
    """Whether a given name may be a man's in another case."""
    return any(first in given() and latin(first)[-1:] not in "aeiouy" for first in first_cases(form, language))
