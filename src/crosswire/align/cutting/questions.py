"""Which questions the numbers of a point answer: how many died, how many were hurt; and who answers which."""

from collections.abc import Iterable, Sequence

from crosswire.align.compare.verdict import Verdict
from crosswire.align.details.assigning import Likeness
from crosswire.align.details.clusters import gather
from crosswire.align.details.detail import Detail, verdict
from crosswire.align.details.matching import OWN_LIKE

#: The numbers that answer one question, whether they agree or not; an article gives one at most.
Question = tuple[Detail, ...]


def questions(told: Sequence[Sequence[Detail]], likeness: Likeness) -> list[Question]:
    """The questions that two articles or more answer, the one that most of them answer first.

    ``told``: the numbers in each passage. Where an article gives two that stand against each other, as in "68 of 72", it is not known
    what either of them answers, and such a question is left out.
    """
    gathered = gather(told, [], likeness)
    groups = [set(cluster) for cluster in gathered.clusters]
    for sides in gathered.conflicts:
        one = {detail for side in sides for detail in side}
        groups = [*(group for group in groups if not group & one), one]
    found = [tuple(sorted(group, key=lambda each: (each.article, each.span))) for group in groups]
    return sorted(
        (each for each in found if 2 <= len(each) == len(tellers(each))), key=lambda each: (-len(each), each[0].article, each[0].span)
    )


def tellers(question: Question) -> set[int]:
    """The articles that answer a question."""
    return {detail.article for detail in question}


def may_answer(details: Iterable[Detail], question: Question, known: Sequence[Question], likeness: Likeness) -> bool:
    """Whether one of an article's numbers that answers no other question may answer this one."""
    elsewhere = {detail for other in known for detail in other if other != question}
    return any(_may_be(detail, each, likeness) for detail in details if detail not in elsewhere for each in question)


def _may_be(one: Detail, other: Detail, likeness: Likeness) -> bool:
    found = verdict(one, other)
    return found is not Verdict.UNLIKE and (found > Verdict.CONTRARY or likeness(one, other)[0] >= OWN_LIKE)
