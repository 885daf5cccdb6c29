"""What any store can do, whatever database keeps it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

import numpy.typing as npt

from crosswire.model.article import Article
from crosswire.model.kept import Coming, Handled, Kept, Run
from crosswire.model.search import EVERYTHING, Hit, Wanted

if TYPE_CHECKING:
    from crosswire.store.filed import Filed
    from crosswire.store.prepared import Prepared
    from crosswire.store.told import Told


class Store(Protocol):
    """Articles with their revisions, the stories they are in, what became of every input, and what is to be remembered.

    Everything inside ``together`` is kept or nothing is: whoever is killed in between finds the state before. Times are aware.
    """

    @property
    def filed(self) -> "Filed":
        """The file of stories."""

    @property
    def told(self) -> "Told":
        """Stories as they stand, and what became of them."""

    def together(self) -> AbstractContextManager[None]:
        """One transaction; inside another one, a part of it. Nobody else can write until it ends, so keep slow work outside."""

    def keep(self, article: Article, key: str, seen: datetime) -> tuple[Kept, Coming]:
        """Keep an article under its key: new, the same as before, or a new revision. Its id becomes its number in the store."""

    def keep_all(self, entries: "Iterable[Prepared]") -> list[tuple[str, Coming]]:
        """Keep several at once, which costs less: the number of each and what it was, in their order."""

    def article(self, number: str, revision: int | None = None) -> Kept | None:
        """One article, in its last revision unless another is named."""

    def articles(self, numbers: Iterable[str] | None = None) -> Iterator[Kept]:
        """The last revisions, in the order in which the articles first came in."""

    def wanted(self, wanted: Wanted = EVERYTHING) -> Iterator[Kept]:
        """The last revisions of those that are wanted, the last that came in first."""

    def search(self, words: str, wanted: Wanted = EVERYTHING, most: int = 20) -> Iterator[Hit]:
        """The articles that have all these words in title, text or outlet, the best first; a phrase stands in quotation marks.

        Raises UsageError where there is no word in them, or too many.
        """

    def known_as(self, name: str) -> str | None:
        """The number of the article with this number, key or address."""

    def revisions(self, key: str) -> Sequence[Kept]:
        """All revisions of the article under this key, the first one first."""

    def remove(self, numbers: Iterable[str]) -> int:
        """Forget articles with all their revisions; how many there were."""

    def begin(self, sources: Sequence[str], started: datetime) -> int:
        """A new run; its number."""

    def note(self, run: int, *handled: Handled) -> None:
        """What became of inputs."""

    def end(self, run: int, ended: datetime) -> None:
        """The run came to its end."""

    def runs(self) -> Sequence[Run]:
        """All runs, the last one first."""

    def handled(self, run: int) -> Iterator[Handled]:
        """What became of the inputs of a run, in their order."""

    def recall(self, kind: str, key: str) -> str | None:
        """What was remembered: where a source was left (``mark``), what a page answered (``validators``), what robots.txt said
        (``robots``), which paragraphs an outlet's last articles had (``boilerplate``), what was told of a story (``told``)."""

    def remember(self, kind: str, key: str, value: str | None) -> None:
        """Remember something; None forgets it."""

    def recall_all(self, kind: str, keys: Iterable[str]) -> Mapping[str, str]:
        """What was remembered under each of several keys, of those that there are."""

    def remember_all(self, kind: str, values: Mapping[str, str]) -> None:
        """Remember something under each of several keys."""

    def keep_vector(self, number: str, revision: int, model: str, vector: npt.NDArray[Any]) -> None:
        """The meaning of a revision, as a model has it; kept with 16 bits a number."""

    def vectors(self, model: str) -> Iterator[tuple[str, npt.NDArray[Any]]]:
        """The meanings of the last revisions, in the order in which the articles first came in."""

    def close(self) -> None:
        """Nothing more is asked of it."""

    def __enter__(self) -> "Store":
        """``with`` closes it at its end."""

    def __exit__(self, *_: object) -> None:
        """Close it."""
