"""Whatever a site sends, the answer ends: in time, in size, and with a reason."""

import gzip
import json
import socket
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import pytest

from crosswire.config import WebOptions
from crosswire.ingest.memory import Notebook
from crosswire.ingest.web.asking import Request
from crosswire.ingest.web.guard import Guard
from crosswire.ingest.web.line import WebLine
from crosswire.ingest.web.robots import ROBOTS
from crosswire.ingest.web.trouble import UnreachableError
from tests.ingest.web.conftest import Desk, FakeClock, article, come, reasons
from tests.ingest.web.site import Handler, Reply, Site, page

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
BROKE_OFF = "the answer broke off, or is none that can be understood"


def drip(handler: Handler, beginning: bytes, piece: bytes) -> None:
    """A byte now and then, for as long as anybody listens."""
    handler.wfile.write(beginning)
    while not handler.site.closing.wait(0.01):
        handler.wfile.write(piece)


@pytest.fixture
def hurried(desk: Desk, site: Site, memory: Notebook, clock: FakeClock) -> Desk:
    """Waits for a moment only, and knows the site's rules, so that only what is slow is asked for."""
    memory.remember(ROBOTS, site.url(""), json.dumps({"read": clock.now().isoformat(), "text": ""}))
    return lambda: desk(seconds=0.4)


def test_a_slow_drip_ends(hurried: Desk, site: Site) -> None:
    site.put("/slow", lambda handler: drip(handler, HEAD + b"\r\n<html>", b"a"))
    site.put("/slow-head", lambda handler: drip(handler, HEAD + b"X-Long: ", b"a"))
    for path in ("/slow", "/slow-head"):
        assert reasons(come(site.url(path), hurried())) == ["did not answer within 0.4 seconds"]


def test_silence_ends(hurried: Desk, site: Site) -> None:
    site.put("/silent", lambda handler: handler.site.closing.wait())
    assert reasons(come(site.url("/silent"), hurried())) == ["did not answer within 0.4 seconds"]


def test_an_endless_answer_ends(desk: Desk, site: Site) -> None:
    sent = []

    def endless(handler: Handler) -> None:
        handler.wfile.write(HEAD + b"\r\n")
        while not handler.site.closing.is_set():
            sent.append(handler.wfile.write(b"<p>and on and on" * 500))

    site.put("/endless", endless)
    assert reasons(come(site.url("/endless"), desk(bytes=200_000))) == ["is larger than 0.2 MB, and was not read to its end"]


def test_endless_headers_end(desk: Desk, site: Site) -> None:
    def endless(handler: Handler) -> None:
        handler.wfile.write(HEAD)
        while not handler.site.closing.is_set():
            handler.wfile.write(b"X-More: " + b"a" * 1000 + b"\r\n")

    site.put("/a", endless)
    assert reasons(come(site.url("/a"), desk())) == [BROKE_OFF]


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_bomb_does_not_go_off(desk: Desk, site: Site, packing: str) -> None:
    bomb = (gzip.compress if packing == "gzip" else zlib.compress)(bytes(30_000_000))
    site.put("/a", Reply(bomb, headers={"Content-Encoding": packing}))
    assert len(bomb) < 40_000
    assert reasons(come(site.url("/a"), desk(bytes=1_000_000))) == ["is larger than 1 MB, and was not read to its end"]


def test_a_packed_file_is_no_bomb_either(desk: Desk, site: Site) -> None:
    site.put("/a.gz", Reply(gzip.compress(bytes(30_000_000)), kind="application/gzip"))
    assert reasons(come(site.url("/a.gz"), desk(bytes=1_000_000))) == ["is larger than 1 MB, and was not read to its end"]


def test_packages_in_packages_are_not_opened_for_ever(desk: Desk, site: Site) -> None:
    packed = page().encode()
    for _ in range(4):
        packed = gzip.compress(packed)
    site.put("/a.gz", Reply(packed, kind="application/gzip"))
    assert reasons(come(site.url("/a.gz"), desk())) == ["is neither a page nor a feed nor a sitemap"]


def test_a_row_of_packages_without_end_is_refused(desk: Desk, site: Site) -> None:
    site.put("/a.gz", Reply(gzip.compress(b"") * 500_000, kind="application/gzip"))
    assert reasons(come(site.url("/a.gz"), desk())) == ["is packed in too many parts"]


def test_a_damaged_package_is_told(desk: Desk, site: Site) -> None:
    whole = gzip.compress(page().encode())
    for number, (body, reason) in enumerate(
        [
            (b"no package at all", "is damaged: it cannot be unpacked"),
            (whole[:60] + b"\xff" * 60, "is damaged: it cannot be unpacked"),
            (whole[:-20], "the answer broke off before its end"),
        ]
    ):
        site.put(f"/{number}", Reply(body, headers={"Content-Encoding": "gzip"}))
        assert reasons(come(site.url(f"/{number}"), desk())) == [reason]


def test_a_connection_cut_in_the_middle_is_told(desk: Desk, site: Site) -> None:
    site.put("/cut", lambda handler: handler.wfile.write(HEAD + b"Content-Length: 90000\r\n\r\n<html>"))
    site.put("/chunk", lambda handler: handler.wfile.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\nffff\r\n<html>"))
    site.put("/nothing", lambda handler: None)
    site.put("/rubbish", lambda handler: handler.wfile.write(b"\x16\x03\x01 this is not HTTP\r\n\r\n"))
    for path in ("/cut", "/chunk", "/nothing"):
        assert reasons(come(site.url(path), desk())) == [BROKE_OFF]
    assert reasons(come(site.url("/rubbish"), desk())) == [BROKE_OFF]


def test_what_is_longer_than_it_says_is_read_to_where_it_says(desk: Desk, site: Site) -> None:
    body = page().encode()
    site.put("/a", lambda handler: handler.wfile.write(HEAD + b"Content-Length: %d\r\n\r\n" % len(body) + body + b"<p>and more"))
    assert "and more" not in article(come(site.url("/a"), desk())).text


def test_nobody_there_is_told(desk: Desk, site: Site) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    line = WebLine(Guard([f"127.0.0.1:{port}"]), 5, 1000)
    with pytest.raises(UnreachableError, match=r"could not be connected to"):
        line.ask(Request(f"http://127.0.0.1:{port}/"))


@contextmanager
def stubborn() -> Iterator[int]:
    """A port where a secure connection is always about to begin."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def run() -> None:
            connection, _ = server.accept()
            with connection:
                try:
                    connection.sendall(b"\x16\x03\x03\x40\x00")
                    while True:
                        time.sleep(0.01)
                        connection.sendall(b"\x00")
                except OSError:
                    return

        thread = Thread(target=run)
        thread.start()
        try:
            yield server.getsockname()[1]
        finally:
            thread.join()


def test_a_secure_connection_that_never_begins_ends() -> None:
    with stubborn() as port:
        line = WebLine(Guard([f"127.0.0.1:{port}"]), 0.4, 1000)
        with pytest.raises(UnreachableError, match=r"could not be connected to|did not answer"):
            line.ask(Request(f"https://127.0.0.1:{port}/"))


def test_the_usual_bounds() -> None:
    assert WebOptions().seconds == 60
    assert WebOptions().bytes == 50_000_000
