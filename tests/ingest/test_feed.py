"""What feeds list."""

from datetime import UTC, datetime, timedelta

import pytest

from crosswire.errors import InputError
from crosswire.ingest.feed import LARGEST_FEED, MOST_ENTRIES, read_feed
from crosswire.ingest.listed import Listed

HOME = "https://north.example/news/feed.xml"


def rss(items: str, declared: str = "") -> str:
    return f"{declared}<rss version='2.0'><channel><title>North</title><language>de-CH</language>{items}</channel></rss>"


def only(feed: str | bytes, charset: str | None = None) -> Listed:
    (entry,) = read_feed(feed if isinstance(feed, bytes) else feed.encode(), "feed", HOME, charset).articles
    return entry


def test_rss() -> None:
    entry = only(rss("<item><title>Ferry</title><link>https://a.example/1</link><pubDate>Tue, 14 Apr 2026 01:05:00 +0200</pubDate></item>"))
    assert (entry.url, entry.title, entry.language) == ("https://a.example/1", "Ferry", "de-CH")
    assert entry.published == datetime(2026, 4, 13, 23, 5, tzinfo=UTC)
    assert entry.published.utcoffset() == timedelta(hours=2)  # the local day is the 14th
    assert entry.changed is None


@pytest.mark.parametrize(
    "time", ["Tue, 14 Apr 26 01:05:00 +0200", "Tue, 14 Apr 2026 01:05:00 +02:00", "Tuesday, 14 April 2026 01:05:00 +0200 (CEST)"]
)
def test_a_time_that_is_nearly_as_mail_writes_it(time: str) -> None:
    entry = only(rss(f"<item><link>/1</link><pubDate>{time}</pubDate></item>"))
    assert entry.published is not None
    assert entry.published.isoformat() == "2026-04-14T01:05:00+02:00"


def test_atom() -> None:
    entry = only(
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>N</title><entry><title type='html'>A &lt;b&gt;bold&lt;/b&gt; one</title>"
        "<link rel='alternate' href='/1'/><link rel='enclosure' href='/1.mp3'/><published>2026-04-14</published>"
        "<updated>2026-04-14T08:05:00Z</updated></entry></feed>"
    )
    assert entry == Listed(
        "https://north.example/1",
        "A bold one",
        datetime(2026, 4, 14, tzinfo=UTC),
        True,
        datetime(2026, 4, 14, 8, 5, tzinfo=UTC),
    )


def test_rdf() -> None:
    entry = only(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
        "<channel><title>N</title></channel><item><title>Ferry</title><link>https://a.example/1</link></item></rdf:RDF>"
    )
    assert (entry.url, entry.title) == ("https://a.example/1", "Ferry")


@pytest.mark.parametrize(
    ("link", "url"), [("/1", "https://north.example/1"), ("2", "https://north.example/news/2"), ("//b.example/3", "https://b.example/3")]
)
def test_links_are_followed_from_where_the_feed_stands(link: str, url: str) -> None:
    assert only(rss(f"<item><link>{link}</link></item>")).url == url


@pytest.mark.parametrize("link", ["", "javascript:alert(1)", "mailto:a@b.example", "http://[", "file:///etc/passwd"])
def test_links_that_lead_nowhere_are_counted(link: str) -> None:
    listing = read_feed(rss(f"<item><link>{link}</link></item><item><title>No link</title></item>").encode(), "feed", HOME)
    assert (listing.articles, listing.without_address) == ((), 2)


@pytest.mark.parametrize("title", ["AT&amp;T", "AT&amp;amp;T", "<![CDATA[AT&amp;T]]>", "\n AT&amp;T\n"])
def test_titles_are_often_escaped_twice(title: str) -> None:
    assert only(rss(f"<item><title>{title}</title><link>/1</link></item>")).title == "AT&T"


def test_a_broken_feed_is_read_as_far_as_it_goes() -> None:
    listing = read_feed(
        rss("<item><title>Q & A</title><link>/1</link></item><item><link>/2</link></item><item><tit").encode(), "feed", HOME
    )
    assert [entry.url for entry in listing.articles] == ["https://north.example/1", "https://north.example/2"]
    assert listing.articles[0].title == "Q & A"


@pytest.mark.parametrize(
    ("declared", "encoding", "charset"),
    [
        ("<?xml version='1.0' encoding='windows-1251'?>", "cp1251", None),
        ("<?xml version='1.0' encoding='utf-8'?>", "cp1251", "windows-1251"),
        ("<?xml version='1.0' encoding='windows-1251'?>", "utf-8", None),
        ("<?xml version='1.0' encoding='utf-16'?>", "utf-16", None),
        ("<?xml version='1.0' encoding='rot13'?>", "utf-8", "unicode_escape"),
    ],
)
def test_encodings(declared: str, encoding: str, charset: str | None) -> None:
    feed = rss("<item><title>Паром снова ходит</title><link>/1</link></item>", declared)
    assert only(feed.encode(encoding), charset).title == "Паром снова ходит"


def test_a_feed_of_many_is_cut() -> None:
    listing = read_feed(rss("<item><link>/1</link></item>" * (MOST_ENTRIES + 500)).encode(), "feed", HOME)
    assert len(listing.articles) == MOST_ENTRIES


@pytest.mark.parametrize("data", [b"", b"words", b"<html><body><p>A page</p></body></html>", b"<urlset/>", b"{}"])
def test_what_is_no_feed(data: bytes) -> None:
    with pytest.raises(InputError, match="is not a feed"):
        read_feed(data, "feed")


def test_a_feed_that_is_too_large() -> None:
    with pytest.raises(InputError, match="too large for a feed"):
        read_feed(b" " * (LARGEST_FEED + 1), "feed")


@pytest.mark.parametrize(
    "times", ["Tue, 99 Apr 2026 08:00:00 GMT", "yesterday", "Tue, 14 Apr 99999 08:00:00 +9999", "0001-01-01T00:00:00+14:00"]
)
def test_times_that_are_none(times: str) -> None:
    entry = only(rss(f"<item><link>/1</link><pubDate>{times}</pubDate></item>"))
    assert entry.published is None or entry.published.tzinfo is not None
