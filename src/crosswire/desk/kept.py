"""What the desk keeps: opening its store, and taking articles out of it to compare them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from crosswire.config import store_file
from crosswire.desk.checking import Returning
from crosswire.ingest.boilerplate import Boilerplate
from crosswire.model.article import Article
from crosswire.model.kept import Kept
from crosswire.model.report import Failure
from crosswire.store.base import Store
from crosswire.store.opening import open_store
from crosswire.text.differences import Difference, differences


def kept_store(given: str | None = None, *, create: bool = False) -> Store:
    """The store in the file given, else in that of the user's settings. It is made only where ``create`` says so. Raises StoreError."""
    return open_store(store_file(given, make_folder=create), create=create)


def taken_out(store: Store, names: Iterable[str]) -> Iterator[Article | Failure]:
    """The articles with these numbers or addresses, each once and in this order; one that is not there is a Failure."""
    used: set[str] = set()
    for name in names:
        number = store.known_as(name)
        kept = None if number is None else store.article(number)
        if kept is None:
            yield Failure(name, "is no article of the store")
        elif kept.article.id not in used:
            used.add(kept.article.id)
            yield kept.article


def returning_in(store: Store) -> Returning:
    """What tells of an article which of its lines return in its outlet's articles, as far as the store has seen."""
    return Boilerplate(store).of


def with_differences(revisions: Sequence[Kept]) -> list[tuple[Kept, Kept, list[Difference]]]:
    """Each revision but the first, with the one before and what changed in the text."""
    return [(one, next_one, changed(one, next_one)) for one, next_one in pairwise(revisions)]


def changed(before: Kept, after: Kept) -> list[Difference]:
    """What is different in the text of the later of two revisions."""
    one, other = before.article, after.article
    return differences(one.text, other.text, (one.language, other.language))
