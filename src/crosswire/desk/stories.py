"""Stories over time: the list of them, one with its history, and its articles to compare."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from crosswire.config import Settings
from crosswire.desk.encoding import encoder_of
from crosswire.desk.headlines import called
from crosswire.desk.listening import Listener
from crosswire.errors import InputError
from crosswire.model.article import Article
from crosswire.model.kept import Kept
from crosswire.model.kept_story import PREFIX, Event, KeptStory, StoriesWanted, StoryHistory
from crosswire.store.base import Store

if TYPE_CHECKING:
    from crosswire.encoders.base import TextEncoder

#: Of a story so many articles are looked at for the most typical.
_MOST_COMPARED = 1000


def bring_up_to_date(
    store: Store, settings: Settings, listener: Listener, encoder: "Callable[[], TextEncoder] | None" = None
) -> Iterator[tuple[Event, ...]]:
    """File what no story has yet; what came of it, batch by batch. ``encoder`` opens the model, only where there is something to file."""
    if not store.filed.waiting():
        return
    from crosswire.desk.filing import FilingDesk

    opened = encoder() if encoder else encoder_of(settings, listener)
    yield from FilingDesk(store, opened, listener.progress).file_all()


def file_anew(store: Store, settings: Settings, listener: Listener) -> Sequence[Event]:
    """File all articles of the store anew."""
    from crosswire.desk.filing import FilingDesk

    return FilingDesk(store, encoder_of(settings, listener)).file_anew()


def stories(store: Store, wanted: StoriesWanted) -> Iterator[tuple[KeptStory, Sequence[Kept]]]:
    """Those that are wanted, with their articles."""
    for number in store.told.wanted(wanted):
        articles = store.told.articles(number)
        if articles:  # they may have been removed meanwhile
            yield described(store, number, articles), articles


def history(store: Store, name: str) -> StoryHistory:
    """A story and how it came to be; of one that was taken in by another, that one. Raises InputError where there never was one."""
    number = number_of(name)
    articles, seen = store.told.articles(number), {number}
    while not articles:
        into = store.told.taken_in_by(number)
        if into is None or into in seen:
            raise InputError(name, "has no articles any more" if store.told.events(number) else "is no story of the store")
        seen.add(into)
        number, articles = into, store.told.articles(into)
    return StoryHistory(described(store, number, articles), tuple(articles), tuple(store.told.events(number)))


def articles_of(store: Store, name: str) -> Sequence[Article]:
    """The articles of a story, to compare them. Raises InputError."""
    return [kept.article for kept in history(store, name).articles]


def number_of(name: str) -> int:
    """``12`` and ``story-12``. Raises InputError for anything else."""
    bare = name.strip().removeprefix(PREFIX)
    if not (bare.isascii() and bare.isdigit() and len(bare) <= 9):
        raise InputError(name, "is no number of a story; 'crosswire stories' lists them")
    return int(bare)


def described(store: Store, number: int, articles: Sequence[Kept]) -> KeptStory:
    """What a list says of a story."""
    typical = store.told.most_typical(number, _MOST_COMPARED)
    named = next((kept for kept in articles if kept.article.id == typical), articles[0])
    return KeptStory(
        number=number,
        headline=called(named.article),
        size=len(articles),
        outlets=tuple(dict.fromkeys(kept.article.outlet for kept in articles)),
        languages=tuple(sorted({kept.article.language for kept in articles})),
        voices=voices(articles),
        first_seen=articles[0].first_seen,
        last_seen=max(kept.first_seen for kept in articles),
    )


def voices(articles: Sequence[Kept]) -> int:
    """Articles that carry the text of an earlier one, or almost, count with it."""
    first: dict[str, str] = {}

    def origin(name: str) -> str:
        while first.get(name, name) != name:
            name = first[name]
        return name

    for kept in articles:
        linked = [one for one in (kept.same_text_as, kept.much_like) if one is not None]
        origins = sorted({origin(name) for name in (kept.article.id, *linked)}, key=int)
        first.update(dict.fromkeys(origins, origins[0]))
    return len({origin(kept.article.id) for kept in articles})
