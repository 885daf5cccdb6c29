"""How an article is signed: what its dateline, byline, sign-off and copyright note say of agencies."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from anyascii import anyascii

from crosswire.languages.registry import words_of
from crosswire.languages.words import CreditWords
from crosswire.model.article import Article
from crosswire.model.claim import Reading, SetAside
from crosswire.model.origin import AgencyCredit, Reliance
from crosswire.model.span import Span
from crosswire.text.credit_lines import begins
from crosswire.text.signatures import agencies_in, short_forms_in

#: What is told of each kind of credit line that may name an agency; the agency's name stands for {}.
_SAYS = {
    "a dateline": "The dateline names {}.",
    "a byline": "The byline names {}.",
    "an agency's or author's sign": "It is signed {}.",
    "an agency's name": "It is signed {}.",
    "a sign-off": "It ends with {} as its source.",
    "a copyright note": "The copyright note is that of {}.",
}
_MATERIAL = "It says that material of {} is in it."
_RULED_OFF = "Below a ruled line it says who reported from where, as AP does."
#: Where in a dateline an agency nobody has listed stands: "(MPA)", "/МПА/".
_IN_DATELINE = re.compile(r"[(/（]([^()/（）]{3,6})[)/）]")
_RULE = re.compile(r"_{3,}\s*$")
_REACH = 40
_PHOTO = re.compile(r"photo|foto|fotó|image|getty|写真|图|圖|фото|صورة|사진", re.IGNORECASE)


@dataclass(frozen=True)
class Sign:
    """A credit; whether the agency is listed, and whether the place alone makes sure that an unlisted one is an agency."""

    credit: AgencyCredit
    known: bool = True
    sure: bool = False


def signs_of(article: Article, reading: Reading) -> Iterator[Sign]:
    """Every agency that the lines set apart name."""
    wording = words_of(article.language).credits
    for aside in reading.set_aside:
        if aside.reason in _SAYS:
            words = aside.span.of(article.text)
            if not _is_of_a_picture(words, aside):
                yield from _in_line(article, aside, wording)


def _in_line(article: Article, aside: SetAside, wording: CreditWords) -> Iterator[Sign]:
    words = aside.span.of(article.text)
    known = list(agencies_in(words))
    names = {agency.name for _, agency in known}
    if not names and _is_ruled_off(article.text, aside, wording):
        yield Sign(AgencyCredit(article.id, aside.span, "AP", Reliance.STYLE, _RULED_OFF))
    unlisted = [] if names else list(_unlisted(words, aside.reason))
    reliance = _reliance(words, aside, wording, len(names))
    says = _MATERIAL if reliance is Reliance.MATERIAL else _SAYS[aside.reason]
    places = [(span, agency.name, True) for span, agency in known] + [(span, called(span.of(words)), False) for span in unlisted]
    for span, name, listed in places:
        place = Span(aside.span.start + span.start, aside.span.start + span.end)
        yield Sign(AgencyCredit(article.id, place, name, reliance, says.format(name)), listed, sure=aside.reason == "a dateline")


def called(form: str) -> str:
    """What an agency nobody has listed is called: its short form in Latin letters, so that МПА and MPA are one."""
    return anyascii(form).upper()


def _unlisted(words: str, reason: str) -> Iterator[Span]:
    """Short forms that may be an agency's: in a dateline only between brackets or strokes, since places are in capitals too."""
    if reason == "a dateline":
        for match in _IN_DATELINE.finditer(words):
            for span in short_forms_in(match.group(1)):
                yield Span(match.start(1) + span.start, match.start(1) + span.end)
    elif reason != "a byline":
        yield from short_forms_in(words)


def _reliance(words: str, aside: SetAside, wording: CreditWords, agencies: int) -> Reliance:
    """Printed as the agency's, unless several are named or the words say that it is only material of theirs."""
    lower = words.lower().replace("'", "’").lstrip("([（【 ")
    if agencies > 1 or begins(lower, wording.material):
        return Reliance.MATERIAL
    if aside.reason == "a sign-off" and any(phrase in lower for phrase in wording.helped):
        return Reliance.PRINTED if any(re.search(rf"\b{who}\b", lower) for who in wording.staff) else Reliance.MATERIAL
    return Reliance.PRINTED


def _is_ruled_off(text: str, aside: SetAside, wording: CreditWords) -> bool:
    lower = aside.span.of(text).lower()
    before = text[max(0, aside.span.start - _REACH) : aside.span.start].rstrip()
    return aside.reason == "a sign-off" and any(phrase in lower for phrase in wording.reported) and _RULE.search(before) is not None


def _is_of_a_picture(words: str, aside: SetAside) -> bool:
    return aside.reason != "a dateline" and _PHOTO.search(words) is not None
