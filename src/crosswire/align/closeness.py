"""How closely two articles word what they share: translations and copies closely, independent reports loosely.

Where two articles are close, a passage without a close counterpart is surely missing; where they are loose, it may be there in
other words.
"""

from crosswire.align.groups import Groups
from crosswire.align.links import Links

#: Before anything is linked, two articles count as having so many links of such agreement.
PRIOR_LINKS, PRIOR_AGREEMENT = 3, 0.5


class Closeness:
    """The mean agreement of the linked passages of each pair of articles."""

    def __init__(self, links: Links, groups: Groups) -> None:
        self._found: dict[tuple[int, int], list[float]] = {}
        for group in groups.all():
            members = sorted(group)
            for at, one in enumerate(members):
                for other in members[at + 1 :]:
                    pair = groups.layout.article(one), groups.layout.article(other)
                    self._found.setdefault(pair, []).append(links.counterparts.agreement(one, other))

    def between(self, one: int, other: int) -> float:
        """0 to 1, drawn towards PRIOR_AGREEMENT where there are few links."""
        found = self._found.get((min(one, other), max(one, other)), [])
        return (sum(found) + PRIOR_LINKS * PRIOR_AGREEMENT) / (len(found) + PRIOR_LINKS)
