"""Names of foreigners in a text without capitals: in parts with dots between, or left in Latin letters."""

import re
from collections.abc import Iterator
from dataclasses import replace

from crosswire.languages.naming.anywhere import LEGAL
from crosswire.languages.naming.kinds import COMPETITIONS_BEHIND
from crosswire.languages.naming.spelling_signs import INNER, INNER_BEHIND, SPELLING
from crosswire.languages.naming.titles_behind import COURTESIES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import OUT, VERB, kind_of
from crosswire.text.names.lexicon.gazetteer import bodies, family, key_of, ordinary
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.places import places

_FIRST, _AFTER = (f"[{SPELLING}](?:[{SPELLING}]|[{inner}](?=[{SPELLING}])){{0,7}}" for inner in (INNER, INNER_BEHIND))
#: Between the two halves of a surname: "福布斯-韦斯特".
_HYPHEN = "[-‐–－]"
_FOREIGN = re.compile(rf"(?:路易)?{_FIRST}(?:[·・•‧]{_AFTER}){{1,3}}(?:{_HYPHEN}{_AFTER})?")
_OF_SIGNS = re.compile(rf"{_FIRST}[·・•‧]([一-鿿]{{2}})(?![·・•‧])")
_KATAKANA = re.compile(
    r"(?:[\u30a1-\u30fa\u30fc]{2,15}|(?<![\u30a1-\u30fa\u30fc・])[イオノユリソハマナコクホウヨ])(?:[・=＝](?:[\u30a1-\u30fa\u30fc]{2,15}|[\u30a1-\u30fa](?=[・=＝]))){1,4}"
)
_LATIN = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]|[a-z][A-Z])[A-Za-z0-9&]{1,30}(?:[ -][A-Z][A-Za-z0-9&]{1,30}){0,4}(?![A-Za-z0-9])"
    r"(?: (?:(?:[A-Z]\.){2,3}|S\.p\.A\.|S\.r\.l\.|plc(?![a-z])|sp\. z o\.o\.|a\.s\.|s\.r\.o\.|Inc\.|Corp\.|Co\.|Ltd\.))?"
)
#: So far names are counted.
_FAR = 20_000
#: Letters as wide as signs.
_NARROW = {0xFEE0 + letter: letter for letter in range(ord("!"), ord("~") + 1) if chr(letter).isalnum()}
_DOT = re.compile("[·・•‧=＝]")
#: The same behind a part that other signs are in: "圣地亚哥·罗哈斯".
_BEHIND = re.compile(rf"(?:[·・•‧]{_AFTER}){{1,3}}")
_SHORTEST, _LONGEST_TOWN, _LEAST_LEFT = 3, 4, 2
#: Whole in Japanese quotation marks stand things rather than people.
_QUOTE, _UNQUOTE = ("「", "『"), ("」", "』")


def with_dots(text: str, language: str) -> Iterator[Draft]:
    """Names written with a dot between their parts."""
    if language == "zh":
        yield from _called_as_towns(text)
        yield from _with_family_of_signs(text)
    for pattern in (_FOREIGN, _KATAKANA):
        for match in pattern.finditer(text):
            start = _town_before(text, match, language)
            end = match.end() - _title_onto(match.group(), language)
            words = tuple(_DOT.split(text[start:end]))
            known = bodies().get(" ".join(words), "")
            draft = Draft(Span(start, end), words, known)
            event = words[-1].endswith(COMPETITIONS_BEHIND.get(language, ()))
            event = event or (text[start - 1 : start] in _QUOTE and text[end : end + 1] in _UNQUOTE)
            draft.votes[known.type if known else MentionType.OTHER if event else MentionType.PERSON] += 4
            yield draft


def _with_family_of_signs(text: str) -> Iterator[Draft]:
    """Foreigners of Japanese descent: "玛丽亚·中村"."""
    for match in _OF_SIGNS.finditer(text):
        if match.group(1) in family():
            draft = Draft(Span(*match.span()), tuple(_DOT.split(match.group())))
            draft.votes[MentionType.PERSON] += 4
            yield draft


def _called_as_towns(text: str) -> Iterator[Draft]:
    """Names whose first part is a town's of three signs or more."""
    for match in _BEHIND.finditer(text):
        starts = range(max(0, match.start() - _LONGEST_TOWN), match.start() - 2)
        start = next((one for one in starts if places().get(text[one : match.start()], "zh") is not None), None)
        if start is not None:
            draft = Draft(Span(start, match.end()), tuple(_DOT.split(text[start : match.end()])))
            draft.votes[MentionType.PERSON] += 4
            yield draft


def _title_onto(name: str, language: str) -> int:
    """How long a title in katakana is that is written onto a name: "コーチ"."""
    last = _DOT.split(name)[-1]
    return max((len(title) for title in COURTESIES.get(language, ()) if last.endswith(title) and len(last) > len(title) + 1), default=0)


def without_word(text: str, draft: Draft) -> Draft:
    """A name without its last sign, where that is rather the first of a small word or a verb: "马蒂诺连夜"."""
    last, surname = draft.span.end - 1, _DOT.split(draft.span.of(text))[-1]
    if draft.known is not None or len(draft.words) < 2 or len(surname) <= _LEAST_LEFT or text.count(surname, 0, _FAR) > 1:
        return draft
    if kind_of(text[last : last + 2]) not in (OUT, VERB):
        return draft
    words = draft.words if draft.words[-1] != surname else (*draft.words[:-1], surname[:-1])
    return Draft(Span(draft.span.start, last), words, None, draft.sure, draft.votes)


def confirmed(text: str, draft: Draft, whole: Draft) -> Draft:
    """A name at the length it was first found with, if it stands so again with something else behind it."""
    if draft.span == whole.span:
        return draft
    behind = {text[span.end : span.end + 1] for span in occurrences(text[:_FAR], whole.span.of(text))}
    return replace(draft, span=whole.span) if len(behind) > 1 else draft


def _town_before(text: str, match: re.Match[str], language: str) -> int:
    """Where a name begins whose first part is spelt as a town is: "维也纳·哈特利" is somebody called Vienna."""
    dot = next((place for place in range(match.start(), match.end()) if text[place] in "·•‧"), match.start())
    for start in range(max(0, dot - _LONGEST_TOWN), match.start()):
        if text[start] >= "\u3400" and places().get(text[start:dot], language) is not None:
            return start
    return match.start()


def in_latin(page: Page) -> Iterator[Draft]:
    """Names left in Latin letters."""
    for match in _LATIN.finditer(page.text.translate(_NARROW)):
        words = tuple(key_of(match.group()).split())
        firm = len(words) > 1 and words[-1].replace(".", "") in LEGAL
        known = bodies().get(" ".join(words), "") or places().get(" ".join(words), "en")
        if (
            known is None
            and not firm
            and (
                " ".join(words) in page.vocabulary.never
                or len(words[0]) < 2
                or (" ".join(words) in ordinary() and not _is_short_form(match.group()))
            )
        ):
            continue
        draft = Draft(Span(*match.span()), words, known)
        draft.votes[known.type if known else MentionType.ORGANISATION] += 6 if known or firm else 1
        yield draft


def _is_short_form(written: str) -> bool:
    return written.isupper() and len(written) >= _SHORTEST
