"""The line to the web: one request, one answer, within bounds of time and size. Tests put another in its place."""

from collections.abc import Generator, Iterable, Mapping
from contextlib import closing
from ssl import SSLCertVerificationError, SSLContext
from typing import Protocol

import httpcore2
import httpx2

from crosswire.errors import InputError
from crosswire.ingest.web.asking import Answer, Request
from crosswire.ingest.web.dialling import Dialling
from crosswire.ingest.web.guard import Guard
from crosswire.ingest.web.kinds import refuse_other_kinds
from crosswire.ingest.web.trouble import UnreachableError
from crosswire.ingest.web.unpacking import PACKINGS, Unpacking, too_large

_FOUND = 200
_MOST_HEADERS, _LONGEST_HEADER = 200, 4_000
#: Of the time for an answer, so much may pass without a single byte.
_SILENCE = 0.5


class Line(Protocol):
    def ask(self, request: Request) -> Answer:
        """One request, following no redirect. Raises UnreachableError and InputError."""


class WebLine:
    """The real line. It knows no cookies, no proxies and no logins, and keeps no connection open between two requests."""

    def __init__(self, guard: Guard, seconds: float, most_bytes: int) -> None:
        self._guard, self._seconds, self._most = guard, seconds, most_bytes
        self._tls: SSLContext | None = None

    def ask(self, request: Request) -> Answer:
        try:
            return self._asked(request)
        except httpcore2.TimeoutException as error:
            raise UnreachableError(request.url, f"did not answer within {self._seconds:g} seconds") from error
        except httpcore2.ConnectError as error:
            distrusted = any(isinstance(cause, SSLCertVerificationError) for cause in error.args)
            raise UnreachableError(request.url, "has no valid certificate" if distrusted else "could not be connected to") from error
        except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
            raise UnreachableError(request.url, "the answer broke off, or is none that can be understood") from error
        except InputError as error:  # the guard knows the host only, the reader knows the address
            raise type(error)(request.url, error.reason) from error

    def _asked(self, request: Request) -> Answer:
        address = httpx2.URL(request.url)
        if address.scheme == "https" and self._tls is None:
            self._tls = httpcore2.default_ssl_context()
        target = httpcore2.URL(scheme=address.raw_scheme, host=address.raw_host, port=address.port, target=address.raw_path)
        headers = {**request.headers, "host": address.netloc.decode("ascii"), "connection": "close", "accept-encoding": ", ".join(PACKINGS)}
        waits = dict.fromkeys(("connect", "read", "write"), self._seconds * _SILENCE)
        with (
            httpcore2.ConnectionPool(self._tls, max_connections=1, network_backend=Dialling(self._guard, self._seconds)) as pool,
            pool.stream(request.method, target, headers=list(headers.items()), extensions={"timeout": waits}) as response,
        ):
            said = _headers(response.headers)
            return Answer(request.url, response.status, said, self._body(request, response, said))

    def _body(self, request: Request, response: httpcore2.Response, said: Mapping[str, str]) -> bytes:
        if response.status != _FOUND or request.method != "GET":
            return b""
        if request.beginning is None:
            refuse_other_kinds(request.url, said.get("content-type", ""))
        body = bytearray()
        with closing(_plain(response.iter_stream(), said, self._most, request.url)) as pieces:
            for piece in pieces:
                body += piece
                if request.beginning is not None and len(body) >= request.beginning:
                    return bytes(body[: request.beginning])
                if len(body) > self._most:
                    raise too_large(request.url, self._most)
        return bytes(body)


def _headers(given: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """Of headers that come twice the first one counts."""
    said: dict[str, str] = {}
    for name, value in list(given)[:_MOST_HEADERS]:
        said.setdefault(name.decode("latin-1").lower(), value.decode("latin-1")[:_LONGEST_HEADER])
    return said


def _plain(pieces: Iterable[bytes], said: Mapping[str, str], most: int, url: str) -> Generator[bytes, None, None]:
    packing = said.get("content-encoding", "").strip().lower().removeprefix("x-")
    if packing in ("", "identity"):
        yield from pieces
        return
    if packing not in PACKINGS:
        raise InputError(url, f"is packed in a way that nobody asked for ({packing[:40]})")
    worker = Unpacking(most, url)
    for piece in pieces:
        yield worker.plain(piece)
    if not worker.whole:
        raise UnreachableError(url, "the answer broke off before its end")
