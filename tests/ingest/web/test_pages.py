"""A page from the web becomes an article."""

import gzip
import zlib

import pytest

from crosswire.ingest.memory import Notebook
from tests.ingest.web.conftest import Desk, article, come, reasons
from tests.ingest.web.site import SENTENCES, Reply, Site, page


def test_a_page_is_read(desk: Desk, site: Site) -> None:
    found = article(come(site.put("/news/ferry-back?utm_source=x", page()) + "#top", desk()))
    assert (found.title, found.language, found.outlet, found.path) == ("Ferry is back", "en", "north.example", None)
    assert found.id == "ferry-back"
    assert SENTENCES[0] in found.text
    assert site.paths(robots=True) == ["/robots.txt", "/news/ferry-back?utm_source=x"]


def test_we_say_who_asks_and_nothing_else(desk: Desk, site: Site) -> None:
    come(site.put("/a", Reply(page(), headers={"Set-Cookie": "who=reader; Path=/"})), desk(contact="desk@paper.example"))
    come(site.put("/b", page()), desk())
    first, second = (asked.headers for asked in site.asked if asked.path in ("/a", "/b"))
    assert first["user-agent"].startswith("crosswire/")
    assert first["user-agent"].endswith("(+desk@paper.example)")
    assert "(" not in second["user-agent"]
    assert set(second) == {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_a_login_in_an_address_is_not_sent(desk: Desk, site: Site) -> None:
    site.put("/a", page())
    (arrival,) = come(site.url("/a").replace("north", "me:secret@north"), desk())
    assert (arrival.key, article([arrival]).url) == (site.url("/a"), site.url("/a"))
    assert not any("authorization" in asked.headers or "secret" in str(asked) for asked in site.asked)


def test_cookies_are_not_sent_back(desk: Desk, site: Site) -> None:
    site.put("/a", Reply(status=302, headers={"Location": "/b", "Set-Cookie": "who=reader; Path=/"}))
    site.put("/b", page())
    article(come(site.url("/a"), desk()))
    assert not any("cookie" in asked.headers for asked in site.asked)


def test_the_charset_of_the_answer_is_honoured(desk: Desk, site: Site) -> None:
    for number, (title, charset) in enumerate(
        (("Überfahrt – möglich", "ISO-8859-1"), ("Ferry to Łódź", "ISO-8859-2"), ("Паром", '"KOI8-R"'))
    ):
        encoding = "cp1252" if number == 0 else charset.strip('"')
        site.put(f"/{number}", Reply(page(title).encode(encoding), kind=f"text/html; Charset={charset}"))
        assert article(come(site.url(f"/{number}"), desk())).title == title


def test_what_proves_to_be_utf_8_is_read_so(desk: Desk, site: Site) -> None:
    site.put("/a", Reply(page("Überfahrt möglich"), kind="text/html; charset=ISO-8859-1"))
    assert article(come(site.url("/a"), desk())).title == "Überfahrt möglich"


@pytest.mark.parametrize(
    ("packing", "pack"),
    [("gzip", gzip.compress), ("x-gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", lambda data: zlib.compress(data)[2:-4])],
)
def test_packed_answers_are_unpacked(desk: Desk, site: Site, packing: str, pack: type) -> None:
    site.put("/a", Reply(pack(page().encode()), headers={"Content-Encoding": packing}))
    assert article(come(site.url("/a"), desk())).title == "Ferry is back"


def test_two_packages_in_a_row_are_one(desk: Desk, site: Site) -> None:
    whole = page().encode()
    site.put("/a", Reply(gzip.compress(whole[:200]) + gzip.compress(whole[200:]), headers={"Content-Encoding": "gzip"}))
    assert SENTENCES[2] in article(come(site.url("/a"), desk())).text


def test_a_packing_nobody_asked_for_is_refused(desk: Desk, site: Site) -> None:
    site.put("/a", Reply(b"...", headers={"Content-Encoding": "br"}))
    assert reasons(come(site.url("/a"), desk())) == ["is packed in a way that nobody asked for (br)"]


@pytest.mark.parametrize("kind", ["image/png", "application/pdf", "application/json", "video/mp4"])
def test_what_is_no_document_is_not_even_fetched(desk: Desk, site: Site, kind: str) -> None:
    site.put("/a", Reply(b"x", kind=kind, headers={"Content-Length": "900000000"}))
    assert reasons(come(site.url("/a"), desk())) == [f"is neither a page nor a feed nor a sitemap but {kind}"]


@pytest.mark.parametrize(("body", "reason"), [("", "is empty"), ("Just words.", "is neither a page nor a feed nor a sitemap")])
def test_plain_text_is_no_page(desk: Desk, site: Site, body: str, reason: str) -> None:
    site.put("/a", Reply(body, kind="text/plain"))
    assert reasons(come(site.url("/a"), desk())) == [reason]


@pytest.mark.parametrize(
    ("status", "said"), [(404, "is not there"), (410, "is gone"), (403, "refuses"), (204, "does not give it"), (304, "unchanged")]
)
def test_statuses_are_told_in_words(desk: Desk, site: Site, status: int, said: str) -> None:
    site.put("/a", Reply(status=status))
    (reason,) = reasons(come(site.url("/a"), desk()))
    assert said in reason


def test_a_page_without_an_article_is_told(desk: Desk, site: Site) -> None:
    site.put("/a", "<!DOCTYPE html><html><body></body></html>")
    assert reasons(come(site.url("/a"), desk())) == ["no article was found on the page"]


@pytest.mark.parametrize(
    ("path", "stated", "key"),
    [
        ("/a?fbclid=1", ("/story", "www.north.example"), ("/story", "www.north.example")),
        ("/a?fbclid=1", ("/story", "south.example"), ("/a", "north.example")),
        ("/a?fbclid=1", ("/story", "blogs.north.example"), ("/a", "north.example")),
        ("/a?id=1", ("/", "north.example"), ("/a?id=1", "north.example")),
    ],
)
def test_its_own_address_is_believed_on_its_own_site_only(
    desk: Desk, site: Site, path: str, stated: tuple[str, str], key: tuple[str, str]
) -> None:
    site.put(path, page(head=f'<link rel="canonical" href="{site.url(*stated)}">'))
    arrivals = come(site.url(path), desk())
    assert arrivals[0].key == site.url(*key)
    assert article(arrivals).url == (site.url(*stated) if stated == key else site.url(path))
    assert article(arrivals).outlet == key[1].removeprefix("www.")


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ('<link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2">', "its feed: {site}/feed?a=1&b=2"),
        ("<LINK HREF='feed.atom' TYPE='application/atom+xml'>", "its feed: {site}/feed.atom"),
        ('<link rel="stylesheet" href="/feed">', "its feed, or an article"),
        ('<link type="application/rss+xml" href="javascript:alert(1)">', "its feed, or an article"),
    ],
)
def test_a_front_page_is_no_article(desk: Desk, site: Site, head: str, named: str) -> None:
    site.put("/", page(head=head))
    reason = "is a front page and no article; name " + named.format(site=site.url(""))
    assert reasons(come(site.url(""), desk())) == [reason]


def test_an_article_that_leads_to_the_front_page_is_gone(desk: Desk, site: Site) -> None:
    site.put("/", page())
    site.put("/old", Reply(status=301, headers={"Location": "/"}))
    assert reasons(come(site.url("/old"), desk())) == ["leads to the front page of its site: the article is no longer there"]


def test_two_addresses_of_one_article_are_one(desk: Desk, site: Site) -> None:
    told = page(head=f'<link rel="canonical" href="{site.url("/story")}">')
    site.put("/story", told)
    site.put("/story/amp", told)
    web = desk()
    assert come(site.url("/story"), web)[0].key == site.url("/story")
    assert reasons(come(site.url("/story/amp"), web)) == [f"is {site.url('/story')}, which was read already in this run"]


def test_an_unchanged_page_is_not_sent_again(desk: Desk, site: Site, memory: Notebook) -> None:
    dated = {"ETag": '"v1"', "Last-Modified": "Tue, 14 Apr 2026 08:00:00 GMT"}
    url = site.put("/a", Reply(page(), headers=dated))
    assert article(come(url, desk(), memory))
    assert reasons(come(url, desk(), memory)) == ["is unchanged since it was last read"]
    assert site.asked[-1].headers["if-none-match"] == '"v1"'
    assert site.asked[-1].headers["if-modified-since"] == "Tue, 14 Apr 2026 08:00:00 GMT"
    site.put("/a", Reply(page("Ferry stops again"), headers={"ETag": '"v2"'}))
    assert article(come(url, desk(), memory)).title == "Ferry stops again"


def test_what_was_not_kept_is_sent_again(desk: Desk, site: Site, memory: Notebook) -> None:
    url = site.put("/a", Reply(page(), headers={"ETag": '"v1"'}))
    assert article(come(url, desk()))  # cut off before it was kept
    assert article(come(url, desk(), memory))
    removed = desk()
    removed.known = lambda key: key != url
    assert article(come(url, removed))


def test_a_validator_is_sent_back_only_if_harmless(desk: Desk, site: Site, memory: Notebook) -> None:
    url = site.put("/a", Reply(page(), headers={"ETag": '"v\xe9"', "Last-Modified": "x" * 600}))
    (arrival,) = come(url, desk(), memory)
    assert arrival.remember == ()


def test_nothing_is_asked_for_twice_in_a_run(desk: Desk, site: Site) -> None:
    web, url = desk(), site.put("/a", page())
    come(url, web)
    assert reasons(come(url + "#end", web)) == ["was asked for already in this run"]
    assert site.paths() == ["/a"]


def test_an_address_that_could_not_be_kept_whole_is_refused(desk: Desk, site: Site) -> None:
    assert reasons(come(site.url("/a?" + "b" * 1000), desk())) == ["is too long for an address (over 1,000 characters)"]
    assert site.asked == []


@pytest.mark.parametrize(
    "url", ["ftp://north.example/a", "file:///etc/passwd", "http://", "https://[::1/", "gopher:x", "http://ⓔxample.com/"]
)
def test_what_is_no_address_on_the_web_is_told(desk: Desk, url: str) -> None:
    (reason,) = reasons(come(url, desk()))
    assert "is not" in reason
