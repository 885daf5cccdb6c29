"""How a site is treated: its rules, its pace, its wish to be left alone."""

from datetime import UTC, datetime

import pytest

from crosswire.ingest.memory import Notebook
from crosswire.ingest.web.retry_after import seconds_to_wait
from crosswire.ingest.web.robots import ROBOTS
from tests.ingest.web.conftest import Desk, FakeClock, article, come, reasons, titles
from tests.ingest.web.site import Reply, Site, feed, page


def rules(text: str) -> Reply:
    return Reply(text, kind="text/plain")


def three(site: Site, host: str = "north.example") -> str:
    """A feed with three articles."""
    paths = ("/1", "/2", "/3")
    for path in paths:
        site.put(path, page(f"Article {path}"))
    return site.put("/feed", feed(*(site.url(path, host) for path in paths)))


def test_what_robots_txt_forbids_is_left(desk: Desk, site: Site) -> None:
    site.put("/robots.txt", rules("User-agent: other\nDisallow: /\n\nUser-agent: crosswire\nDisallow: /2\nDisallow: /*.pdf$"))
    assert reasons(come(three(site), desk())) == ["the site's robots.txt forbids it"]
    assert site.paths(robots=True) == ["/robots.txt", "/feed", "/1", "/3"]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_without_rules_allows_everything(desk: Desk, site: Site, status: int) -> None:
    site.put("/robots.txt", Reply("User-agent: *\nDisallow: /", status))
    assert article(come(site.put("/a", page()), desk()))


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_rules_that_cannot_be_read_forbid_everything_for_now(desk: Desk, site: Site, status: int) -> None:
    site.put("/robots.txt", Reply("", status), Reply("", status), Reply("", status), rules(""))
    site.put("/a", page())
    web = desk()
    (reason,) = reasons(come(site.url("/a"), web))
    assert reason.startswith("the site's robots.txt cannot be read just now (")
    assert reasons(come(site.url("/b"), web)) == [reason]
    assert site.paths() == []
    if status in (429, 503):
        assert article(come(site.url("/a"), desk()))


def test_rules_are_read_where_they_have_moved_to(desk: Desk, site: Site) -> None:
    site.put("/robots.txt", Reply(status=301, headers={"Location": "/rules.txt"}))
    site.put("/rules.txt", rules("User-agent: *\nDisallow: /a"))
    assert reasons(come(site.put("/a", page()), desk())) == ["the site's robots.txt forbids it"]


def test_rules_that_lead_inside_are_not_followed(desk: Desk, site: Site) -> None:
    site.put("/robots.txt", Reply(status=301, headers={"Location": "http://inner.example/robots.txt"}))
    (reason,) = reasons(come(site.put("/a", page()), desk()))
    assert "not on the public network" in reason
    assert site.paths() == []


def test_of_endless_rules_the_beginning_is_read(desk: Desk, site: Site) -> None:
    site.put("/robots.txt", rules("User-agent: *\nDisallow: /a\n" + "# and so on\n" * 100_000 + "Disallow: /b\n"))
    site.put("/b", page())
    web = desk()
    assert reasons(come(site.url("/a"), web)) == ["the site's robots.txt forbids it"]
    assert article(come(site.url("/b"), web))


def test_rules_without_end_for_robots_without_end_are_not_sorted_out(desk: Desk, site: Site) -> None:
    many = "".join(f"User-agent: r{n}\n" for n in range(5_000)) + "".join(f"Disallow: /{n}\n" for n in range(5_000))
    for number, text in enumerate((many, many.replace("\n", "\r"), many.replace("\n", "\u2028"))):
        site.put("/robots.txt", rules(text))
        host = ("north.example", "south.example", "west.example")[number]
        site.put("/a", page())
        assert reasons(come(site.url("/a", host), desk())) == ["the site's robots.txt is too tangled to be read, so nothing is asked for"]


@pytest.mark.parametrize(
    "text", ["\n" * 511_000, "*" * 511_000, "Disallow: /" + "*a" * 255_000, "User-agent: *\nDisallow: /" + "*a" * 250_000]
)
def test_rules_of_nothing_but_signs_forbid_nothing(desk: Desk, site: Site, text: str) -> None:
    site.put("/robots.txt", rules(text))
    assert article(come(site.put("/b", page()), desk()))


def test_a_mark_before_the_rules_is_passed_over(desk: Desk, site: Site) -> None:
    site.put("/robots.txt", rules("\ufeffUser-agent: *\nDisallow: /a"))
    assert reasons(come(site.url("/a"), desk())) == ["the site's robots.txt forbids it"]


def test_rules_are_asked_for_once_a_day(desk: Desk, site: Site, clock: FakeClock) -> None:
    site.put("/robots.txt", rules("User-agent: *\nDisallow: /a"))
    for hours, times in ((0, 1), (23, 1), (2, 2)):
        clock.sleep(hours * 3600)
        come(site.url("/a"), desk())
        assert site.paths(robots=True) == ["/robots.txt"] * times


def test_damaged_memories_of_rules_are_forgotten(desk: Desk, site: Site, memory: Notebook) -> None:
    for noted in ("", "{", "[]", '{"read": "yesterday", "text": ""}', '{"read": "2026-04-14T12:00:00+00:00"}', '{"read": 3, "text": ""}'):
        memory.remember(ROBOTS, site.url(""), noted)
        assert reasons(come(site.url("/a"), desk())) == ["is not there (404)"]


def test_there_is_a_pause_between_two_requests(desk: Desk, site: Site, clock: FakeClock) -> None:
    assert len(titles(come(three(site), desk()))) == 3
    assert clock.slept == [1.0] * 4  # between robots.txt, the feed and three articles


def test_the_pause_is_as_long_as_the_site_wants(desk: Desk, site: Site, clock: FakeClock) -> None:
    site.put("/robots.txt", rules("User-agent: *\nCrawl-delay: 7.5"))
    come(three(site), desk())
    assert clock.slept == [1.0, 7.5, 7.5, 7.5]


def test_nobody_waits_for_hours(desk: Desk, site: Site, clock: FakeClock) -> None:
    site.put("/robots.txt", rules("User-agent: *\nCrawl-delay: 7200"))
    found = come(three(site), desk())
    assert reasons(found) == ["the site asks to be left alone: try again after 2026-04-14 14:00 UTC"] * 3
    assert clock.slept == [1.0]


def test_sites_take_turns(desk: Desk, site: Site, clock: FakeClock) -> None:
    paths = [f"/{number}" for number in range(6)]
    for path in paths:
        site.put(path, page(f"Article {path}"))
    places = zip(paths, ("north.example",) * 3 + ("south.example",) * 3, strict=True)
    found = come(site.put("/feed", feed(*(site.url(*place) for place in places))), desk())
    assert titles(found) == [f"Article /{number}" for number in (0, 3, 1, 4, 2, 5)]
    assert sum(clock.slept) == pytest.approx(5.0)


@pytest.mark.parametrize(("wait", "slept"), [("17", 17), ("Tue, 14 Apr 2026 12:00:31 GMT", 30), ("soon", 5), ("", 5), ("0", 1)])
def test_a_busy_site_is_asked_again_when_it_likes(desk: Desk, site: Site, clock: FakeClock, wait: str, slept: float) -> None:
    site.put("/a", Reply(status=429, headers={"Retry-After": wait} if wait else {}), Reply(page()))
    assert article(come(site.url("/a"), desk()))
    assert clock.slept == [1.0, slept]
    assert site.paths() == ["/a", "/a"]


def test_a_site_that_stays_busy_is_left_alone(desk: Desk, site: Site, clock: FakeClock) -> None:
    site.put("/a", Reply(status=503))
    assert reasons(come(site.url("/a"), desk())) == ["the site is busy (503), as it said 3 times: try again later"]
    assert clock.slept == [1.0, 5.0, 10.0]
    assert site.paths() == ["/a"] * 3


def test_a_site_that_wants_more_time_than_anybody_waits(desk: Desk, site: Site, clock: FakeClock) -> None:
    url = three(site)
    site.put("/1", Reply(status=429, headers={"Retry-After": "3600"}))
    assert reasons(come(url, desk())) == ["the site asks to be left alone: try again after 2026-04-14 13:00 UTC"] * 3
    assert site.paths() == ["/feed", "/1"]
    assert sum(clock.slept) == 2.0


def test_where_nobody_answers_nobody_is_asked_for_ever(desk: Desk, site: Site) -> None:
    for number in range(9):
        site.put(f"/{number}", lambda handler: None)
    found = come(site.put("/feed", feed(*(site.url(f"/{number}") for number in range(9)))), desk())
    assert reasons(found)[3:] == ["north.example did not answer 3 times, and is not asked again in this run"] * 6
    assert site.paths() == ["/feed", "/0", "/1", "/2"]


def test_who_answers_now_and_then_is_still_asked(desk: Desk, site: Site) -> None:
    for number in range(9):
        site.put(f"/{number}", page(f"Article {number}") if number % 3 == 2 else lambda handler: None)
    found = come(site.put("/feed", feed(*(site.url(f"/{number}") for number in range(9)))), desk())
    assert titles(found) == ["Article 2", "Article 5", "Article 8"]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Tue, 14 Apr 2026 12:02:00 GMT", 120),
        ("Tue, 14 Apr 2026 14:02:00 +0200", 120),
        ("Tue, 14 Apr 2026 11:00:00 GMT", 0),
        ("9" * 60, 366 * 24 * 3600),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("tomorrow", None),
        ("", None),
        (None, None),
    ],
)
def test_how_long_a_site_wants_to_be_left_alone(value: str | None, seconds: float | None) -> None:
    assert seconds_to_wait(value, datetime(2026, 4, 14, 12, tzinfo=UTC)) == seconds
