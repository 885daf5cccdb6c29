"""A small site on this machine, which notes what it was asked for."""

import socketserver
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Event, Thread

#: Writes an answer by hand, byte by byte, for what no decent server would send.
ByHand = Callable[["Handler"], object]

SENTENCES = (
    "The ferry to the island sails again from Monday, its owner said on Friday, after nine days in the dock.",
    "Engineers replaced a pump and two hundred metres of cable, and nobody had been hurt in the fire.",
    "The harbour master wants a second inspection before winter, when the crossing takes half an hour longer.",
)


def page(title: str = "Ferry is back", head: str = "") -> str:
    """An article's page; ``head`` is what else it says of itself."""
    body = "".join(f"<p>{sentence}</p>" for sentence in (*SENTENCES, f"This was reported under the title {title}."))
    heading = f"<h1>{title}</h1>" if title else ""
    return f"<!DOCTYPE html><html lang='en'><head><title>{title}</title>{head}</head><body><article>{heading}{body}</article></body></html>"


@dataclass
class Reply:
    """What the site answers at a path."""

    body: str | bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    kind: str = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Asked:
    """One request that came in."""

    host: str
    path: str
    method: str
    headers: dict[str, str]


class Handler(BaseHTTPRequestHandler):
    site: "Site"
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.site.asked.append(Asked(headers.get("host", "").partition(":")[0], self.path, self.command, headers))
        self.close_connection = True
        with suppress(OSError):  # whoever asked may have gone
            self._answer(self.site.reply(self.path, headers))

    do_HEAD = do_GET  # noqa: N815 (so the server calls it)

    def _answer(self, reply: Reply | ByHand) -> None:
        if not isinstance(reply, Reply):
            reply(self)
            return
        body = reply.body if isinstance(reply.body, bytes) else reply.body.encode()
        self.send_response(reply.status)
        for name, value in {"Content-Type": reply.kind, "Content-Length": str(len(body)), **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


class Site:
    """``put`` something at a path, then look at what was ``asked``."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.asked: list[Asked] = []
        self.closing = Event()
        self._there: dict[str, list[Reply | ByHand]] = {}

    def url(self, path: str, host: str = "north.example") -> str:
        return f"http://{host}:{self.port}{path}"

    def put(self, path: str, *replies: Reply | ByHand | str) -> str:
        """Several replies are given one after the other, and the last one from then on."""
        self._there[path] = [Reply(reply) if isinstance(reply, str) else reply for reply in replies]
        return self.url(path)

    def reply(self, path: str, headers: dict[str, str]) -> Reply | ByHand:
        waiting = self._there.get(path)
        if not waiting:
            return Reply("nothing here", 404)
        reply = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        etag = reply.headers.get("ETag") if isinstance(reply, Reply) else None
        return Reply(status=304) if etag and headers.get("if-none-match") == etag else reply

    def paths(self, *, robots: bool = False) -> list[str]:
        """The paths that were asked for, in order."""
        return [asked.path for asked in self.asked if robots or asked.path != "/robots.txt"]


class _Server(socketserver.ThreadingMixIn, HTTPServer):
    daemon_threads = False  # all are awaited when the site closes

    def server_bind(self) -> None:
        """Without asking what this machine is called."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]


@contextmanager
def open_site() -> Iterator[Site]:
    handler = type("OneSite", (Handler,), {})
    with _Server(("127.0.0.1", 0), handler) as server:
        handler.site = site = Site(server.server_address[1])  # type: ignore[attr-defined]
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield site
        finally:
            site.closing.set()
            server.shutdown()
            thread.join()


def feed(*links: str, title: str = "A title", more: str = "") -> Reply:
    items = "".join(f"<item><title>{title} {n}</title><link>{link}</link>{more}</item>" for n, link in enumerate(links, 1))
    return Reply(f"<rss version='2.0'><channel><title>North</title>{items}</channel></rss>", kind="application/rss+xml")


def sitemap(*entries: str, index: bool = False) -> Reply:
    """``entries`` are addresses, or ``address|lastmod``."""
    outer, inner = ("sitemapindex", "sitemap") if index else ("urlset", "url")
    body = "".join(f"<{inner}>{_entry(*entry.split('|'))}</{inner}>" for entry in entries)
    return Reply(f"<{outer} xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{body}</{outer}>", kind="application/xml")


def _entry(url: str, changed: str = "") -> str:
    return f"<loc>{url}</loc>" + (f"<lastmod>{changed}</lastmod>" if changed else "")
