"""What of a page is none of its article, for certain: it comes off before the body is looked for."""

from typing import Any

from crosswire.ingest.page.meta import plain
from crosswire.ingest.page.paths import at
from crosswire.languages.words import words

_HEADING = "(self::h1 or self::h2 or self::h3 or self::h4)"
#: A teaser is an item of a list whose heading is a link; a story told in a list has more paragraphs, or the page's own headline in it.
_TEASERS = f"""//li[.//a[.//*[{_HEADING}]] or .//*[{_HEADING}]/a][count(.//p) < 4][not(.//h1[not(ancestor::a) and not(.//a)])]"""

#: What holds no line of an article: left in, it is copied again and again, which takes a fifth of a page's time, and breaks lines.
_NO_TEXT = words(
    "style svg iframe template link canvas object embed input select option textarea noscript source video audio map nav footer menu dialog"
)


def prune(tree: Any, title: str | None) -> None:
    """Take off what holds no text, teasers, and the articles that follow the page's own where pages are read on and on."""
    import lxml.etree  # type: ignore[import-untyped]

    lxml.etree.strip_elements(tree, *_NO_TEXT, with_tail=False)
    for element in [*_scripts(tree), *_teasers(tree), *_others(tree, title)]:
        if element.getparent() is not None:
            element.drop_tree()


def _scripts(tree: Any) -> list[Any]:
    """What a page states of its article stands in scripts too, which are left."""
    return [script for script in tree.iter("script") if "ld+json" not in script.get("type", "")]


def _teasers(tree: Any) -> list[Any]:
    """Only where a heading is in an item: most lists are of links alone."""
    headed = any(next(heading.iterancestors("li"), None) is not None for heading in tree.iter("h1", "h2", "h3", "h4"))
    return list(at(tree, _TEASERS)) if headed else []


def _others(tree: Any, title: str | None) -> list[Any]:
    """The whole articles with another headline, where one has the page's own."""
    whole = [element for element in tree.iter("article") if next(element.iterancestors("article"), None) is None]
    headed = [(element, _headline(element)) for element in whole]
    own = {element for element, headline in headed if headline and title and (headline in title or title in headline)}
    return [element for element, headline in headed if own and headline and element not in own]


def _headline(article: Any) -> str | None:
    heading = next(article.iter("h1"), None)
    return plain(heading.text_content()) if heading is not None else None
