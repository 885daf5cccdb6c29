"""The sentence or two that stand between a headline and its article: readers take them for its beginning, extractors for decoration."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from crosswire.ingest.page.meta import plain
from crosswire.ingest.page.paths import at
from crosswire.languages.words import words

#: So many elements behind the headline are looked at, and so long a text may a standfirst be.
_MOST_ELEMENTS = 150
_LONGEST, _SHORTEST = 700, 25
#: By so many letters two texts are known to begin alike.
_BEGINNING = 50
#: What a standfirst without a name of its own has at least, so that it is no label: words where a script has spaces, letters else.
_FEWEST_WORDS, _FEWEST_LETTERS = 8, 30
_MOST_LINKED = 0.3
#: Where a page is laid out for its makers, spaces and line ends stand between all parts of a text, but not several times its length.
_SPACED_OUT = 5

#: The words of the names that stylesheets give a standfirst, in several countries.
_NAMED = frozenset(
    words(
        "standfirst subtitle subheadline subheading subhead dek deck lede lead leadtext intro introduction preamble abstract excerpt"
        " summary teaser teasertext chapo chapeau sommario catenaccio entradilla bajada copete ingress manchet vorspann anriss zajawka"
        " sapo lid perex"
    )
)
#: Whatever is named with one of these is none.
_NEVER = frozenset(
    words(
        "caption credit copyright byline author authors bio newsletter share sharing social ad ads advert advertisement promo promotion"
        " related cookie consent paywall comment comments breadcrumb breadcrumbs tags date time meta menu nav alert ai disclaimer toc audio"
        " video"
    )
)
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_ENDS = tuple('.!?…。！？।؟۔"”“»')
_TEXTS = ("p", "div", "span", "h2", "h3", "h4", "strong")
#: What is inside one of these is none, and neither is what has one of those in it.
_OUTSIDE = ("figure", "figcaption", "aside", "nav", "form", "a", "li")
_INSIDE = ("script", "style", "li", "button", "input", "h1")
_MOST_CHILDREN, _HIGHEST = 3, 30
#: Of a text without a name of its own: a picture or something to press beside it makes it a caption or an offer.
_BESIDE = "../descendant::img | ../descendant::picture | ../descendant::button | ../descendant::input | ../descendant::svg"


def standfirst(tree: Any, title: str | None, body: str, descriptions: list[str]) -> str | None:
    """The text between headline and body that is no part of the body yet; None where there is none or it is not plain that it is one."""
    flat, first = _flat(body), _flat(body[: _LONGEST * 2].split("\n", 1)[0])
    candidates = [one for one in _between(tree, title, first) if one[0][:_BEGINNING] not in flat and not _says_title(one[0], title)]
    ranks = ((_claim(text, element, descriptions), -place, text) for place, (text, element) in enumerate(candidates))
    return max((one for one in ranks if one[0]), default=(0, 0, None))[2]


def _says_title(text: str, title: str | None) -> bool:
    return title is not None and (title in text or text in title)


def _between(tree: Any, title: str | None, first: str) -> Iterator[tuple[str, Any]]:
    """The short texts behind the headline, up to the body's first line; none where that does not come."""
    headline = _headline(tree, title)
    passed: list[tuple[str, Any]] = []
    longest = _SPACED_OUT * (len(first) + _LONGEST)
    for element in islice(_behind(headline), _MOST_ELEMENTS):
        raw = element.text_content()
        text = (plain(raw) or "") if len(raw) <= longest else ""
        if first and text[:_BEGINNING] == first[:_BEGINNING] and len(text) < len(first) + _LONGEST:
            yield from passed
            return
        if _SHORTEST <= len(text) <= _LONGEST:
            passed.append((text, element))


def _behind(element: Any) -> Iterator[Any]:
    """The elements for texts that follow in the page, as they come, so that only those are looked at that are needed."""
    known: dict[Any, bool] = {}
    while element is not None:
        for sibling in element.itersiblings():
            yield from (one for one in sibling.iter(*_TEXTS) if _may_be_text(one, known))
        element = element.getparent()


def _may_be_text(element: Any, known: dict[Any, bool]) -> bool:
    """``known``: of elements above others, whether what is in them may be text; most have many in them."""
    if len(element) > _MOST_CHILDREN or next(element.iter(*_INSIDE), None) is not None:
        return False
    above = element.getparent()
    if above not in known:
        known[above] = all(one.tag not in _OUTSIDE for one in islice(element.iterancestors(), _HIGHEST))
    return known[above]


def _headline(tree: Any, title: str | None) -> Any:
    """The heading that says the title, else the first of the highest rank."""
    headings = list(islice(tree.iter("h1"), 20)) or list(islice(tree.iter("h2"), 20))
    said = [heading for heading in headings if title and (plain(heading.text_content()) or "").endswith(title)]
    return next(iter(said or headings), None)


def _claim(text: str, element: Any, descriptions: list[str]) -> int:
    """How plainly it is one: the page describes its article so (3), names it so (2), or it is prose by itself (1); 0: not at all."""
    names = _names(element) | _names(element.getparent())
    if names & _NEVER or sum(len(link.text_content()) for link in element.iter("a")) > _MOST_LINKED * len(text):
        return 0
    if any(text[:_BEGINNING] == description[:_BEGINNING] for description in descriptions):
        return 3
    if names & _NAMED:
        return 2
    return int(_is_prose(text) and not at(element, _BESIDE))


def _is_prose(text: str) -> bool:
    enough = len(text.split()) >= _FEWEST_WORDS or (
        not text.isascii() and " " not in text[:_FEWEST_LETTERS] and len(text) >= _FEWEST_LETTERS
    )
    return enough and text.endswith(_ENDS)


def _names(element: Any) -> set[str]:
    """The words of an element's classes and of its part in the page's data."""
    stated = " ".join(element.get(name) or "" for name in ("class", "id", "itemprop", "data-testid"))[:500] if element is not None else ""
    return {word.lower() for word in _WORD.findall(stated)}


def _flat(text: str) -> str:
    return plain(text) if len(text) < 900 else " ".join(text.replace("\u00ad", "").split())  # type: ignore[return-value]
