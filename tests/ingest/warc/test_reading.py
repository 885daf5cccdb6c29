"""Web archives: whatever lies in them, their pages come out, and only what is damaged is lost."""

import gzip
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.files import Input
from crosswire.ingest.opening import opened
from crosswire.ingest.warc.archive import Archive
from crosswire.ingest.warc.pages import ArchivedPage
from crosswire.ingest.warc.reading import CUT_OFF, DAMAGED, read_archive
from crosswire.ingest.warc.records import MOST_OF_A_HEAD
from crosswire.model.article import Article
from crosswire.model.report import Failure
from tests.small_archive import FORMS, HTML, Writer, address, archive, damaged, page, write


def arrivals(path: str, mark: str | None = None) -> list[Arrival]:
    return list(read_archive(Input(path), mark))


def addresses(path: str, mark: str | None = None) -> list[str]:
    return [arrival.result.address for arrival in arrivals(path, mark) if isinstance(arrival.result, ArchivedPage)]


def failures(path: str) -> list[str]:
    return [arrival.result.reason for arrival in arrivals(path) if isinstance(arrival.result, Failure)]


def account(path: str) -> list[str]:
    """What is said of the archive as a whole."""
    return [arrival.result.reason for arrival in arrivals(path) if isinstance(arrival.result, Skipped)]


def all_but(*lost: int, count: int = 5) -> list[str]:
    return [address(number) for number in range(count) if number not in lost]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "news.warc.gz"


@pytest.mark.parametrize("form", FORMS)
def test_all_pages_of_an_archive_however_it_is_packed(place: Path, form: str) -> None:
    path = write(place, archive(form)[0])
    found = arrivals(path)
    assert addresses(path) == all_but()
    assert {arrival.seen for arrival in found} == {datetime(2026, 4, 14, 8, 5, tzinfo=UTC)}


@pytest.mark.parametrize("form", FORMS)
def test_an_article_knows_where_it_was_fetched(place: Path, form: str) -> None:
    path = write(place, archive(form, 1)[0])
    (arrival,) = arrivals(path)
    found = opened(arrival)
    assert isinstance(found.entry, Article)
    assert found.key == found.entry.url == address(0)
    assert found.entry.text.startswith("Harbour master 0 of Porthaven counted 0 crates")
    assert (found.entry.outlet, found.entry.language, found.entry.path) == ("pears.example", "en", path)


@pytest.mark.parametrize("form", FORMS)
def test_each_mark_leads_to_what_stands_behind_it(place: Path, form: str) -> None:
    path = write(place, archive(form)[0])
    for number, arrival in enumerate(arrivals(path)):
        assert addresses(path, arrival.mark) == all_but(*range(number + 1))


def test_a_mark_that_is_none_begins_anew(place: Path) -> None:
    assert addresses(write(place, archive()[0]), "from elsewhere") == all_but()


@pytest.mark.parametrize(
    ("form", "offset"), [*(("packed", place) for place in (0, 1, 30, 300)), *(("plain", place) for place in (0, 1, 30, 600))]
)
def test_damage_costs_the_damaged_record_only(place: Path, form: str, offset: int) -> None:
    data, starts = archive(form)
    path = write(place, damaged(data, [starts[1] + offset, starts[3] + offset]))
    assert addresses(path) == all_but(1, 3)
    assert failures(path) == [DAMAGED] * 2
    assert account(path) == ["2 damaged records were passed over"]


def test_damage_in_the_first_and_in_the_last_record(place: Path) -> None:
    data, starts = archive()
    path = write(place, damaged(data, [0, starts[4] + 40]))
    assert addresses(path) == all_but(0, 4)
    assert failures(path) == [DAMAGED] * 2


def test_one_changed_letter_is_seen_by_the_checksum(place: Path) -> None:
    path = write(place, archive("plain")[0].replace(b"Harbour master 2", b"Harbour master 9", 1))
    assert addresses(path) == all_but(2)


@pytest.mark.parametrize("stated", [b"Content-Length: 99999999", b"Content-Length: 100", b"Content-Length: many"])
def test_a_length_that_is_not_true_costs_one_record(place: Path, stated: bytes) -> None:
    data, starts = archive("plain")
    begin, end = data.index(b"Content-Length", starts[2]), data.index(b"\r\n", data.index(b"Content-Length", starts[2]))
    path = write(place, data[:begin] + stated + data[end:])
    assert addresses(path) == all_but(2)
    assert failures(path) == [DAMAGED]


def test_what_an_archive_packed_as_one_piece_holds_before_its_damage(place: Path) -> None:
    data, _ = archive("one-piece", 800)
    path = write(place, damaged(data, [len(data) * 3 // 4]))
    found = addresses(path)
    assert found == all_but(count=800)[: len(found)]
    assert 300 < len(found) < 700
    assert failures(path) == [DAMAGED]


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_ends_too_early_is_told(place: Path, form: str) -> None:
    data, _ = archive(form)
    path = write(place, data[:-40])
    assert addresses(path) == all_but(4)
    assert failures(path) == [CUT_OFF]


def test_rubbish_between_records(place: Path) -> None:
    data, starts = archive()
    path = write(place, data[: starts[2]] + b"\x1f\x8b\x08 rubbish " * 50 + data[starts[2] :])
    assert addresses(path) == all_but()
    assert failures(path) == [DAMAGED]


def test_members_that_hold_nothing(place: Path) -> None:
    path = write(place, gzip.compress(b"") + archive()[0] + gzip.compress(b""))
    assert (addresses(path), failures(path)) == (all_but(), [])


@pytest.mark.parametrize("data", [b"", b"no archive", gzip.compress(b"no archive"), b"\x1f\x8b", b"WARC/9.9\r\nA: b\r\n\r\n"])
def test_what_is_no_archive_is_said_to_be_none(place: Path, data: bytes) -> None:
    assert failures(write(place, data))[-1] == "is no web archive (WARC) that can be read"


def test_an_archive_that_is_not_there(tmp_path: Path) -> None:
    assert failures(str(tmp_path / "none.warc")) == ["there is no such file or folder"]


def test_what_holds_no_page_is_counted_by_kind(place: Path) -> None:
    writer = Writer()
    writer.add("urn:x", "warcinfo", b"software: invented")
    writer.add(address(0), "request")
    writer.add(address(0), "response", page(0))
    writer.add(address(1), "request")
    writer.add(address(1), "response", b"gone", status="404 Not Found")
    writer.add(address(2), "response", b"\xff\xd8\xff", headers=[("Content-Type", "image/jpeg")])
    writer.add(address(3), "revisit")
    writer.add("dns:pears.example", "response", b"1.2.3.4")
    writer.add(address(5), "conversion", b"only words")
    path = write(place, writer.data)
    assert addresses(path) == [address(0)]
    (words,) = account(path)
    assert words == (
        "held 1 pages; passed over: 2 requests, 1 notes, 1 answers other than 200, 1 files that are no pages, 1 pages marked as unchanged, "
        "1 answers not of the web, 1 records in other forms"
    )


def only(place: Path, body: bytes, headers: list[tuple[str, str]], **more: object) -> Article | Failure:
    """The article of an archive of one record."""
    writer = Writer()
    writer.add(address(1), "response", body, headers=headers, **more)
    (arrival,) = arrivals(write(place, writer.data))
    found = opened(arrival).entry
    assert isinstance(found, Article | Failure)
    return found


def in_pieces(data: bytes, size: int = 100) -> bytes:
    pieces = [data[start : start + size] for start in range(0, len(data), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


RAW_DEFLATE = zlib.compressobj(wbits=-15)
SENT = {
    "gzip": (gzip.compress(page(1)), [("Content-Encoding", "gzip")]),
    "zlib": (zlib.compress(page(1)), [("Content-Encoding", "deflate")]),
    "deflate": (RAW_DEFLATE.compress(page(1)) + RAW_DEFLATE.flush(), [("Content-Encoding", "deflate")]),
    "in pieces": (in_pieces(page(1)), [("Transfer-Encoding", "chunked")]),
    "both": (in_pieces(gzip.compress(page(1))), [("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]),
    "unpacked before": (page(1), [("Transfer-Encoding", "chunked"), ("Content-Encoding", "br")]),
}


@pytest.mark.parametrize("way", SENT)
def test_pages_are_taken_out_of_the_way_they_were_sent(place: Path, way: str) -> None:
    body, headers = SENT[way]
    found = only(place, body, [*HTML, *headers])
    assert isinstance(found, Article)
    assert found.text.startswith("Harbour master 1")


def test_a_way_of_packing_that_is_not_read(place: Path) -> None:
    assert only(place, b"\x8b\x0b\x80abc", [*HTML, ("Content-Encoding", "br")]) == Failure(
        f"{place}, page {address(1)}", "is packed in a way that is not read (br)"
    )


def test_a_small_page_that_unpacks_to_a_huge_one(place: Path) -> None:
    found = only(place, gzip.compress(b" " * 50_000_000), [*HTML, ("Content-Encoding", "gzip")])
    assert isinstance(found, Failure)
    assert "too large" in found.reason


def test_a_page_of_which_the_crawler_kept_the_beginning(place: Path) -> None:
    found = only(place, page(1), HTML, warc={"WARC-Truncated": "length"})
    assert isinstance(found, Article)
    assert found.incomplete_because == "the archive has only the beginning of the page"


def test_a_charset_that_only_the_server_states(place: Path) -> None:
    body = page(1).replace(b"quay", "café".encode("cp1252"))
    found = only(place, body, [("Content-Type", 'text/html; charset="ISO-8859-1"')])
    assert isinstance(found, Article)
    assert "café" in found.text


def test_a_page_cannot_take_the_place_of_another_outlets(place: Path) -> None:
    body = page(1).replace(b"<head>", b'<head><link rel="canonical" href="https://other.example/1">')
    found = only(place, body, HTML)
    assert isinstance(found, Article)
    assert found.url == address(1)


def test_a_record_that_says_too_much_of_itself_is_passed_over(place: Path) -> None:
    data, starts = archive("plain")
    head = b"WARC/1.0\r\n" + b"X: y\r\n" * MOST_OF_A_HEAD
    path = write(place, data[: starts[1]] + head + b"\r\n" + data[starts[1] :])
    assert addresses(path) == all_but()
    assert failures(path) == [DAMAGED]


def test_searching_behind_many_damages_comes_to_an_end(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("crosswire.ingest.warc.archive._READ_AGAIN", 0)
    data, starts = archive()
    with open(write(place, damaged(data, [starts[1] + 50])), "rb") as file:
        found = [placed.record is not None for placed in Archive(file).records()]
    assert found[:2] == [True, False]
