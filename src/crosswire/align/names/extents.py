"""How far a name goes, by the same name in other languages: what stands in theirs belongs to it, what stands beside theirs does not."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.names.alike import Alike
from crosswire.align.names.sights import sights
from crosswire.align.tagging.extents import Extent, extents
from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.told import types_of
from crosswire.encoders.base import Floats
from crosswire.languages.naming.anywhere import IN_ARABIC_LETTERS, UNSPACED
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.linking.meant_chance import chances_of
from crosswire.text.names.linking.shared import Shared

#: More articles that have the name, and more units by which an end moves, count as so many.
_MOST_ARTICLES, _FAR = 5, 6
#: A name goes as far as another passage does from this chance on. In 220 stories, each half judged by a fit without it, F1 of all names was
#: 0.8846 from 0.5 on, as from 0.4, 0.8843 from 0.6, 0.8835 from 0.7, and 0.8817 without; from 0.5 and 0.6 on most links were found, 0.729.
LIKELIER = 0.5


def likelier(name: Shared, labelled: Labelled, parts: Sequence[Contents], alike: Alike) -> Told | None:
    """Another passage that is likelier what is named. ``labelled``: the article of the name."""
    found, rows = asked(name, labelled, parts, alike)
    chances = chances_of(weights(), rows) if found else np.zeros(1, np.float32)
    best = int(chances.argmax())
    return Told(found[best].span, types_of(labelled, found[best].span)) if chances[best] >= LIKELIER else None


def asked(name: Shared, labelled: Labelled, parts: Sequence[Contents], alike: Alike) -> tuple[list[Extent], Floats]:
    """Other passages that may be meant by a name, and what speaks for each: float32 [passages, features]."""
    found = extents(labelled, name.span, name.taken)
    found = [each for each in found if not any(each.span.shares(span) for span in name.fixed)]
    if not found:
        return [], np.zeros((0, 0), np.float32)
    spans = [name.span, *(each.span for each in found)]
    now, *then = np.mean([np.max(alike.of_places(name.article, spans, *other), axis=1) for other in name.others.items()], axis=0).tolist()
    seen = sights(parts[name.article], parts, name.others)
    rows = [features(name, each, (now, like - now), seen.told(name.span, each.span)) for each, like in zip(found, then, strict=True)]
    return found, np.array(rows, np.float32)


def features(name: Shared, extent: Extent, alike: tuple[float, float], told: Sequence[float]) -> tuple[float, ...]:
    """What speaks for a passage instead of a name, and against it.

    ``alike``: how like the name is to the others', and how much more so the passage; ``told``: of ``Sights``.
    """
    text, code = name.page.text, name.page.vocabulary.code
    words, now = extent.span.of(text), name.span.of(text)
    return (
        extent.gained,
        *alike,
        min(len(name.others), _MOST_ARTICLES),
        extent.covered,
        *(max(-_FAR, min(_FAR, moved)) for moved in (extent.earlier, extent.later)),
        float(np.log(len(now))),
        float(code in UNSPACED),
        float(code == "ko"),
        float(code in IN_ARABIC_LETTERS),
        *(float(name.type is kind) for kind in (MentionType.ORGANISATION, MentionType.PERSON, MentionType.PLACE)),
        float(name.known),
        *(float(np.log1p(text.count(each))) for each in (words, now)),
        *(float(np.log1p(name.elsewhere(each))) for each in (words, now)),
        *told,
    )


@cache
def weights() -> dict[str, Floats]:
    """As ``meant_chance.weights``; written by ``evaluation/fit_names.py``."""
    with files(__package__).joinpath("extents.npz").open("rb") as file, np.load(file) as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}
