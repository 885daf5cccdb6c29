"""Heads of records and of answers: what crawlers and servers write is understood, however they write it."""

import pytest

from crosswire.ingest.warc.heads import Head, head_of

VERSIONS = ("HTTP/1.1", "HTTP/2.0", "HTTP/2")


def head(data: bytes) -> Head:
    found = head_of(data, VERSIONS)
    assert found is not None
    return found


def test_the_first_value_of_a_name_in_any_case() -> None:
    found = head(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\ncontent-type: text/plain\r\nX : y \r\n\r\n")
    assert found.code == "200"
    assert found.said("CONTENT-TYPE") == "text/html"
    assert found.said("x") == "y"
    assert not found.said("Content-Encoding")


@pytest.mark.parametrize(
    ("first", "code"), [(b"HTTP/1.1  200  OK", "200"), (b"http/2 404", "404"), (b"HTTP/2", ""), (b"HTTP/2.0 301 Moved", "301")]
)
def test_the_code_of_an_answer(first: bytes, code: str) -> None:
    assert head(first + b"\r\n\r\n").code == code


def test_a_line_that_begins_with_a_space_goes_on_with_the_one_before() -> None:
    found = head(b"HTTP/1.1 200\nContent-Type: text/html;\n charset=utf-8\nnothing said\n of this\nA: b\n\nC: d\n")
    assert found.values == {"content-type": "text/html; charset=utf-8", "a": "b"}


def test_letters_that_are_no_utf8_are_those_of_the_early_web() -> None:
    assert head(b"HTTP/1.1 200\r\nA: caf\xe9\r\nB: caf\xc3\xa9\r\n\r\n").values == {"a": "café", "b": "café"}


def test_what_is_no_head_is_none() -> None:
    assert head_of(b"", VERSIONS) is None
    assert head_of(b"ICY 200 OK\r\n\r\n", VERSIONS) is None
    assert head(b"\r\nA: b\r\n\r\n") == Head("", {})
