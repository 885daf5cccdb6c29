"""What a site says a document is: ``text/html; charset=utf-8``."""

from email.message import Message
from functools import lru_cache

PAGES = ("text/html", "application/xhtml+xml")
_LONGEST = 200


def kind_stated(content_type: str) -> str:
    """``text/html``, in small letters; empty where nothing is said."""
    return content_type.partition(";")[0].strip().lower()


def charset_stated(content_type: str) -> str | None:
    """The encoding that its characters are said to be in."""
    return _charset(content_type[:_LONGEST])


@lru_cache(maxsize=200)
def _charset(content_type: str) -> str | None:
    """The same few come again and again, and taking one apart takes as long as the whole head of an answer."""
    message = Message()
    message["content-type"] = content_type
    found = message.get_param("charset")
    return found if isinstance(found, str) else None
