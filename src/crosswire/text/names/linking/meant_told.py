"""What the names of two groups say of their being one: of what kind they are, how they are written, which articles have both."""

import math
from collections.abc import Collection
from itertools import islice

from crosswire.model.mention import MentionType
from crosswire.text.names.linking.meant_groups import Group
from crosswire.text.names.linking.meant_parts import are_beginnings, are_initials, is_short
from crosswire.text.names.linking.meant_people import may_sound_alike

#: More rivals say little more.
_RIVALS = 2


def may_be_one(one: Group, other: Group) -> bool:
    """Whether nothing rules it out that two groups are one.

    They are not a body and the place that it is called after, not of two countries, nor "Brenta 1" and "Brenta 2"; they sound alike if
    one of them is somebody; and if an article has both, one is short for the other, or stands in brackets behind it.
    """
    if one.belonging.is_apart(other.belonging) or (one.figures and other.figures and one.figures.isdisjoint(other.figures)):
        return False
    if _is_body_at_place(one, other) or _is_body_at_place(other, one):
        return False
    if MentionType.PERSON in (one.type, other.type) and not may_sound_alike(one.spoken, other.spoken):
        return False
    return one.articles.isdisjoint(other.articles) or may_be_short(one, other)


def may_be_short(one: Group, other: Group) -> bool:
    """Whether one is written as a short form of the other, or stands in brackets behind it."""
    return (
        is_short(one.forms, other.forms)
        or are_initials(one.forms, other.forms)
        or are_beginnings(one.forms, other.forms)
        or _bracketed(one, other)
    )


def _bracketed(one: Group, other: Group) -> bool:
    """Whether a name of either stands in brackets behind one of the other: "Federación Nacional de Remo (NRF)"."""
    return one.brackets(other) or other.brackets(one)


def _is_body_at_place(body: Group, place: Group) -> bool:
    """ "São Paulo FC" and São Paulo."""
    return place.place and body.type is MentionType.ORGANISATION and max(map(len, body.forms)) > 1


def told(groups: Collection[Group], one: Group, other: Group, articles: int) -> list[float]:
    """What two groups' names say for their being one and against it. ``groups``: all of the story; ``articles``: how many it has."""
    return [*_kinds(one, other, articles), *_written(groups, one, other)]


def _kinds(one: Group, other: Group, articles: int) -> list[float]:
    is_person = MentionType.PERSON in (one.type, other.type)
    return [
        float(one.type is other.type),
        float(is_person),
        float(one.type is other.type is MentionType.OTHER),
        float(one.known or other.known),
        sum(one.shares[kind] * other.shares[kind] for kind in MentionType),
        len(one.articles | other.articles) / articles,
    ]


def _written(groups: Collection[Group], one: Group, other: Group) -> list[float]:
    """How the words of their names stand to each other, and whether both stand in one article."""
    shared = one.articles & other.articles
    sizes = [max(map(len, group.forms)) for group in (one, other)]
    letters = [max(1, *(len("".join(words)) for words in group.forms)) for group in (one, other)]
    short, initials = is_short(one.forms, other.forms), are_initials(one.forms, other.forms)
    both_long = any(min(one.longest(article), other.longest(article)) > 1 for article in shared)
    return [
        float(sizes[0] == sizes[1]),
        abs(math.log(letters[0] / letters[1])),
        len(shared) / min(len(one.articles), len(other.articles)),
        float(short),
        float(initials),
        float(min(sizes) > 1),
        float(_rivals(groups, one, other) if short and shared else 0),
        float(short and bool(shared)),
        float(initials and bool(shared)),
        float(_bracketed(one, other)),
        float(are_beginnings(one.forms, other.forms)),
        float(both_long),
        float(both_long and MentionType.PERSON in (one.type, other.type)),
    ]


def _rivals(groups: Collection[Group], one: Group, other: Group) -> int:
    """How many more groups of the articles that have both the shorter name may be short for."""
    shared = one.articles & other.articles
    short = min(one, other, key=lambda group: max(map(len, group.forms)))
    others = (group for group in groups if group is not one and group is not other and group.articles & shared)
    return len(list(islice((group for group in others if is_short(short.forms, group.forms)), _RIVALS)))
