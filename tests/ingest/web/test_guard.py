"""Nothing that is not public is asked, however its address is written."""

import pytest

from crosswire.errors import InputError
from crosswire.ingest.web.asking import Request
from crosswire.ingest.web.global_addresses import is_public
from crosswire.ingest.web.guard import Guard
from crosswire.ingest.web.line import WebLine
from tests.ingest.web.conftest import Desk, article, come, reasons
from tests.ingest.web.site import Reply, Site, page

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "255.255.255.255",
    "224.0.0.1", "198.18.0.1", "192.88.99.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fd00::1", "fec0::1", "ff0e::1", "::ffff:127.0.0.1",
    "::ffff:10.0.0.1", "::7f00:1", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "2002:a00:1::1",
    "2001:0:53aa:64c::1", "2001:db8::1", "no address",
]  # fmt: skip
PUBLIC = ["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"]


@pytest.mark.parametrize("address", PRIVATE)
def test_private(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "2130706433", "0x7f.1", "127.1", "017700000001", "localhost", "169.254.169.254"])
def test_odd_ways_to_write_a_private_address(host: str) -> None:
    with pytest.raises(InputError, match=r"not on the public network|no host of that name"):
        Guard().addresses(host, 80)


def test_one_private_address_among_public_ones_is_enough() -> None:
    with pytest.raises(InputError, match=r"10\.0\.0\.7"):
        Guard(resolve=lambda host, port: ["1.1.1.1", "10.0.0.7"]).addresses("mixed.example", 443)


@pytest.mark.parametrize("port", [22, 8080, 6379, 99999])
def test_other_ports_are_closed(port: int) -> None:
    with pytest.raises(InputError, match=f"port {port} is not asked"):
        Guard(["inner.example", "south.example:81"], resolve=lambda host, number: ["1.1.1.1"]).addresses("south.example", port)


def test_a_named_host_is_let_through_and_nothing_else() -> None:
    guard = Guard(["Inner.example", "lab.example:8000", "[::1]:8000"], resolve=lambda host, port: ["10.0.0.7"])
    for host, port in (("inner.example", 80), ("INNER.example", 443), ("lab.example", 8000), ("::1", 8000)):
        assert guard.addresses(host, port) == ["10.0.0.7"]
    for host, port in (("inner.example", 8000), ("lab.example", 80), ("www.inner.example", 80), ("10.0.0.7", 80)):
        with pytest.raises(InputError):
            guard.addresses(host, port)


def test_a_private_address_is_not_called(desk: Desk, site: Site) -> None:
    (reason,) = reasons(come("http://inner.example/secret", desk()))
    assert reason == "is at 10.0.0.7, which is not on the public network; --allow-host inner.example lets it be asked"
    (reason,) = reasons(come(f"http://127.0.0.1:{site.port}/", desk()))
    assert f"port {site.port} is not asked" in reason
    assert site.asked == []


@pytest.mark.parametrize(
    "there", ["http://inner.example/secret", "http://127.0.0.1/", "//inner.example/secret", "http://127.0.0.1:{port}/secret"]
)
def test_no_redirect_leads_inside(desk: Desk, site: Site, there: str) -> None:
    site.put("/secret", page("Secret"))
    site.put("/a", Reply(status=302, headers={"Location": "/b"}))
    site.put("/b", Reply(status=301, headers={"Location": there.format(port=site.port)}))
    (reason,) = reasons(come(site.url("/a"), desk()))
    assert "not on the public network" in reason or "is not asked" in reason
    assert site.paths() == ["/a", "/b"]


def test_the_address_called_is_the_one_that_was_checked(desk: Desk, site: Site) -> None:
    """A name that means another address each time it is looked up is looked up once a request."""
    asked = []

    def changing(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    site.put("/a", page())
    WebLine(Guard([f"north.example:{site.port}"], resolve=changing), 5, 100_000).ask(Request(site.url("/a")))
    assert asked == ["north.example"]


def test_proxies_of_the_environment_are_not_used(desk: Desk, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert article(come(site.put("/a", page()), desk()))
