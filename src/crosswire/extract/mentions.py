"""The mentions of articles: each for itself, and settled over the articles of a story."""

from collections.abc import Sequence

from crosswire.model.article import Article
from crosswire.model.mention import Mention
from crosswire.text.names.aliases import NO_ALIASES, Aliases
from crosswire.text.names.finding import drafts_of, pages_of
from crosswire.text.names.settling import mentions
from crosswire.text.names.single import called_alone
from crosswire.text.names.sounding import story_for
from crosswire.text.names.spreading import spread


def mentions_of(article: Article, aliases: Aliases = NO_ALIASES) -> tuple[Mention, ...]:
    """Who and what one article names, told from that article alone."""
    return mentions_in_story([article], aliases)[0]


def mentions_in_story(articles: Sequence[Article], aliases: Aliases = NO_ALIASES) -> list[tuple[Mention, ...]]:
    """Who and what each article of a story names, told from all of them: what one shows to be a name is one in the others."""
    pages = pages_of([(article.text, article.language) for article in articles])
    drafts = drafts_of(pages)
    cased = [page.cased for page in pages]
    named = [(draft.span.of(page.text), draft) for page, one, found in zip(pages, cased, drafts, strict=True) if one for draft in found]
    uncased = {page.vocabulary.code for page, one in zip(pages, cased, strict=True) if not one}
    firms = called_alone(pages[0]) if pages else set()
    told = {code: story_for(code, named, firms) for code in uncased}
    complete = [
        found if one else spread(page, found, told[page.vocabulary.code]) for page, found, one in zip(pages, drafts, cased, strict=True)
    ]
    return mentions(pages, complete, aliases)
