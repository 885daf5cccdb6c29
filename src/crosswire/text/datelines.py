"""Datelines: the place, day and agency a report begins with, such as "TAIPEI, Taiwan (AP) —". The sentence goes on after it."""

import re
from itertools import islice

from crosswire.model.span import Span
from crosswire.outlets.agencies.registry import SIGNS
from crosswire.text.names.lexicon.gazetteer import key_of
from crosswire.text.names.lexicon.places import places

#: A dateline stands at the top, or repeats further down only where it names an agency.
_TOP_LINES = 4
_FEWEST_AFTER = 20
_LONGEST_PLACE = 6
#: "our special correspondent", behind a place.
_LONGEST_SENDER = 4
#: Fewer capitals in a row are an abbreviation rather than a place.
_FEWEST_CAPITALS = 4
_REACH = 160

_DASHED = re.compile(r"(?P<head>[^\n]{2,90}?)(?:\s(?:—|–|--|-)\s|\s?\.-\s|(?<=[)\w])—\s?|(?<=\))\s?[-–]\s)")
_SIGNED = re.compile(r"(?P<place>[^()]{0,60})\((?P<agency>[^()]{2,24})\)(?P<day>[^()]{0,25})$")
_AGENCY_FIRST = re.compile(r"\((?P<agency>[A-Za-z ]{2,16})\)\s?[-–—]\s(?:[A-ZÀ-Þ' ]{3,30},? ?\d{0,2} ?[A-Z]{0,9} ?[-–—]\s)?")
_SLASHED = re.compile(
    r"[^\W\d_][^./\n]{1,60}\.?\s?/[^/\n]{2,20}/\.?\s?[-–—]?\s"
    r"|[^\W\d_][^\W\d_ -]{1,30}\. \d{1,2} [^\W\d_]{3,10}\. [^\W\d_a-zа-я][\w. ]{2,25} [-–—] "
)
#: A place and a full stop, with a sentence after it. What stands before the stop decides.
_STOPPED = re.compile(r"(?<![.\d])\.\s{1,3}(?=[\"“„«»‘‚'(¡¿]?(?:[^\W\d_]|\d))")
_MOST_STOPS = 2
_LONGEST_STOPPED = 60
#: "Hannover/Saragossa", "New York/Genf": places joined by a slash, each with a capital.
_PLACE = r"[^\W\d_a-zß-öø-ÿа-я][^\W\d_]{2,20}(?:[ -][^\W\d_a-zß-öø-ÿа-я][^\W\d_]{1,20}){0,2}"
_JOINED = re.compile(rf"{_PLACE}(?:\s?/\s?{_PLACE}){{1,3}}")
#: "BERLIN", "DEN HAAG, 3. März": more words in capitals may be a sentence that shouts.
_SHOUTED = re.compile(r"(?P<place>[^\W\d_]+(?:[ .-]{1,2}[^\W\d_]+)?)(?:,\s(?P<day>[^,()]{1,25}))?")
_AFTER_DASH = re.compile(r"(?P<agency>[^.:\n]{2,24})[.:]\s")
_CHINESE = re.compile(
    r"[（(【\[]?[\u4e00-\u9fff·]{2,14}\d{1,2}(?:月\d{1,2})?日(?:电|電|讯|訊|消息)[）)】\]]?(?:\s?[（(][^（）()]{2,20}[）)])?"
    r"|[（(【][^（）()【】\n]{2,30}(?:电|電|讯|訊|报道|報導|報道|消息)[）)】]"
)
_JAPANESE = re.compile(r"【[^【】\n]{1,30}】|［[^［］\n]{2,40}］\s?[-－―]?\s?|\[[^\[\]\n]{2,40}(?:ロイター|共同|時事)\]\s?[-－―]?\s?")
_KOREAN = re.compile(r"[(\[][^()\[\]=\n]{1,15}=[^()\[\]\n]{2,15}[)\]](?:\s?[가-힣· ]{2,20}기자\s?=)?")
_ARABIC = re.compile(r"[\u0600-\u06ff][^:\n]{1,40}?\s[-–—/]\s?[\u0600-\u06ff][^:\n–—-]{1,24}:\s")
_BRACKETED = {"zh": _CHINESE, "ja": _JAPANESE, "ko": _KOREAN}


def dateline(text: str, line: Span, number: int, language: str) -> Span | None:
    """The dateline a line begins with, if it does. ``number`` counts the lines of the article from 0."""
    words = text[line.start : min(line.end, line.start + _REACH)]
    end = _end(words, number, language.partition("-")[0]) or (_end_at_top(words, text) if number < _TOP_LINES else 0)
    fewest = _FEWEST_AFTER // 2 if language[:2] in _BRACKETED else _FEWEST_AFTER
    if end == 0 or line.end - line.start - end < fewest:
        return None
    return Span(line.start, line.start + end)


def _end(line: str, number: int, language: str) -> int:
    first = _AGENCY_FIRST.match(line)
    if first and _is_agency(first.group("agency")):
        return first.end()
    for pattern in (_SLASHED, _BRACKETED.get(language), _ARABIC if language == "ar" else None):
        match = pattern.match(line) if pattern and number < _TOP_LINES else None
        if match and (pattern is not _ARABIC or len(match.group().split()) <= 2 * _LONGEST_PLACE):
            return match.end()
    dashed = _DASHED.match(line)
    return _end_dashed(line, dashed, number) if dashed else 0


def _end_at_top(line: str, text: str) -> int:
    """Where a dateline ends that only stands at the top."""
    return _end_of_correspondent(line) or _end_stopped(line, text)


def _end_of_correspondent(line: str) -> int:
    """Where a known place ends with who reports from it, "Riga, envoyée spéciale. – ", before a new sentence."""
    dashed = _DASHED.match(line)
    place, comma, rest = dashed.group("head").partition(", ") if dashed else ("", "", "")
    is_one = bool(comma) and len(rest.split()) <= _LONGEST_SENDER and rest.endswith(".") and _is_known(place)
    return dashed.end() if dashed and is_one and not line[dashed.end() : dashed.end() + 1].islower() else 0


def _is_known(place: str) -> bool:
    """Whether it is the name of a place somewhere in the world, in any language."""
    return place[:1].isupper() and key_of(place) in places()


def _end_stopped(line: str, text: str) -> int:
    """Where a dateline with a full stop ends: "BERLIN. ", "Hannover (dpa). ", "Hannover/Saragossa. ", "Coimbra. ".

    A word with one capital that is no known place ("Genug. ") may as well be a sentence, and so may what the article also writes in small
    letters, or what goes on in capitals ("STOP. GO BACK.").
    """
    for stop in islice(_STOPPED.finditer(line, 0, _LONGEST_STOPPED), _MOST_STOPS):
        head = line[: stop.start()]
        if _is_stopped_place(head) and not line[stop.end() :].isupper():
            return 0 if _is_common(head, text) else stop.end()
    return 0


def _is_stopped_place(head: str) -> bool:
    signed = _SIGNED.fullmatch(head)
    if signed:
        place, day = signed.group("place").strip(), signed.group("day")
        return bool(place) and _is_agency(signed.group("agency")) and _is_place(place) and (not day or _names_day(day))
    shouted = _SHOUTED.fullmatch(head)
    if shouted and _in_capitals(shouted.group("place")):
        day = shouted.group("day")
        return day is None or _names_day(day) or day.istitle()
    return _JOINED.fullmatch(head) is not None or _is_known(head)


def _names_day(words: str) -> bool:
    return any(map(str.isdigit, words))


def _is_common(head: str, text: str) -> bool:
    """Whether a word of it stands somewhere in small letters, as no place does."""
    places = [place.strip().lower() for place in re.split("[,/]", head.partition("(")[0])]
    return any(re.search(rf"\b{re.escape(place)}\b", text) for place in places if place and place.isalpha())


def _end_dashed(line: str, dashed: re.Match[str], number: int) -> int:
    """Where a dateline with a dash ends. What goes on in lower case after the dash is the same sentence."""
    head, top = dashed.group("head"), number < _TOP_LINES
    if line[dashed.end() : dashed.end() + 1].islower():
        return 0
    signed = _SIGNED.match(head)
    if signed and _is_agency(signed.group("agency")):
        return dashed.end() if _is_place(signed.group("place")) else 0
    if not top or not (_in_capitals(head) or _names_outlet(head, dashed)):
        return 0
    agency_after = _AFTER_DASH.match(line, dashed.end())
    return agency_after.end() if agency_after and _is_agency(agency_after.group("agency")) else dashed.end()


def _names_outlet(head: str, dashed: re.Match[str]) -> bool:
    """Whether a line begins with a place and an outlet before a double dash: "Jakarta, CNN Indonesia --"."""
    words = head.split()
    return "--" in dashed.group() and head.count(",") == 1 and len(words) <= _LONGEST_PLACE - 1 and all(word[0].isupper() for word in words)


def _is_agency(name: str) -> bool:
    return any(part.strip().lower() in SIGNS for part in re.split(r"[/,;]", name))


def _is_place(words: str) -> bool:
    """Whether the words before an agency can be a place with a day: few, and beginning with a capital or no case at all."""
    return len(words.split()) <= _LONGEST_PLACE and not words[:1].islower()


def _in_capitals(head: str) -> bool:
    """Whether a line begins with a place in capitals: "DEN HAAG", "MADRID, 3 mar."."""
    place = re.split("[,(]", head, maxsplit=1)[0].strip().rstrip(".")
    letters = [character for character in place if character.isalpha()]
    return (
        len(letters) >= _FEWEST_CAPITALS and place[0].isupper() and all(map(str.isupper, letters)) and len(head.split()) <= _LONGEST_PLACE
    )
