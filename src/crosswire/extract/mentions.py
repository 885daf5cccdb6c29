"""The mentions of articles: each for itself, and settled over the articles of a story."""

from collections.abc import Sequence

from crosswire.model.article import Article
from crosswire.model.mention import Mention
from crosswire.text.names.capitals.single import called_alone
from crosswire.text.names.drafts.aids import NO_AIDS, Aids
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.recognised import with_recognised
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.finding import drafts_of, pages_of
from crosswire.text.names.linking.meant import Likeness
from crosswire.text.names.linking.settling import mentions
from crosswire.text.names.spreading import spread
from crosswire.text.names.story.sounding import story_for
from crosswire.text.names.story.told import main_names


def mentions_of(article: Article, aids: Aids = NO_AIDS) -> tuple[Mention, ...]:
    """Who and what one article names, told from that article alone."""
    return mentions_in_story([article], aids)[0]


def mentions_in_story(
    articles: Sequence[Article], aids: Aids = NO_AIDS, likeness: Likeness | None = None
) -> list[tuple[Mention, ...]]:
    """Who and what each article of a story names, told from all of them: what one shows to be a name is one in the others."""
    pages = pages_of([(article.text, article.language) for article in articles])
    drafts = [_asked(page, found, aids) for page, found in zip(pages, drafts_of(pages), strict=True)]
    cased = [page.cased for page in pages]
    named = [(draft.span.of(page.text), draft) for page, one, found in zip(pages, cased, drafts, strict=True) if one for draft in found]
    uncased = {page.vocabulary.code for page, one in zip(pages, cased, strict=True) if not one}
    main = main_names(found for found, one in zip(drafts, cased, strict=True) if one)
    firms = called_alone(pages[0]) if pages else set()
    told = {code: story_for(code, named, firms, main) for code in uncased}
    complete = [
        found if one else spread(page, found, told[page.vocabulary.code]) for page, found, one in zip(pages, drafts, cased, strict=True)
    ]
    if likeness is None:
        return mentions(pages, complete, aids.aliases)
    more: list[list[Draft]] = []
    mentions(pages, complete, aids.aliases, likeness, more)
    complete = [
        without_overlap([*more_, *found]) if one else spread(page, without_overlap([*more_, *found]), told[page.vocabulary.code])
        for page, found, one, more_ in zip(pages, drafts, cased, more, strict=True)
    ]
    return mentions(pages, complete, aids.aliases, likeness)


def _asked(page: Page, drafts: list[Draft], aids: Aids) -> list[Draft]:
    """The names of an article with those of the recognisers that know its language."""
    for recogniser in aids.recognisers:
        if recogniser.knows(page.vocabulary.code):
            drafts = with_recognised(page, drafts, recogniser.names(page.text))
    for draft in drafts:
        draft.language = page.vocabulary.code
    return drafts
