"""A page's bytes to its tree of elements, within bounds."""

import re
from typing import Any

from crosswire.errors import InputError
from crosswire.ingest.decoding import check_text, decode, encoding_of_mark, is_utf8
from crosswire.ingest.page.paths import at

#: The time to sort a page out grows with their square. Of 85 news pages none had a fifth of the first or a tenth of the second.
MOST_ELEMENTS = 25_000
MOST_IN_A_LINE = 1_000
#: The parser compares every attribute of an element with all the others of it.
MOST_ATTRIBUTES = 10_000
#: Attributes as the parser parts them; no byte is looked at twice.
_ATTRIBUTE = rb"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?)?+"""
_ONE_ATTRIBUTE = re.compile(_ATTRIBUTE)
_TAG = re.compile(rb"<[a-zA-Z][^\s/>]*+((?:" + _ATTRIBUTE + rb")*+)")

_INLINE = frozenset(
    {"a", "abbr", "b", "br", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u"}
)

_DECLARED = re.compile(rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_DECLARATION_WITHIN = 4096

#: Names that pages use -> Python's, where the page means more than its name says. Only what begins like these is an encoding of the web.
_MEANT = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
          "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "tis-620": "cp874",
          "windows-874": "cp874"}  # fmt: skip
_OF_THE_WEB = re.compile(r"(?:iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|gb18030|big5|euc-jp|iso-2022-jp|ibm866|macintosh)")


def tree_of(data: bytes, subject: str, charset: str | None = None) -> Any:
    """The page's elements; ``charset`` is what the server called its characters.

    Raises InputError where it is no page or one too tangled to be read.
    """
    import lxml.html  # type: ignore[import-untyped]

    markup = _in_utf8(data, subject, charset)
    _check_tags(markup, subject)
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    # one class for all elements: choosing among those for forms and the like takes a tenth of the time of an article
    parser.set_element_class_lookup(lxml.etree.ElementDefaultClassLookup(element=lxml.html.HtmlElement))
    try:
        tree = lxml.html.document_fromstring(markup, parser=parser)
    except (lxml.etree.ParserError, ValueError) as error:
        raise InputError(subject, "is not a page that can be read") from error
    _check_size(tree, subject)
    return tree


def _in_utf8(data: bytes, subject: str, charset: str | None) -> bytes:
    """What says UTF-8 and is goes to the parser as it came: most pages do, and decoding them twice takes a tenth of their time."""
    if b"\0" not in data and not encoding_of_mark(data) and not data.isascii() and is_utf8(data):
        check_text(data, subject)
        return data
    return _markup(data, subject, charset).replace("\0", "").encode(errors="replace")


def _markup(data: bytes, subject: str, charset: str | None) -> str:
    """What the server says goes before what the page says, as browsers have it, and the bytes before both."""
    declared = _DECLARED.search(data, 0, _DECLARATION_WITHIN)
    named = (charset or "", declared[1].decode("ascii") if declared else "")
    name = next(filter(None, map(encoding_named, named)), None)
    if not name or encoding_of_mark(data) or (is_utf8(data) and not data.isascii()):
        return decode(data, subject)
    return data.decode(name, errors="replace")


def encoding_named(name: str) -> str | None:
    """Python's name for an encoding that the web has; None for any other."""
    name = name.strip(" \"'").lower()
    return _MEANT.get(name, name if _OF_THE_WEB.fullmatch(name) else None)


def _check_tags(markup: bytes, subject: str) -> None:
    """Before the page is parsed, as its parser does not come back from a million attributes. Each takes two bytes at least."""
    for tag in _TAG.finditer(markup) if len(markup) > 2 * MOST_ATTRIBUTES else ():
        inside = tag[1]
        if len(inside) > 2 * MOST_ATTRIBUTES and sum(1 for _ in _ONE_ATTRIBUTE.finditer(inside)) > MOST_ATTRIBUTES:
            raise InputError(subject, "is too large or too tangled a page to be read")


def _check_size(tree: Any, subject: str) -> None:
    """Counted by the parser itself, in a fraction of a walk over the elements; whoever has few has few in any line."""
    count = at(tree, "count(//*)")
    crowded = at(tree, f"//*[count(*) > {MOST_IN_A_LINE}]") if count > MOST_IN_A_LINE else ()
    if count >= MOST_ELEMENTS or any(_inline_children(element) > MOST_IN_A_LINE for element in crowded):
        raise InputError(subject, "is too large or too tangled a page to be read")


def _inline_children(element: Any) -> int:
    return sum(child.tag in _INLINE for child in element)
