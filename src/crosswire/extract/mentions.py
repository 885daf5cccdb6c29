"""The mentions of articles: each for itself, and settled over the articles of a story."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crosswire.model.article import Article
from crosswire.model.mention import Mention
from crosswire.text.names.capitals.single import called_alone
from crosswire.text.names.drafts.aids import NO_AIDS, Aids
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.overlap import without_overlap
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.recognised import with_recognised
from crosswire.text.names.finding import drafts_of, pages_of
from crosswire.text.names.linking.likeness_asked import Likeness
from crosswire.text.names.linking.meant_elsewhere import meant_elsewhere
from crosswire.text.names.linking.meant_further import Changes, meant_further
from crosswire.text.names.linking.settling import Settled, settled
from crosswire.text.names.spreading import spread
from crosswire.text.names.story.sounding import Story, story_for
from crosswire.text.names.story.told import main_names
from crosswire.text.names.telling import as_told, with_changes


def mentions_of(article: Article, aids: Aids = NO_AIDS) -> tuple[Mention, ...]:
    """Who and what one article names, told from that article alone."""
    return mentions_in_story([article], aids)[0]


def mentions_in_story(articles: Sequence[Article], aids: Aids = NO_AIDS, likeness: Likeness | None = None) -> list[tuple[Mention, ...]]:
    """Who and what each article of a story names, told from all of them: what one shows to be a name is one in the others.

    With ``likeness`` names are also put together, and found, by what they mean where they stand.
    """
    pages, drafts = drafts_in_story(articles, aids, likeness)
    if likeness is None or len({page.vocabulary.code for page in pages}) < 2:
        return settled(pages, drafts, aids.aliases).mentions()
    story, changes, more = _meant(pages, drafts, aids, likeness)
    if not any(changes) and not any(more):
        return story.mentions()
    drafts = [with_changes(page, found, changed) for page, found, changed in zip(pages, drafts, changes, strict=True)]
    drafts = [without_overlap([*found, *new]) for found, new in zip(drafts, more, strict=True)]
    story = settled(pages, drafts, aids.aliases)
    story.join(likeness)
    return story.mentions()


def drafts_in_story(articles: Sequence[Article], aids: Aids, likeness: Likeness | None) -> tuple[list[Page], list[list[Draft]]]:
    """The articles made ready, and the names of each before it is settled whom they name."""
    pages = pages_of([(article.text, article.language) for article in articles])
    drafts = [_asked(page, found, aids) for page, found in zip(pages, drafts_of(pages), strict=True)]
    drafts = [_told(n, page, drafts[n], aids, likeness) if page.cased else drafts[n] for n, page in enumerate(pages)]
    stories = _stories(pages, drafts)
    complete = [_spread(page, found, stories) for page, found in zip(pages, drafts, strict=True)]
    return pages, [complete[n] if page.cased else _told(n, page, complete[n], aids, likeness) for n, page in enumerate(pages)]


def _stories(pages: Sequence[Page], drafts: Sequence[list[Draft]]) -> dict[str, Story]:
    """By the languages whose script has no capitals, what the articles in others tell them."""
    named = [(draft.span.of(page.text), draft) for page, found in zip(pages, drafts, strict=True) if page.cased for draft in found]
    main = main_names(found for page, found in zip(pages, drafts, strict=True) if page.cased)
    firms = called_alone(pages[0]) if pages else set()
    return {code: story_for(code, named, firms, main) for code in {page.vocabulary.code for page in pages if not page.cased}}


def _spread(page: Page, found: list[Draft], stories: Mapping[str, Story]) -> list[Draft]:
    return found if page.cased else spread(page, found, stories[page.vocabulary.code])


def _told(number: int, page: Page, drafts: list[Draft], aids: Aids, likeness: Likeness | None) -> list[Draft]:
    """The names of an article, told by their meaning too; a recogniser of the user's has the last word."""
    if likeness is None or any(recogniser.knows(page.vocabulary.code) for recogniser in aids.recognisers):
        return drafts
    return as_told(page, drafts, likeness.told(number, page, drafts))


def _meant(
    pages: Sequence[Page], complete: Sequence[list[Draft]], aids: Aids, likeness: Likeness
) -> tuple[Settled, list[Changes], list[list[Draft]]]:
    """The story settled, and for each article the names that go further than was thought and those that are found, by what they mean.

    To settle whom names name notes this and that in them: here in copies.
    """
    copies = [[replace(draft, votes=draft.votes.copy()) for draft in found] for found in complete]
    story = settled(pages, copies, aids.aliases)
    story.join(likeness)
    groups = story.compared()
    return story, meant_further(pages, groups, likeness), meant_elsewhere(pages, groups, likeness)


def _asked(page: Page, drafts: list[Draft], aids: Aids) -> list[Draft]:
    """The names of an article with those of the recognisers that know its language."""
    for recogniser in aids.recognisers:
        if recogniser.knows(page.vocabulary.code):
            drafts = with_recognised(page, drafts, recogniser.names(page.text))
    for draft in drafts:
        draft.language = page.vocabulary.code
    return drafts
