"""Somebody's name in Chinese behind what the person is: "工程师周岚说"."""

from crosswire.languages.naming.chinese import OUTSIDE
from crosswire.languages.naming.chinese_people import BEHIND_SURNAMES, COMMON_SURNAMES, NO_PEOPLE, TRADES, TRADES_END
from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.model.span import Span
from crosswire.text.names.lexicon.chinese import OUT, VERB, class_after, is_sign, is_word, kind_of
from crosswire.text.names.lexicon.gazetteer import family

_LONGEST_TRADE, _LONGEST_SURNAME, _LONGEST_GIVEN = 4, 2, 2
#: So far names are counted.
_FAR = 20_000
_TRADES = tuple(TRADES)
_NUMBERS = "一二三四五六七八九十的了在"


def behind_trade(text: str, place: int) -> Span | None:
    """The name that begins at a place, if it ends where a word begins that is in no name; of four signs, where any word does."""
    if not (text[place] in family() or text[place : place + 2] in family()) or not _is_behind(text, place):
        return None
    for surname in range(_LONGEST_SURNAME, 0, -1):
        for rest in (
            range(_LONGEST_GIVEN + (text[place + _LONGEST_GIVEN + surname : place + surname + 3] == "郎"), 0, -1)
            if text[place : place + surname] in family()
            else ()
        ):
            end = place + surname + rest
            if _can_be_name(text, place, surname, rest) and (
                _ends(text, end) or (surname == rest == _LONGEST_SURNAME and _is_whole(text, end))
            ):
                signs = text[place:end]
                shorter = rest > 1 and text.count(signs[:-1], 0, _FAR) > text.count(signs, 0, _FAR)
                return Span(place, end - shorter)
    return None


def _is_behind(text: str, place: int) -> bool:
    if text.endswith(_TRADES, max(0, place - _LONGEST_TRADE), place):
        return True
    return text.endswith(TRADES_END, 0, place) and place > 1 and is_sign(text[place - 2])


def _ends(text: str, end: int) -> bool:
    """Whether a name ends: a small word, a verb, or what people are called begins, and no word goes over the end."""
    return not is_word(text[end - 1 : end + 1]) and (class_after(text, end) in (OUT, VERB) or text.startswith(BEHIND_SURNAMES, end))


def _is_whole(text: str, end: int) -> bool:
    """Whether a name of four signs ends: a word begins, and no small word was the last sign."""
    return (
        kind_of(text[end - 1]) != OUT
        and text[end - 1] not in OUTSIDE
        and is_word(text[end : end + 2])
        and not is_word(text[end - 1 : end + 1])
    )


def _can_be_name(text: str, place: int, surname: int, rest: int) -> bool:
    """Whether signs are no words; of a surname that is a word too the given name must be none, or what a person does stand behind."""
    signs = text[place : place + surname + rest]
    if len(signs) < surname + rest or not all(map(is_sign, signs)) or signs[:2] in NO_PEOPLE or not signs[1:].strip(_NUMBERS):
        return False
    if is_word(signs) or is_word(signs[:2]):
        return False
    given, small = is_word(signs[1:]), kind_of(signs[0]) == OUT
    if surname > 1 and kind_of(signs[2:]) in (OUT, VERB):
        return False
    sure = surname > 1 or (signs[0] in COMMON_SURNAMES and not (small and given)) or (rest > 1 and not given and not small)
    return sure or text.startswith(BEHIND_PEOPLE["zh"], place + len(signs))
