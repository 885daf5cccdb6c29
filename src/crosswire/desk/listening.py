"""Whom the desk tells how it goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from crosswire.model.kept import Outcome
from crosswire.model.report import Failure


def _silent(_: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True)
class Listener:
    """Whom the desk tells how it goes."""

    #: Work done and work to do.
    progress: Callable[[int, int], None] | None = None
    #: One line, such as that the model is being built.
    announce: Callable[[str], None] = _silent
    #: An input that could not be read, as soon as it is known.
    failed: Callable[[Failure], None] = _silent
    #: What an input says of its article and could not be understood; the article is read all the same.
    remarked: Callable[[str], None] = _silent
    #: Of an ingest, how many inputs have had which outcome so far.
    counted: Callable[[Mapping[Outcome, int]], None] = _silent
