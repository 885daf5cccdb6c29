"""The text of a page's article: what trafilatura finds, with what extractors tend to lose put back and what they add left out."""

from functools import cache
from typing import Any

from crosswire.errors import InputError
from crosswire.ingest.page.facts import PageFacts
from crosswire.ingest.page.lead import standfirst
from crosswire.ingest.page.meta import plain
from crosswire.ingest.page.pruning import prune

#: Teasers and comments are paragraphs too, but an article is at least so much of them: on 85 pages, whatever was below had lost its body.
_LEAST_OF_PARAGRAPHS = 0.5
#: A body of which the page itself states so much more is not the whole one; twice as much was once another article behind it.
_MUCH_MORE = 3
_LEAST_STATED = 500
#: Within so many lines the headline may be repeated before the article begins, and from so many letters on a line is no mere formula.
_TOP, _NO_FORMULA = 3, 80


def body_of(tree: Any, facts: PageFacts, subject: str) -> str:
    """One paragraph a line. Raises InputError where no article is on the page. The tree is not whole any more afterwards."""
    found = _found(tree, facts, subject)
    lines = _without_repeats(found.split("\n"), facts.title)
    lead = standfirst(tree, facts.title, "\n".join(lines), facts.descriptions)
    return "\n".join([lead, *lines] if lead else lines)


def _found(tree: Any, facts: PageFacts, subject: str) -> str:
    """The quick way first; where it leaves out most of the page's paragraphs, the careful one: half an article accuses its outlet."""
    prune(tree, facts.title)
    body = _extracted(tree, subject, careful=False)
    paragraphs = sum(len(paragraph.text_content()) for paragraph in tree.iter("p"))
    if len(body) < _LEAST_OF_PARAGRAPHS * paragraphs:
        body = max(body, _extracted(tree, subject, careful=True), key=len)
    stated = facts.stated_body
    if len(stated) > max(_LEAST_STATED, _MUCH_MORE * len(body)):
        body = stated
    if not body:
        raise InputError(subject, "no article was found on the page")
    return body


def _extracted(tree: Any, subject: str, careful: bool) -> str:
    import trafilatura  # slow to import

    try:
        return trafilatura.extract(tree, options=_options(careful)) or ""
    except (RecursionError, ValueError) as error:
        raise InputError(subject, "is too tangled a page to be read") from error


@cache
def _options(careful: bool) -> Any:
    """What is wanted of trafilatura, which else reads its settings anew for every page: a tenth of the time of a small one."""
    from trafilatura.settings import Extractor

    return Extractor(fast=not careful, comments=False)


def _without_repeats(lines: list[str], title: str | None) -> list[str]:
    """The headline is a fact of its own and no line of the text; a paragraph that comes twice is there for another width of screen."""
    seen: set[str] = set()
    kept = []
    for number, line in enumerate(lines):
        repeats = (number < _TOP and title is not None and plain(line) == title) or line in seen
        if not repeats:
            kept.append(line)
        if len(line) >= _NO_FORMULA:
            seen.add(line)
    return kept if any(kept) else lines
