"""Bodies, laws and firms that several articles of the Far East have in the same signs, as each writes or reads them.

"金融監督院" is "金融监督院", and "금융감독원" by how Koreans read it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.sign_readings import in_hangul, is_sign, simplified
from crosswire.text.names.linking.clusters import Cluster, Pair

_SHORTEST, _MOST = 4, 200


def bodies_read(clusters: Sequence[Cluster]) -> Iterator[Pair]:
    """Pairs of clusters of different articles; people have a file of their own."""
    alike: dict[str, list[int]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        if not cluster.entity and cluster.type is not MentionType.PERSON:
            for key in dict.fromkeys(_keys("".join(cluster.drafts[0].words))):
                alike[key].append(number)
    for numbers in alike.values():
        for other in numbers[1:_MOST]:
            if not clusters[numbers[0]].articles & clusters[other].articles:
                yield numbers[0], other


def _keys(name: str) -> Iterator[str]:
    """A name in signs as the mainland writes them, and as Koreans read them; a name in Hangul as it stands."""
    if len(name) < _SHORTEST:
        return
    if all(map(is_sign, name)):
        yield simplified(name)
        yield from filter(None, (in_hangul(name),))
    elif all(map(is_hangul, name)):
        yield name
