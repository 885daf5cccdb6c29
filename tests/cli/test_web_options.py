"""What a user may say about the web."""

import argparse
from datetime import date
from typing import Any

import pytest

from crosswire.cli.web_options import add_web_options, web_options_of
from crosswire.config import WebOptions, host_and_port
from crosswire.errors import UsageError


def typed(*argv: str) -> WebOptions:
    parser = argparse.ArgumentParser(exit_on_error=False)
    add_web_options(parser)
    return web_options_of(parser.parse_args(argv))


def test_nothing_said_is_what_is_usual() -> None:
    assert typed() == WebOptions()


def test_everything_said() -> None:
    said = typed(
        *("--allow-host", "localhost:8000", "--allow-host", "[::1]", "--contact", "desk@paper.example", "--dry-run"),
        *("--most", "20", "--since", "2026-04-14", "--seconds", "2.5", "--megabytes", "0.5"),
    )
    assert said == WebOptions(("localhost:8000", "[::1]"), "desk@paper.example", True, 20, date(2026, 4, 14), 2.5, 500_000)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Localhost", ("localhost", None)),
        ("localhost:8000", ("localhost", 8000)),
        ("10.0.0.7:81", ("10.0.0.7", 81)),
        ("[::1]", ("::1", None)),
        ("[::1]:8080", ("::1", 8080)),
    ],
)
def test_hosts(text: str, meant: tuple[str, int | None]) -> None:
    assert host_and_port(text) == meant


@pytest.mark.parametrize("text", ["", ":80", "a:b", "a:0", "a:70000", "http://a", "a/b", "a b", "me@a", "[::1", "::1:80:x", "a\nb"])
def test_what_is_no_host(text: str) -> None:
    with pytest.raises(UsageError, match="is no host"):
        WebOptions(allow_hosts=(text,))


@pytest.mark.parametrize("contact", ["desk@paper.example", "https://paper.example/who?x=1"])
def test_contacts(contact: str) -> None:
    assert WebOptions(contact=contact).contact == contact


@pytest.mark.parametrize(
    "contact", ["", "me", "a@b@c", "a@b)\r\nX-More: 1", "https://a.example/(x)", "Z\u00fcrich@paper.example", "a b@c.example"]
)
def test_what_is_no_contact(contact: str) -> None:
    with pytest.raises(UsageError, match="contact"):
        WebOptions(contact=contact)


@pytest.mark.parametrize("wrong", [{"most": 0}, {"most": -1}, {"seconds": 0.0}, {"bytes": 0}, {"seconds": float("nan")}])
def test_numbers_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match="greater than 0"):
        WebOptions(**wrong)


def test_a_day_that_is_none() -> None:
    with pytest.raises(argparse.ArgumentError, match="must be a day"):
        typed("--since", "yesterday")
