"""What a page says about itself, in the manners of many countries' publishers."""

from datetime import UTC, datetime, timedelta

import pytest

from crosswire.ingest.found import Found
from crosswire.ingest.page.reading import page_of
from tests.ingest.page.pages import html, linked, meta

DATED = '"headline": "Ferry is back", "datePublished": "2026-04-14T15:20:00+02:00"'


def read(head: str = "", **more: str) -> Found:
    address = more.pop("address", None)
    return page_of(html(head, **more).encode(), "a page", "a", address)


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ('"author": "Ana Prado"', ["Ana Prado"]),
        ('"author": ["Ana Prado", "Jo Holt"]', ["Ana Prado", "Jo Holt"]),
        ('"author": {"@type": "Person", "name": "Ana Prado"}', ["Ana Prado"]),
        ('"author": [{"name": "Ana Prado (apr)"}, {"name": "Jo Holt / Journalist"}]', ["Ana Prado", "Jo Holt"]),
        ('"author": {"name": ["Ana Prado", "Jo Holt"]}', ["Ana Prado", "Jo Holt"]),
        ('"author": "By Ana Prado and Jo Holt"', ["Ana Prado", "Jo Holt"]),
        ('"author": "https://nk.example/team/prado", "creator": "Ana Prado"', ["Ana Prado"]),
        ('"author": {"name": "Ana Prado"}, "creator": ["ANA PRADO"]', ["ANA PRADO"]),
        ('"author": 5', []),
    ],
)
def test_authors(fields: str, names: list[str]) -> None:
    assert list(read(linked(f"{DATED}, {fields}")).authors) == names


def test_an_author_who_is_described_elsewhere() -> None:
    graph = (
        '<script type="application/ld+json">{"@graph": [{"@type": "Article", "datePublished": "2026-04-14", "author": {"@id": "#p1"},'
        ' "publisher": {"@id": "#o"}}, {"@type": "Person", "@id": "#p1", "name": "Ana Prado"},'
        ' {"@type": "Organization", "@id": "#o", "name": "Nordkurier"}]}</script>'
    )
    found = read(graph)
    assert (found.authors, found.outlet) == (("Ana Prado",), "Nordkurier")


def test_authors_without_json_ld() -> None:
    assert read(meta(article__author="https://social.example/nk", author="Ana Prado, Jo Holt")).authors == ("Ana Prado", "Jo Holt")
    shown = (
        '<span itemprop="author"><a itemprop="name">Von Ana Prado</a></span><p>Text of the article, which is long enough to be read.</p>'
    )
    assert read(inside=shown).authors == ("Ana Prado",)


@pytest.mark.parametrize(
    ("head", "time", "day_only"),
    [
        (linked(DATED), "2026-04-14T15:20:00+02:00", False),
        (
            linked('"datePublished": "2026-04-14"') + meta(article__published_time="2026-04-14T15:20:00+02:00"),
            "2026-04-14T15:20:00+02:00",
            False,
        ),
        (linked('"datePublished": "2026-04-14T15:20:00"') + meta(date="2026-04-14T15:20:00+02:00"), "2026-04-14T15:20:00+02:00", False),
        (linked('"datePublished": "2026-04-14"') + meta(date="2026-05-20T10:00:00Z"), "2026-04-14T00:00:00+00:00", True),
        (
            linked('"dateModified": "2026-05-20T10:00:00Z"') + meta(pubdate="20260414T1320"),
            "2026-04-14T13:20:00+00:00",
            False,
        ),
        (meta(article__published_time="1776172800000"), "2026-04-14T13:20:00+00:00", False),
        (meta(pubdate="Tue, 14 Apr 2026 13:20:00 GMT", article__modified_time="2026-05-20T10:00:00Z"), "2026-04-14T13:20:00+00:00", False),
        (meta(dc__date="nonsense", date="2026-04-14"), "2026-04-14T00:00:00+00:00", True),
    ],
)
def test_published(head: str, time: str, day_only: bool) -> None:
    found = read(head)
    assert (found.published, found.day_only) == (datetime.fromisoformat(time), day_only)


@pytest.mark.parametrize(
    "shown",
    [
        '<meta itemprop="datePublished" content="2026-04-14T15:20:00+02:00">',
        '<time itemprop="datePublished" datetime="2026-04-14T15:20:00+02:00">Tuesday</time>',
        '<time class="entry-date published" datetime="2026-04-14T15:20:00+02:00">14 April</time><time datetime="2026-05-01">May</time>',
        '<header><time datetime="2026-04-14T15:20+02:00">14. April</time></header>',
    ],
)
def test_a_time_that_is_only_shown(shown: str) -> None:
    found = read(inside=f"<h1>Ferry is back</h1>{shown}<p>The ferry sails again from Monday, its owner said on Friday.</p>")
    assert found.published == datetime(2026, 4, 14, 13, 20, tzinfo=UTC)
    assert found.published.utcoffset() == timedelta(hours=2)


def test_a_day_in_words_is_the_last_resort() -> None:
    found = read(inside="<h1>Die Fähre fährt</h1><p class='date'>14. April 2025</p><p>Die Fähre fährt von Montag an wieder.</p>")
    assert (found.published, found.day_only) == (datetime(2025, 4, 14, tzinfo=UTC), True)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (linked('"headline": "Ferry is back &amp;amp; sailing"'), "Ferry is back & sailing"),
        (meta(og__title="Ferry is back | Nordkurier", og__site_name="Nordkurier"), "Ferry is back"),
        (meta(og__title="Nordkurier – Ferry is back", og__site_name="Nordkurier"), "Ferry is back"),
        (linked('"headline": "Ferry is back | Local"'), "Ferry is back"),
        (linked('"headline": "Ferry is back to the island where…"') + meta(og__title="Ferry is back to the island where bread ran out"),
         "Ferry is back to the island where bread ran out"),
        (linked('"headline": "Ferry\u00ad is\u200b back"'), "Ferry is back"),
        ("<title>Ferry is back - nk.example</title><link rel='canonical' href='https://www.nk.example/ferry'>", "Ferry is back"),
        (linked('"headline": ["odd", 5]') + meta(og__title="Ferry - bus - train"), "odd"),
        (meta(og__title="Ferry - bus - train"), "Ferry - bus - train"),
    ],
)  # fmt: skip
def test_title(head: str, title: str) -> None:
    assert read(head, inside="<h1>Ferry is back</h1><p>The ferry to the island sails again, its owner said on Friday.</p>").title == title


def test_the_page_s_own_article_among_others() -> None:
    others = '{"@type": "NewsArticle", "headline": "Bus is late", "datePublished": "2020-01-01", "author": "Jo Holt"}'
    own = '{"@type": "NewsArticle", "headline": "Ferry is back", "datePublished": "2026-04-14", "url": "https://nk.example/ferry"}'
    head = f'<script type="application/ld+json">[{others}, {own}]</script>'
    assert read(head, address="https://nk.example/ferry").title == "Ferry is back"
    assert read(head).published == datetime(2026, 4, 14, tzinfo=UTC), "its headline tells, too"


@pytest.mark.parametrize("wrapped", ["<!-- %s -->", "//<![CDATA[\n%s\n//]]>", "/*<![CDATA[*/%s/*]]>*/"])
def test_json_ld_as_templates_leave_it(wrapped: str) -> None:
    block = wrapped % '{"@type": "NewsArticle", "headline": "Bus", "datePublished": "2026-04-14",}'
    assert read(f'<script type="application/ld+json">{block}</script>').title == "Bus"


def test_section_outlet_and_language() -> None:
    found = read(linked(DATED + ', "articleSection": ["Local &amp; region", "Traffic"], "publisher": [{"name": "Nordkurier"}]'), lang="")
    assert (found.section, found.outlet) == ("Local & region", "Nordkurier")
    assert read(meta(article__section="Sport, Local", og__locale="de_DE"), lang="").section == "Sport"
    assert read(meta(og__locale="de_DE"), lang="").language == "de_DE"


@pytest.mark.parametrize(
    ("stated", "fetched", "address"),
    [
        ("https://www.nk.example/ferry", None, "https://www.nk.example/ferry"),
        ("https://www.nk.example/ferry#top", "https://m.nk.example/ferry?utm_source=x", "https://www.nk.example/ferry"),
        ("/ferry", "https://nk.example/ferry?page=all", "https://nk.example/ferry"),
        ("https://other.example/ferry", "https://nk.example/ferry#a", "https://nk.example/ferry"),
        ("https://nk.example/", "https://nk.example/ferry", "https://nk.example/ferry"),
        ("javascript:alert(1)", "https://nk.example/ferry", "https://nk.example/ferry"),
        ("http://[broken", "https://nk.example/ferry", "https://nk.example/ferry"),
        ("http://[broken#top", None, "http://[broken"),
        ("https://news.nk.example/ferry", "https://nk.example/ferry", "https://nk.example/ferry"),
        ("", None, None),
    ],
)
def test_address(stated: str, fetched: str | None, address: str | None) -> None:
    head = f'<link rel="Canonical nofollow" href="{stated}">'
    assert page_of(html(head).encode(), "a page", "a", fetched).url == address
