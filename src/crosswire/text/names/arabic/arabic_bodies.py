"""How far the name of a body goes in Arabic whose first word has no article: "لجنة الانتخابات المركزية", "هيئة القوقاز للتلفريك"."""

from collections.abc import Container

from crosswire.languages.naming.arabic import ADJECTIVES, AND, ARTICLE, FOR, FOR_THE, RELATIVES, SMALL_WORDS
from crosswire.languages.naming.arabic_bodies import (
    AUTHORITIES,
    CALLED_BY_ONE,
    DOING,
    FOR_A_TIME,
    HEADS_OF_BODIES,
    HEADS_WITH_ADJECTIVES,
    IRON,
    MEMBERS,
    NO_PARTIES,
    NOT_IN_BODIES,
    OF_NO_BODY,
    OF_PORTS,
    PORTS,
    RAILWAYS,
    SUPERVISED_BY,
    SUPERVISING,
    UNIONS,
)
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.page import Page

_MOST_RAILWAY, _SHORTEST_FOR, _FEMININE, _SEVERAL, _HIGHEST = 6, 5, "ة", "ين", ("الأعلى", "العليا")


def called_end(page: Page, place: int, places: Container[int]) -> int | None:
    """Behind the last word of the name, if it is one: it ends with what the body is for, or with an adjective that agrees with its head."""
    head = next((key for _, key in bare_word(page, place) if key in HEADS_OF_BODIES), "")
    if head and _is_proper(page, place + 1) and _is_adjective(page, place + 2, head):
        return place + 3
    special = _railway_end(page, place) or _port_end(page, place) or _one_end(page, place) or _supervising_end(page, place)
    if special is not None:
        return special
    does = _doing_end(page, place)
    named = _definite(page, place + 1) or (page.gap(place + 1) == " " and page.words[place + 1].start in places)
    if does is not None or not named or page.lower(place + 1) in OF_NO_BODY:
        return does
    end = place + 2 + _definite(page, place + 2, AND + ARTICLE)
    purpose = _purpose_end(page, end)
    if purpose is not None:
        return purpose
    head = next((key for _, key in bare_word(page, place) if key in HEADS_WITH_ADJECTIVES), "")
    adjective = (_is_several(page, end - 1) and _is_several(page, end)) or (head and _is_adjective(page, end, head))
    if not adjective:
        return None  # "اتحاد البحارين النرويجيين"
    end += 1
    while "وزارة" in page.lower(place) and _definite(page, end, AND + ARTICLE):
        end += 1  # "وزارة الموانئ والمياه الجوفية والصيد"
    return end


def _one_end(page: Page, place: int) -> int | None:
    """ "وزارة الطوارئ", "حزب النهضة": before what one noun with the article names, and no adjective or other noun behind it."""
    if not any(key in CALLED_BY_ONE for _, key in bare_word(page, place)) or not _definite(page, place + 1):
        return None
    goes_on = _is_adjective(page, place + 2, page.lower(place)) or _definite(page, place + 2, AND + ARTICLE)
    return None if goes_on or page.lower(place + 1) in NO_PARTIES else place + 2


def _supervising_end(page: Page, place: int) -> int | None:
    """ "لجنة الإشراف على المنافسة التجارية", "مجلس التحقيق في حوادث الطيران والسكك الحديدية"."""
    heads = {key for _, key in bare_word(page, place)} & HEADS_WITH_ADJECTIVES
    if not heads or page.lower(place + 1) not in SUPERVISING or page.lower(place + 2) not in SUPERVISED_BY:
        return None
    if page.lower(place + 1) == "التحقيق" and heads & FOR_A_TIME:
        return None
    end = place + 3 + (not _definite(page, place + 3))
    if not _definite(page, end):
        return None
    end += 1 + (_is_adjective(page, end + 1, _FEMININE) or _is_adjective(page, end + 1, ""))
    body = end < len(page.words) and any(key in page.vocabulary.bodies for _, key in bare_word(page, end))
    more = _definite(page, end, AND + ARTICLE) and not body
    return end + more + (more and _is_adjective(page, end + 1, _FEMININE))


def _railway_end(page: Page, place: int) -> int | None:
    """ "سكة حديد جبال كارا البحرية": one to three words without the article, then an adjective with it."""
    if not any(key in RAILWAYS for _, key in bare_word(page, place)) or page.lower(place + 1) != IRON or not _is_proper(page, place + 2):
        return None
    end = place + 3
    while end < place + _MOST_RAILWAY and _is_proper(page, end):
        end += 1
    return end + 1 if _definite(page, end) and page.lower(end).endswith(ADJECTIVES) and page.lower(end) not in NOT_IN_BODIES else None


def _port_end(page: Page, place: int) -> int | None:
    """ "ميناء صفاقس المستقل", "مطار قرطاج الدولي"."""
    port = any(key in PORTS for _, key in bare_word(page, place)) and _is_proper(page, place + 1)
    last = next((one for one in (place + 2, place + 3) if page.lower(one) in OF_PORTS and page.gap(one) == " "), None) if port else None
    return last + 1 if last is not None and (last == place + 2 or _is_proper(page, last - 1)) else None


def _purpose_end(page: Page, place: int) -> int | None:
    """Behind what a body is for, with its adjective: "للصحة العامة", "لرصد البحر", "لعلوم البحار الحارة"."""
    lower = page.lower(place)
    if page.gap(place) != " " or not lower.startswith(FOR):
        return None
    if lower.startswith(FOR_THE) and len(lower) >= _SHORTEST_FOR:
        return place + 1 + _is_adjective(page, place + 1, lower)
    if lower.removeprefix(FOR) not in DOING or not _definite(page, place + 1):
        return None
    feminine = _definite(page, place + 2) and page.lower(place + 2).endswith(_FEMININE) and page.lower(place + 2) not in NOT_IN_BODIES
    return place + 2 + feminine


def _is_several(page: Page, place: int) -> bool:
    return _definite(page, place) and page.lower(place).endswith(_SEVERAL) and page.lower(place) not in NOT_IN_BODIES


def _doing_end(page: Page, place: int) -> int | None:
    """ "هيئة مكافحة الحرائق", "وكالة مراقبة سواحل البحر", "اتحاد طلبة الهندسة": what a body does to what, or whose it is."""
    heads = {key for span, key in bare_word(page, place) if len(span) == len(key)}
    does = (heads & AUTHORITIES and page.lower(place + 1) in DOING) or (heads & UNIONS and page.lower(place + 1) in MEMBERS)
    if not does or page.gap(place + 1) != " ":
        return None
    last = place + 2
    if _is_proper(page, last):
        last += 1
    if not _definite(page, last) or page.lower(last) in OF_NO_BODY:
        return None
    return last + 1


def _is_proper(page: Page, place: int) -> bool:
    """Whether a word without the article stands here: before an adjective with it, it is somebody's or something's own name."""
    lower = page.lower(place)
    return page.gap(place) == " " and not lower.startswith((ARTICLE, FOR)) and lower not in SMALL_WORDS and len(lower) > 2


def _definite(page: Page, place: int, article: str = ARTICLE) -> bool:
    fits = place < len(page.words) and page.gap(place) == " " and page.lower(place).startswith(article)
    return fits and page.lower(place) not in RELATIVES


def _is_adjective(page: Page, place: int, head: str) -> bool:
    """Whether a word with the article is an adjective that may go with a noun."""
    lower = page.lower(place)
    if not _definite(page, place) or lower in NOT_IN_BODIES:
        return False
    return lower in _HIGHEST or (lower.endswith(ADJECTIVES) and (head.endswith((_FEMININE, "ات")) == lower.endswith(_FEMININE)))
