"""What is known of an agency, and how the lists of a region are written."""

from dataclasses import dataclass
from enum import StrEnum

Words = tuple[str, ...]


class Trade(StrEnum):
    """What an agency sells: a picture agency's name stands under pictures and says nothing of the text."""

    NEWS = "news"
    PICTURES = "pictures"
    #: "Agencies", "agencias": several, without saying which.
    SEVERAL = "several"


@dataclass(frozen=True)
class Habit:
    """A way of writing that is one agency's alone. ``pattern`` is a regular expression that runs in linear time."""

    pattern: str
    #: What a reader is told of it.
    says: str


@dataclass(frozen=True)
class Agency:
    """A news agency."""

    #: What the report calls it.
    name: str
    #: Names that mean it wherever they stand, as they are written.
    names: Words = ()
    #: Short forms that mean it only where a text is signed, in lower case: "ap" may be anything in a sentence.
    signs: Words = ()
    #: Its own sites and titles, in lower case: what they publish is the agency's.
    outlets: Words = ()
    habits: tuple[Habit, ...] = ()
    trade: Trade = Trade.NEWS


def agency(name: str, names: str = "", signs: str = "", outlets: str = "", habits: tuple[Habit, ...] = ()) -> Agency:
    """A news agency, its names and signs written with semicolons."""
    return Agency(name, _listed(names), _listed(signs), _listed(outlets), habits)


def nameless(trade: Trade, signs: str) -> tuple[Agency, ...]:
    """Signs that name no news agency, each as its own."""
    return tuple(Agency(sign, signs=(sign,), trade=trade) for sign in _listed(signs))


def _listed(text: str) -> Words:
    return tuple(" ".join(part.split()) for part in text.split(";") if part.strip())
