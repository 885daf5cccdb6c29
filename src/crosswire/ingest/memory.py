"""What is remembered between two runs. A store can do it; without one, a notebook that lasts as long as the program."""

from collections.abc import Iterable, Mapping
from typing import Protocol


class Memory(Protocol):
    def recall(self, kind: str, key: str) -> str | None:
        """What was remembered under a key, among all of its kind."""

    def remember(self, kind: str, key: str, value: str | None) -> None:
        """Remember something; None forgets it."""

    def recall_all(self, kind: str, keys: Iterable[str]) -> Mapping[str, str]:
        """What was remembered under each of several keys, of those that there are."""

    def remember_all(self, kind: str, values: Mapping[str, str]) -> None:
        """Remember something under each of several keys."""


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

    def recall_all(self, kind: str, keys: Iterable[str]) -> Mapping[str, str]:
        return {key: note for key in keys if (note := self.recall(kind, key)) is not None}

    def remember_all(self, kind: str, values: Mapping[str, str]) -> None:
        self._notes |= {(kind, key): value for key, value in values.items()}
