"""Sorting articles of any events to stories."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from crosswire.config import Settings
from crosswire.desk.encoding import encoder_of, one_thread
from crosswire.desk.headlines import called
from crosswire.desk.listening import Listener
from crosswire.findings.remarks import Remarks
from crosswire.findings.unread import Unread
from crosswire.model.article import Article
from crosswire.model.found import FoundStory, Stories
from crosswire.model.report import Failure

if TYPE_CHECKING:
    from crosswire.encoders.base import TextEncoder


def sort_to_stories(
    entries: Iterable[Article | Failure],
    settings: Settings,
    listener: Listener | None = None,
    encoder: "TextEncoder | None" = None,
) -> Stories:
    """Sort articles of any events to stories, however many there are. Failures among the entries are kept."""
    listener = listener or Listener()
    unread, remarks = Unread(listener.failed), Remarks(listener.remarked)
    articles = _read_ones(entries, unread)
    first = next(articles, None)
    if first is None:
        return Stories((), "", unread.folded())
    encoder = encoder or encoder_of(settings, listener)
    with one_thread():
        stories = _sorted(chain([first], articles), encoder, remarks)
    return Stories(stories, encoder.name, unread.folded())


def _sorted(articles: Iterable[Article], encoder: "TextEncoder", remarks: Remarks) -> tuple[FoundStory, ...]:
    from crosswire.cluster.sorting import Sorter

    sorter = Sorter(encoder)
    for article in articles:
        sorter.add(article, called(article))
        remarks.add(article, article.path or article.id)
    remarks.close()
    return sorter.stories()


def _read_ones(entries: Iterable[Article | Failure], unread: Unread) -> Iterator[Article]:
    """The articles; what could not be read is told."""
    for entry in entries:
        if isinstance(entry, Failure):
            unread.add(entry)
        else:
            yield entry
