"""Plain text files."""

from crosswire.ingest.decoding import decode
from crosswire.ingest.files import Input
from crosswire.ingest.found import Found, one_line, web_address
from crosswire.ingest.front_matter import split_front_matter
from crosswire.ingest.headline import headline
from crosswire.ingest.published import is_day_only, published


def read_plain(source: Input, data: bytes) -> Found:
    """The text as it stands in the file: line ends become LF, the front matter comes off, nothing else is touched.

    The headline stays in the text: it is a passage like any other.
    """
    block = split_front_matter(_with_line_feeds(decode(data, source.shown)))
    says = block.says
    return Found(
        subject=source.shown,
        id=source.stem,
        text=block.text,
        outlet=one_line(says.get("outlet")),
        title=one_line(says.get("title")) or one_line(headline(block.text)),
        published=published(says.get("published")),
        day_only=is_day_only(says.get("published")),
        url=web_address(says.get("url")),
        path=source.shown,
        language=says.get("language"),
        remarks=block.remarks,
    )


def _with_line_feeds(text: str) -> str:
    """CRLF is a line end, and CR is one where the file has no other; a stray one among others is left alone."""
    text = text.replace("\r\n", "\n")
    return text if "\n" in text else text.replace("\r", "\n")
