"""Which addresses are one article."""

import pytest

from crosswire.ingest.address import article_key, own_address, same_site


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://a.example/x?utm_source=rss&id=3&UTM_Medium=y#top", "https://a.example/x?id=3"),
        ("https://a.example/x?fbclid=1&b=2&a=1&gclid=&msclkid=2", "https://a.example/x?b=2&a=1"),
        ("HTTPS://A.example:443", "https://a.example/"),
        ("http://a.example:8080/x/", "http://a.example:8080/x/"),
        ("https://a.example/?12345", "https://a.example/?12345"),
        ("https://a.example/x?cid=4&eid=5&ref=6&source=7", "https://a.example/x?cid=4&eid=5&ref=6&source=7"),
        ("https://B\u00fccher.example/\u00dc/%c3%9f?q=\u00e4", "https://xn--bcher-kva.example/%C3%9C/%C3%9F?q=%C3%A4"),
        ("https://me:secret@a.example/x", "https://a.example/x"),
        ("http://[::1]:8080/x", "http://[::1]:8080/x"),
        ("https://a.example:none/x", "https://a.example:none/x"),
    ],
)
def test_what_an_article_is_known_by(url: str, key: str) -> None:
    assert article_key(url) == key
    assert article_key(key) == key


@pytest.mark.parametrize("other", ["https://a.example/", "https://www.a.example/y", "http://m.a.example", "https://www.amp.a.example/z"])
def test_one_site_in_several_dresses(other: str) -> None:
    assert same_site("https://a.example/x", other)


@pytest.mark.parametrize(
    "other", ["https://b.example/x", "https://evil-a.example/", "https://a.example.b.example/", "https://news.a.example", "x", ""]
)
def test_two_sites(other: str) -> None:
    assert not same_site("https://a.example/x", other)


@pytest.mark.parametrize(
    ("stated", "came_from", "own"),
    [
        ("https://a.example/1", "https://www.a.example/1?x=2", "https://a.example/1"),
        ("https://b.example/1", "https://a.example/1", "https://a.example/1"),
        ("https://a.example/", "https://a.example/1", "https://a.example/1"),
        ("https://a.example/", "https://a.example/index", "https://a.example/index"),
        ("https://www.a.example/", "https://a.example", "https://www.a.example/"),
        ("https://a.example/1", None, "https://a.example/1"),
        (None, "https://a.example/1", "https://a.example/1"),
        (None, None, None),
    ],
)
def test_a_pages_own_address(stated: str | None, came_from: str | None, own: str | None) -> None:
    assert own_address([stated], came_from) == own
