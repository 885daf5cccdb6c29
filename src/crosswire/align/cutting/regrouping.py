"""The groups of a story after some of its points were cut."""

from collections.abc import Mapping
from dataclasses import replace

from crosswire.align.aligning import Alignment
from crosswire.align.cutting.deciding import Cut
from crosswire.align.cutting.paths import REST
from crosswire.align.cutting.pieces import COMMON
from crosswire.align.cutting.recutting import Recutter
from crosswire.align.groups import Group
from crosswire.align.passages import Passage
from crosswire.align.refining import Refiner


def regrouped(old: Alignment, cuts: Mapping[Group, Cut], again: Recutter) -> Alignment:
    """The alignment anew: the groups that were cut in their pieces, and every other one as it was.

    A passage that stood alone may fit one of the pieces: the brief that gives the injured in a sentence of its own.
    """
    made = [(cut, _put(again, group, cut)) for group, cut in cuts.items()]
    rest = [again.put([again.whole(passage) for passage in sorted(group)]) for group in old.groups.all() if group not in cuts]
    links, groups = again.alignment.links, again.alignment.groups
    for passage in sorted(min(group) for group in rest if len(group) == 1):
        Refiner(links, groups).move(passage)
    found = [(cut, {label: groups.of(passage) for label, passage in each.items()}) for cut, each in made]
    lacking = {each[label]: cut.lacking[label] for cut, each in found for label in each if label in cut.lacking}
    siblings = {one: tuple(other for other in each.values() if other != one) for _, each in found for one in each.values()}
    return replace(again.alignment, lacking=lacking, siblings=siblings)


def _put(again: Recutter, group: Group, cut: Cut) -> dict[int, Passage]:
    """Make the groups that a point becomes; of each label one passage."""
    made = {label: again.put_pieces(group, label) for label in (REST, COMMON, *cut.lacking)}
    return {label: min(passages) for label, passages in made.items() if passages}
