"""Bodies in signs or syllables called by a few of those of their names: "欧安组织" for 欧洲安全与合作组织, "선관위" for 선거관리위원회."""

from collections.abc import Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.lexicon.far_east_letters import HANGUL, SIGNS
from crosswire.text.names.linking.clusters import Cluster, Pair

_SHORTEST, _LONGEST, _LONGEST_HANGUL, _FEWEST_LONG, _MOST = 2, 5, 4, 5, 100


def clipped(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of a long name and the short one, in which signs of it stand in their order; each the only one of the story."""
    written = {number: name for number, cluster in enumerate(clusters) for name in [_signs(cluster)] if name}
    long = [number for number, name in written.items() if len(name) >= _FEWEST_LONG][:_MOST]
    for number, name in written.items():
        if _SHORTEST <= len(name) <= (_LONGEST_HANGUL if name >= HANGUL else _LONGEST):
            found = [one for one in long if one != number and _is_clipped(name, written[one])]
            if len(found) == 1:
                yield found[0], number


def _signs(cluster: Cluster) -> str:
    """The signs of a body's name of one word."""
    words = cluster.drafts[0].words
    body = not cluster.entity and cluster.type in (MentionType.ORGANISATION, MentionType.OTHER)
    return words[0] if body and len(words) == 1 and words[0][0] >= SIGNS else ""


def _is_clipped(short: str, long: str) -> bool:
    """Whether a name begins as another does, ends with a sign of its last word and has signs of what is between, but no row of them."""
    if short[0] != long[0] or short in long or len(short) > len(long) - _SHORTEST or short[-1] not in long[-_SHORTEST - 1 :]:
        return False
    rest = iter(long)
    return all(sign in rest for sign in short)
