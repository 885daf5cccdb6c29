"""What a site says a document is: ``text/html; charset=utf-8``."""

from email.message import Message

PAGES = ("text/html", "application/xhtml+xml")
_LONGEST = 200


def kind_stated(content_type: str) -> str:
    """``text/html``, in small letters; empty where nothing is said."""
    return content_type.partition(";")[0].strip().lower()


def charset_stated(content_type: str) -> str | None:
    """The encoding that its characters are said to be in."""
    message = Message()
    message["content-type"] = content_type[:_LONGEST]
    found = message.get_param("charset")
    return found if isinstance(found, str) else None
