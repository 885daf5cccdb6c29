"""Feeds and sitemaps on the web: the articles they list come."""

import gzip
from datetime import UTC, date, datetime

import pytest

from crosswire.errors import InputError
from crosswire.ingest.memory import Notebook
from crosswire.ingest.web.arrivals import arrivals_listed
from tests.ingest.web.conftest import Desk, article, come, reasons, titles
from tests.ingest.web.site import Reply, Site, feed, page, sitemap

LEFT_OUT = "1 of its sitemaps were left out: they are too old, or no more articles are wanted"


def put_pages(site: Site, *paths: str, etag: bool = False) -> list[str]:
    for path in paths:
        site.put(path, Reply(page(f"Article {path}"), headers={"ETag": f'"{path}"'} if etag else {}))
    return [site.url(path) for path in paths]


def test_a_feed_brings_its_articles(desk: Desk, site: Site) -> None:
    urls = put_pages(site, "/1", "/2")
    found = come(site.put("/feed", feed("/1", *urls[1:])), desk())
    assert titles(found) == ["Article /1", "Article /2"]
    assert [arrival.key for arrival in found] == urls


def test_what_a_feed_says_counts_where_the_page_says_nothing(desk: Desk, site: Site) -> None:
    site.put("/1", page(title=""))
    site.put("/2", page(head='<meta property="article:published_time" content="2026-04-13T08:00:00+02:00">'))
    site.put("/feed", feed("/1", "/2", title="From the feed", more="<pubDate>Tue, 14 Apr 2026 08:00:00 +0200</pubDate>"))
    first, second = (arrival.result for arrival in come(site.url("/feed"), desk()))
    assert (getattr(first, "title", 0), getattr(first, "published", 0)) == ("From the feed 1", datetime(2026, 4, 14, 6, tzinfo=UTC))
    assert (getattr(second, "title", 0), getattr(second, "published", 0)) == ("Ferry is back", datetime(2026, 4, 13, 6, tzinfo=UTC))


def test_a_page_in_two_feeds_is_fetched_once(desk: Desk, site: Site) -> None:
    put_pages(site, "/1", "/2", "/3")
    site.put("/a", feed("/1", "/2?utm_source=a"))
    site.put("/2?utm_source=a", page("Article /2"))
    site.put("/b", feed("/2", "/3"))
    web = desk()
    assert titles(come(site.url("/a"), web) + come(site.url("/b"), web)) == ["Article /1", "Article /2", "Article /3"]
    assert site.paths() == ["/a", "/1", "/2?utm_source=a", "/b", "/3"]


def test_unchanged_articles_and_feeds_are_not_sent_again(desk: Desk, site: Site, memory: Notebook) -> None:
    put_pages(site, "/1", "/2", etag=True)
    listing = feed("/1", "/2")
    listing.headers["ETag"] = '"feed"'
    url = site.put("/feed", listing)
    assert len(titles(come(url, desk(), memory))) == 2
    site.asked.clear()
    assert reasons(come(url, desk(), memory)) == ["is unchanged since it was last read"]
    assert site.paths() == ["/feed"]
    listing.headers["ETag"] = '"feed 2"'
    assert reasons(come(url, desk(), memory)) == ["is unchanged since it was last read"] * 2


def test_a_feed_is_read_again_by_whoever_was_cut_off(desk: Desk, site: Site, memory: Notebook) -> None:
    put_pages(site, "/1", "/2", "/3", etag=True)
    listing = feed("/1", "/2", "/3")
    listing.headers["ETag"] = '"feed"'
    url = site.put("/feed", listing)
    first, *_ = come(url, desk())
    for note in first.remember:  # only the first was kept when the power went
        memory.remember(*note)
    found = come(url, desk(), memory)
    assert (titles(found), reasons(found)) == (["Article /2", "Article /3"], ["is unchanged since it was last read"])
    assert reasons(come(url, desk(), memory)) == ["is unchanged since it was last read"]


def test_a_feed_is_read_again_where_an_article_may_still_come(desk: Desk, site: Site, memory: Notebook) -> None:
    put_pages(site, "/1", etag=True)
    site.put("/2", Reply(status=500), Reply(page("Article /2")))
    listing = feed("/2", "/1", "/gone")
    listing.headers["ETag"] = '"feed"'
    url = site.put("/feed", listing)
    assert titles(come(url, desk(), memory)) == ["Article /1"]
    assert titles(come(url, desk(), memory)) == ["Article /2"]
    assert reasons(come(url, desk(), memory)) == ["is unchanged since it was last read"]


def test_the_charset_of_a_feed_is_honoured(desk: Desk, site: Site) -> None:
    site.put("/1", page(title=""))
    listing = feed("/1", title="Ferry to Łódź")
    site.put("/feed", Reply(str(listing.body).encode("iso-8859-2"), kind="application/rss+xml; charset=iso-8859-2"))
    assert titles(come(site.url("/feed"), desk())) == ["Ferry to Łódź 1"]


def test_a_feed_is_known_by_its_bytes(desk: Desk, site: Site) -> None:
    put_pages(site, "/1")
    atom = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>N</title><entry><link href='{site.url('/1')}'/></entry></feed>"
    for number, kind in enumerate(("text/html", "text/plain", "application/xml", "")):
        found = come(site.put(f"/f{number}.html", Reply(atom, kind=kind)), desk())
        assert titles(found) == ["Article /1"]


def test_a_page_in_place_of_a_feed_is_a_page(desk: Desk, site: Site) -> None:
    site.put("/feed.xml", page())
    assert article(come(site.url("/feed.xml"), desk())).title == "Ferry is back"


def test_what_a_feed_lists_is_a_page_or_is_told(desk: Desk, site: Site) -> None:
    site.put("/feed", feed("/other", "javascript:alert(1)", "/gone"))
    site.put("/other", feed("/1"))
    assert reasons(come(site.url("/feed"), desk())) == [
        "1 of its entries have no address that can be followed",
        "is listed as an article, but is a feed or sitemap",
        "is not there (404)",
    ]


def test_an_empty_feed_is_told(desk: Desk, site: Site) -> None:
    assert reasons(come(site.put("/feed", feed()), desk())) == ["lists no articles"]


def test_a_feed_cannot_send_us_inside(desk: Desk, site: Site) -> None:
    site.put("/feed", feed("http://127.0.0.1/", "http://inner.example/", "file:///etc/passwd", f"http://127.0.0.1:{site.port}/x"))
    found = reasons(come(site.url("/feed"), desk()))
    assert [reason for reason in found if "public network" in reason or "is not asked" in reason or "no address" in reason] == found
    assert site.paths() == ["/feed"]


def test_laughing_is_refused(desk: Desk, site: Site) -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>'
    laughs = [bomb.encode(), ('<?xml version="1.0" encoding="utf-16"?>' + bomb).encode("utf-16"), bomb.replace("rss", "urlset").encode()]
    for number, body in enumerate(laughs):
        site.put(f"/{number}", Reply(body, kind="application/xml"))
        (reason,) = reasons(come(site.url(f"/{number}"), desk()))
        assert reason.startswith("declares entities")


def test_a_sitemap_brings_its_articles(desk: Desk, site: Site) -> None:
    urls = put_pages(site, "/1", "/2")
    assert titles(come(site.put("/sitemap.xml", sitemap(*urls)), desk())) == ["Article /1", "Article /2"]


def test_an_index_leads_to_its_sitemaps_packed_or_not(desk: Desk, site: Site) -> None:
    urls = put_pages(site, "/1", "/2", "/3")
    site.put("/a.xml.gz", Reply(gzip.compress(str(sitemap(urls[0]).body).encode()), kind="application/x-gzip"))
    site.put("/b.xml", sitemap(urls[1], urls[0]))
    site.put("/c.xml", page())
    index = site.put("/index.xml", sitemap(site.url("/a.xml.gz"), "/b.xml", site.url("/c.xml"), site.url("/index.xml"), index=True))
    found = come(index, desk())
    assert titles(found) == ["Article /1", "Article /2"]
    assert reasons(found) == [
        "was asked for already in this run",
        "is listed as a sitemap, but is a page",
        "was asked for already in this run",
    ]


def test_an_index_is_not_followed_for_ever(desk: Desk, site: Site) -> None:
    for number in range(20):
        site.put(f"/{number}", sitemap(site.url(f"/{number + 1}"), index=True))
    assert reasons(come(site.url("/0"), desk())) == ["leads to too many sitemaps: after 3 no more are read"]
    assert site.paths() == ["/0", "/1", "/2", "/3"]


def test_an_index_is_asked_for_whole_each_time(desk: Desk, site: Site, memory: Notebook) -> None:
    urls = put_pages(site, "/1", "/2")
    index = sitemap(site.url("/a.xml"), index=True)
    index.headers["ETag"] = '"index"'
    site.put("/index.xml", index)
    site.put("/a.xml", sitemap(urls[0]), sitemap(*urls))
    assert titles(come(site.url("/index.xml"), desk(), memory)) == ["Article /1"]
    assert titles(come(site.url("/index.xml"), desk(), memory)) == ["Article /1", "Article /2"]


def test_only_what_is_late_enough_is_fetched(desk: Desk, site: Site) -> None:
    urls = put_pages(site, "/1", "/2", "/3")
    days = ("2026-04-12T23:59:59+02:00", "2026-04-13", "")
    site.put("/old.xml", sitemap(urls[0]))
    site.put("/a.xml", sitemap(*(f"{url}|{day}" for url, day in zip(urls, days, strict=True))))
    index = site.put("/i.xml", sitemap(site.url("/old.xml") + "|2026-04-01", site.url("/a.xml"), index=True))
    found = come(index, desk(since=date(2026, 4, 13)))
    assert (titles(found), reasons(found)) == (
        ["Article /2", "Article /3"],
        ["1 article is left out: before 2026-04-13", LEFT_OUT],
    )
    assert "/old.xml" not in site.paths()


def test_only_so_many_are_fetched_the_newest(desk: Desk, site: Site, memory: Notebook) -> None:
    urls = put_pages(site, "/1", "/2", "/3", "/4", "/5")
    site.put("/a.xml", sitemap(f"{urls[0]}|2026-04-01", f"{urls[1]}|2026-04-03", urls[2]))
    site.put("/b.xml", sitemap(f"{urls[3]}|2026-04-04", f"{urls[4]}|2026-04-05"))
    index = sitemap(site.url("/a.xml") + "|2026-04-03", site.url("/b.xml") + "|2026-04-05", index=True)
    found = come(site.put("/i.xml", index), desk(most=3), memory)
    assert (titles(found), reasons(found)) == (["Article /4", "Article /5", "Article /2"], ["2 articles are left out: no more are wanted"])
    one = come(site.url("/i.xml"), desk(most=1))
    assert (titles(one), reasons(one)) == (["Article /5"], ["1 article is left out: no more are wanted", LEFT_OUT])
    assert site.paths().count("/a.xml") == 1


def test_a_damaged_sitemap_is_read_as_far_as_it_goes(desk: Desk, site: Site) -> None:
    urls = put_pages(site, "/1")
    whole = str(sitemap(urls[0], urls[0]).body)
    found = come(site.put("/s.xml", Reply(whole[: whole.rindex("<loc>") + 9], kind="application/xml")), desk())
    assert (titles(found), reasons(found)) == (["Article /1"], ["is damaged: what comes after the damage was not read"])


def test_a_dry_run_fetches_no_article(desk: Desk, site: Site, memory: Notebook) -> None:
    put_pages(site, "/1", "/2", etag=True)
    site.put("/robots.txt", Reply("User-agent: *\nDisallow: /2", kind="text/plain"))
    site.put("/feed", feed("/1", "/2"))
    assert reasons(come(site.url("/feed"), desk(dry_run=True), memory)) == ["would be fetched", "the site's robots.txt forbids it"]
    assert [(asked.method, asked.path) for asked in site.asked] == [("GET", "/robots.txt"), ("HEAD", "/feed"), ("GET", "/feed")]
    site.asked.clear()
    assert reasons(come(site.url("/1"), desk(dry_run=True))) == ["would be fetched"]
    assert reasons(come(site.url("/2"), desk(dry_run=True))) == ["the site's robots.txt forbids it"]
    assert reasons(come(site.url("/gone"), desk(dry_run=True))) == ["is not there (404)"]
    assert [asked.path for asked in site.asked if asked.method == "GET"] == []
    assert len(titles(come(site.url("/feed"), desk(), memory))) == 1


def test_a_feed_in_a_file(desk: Desk, site: Site) -> None:
    urls = put_pages(site, "/1", "/2")
    data = str(feed(urls[0], "/2").body).encode()
    found = list(arrivals_listed(data, "feed.xml", desk()))
    assert titles(found) == ["Article /1"]
    assert reasons(found) == ["1 of its entries have no address that can be followed"]
    homed = data.replace(b"<title>North", f"<link>{site.url('/')}</link><title>North".encode())
    assert titles(list(arrivals_listed(homed, "feed.xml", desk()))) == ["Article /1", "Article /2"]
    packed = gzip.compress(str(sitemap(*urls).body).encode())
    assert titles(list(arrivals_listed(packed, "s.xml.gz", desk()))) == ["Article /1", "Article /2"]


@pytest.mark.parametrize("data", [b"", b"words", page().encode(), b"<svg xmlns='x'/>"])
def test_a_file_that_lists_nothing(desk: Desk, data: bytes) -> None:
    with pytest.raises(InputError, match="neither a feed nor a sitemap"):
        arrivals_listed(data, "x.xml", desk())
