"""Going where a site sends us."""

import pytest

from crosswire.ingest.web.redirects import MOST_REDIRECTS
from tests.ingest.web.conftest import Desk, article, come, reasons
from tests.ingest.web.site import Reply, Site, page


def to(place: str, status: int = 302) -> Reply:
    return Reply("elsewhere", status, {"Location": place})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_chain_is_followed_to_its_end(desk: Desk, site: Site, status: int) -> None:
    for number in range(MOST_REDIRECTS):
        site.put(f"/{number}", to(f"/{number + 1}", status))
    site.put(f"/{MOST_REDIRECTS}", page())
    (arrival,) = come(site.url("/0"), desk())
    assert arrival.key == site.url("/5")


def test_a_longer_chain_is_not(desk: Desk, site: Site) -> None:
    for number in range(50):
        site.put(f"/{number}", to(f"/{number + 1}"))
    assert reasons(come(site.url("/0"), desk())) == ["leads on and on (more than 5 times)"]
    assert len(site.paths()) == MOST_REDIRECTS + 1


def test_a_circle_is_noticed(desk: Desk, site: Site) -> None:
    site.put("/a", to("/b"))
    site.put("/b", to("/a#x"))
    assert reasons(come(site.url("/a"), desk())) == ["leads in a circle"]
    assert site.paths() == ["/a", "/b"]


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("", "leads elsewhere (302) without saying where"),
        ("javascript:alert(1)", "leads to what is no address on the web: javascript:alert(1)"),
        ("file:///etc/passwd", "leads to what is no address on the web: file:///etc/passwd"),
        ("http://[", "leads to what is no address on the web: http://["),
    ],
)
def test_a_redirect_to_nowhere_is_told(desk: Desk, site: Site, place: str, reason: str) -> None:
    site.put("/a", to(place))
    assert reasons(come(site.url("/a"), desk())) == [reason]


def test_another_site_on_the_way_is_asked_for_its_rules(desk: Desk, site: Site) -> None:
    site.put("/a", to(site.url("/b", "south.example")))
    site.put("/b", page())
    site.put("/robots.txt", Reply(status=404), Reply("User-agent: *\nDisallow: /b", kind="text/plain"))
    assert reasons(come(site.url("/a"), desk())) == ["the site's robots.txt forbids it"]
    assert [(asked.host, asked.path) for asked in site.asked] == [
        ("north.example", "/robots.txt"),
        ("north.example", "/a"),
        ("south.example", "/robots.txt"),
    ]


def test_two_addresses_that_lead_to_one_page_fetch_it_once(desk: Desk, site: Site) -> None:
    site.put("/go?1", to("/story"))
    site.put("/go?2", to("/story"))
    site.put("/story", page())
    web = desk()
    assert article(come(site.url("/go?1"), web))
    assert reasons(come(site.url("/go?2"), web)) == ["was read already in this run"]
    assert site.paths().count("/story") == 1


def test_non_ascii_addresses_are_asked_as_the_network_writes_them(desk: Desk, site: Site) -> None:
    site.put("/f%C3%A4hre", page())
    site.put("/a", Reply(status=302, headers={"Location": "/fähre".encode().decode("latin-1")}))
    assert come(site.url("/a"), desk())[0].key == site.url("/f%C3%A4hre")
