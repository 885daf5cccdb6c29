"""Plain text files."""

from crosswire.ingest.decoding import decode
from crosswire.ingest.files import Input
from crosswire.ingest.found import Found, one_line, web_address
from crosswire.ingest.front_matter import split_front_matter
from crosswire.ingest.headline import headline
from crosswire.ingest.published import published


def read_plain(source: Input, data: bytes) -> Found:
    """The text as it stands in the file: line ends are made LF, the front matter comes off, nothing else is touched.

    The headline stays in the text: it is a passage like any other.
    """
    block, text = split_front_matter(decode(data, source.shown).replace("\r\n", "\n"))
    return Found(
        subject=source.shown,
        id=source.stem,
        text=text,
        outlet=one_line(block.get("outlet")) or source.stem,
        title=one_line(block.get("title")) or one_line(headline(text)),
        published=published(block.get("published")),
        url=web_address(block.get("url")),
        path=source.shown,
        language=block.get("language"),
    )
