"""What sitemaps list."""

import tracemalloc
from datetime import UTC, datetime, timedelta, timezone

import pytest

from crosswire.errors import InputError
from crosswire.ingest.listed import Listed, Listing
from crosswire.ingest.sitemap import MOST_LISTED, read_sitemap

HOME = "https://north.example/sitemaps/news.xml"
NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
 <url>
  <loc> https://north.example/1?a=1&amp;b=2 </loc>
  <news:news>
   <news:publication><news:name>North</news:name><news:language>de</news:language></news:publication>
   <news:publication_date>2026-04-14T08:05:00+02:00</news:publication_date>
   <news:title>F\u00e4hre f\u00e4hrt</news:title>
  </news:news>
  <image:image><image:loc>https://north.example/1.jpg</image:loc><image:title>A picture</image:title></image:image>
 </url>
 <url><loc>/2</loc><lastmod>2026-04-13</lastmod></url>
</urlset>"""


def read(text: str) -> Listing:
    return read_sitemap(text.encode(), "sitemap", HOME)


def test_a_sitemap_of_news() -> None:
    first, second = read(NEWS).articles
    time = datetime(2026, 4, 14, 8, 5, tzinfo=timezone(timedelta(hours=2)))
    assert first == Listed("https://north.example/1?a=1&b=2", "F\u00e4hre f\u00e4hrt", time, language="de")
    assert second == Listed("https://north.example/2", changed=datetime(2026, 4, 13, tzinfo=UTC))


def test_an_index() -> None:
    listing = read("<sitemapindex><sitemap><loc>a.xml.gz</loc><lastmod>2026-04-13</lastmod></sitemap></sitemapindex>")
    assert (listing.articles, [entry.url for entry in listing.sitemaps]) == ((), ["https://north.example/sitemaps/a.xml.gz"])


def test_entries_without_an_address_are_counted() -> None:
    listing = read("<urlset><url/><url><loc> </loc></url><url><loc>ftp://a.example/</loc></url><url><loc>/1</loc></url></urlset>")
    assert (len(listing.articles), listing.without_address) == (1, 3)


def test_a_damaged_one_is_read_as_far_as_it_goes() -> None:
    listing = read(NEWS[: NEWS.index("<lastmod>")])
    assert (len(listing.articles), listing.broken) == (1, True)
    assert not read(NEWS).broken


@pytest.mark.parametrize("text", ["", "words", "{}", "<urlset" + "a" * 10_000])
def test_what_is_no_sitemap(text: str) -> None:
    with pytest.raises(InputError, match=r"is not a sitemap|is empty"):
        read(text)


@pytest.mark.parametrize("text", ["<urlset>" + "<x/>" * 5_000, "<urlset><url>" + "<x/>" * 5_000 + "</url></urlset>"])
def test_what_is_too_tangled(text: str) -> None:
    with pytest.raises(InputError, match="too tangled"):
        read(text)


@pytest.mark.parametrize("beginning", ["<!DOCTYPE a [<!ENTITY x 'y'>]>", "<!doctype a [<!entity x SYSTEM 'file:///etc/passwd'>]>"])
def test_entities_are_refused(beginning: str) -> None:
    with pytest.raises(InputError, match="declares entities"):
        read(beginning + "<urlset><url><loc>https://north.example/&x;</loc></url></urlset>")


def test_a_type_alone_is_fine_and_brings_nothing_in() -> None:
    assert len(read("<!DOCTYPE urlset SYSTEM 'http://127.0.0.1:9/x.dtd'><urlset><url><loc>/1</loc></url></urlset>").articles) == 1


def test_of_a_million_entries_so_many_are_taken_in_bounded_memory() -> None:
    data = ("<urlset>" + "<url><loc>https://north.example/1</loc></url>" * 400_000).encode()
    tracemalloc.start()
    try:
        listing = read_sitemap(data, "sitemap", HOME)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(listing.articles) == MOST_LISTED
    assert peak < 5 * len(data)
