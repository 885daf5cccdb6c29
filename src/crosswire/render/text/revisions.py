"""The revisions of an article and what changed from one to the next, as text."""

from collections.abc import Iterator, Sequence

from crosswire.model.kept import Kept
from crosswire.render.text.kept import called, moment
from crosswire.render.text.paper import Paper
from crosswire.render.text.visible import visible
from crosswire.text.differences import Difference

Step = tuple[Kept, Kept, list[Difference]]


def revision_lines(revisions: Sequence[Kept], steps: Sequence[Step], paper: Paper) -> Iterator[str]:
    """When each came in, then what is gone (-) and what has come (+)."""
    article = revisions[-1].article
    yield from (paper.strong(line) for line in paper.paragraph(called(article)))
    yield from paper.paragraph(visible(f"article {article.id}, {article.outlet}"), "  ")
    for kept in revisions:
        yield f"  revision {kept.revision}  {moment(kept.seen)}"
    for step in steps:
        yield ""
        yield from _step(step, paper)


def _step(step: Step, paper: Paper) -> Iterator[str]:
    before, after, changes = step
    yield paper.strong(f"From revision {before.revision} to {after.revision}")
    if before.article.title != after.article.title:
        changes = [Difference(_title(before), _title(after)), *changes]
    for change in changes:
        yield ""
        for sign, pieces in (("-", change.gone), ("+", change.come)):
            for piece in pieces:
                yield from paper.paragraph(visible(piece), "    ", f"  {sign} ")


def _title(kept: Kept) -> tuple[str, ...]:
    return (f"Title: {kept.article.title}",) if kept.article.title else ()
