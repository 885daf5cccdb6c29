"""The first steps: articles come in, and each is read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.config import Settings
from crosswire.extract.mentions import mentions_in_story, mentions_of
from crosswire.extract.quotes import with_quotes
from crosswire.extract.reading import read
from crosswire.extract.recognisers.loading import recognisers
from crosswire.ingest.aliases import read_aliases
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.report import Failure
from crosswire.model.story import Story
from crosswire.text.names.drafts.aids import NO_AIDS, Aids
from crosswire.text.names.lexicon.aliases import NO_ALIASES
from crosswire.text.names.linking.likeness_asked import Likeness


def come_in(paths: Sequence[str], settings: Settings) -> Iterator[Article | Failure]:
    """The articles of files and folders, one at a time. Raises UsageError where the language of the settings is no code."""
    return read_articles(paths, settings.language)


def reading(article: Article, aids: Aids = NO_AIDS) -> Reading:
    """What one article says and names, for itself."""
    return with_quotes(article, replace(read(article), mentions=mentions_of(article, aids)))


def readings_in_story(articles: Sequence[Article], aids: Aids = NO_AIDS) -> list[Reading]:
    """What each article of one story says; what it names is settled over all of them."""
    return named(articles, [read(article) for article in articles], aids)


def aids_of(settings: Settings) -> Aids:
    """The aliases of a user's file and the recognisers he asks for. Raises UsageError where one cannot be read or loaded."""
    aliases = NO_ALIASES if settings.aliases is None else read_aliases(settings.aliases)
    return Aids(aliases, recognisers(settings.ner)) if settings.ner else Aids(aliases)


def named(articles: Sequence[Article], readings: Sequence[Reading], aids: Aids, likeness: Likeness | None = None) -> list[Reading]:
    """The same readings with what each article names, settled over all of them, and with who says what.

    ``likeness`` tells which names mean the same.
    """
    each = zip(articles, readings, mentions_in_story(articles, aids, likeness), strict=True)
    return [with_quotes(article, replace(reading, mentions=found)) for article, reading, found in each]


def with_names(story: Story, aids: Aids, likeness: Likeness | None = None) -> Story:
    """The same story with what its articles name."""
    return replace(story, readings=tuple(named(story.articles, story.readings, aids, likeness)))
