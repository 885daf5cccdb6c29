"""One question to a site and its answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosswire.ingest.content_type import charset_stated, kind_stated


@dataclass(frozen=True)
class Request:
    """What is asked for."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    method: str = "GET"
    #: Only so many bytes of it are wanted, of whatever kind it is; of a document that must be whole there is none such.
    beginning: int | None = None


@dataclass(frozen=True)
class Answer:
    """What came back. There is a body only of a document that was found (200)."""

    url: str
    status: int
    #: By their names in small letters.
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def content_type(self) -> str:
        """``text/html``, in small letters; empty where the site does not say."""
        return kind_stated(self.headers.get("content-type", ""))

    @property
    def charset(self) -> str | None:
        """The encoding that the site says the document is in."""
        return charset_stated(self.headers.get("content-type", ""))
