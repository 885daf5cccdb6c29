"""People of China and Japan, told by their family name and what stands beside."""

import re
from functools import lru_cache

from crosswire.languages.naming.chinese_people import BEHIND_SURNAMES, COMMON_SURNAMES, NO_END
from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.languages.naming.registry import naming_of
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.lexicon.chinese import is_word
from crosswire.text.names.lexicon.gazetteer import family
from crosswire.text.names.signs.natives_japanese import can_be_japanese, is_framed

#: What may stand between a name and what is said of it: "on Monday" before a verb.
_BETWEEN = {"zh": "(?:在[^，。]{1,12})?", "ja": ""}
_SAYS = {code: re.compile(f"{_BETWEEN[code]}(?:{'|'.join(said)})") for code, said in BEHIND_PEOPLE.items() if code in _BETWEEN}
_LONGEST_SURNAME, _LONGEST_GIVEN, _LONGEST_JAPANESE = 2, 2, 3
_LONGEST_TITLE = 6
#: So far names are counted.
_FAR = 20_000


def native(text: str, place: int, language: str) -> Draft | None:
    """A family name and a given name before what only a person does or is called."""
    says = _SAYS.get(language)
    if says is None or text[place] < "\u3400" or not (text[place] in family() or text[place : place + 2] in family()):
        return None
    if language == "zh" and not _may_begin(text, place):
        return None
    for surname in range(_LONGEST_SURNAME, 0, -1):
        if text[place : place + surname] not in family():
            continue
        for rest in range(*((_LONGEST_GIVEN, 0, -1) if language == "zh" else (_LONGEST_JAPANESE, -1, -1))):
            end = place + surname + rest
            if language == "zh" and rest > 1 and text.count(text[place : end - 1], 0, _FAR) > text.count(text[place:end], 0, _FAR):
                continue  # "周岚笑说", of 周岚
            if language == "ja":
                fits = _is_japanese(text, place, surname, end, says)
            else:
                fits = _can_be_name(text[place:end], surname) and says.match(text, end) is not None
            if fits:
                draft = Draft(Span(place, end), (text[place:end],))
                draft.votes[MentionType.PERSON] += 4
                return draft
    return None


@lru_cache(maxsize=1)
def _titles() -> tuple[str, ...]:
    return tuple(naming_of("zh").titles)


def _may_begin(text: str, place: int) -> bool:
    """Whether a Chinese name may begin here: behind no other sign, or behind what somebody is."""
    before = text[max(0, place - _LONGEST_TITLE) : place]
    free = not before[-1:].isalpha() or before[-1:] in "的和与" or text[place] in COMMON_SURNAMES
    return free or before.endswith(_titles())


def _is_japanese(text: str, place: int, surname: int, end: int, says: re.Pattern[str]) -> bool:
    if not text[place:end].isalpha():
        return False
    said = says.match(text, end) is not None and can_be_japanese(text, place, surname, end)
    return said or is_framed(text, place, surname, end)


def _can_be_name(name: str, surname: int) -> bool:
    """Two signs or more, and no weekday: "周二"."""
    if is_word(name[:2]) or name[-1] in NO_END or name.endswith(BEHIND_SURNAMES):
        return False  # "大家都", "秦教授"
    return name.isalpha() and len(name) > 1 and not set(name[surname:]) & set("一二三四五六日天年月")
