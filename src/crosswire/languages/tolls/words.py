"""Those who are counted while a story develops, the dead, the missing, those brought to safety, and how their words are written down.

Parts of words as words begin, "kill" for "killed" and "killing"; ``$`` ends a whole word. Where words are not set apart by spaces, and in
Arabic behind what grows onto a word, they stand anywhere. A word may tell of several: victims are dead or hurt.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from crosswire.languages.words import phrases
from crosswire.languages.words import words as listed

#: These change from hour to hour; how many were aboard, passengers or crew, does not.
GROWING = frozenset(("dead", "hurt", "missing", "saved", "moved", "held", "ill", "votes"))

#: Of whom -> the parts of words, and phrases.
Roles = Mapping[str, tuple[str, ...]]


def roles(**told: str) -> Roles:
    """``dead="kill die$; lost their lives"``: words, and behind each semicolon a phrase."""
    cut = {role: each.partition(";") for role, each in told.items()}
    return {role: (*listed(first), *phrases(rest)) for role, (first, _, rest) in cut.items()}


@dataclass(frozen=True)
class No:
    """How a language says that there is nobody: "no", "no one", before the word for the dead, or behind it; and what may stand between.

    Nothing else may: "no children were hurt", "no more victims" and "nobody knows who died" do not say that nobody was.
    """

    before: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


def no(before: str = "", between: str = "", behind: str = "") -> No:
    """As in ``roles``, whole words, and phrases behind semicolons."""
    return No(*((*listed(first), *phrases(rest)) for first, _, rest in (each.partition(";") for each in (before, between, behind))))
