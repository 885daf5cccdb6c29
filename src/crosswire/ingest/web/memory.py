"""What is remembered between two runs. A store can do it; without one, a notebook that lasts as long as the run."""

from typing import Protocol

#: Kinds of what is remembered: what a page answered so that it can be asked whether it changed, and what a robots.txt said.
VALIDATORS, ROBOTS = "validators", "robots"


class Memory(Protocol):
    def recall(self, kind: str, key: str) -> str | None:
        """What was remembered."""

    def remember(self, kind: str, key: str, value: str | None) -> None:
        """Remember something; None forgets it."""


class Notebook:
    """A memory that ends with the run."""

    def __init__(self) -> None:
        self._notes: dict[tuple[str, str], str] = {}

    def recall(self, kind: str, key: str) -> str | None:
        return self._notes.get((kind, key))

    def remember(self, kind: str, key: str, value: str | None) -> None:
        if value is None:
            self._notes.pop((kind, key), None)
        else:
            self._notes[kind, key] = value
