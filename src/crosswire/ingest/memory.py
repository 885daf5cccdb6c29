"""What is remembered between two runs. A store can do it; without one, a notebook that lasts as long as the program."""

from typing import Protocol


class Memory(Protocol):
    def recall(self, kind: str, key: str) -> str | None:
        """What was remembered under a key, among all of its kind."""

    def remember(self, kind: str, key: str, value: str | None) -> None:
        """Remember something; None forgets it."""


class Notebook:
    """A memory that ends with the program."""

    def __init__(self) -> None:
        self._notes: dict[tuple[str, str], str] = {}

    def recall(self, kind: str, key: str) -> str | None:
        return self._notes.get((kind, key))

    def remember(self, kind: str, key: str, value: str | None) -> None:
        if value is None:
            self._notes.pop((kind, key), None)
        else:
            self._notes[kind, key] = value
