"""Ingesting: what sources send is kept once, and whoever is cut off goes on where he was."""

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crosswire.config import Settings
from crosswire.desk import keeping
from crosswire.desk.keeping import BEFORE, Intake, ingest
from crosswire.desk.listening import Listener
from crosswire.desk.planning import planned
from crosswire.errors import UsageError
from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.boilerplate import Boilerplate
from crosswire.ingest.found import Found
from crosswire.model.kept import Handled, Outcome
from crosswire.model.report import Failure
from crosswire.store.base import Store
from crosswire.store.opening import open_store
from tests.small_archive import FORMS, address, archive, damaged, write

Ingest = Callable[..., dict[Outcome, int]]


@pytest.fixture
def store() -> Iterator[Store]:
    with open_store(":memory:") as opened:
        yield opened


@pytest.fixture
def kept(store: Store) -> Ingest:
    """Ingests, and gives how many inputs had which outcome."""

    def run(*sources: object, listener: Listener | None = None, **how: object) -> dict[Outcome, int]:
        intake = Intake(tuple(map(str, sources)), **how)  # type: ignore[arg-type]
        return dict(ingest(intake, Settings(), store, listener).counts)

    return run


def texts(store: Store) -> list[str]:
    return [one.article.text for one in store.articles()]


def test_files_of_all_kinds_in_one_run(tmp_path: Path, store: Store, kept: Ingest) -> None:
    write(tmp_path / "a.txt", b"Pears are dear. The market opens at six.")
    write(tmp_path / "b.jsonl", b'{"id": "one", "text": "Apples are cheap this year."}\n{"id": "two"}\n')
    write(tmp_path / "c.warc.gz", archive("packed", 2)[0])
    assert kept(tmp_path) == {Outcome.NEW: 4, Outcome.FAILED: 1}
    assert [text[:12] for text in texts(store)] == ["Pears are de", "Apples are c", "Harbour mast", "Harbour mast"]
    (run,) = store.runs()
    assert run.ended
    assert run.sources == (str(tmp_path),)
    assert Handled(f"{tmp_path}/b.jsonl, line 2", Outcome.FAILED, "the line has no text") in list(store.handled(run.number))


def test_keys_are_addresses_or_files(tmp_path: Path, store: Store, kept: Ingest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("a.txt"), b"Pears are dear.")
    write(
        Path("b.jsonl"),
        b'{"id": "one", "text": "Apples.", "url": "https://x.example/one?utm_source=a#top"}\n{"id": "two", "text": "Plums."}',
    )
    kept("a.txt", "b.jsonl")
    assert [one.key for one in store.articles()] == [f"file:{tmp_path}/a.txt#a", "https://x.example/one", f"file:{tmp_path}/b.jsonl#two"]
    assert [one.article.outlet for one in store.articles()] == ["a", "x.example", "two"]


def test_a_file_that_was_read_is_passed_over_until_it_changes(tmp_path: Path, store: Store, kept: Ingest) -> None:
    path = write(tmp_path / "a.txt", b"Pears are dear.")
    heard: list[str] = []
    assert kept(path) == {Outcome.NEW: 1}
    assert kept(path, listener=Listener(announce=heard.append)) == {Outcome.SKIPPED: 1}
    assert heard == [f"{path}: {BEFORE}"]
    assert kept(path, again=True) == {Outcome.SAME: 1}
    assert kept(path) == {Outcome.SKIPPED: 1}
    write(tmp_path / "a.txt", b"Pears are dear again.")
    assert kept(path) == {Outcome.REVISED: 1}
    assert texts(store) == ["Pears are dear again."]


def test_many_files_that_were_read_are_told_in_few_lines(tmp_path: Path, kept: Ingest) -> None:
    for number in range(20):
        write(tmp_path / f"{number}.txt", b"Pears are dear %d." % number)
    heard: list[str] = []
    kept(tmp_path)
    kept(tmp_path, listener=Listener(announce=heard.append))
    assert len(heard) == 6
    assert heard[-1] == "and 15 more of the same kind"


def test_a_file_named_twice_is_read_once(tmp_path: Path, kept: Ingest) -> None:
    path = write(tmp_path / "a.txt", b"Pears are dear.")
    assert kept(path, path, tmp_path) == {Outcome.NEW: 1}


class CutOffError(Exception):
    """Somebody pulled the plug."""


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four inputs each, however slow the machine is."""
    monkeypatch.setattr(keeping, "_BATCH", 4)
    monkeypatch.setattr(keeping, "_PATIENCE", 1e9)


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("form", FORMS)
def test_who_is_cut_off_goes_on_where_he_was(tmp_path: Path, store: Store, kept: Ingest, form: str, workers: int) -> None:
    path = write(tmp_path / "news.warc.gz", archive(form, 30)[0])

    def stop(counts: object) -> None:
        if sum(counts.values()) >= 12:  # type: ignore[attr-defined]
            raise CutOffError

    with pytest.raises(CutOffError):
        kept(path, listener=Listener(counted=stop), workers=workers)
    assert len(texts(store)) == 12
    assert store.runs()[0].ended is None
    assert kept(path, workers=workers) == {Outcome.NEW: 18}
    assert [one.article.url for one in store.articles()] == [address(number) for number in range(30)]


@pytest.mark.usefixtures("small_batches")
def test_lines_are_gone_on_with_too(tmp_path: Path, store: Store, kept: Ingest) -> None:
    lines = [json.dumps({"id": str(number), "text": f"Plum number {number} fell."}) for number in range(9)]
    path = write(tmp_path / "a.jsonl", "\n".join([*lines[:4], "", *lines[4:]]).encode())

    def stop(_: object) -> None:
        if len(texts(store)) >= 4:
            raise CutOffError

    with pytest.raises(CutOffError):
        kept(path, listener=Listener(counted=stop))
    assert kept(path) == {Outcome.NEW: 5}
    assert [text[12:13] for text in texts(store)] == [str(number) for number in range(9)]


def test_damaged_records_are_recorded_and_told_by_number(tmp_path: Path, store: Store, kept: Ingest) -> None:
    data, starts = archive("packed", 20)
    path = write(tmp_path / "news.warc.gz", damaged(data, [starts[number] + 50 for number in range(3, 13)]))
    named: list[Failure] = []
    heard: list[str] = []
    counts = kept(path, listener=Listener(failed=named.append, announce=heard.append))
    assert counts[Outcome.NEW] == 10
    assert counts[Outcome.FAILED] == 10
    assert len(named) == 6
    assert named[-1] == Failure(path, "and 5 more places could not be read")
    assert heard == [f"{path}: 10 damaged records were passed over"]
    assert [one.article.url for one in store.articles()] == [address(number) for number in (0, 1, 2, *range(13, 20))]


def test_what_returns_in_an_outlets_articles_is_learnt(tmp_path: Path, store: Store, kept: Ingest) -> None:
    footer = "Subscribe to the letter from the harbour and never miss the price of pears again."
    record = '{"id": "%d", "outlet": "Pear Post", "text": "Pears of sort %s are dear this week, says the market.\\n%s"}'
    kept(write(tmp_path / "a.jsonl", "\n".join(record % (number, sort * 3, footer) for number, sort in enumerate("abcdefgh")).encode()))
    one = next(iter(store.articles())).article
    assert footer in [aside.span.of(one.text) for aside in Boilerplate(store).of(one)]


class Site:
    """Stands in for the web."""

    def __init__(self, *arrivals: Arrival) -> None:
        self.arrivals = arrivals

    def at(self, url: str) -> Iterator[Arrival]:
        return iter(self.arrivals)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    def stand_in(*arrivals: Arrival) -> None:
        monkeypatch.setattr(keeping, "Fetching", lambda *_: Site(*arrivals))

    return stand_in


def test_what_is_fetched_is_kept_and_then_remembered(store: Store, kept: Ingest, site: Callable[..., None]) -> None:
    url = "https://x.example/a"
    found = Arrival(Found(url, url, "Plums are here.", url=url), remember=(("validators", url, "v1"),))
    site(found, Arrival(Skipped(f"{url}/private", "robots.txt forbids it")))
    heard: list[str] = []
    assert kept(url, listener=Listener(announce=heard.append)) == {Outcome.NEW: 1, Outcome.SKIPPED: 1}
    assert store.recall("validators", url) == "v1"
    assert heard == []


class Trap:
    """A page that does to its reader what nobody foresaw."""

    subject = "trap"

    def open(self) -> Found:
        raise ZeroDivisionError


def test_a_page_that_nobody_foresaw_costs_itself_only(kept: Ingest, site: Callable[..., None]) -> None:
    url = "https://x.example/"
    site(Arrival(Trap()), Arrival(Found(url, url, "Plums are here.")))
    named: list[Failure] = []
    assert kept(url, listener=Listener(failed=named.append))[Outcome.NEW] == 1
    assert named == [Failure("trap", "could not be read (ZeroDivisionError)")]


def test_a_file_that_is_no_feed(tmp_path: Path, kept: Ingest) -> None:
    assert kept(write(tmp_path / "a.xml", b"<pears/>")) == {Outcome.FAILED: 1}


def test_a_packed_file_may_be_a_sitemap(tmp_path: Path, kept: Ingest) -> None:
    named: list[Failure] = []
    path = write(tmp_path / "a.xml.gz", gzip.compress(b"<pears/>"))
    kept(path, listener=Listener(failed=named.append))
    assert [failure.reason for failure in named] == ["is neither a feed nor a sitemap"]


def test_what_would_be_done(tmp_path: Path, store: Store, kept: Ingest) -> None:
    path = write(tmp_path / "a.txt", b"Pears are dear.")
    intake = Intake((path, "none.txt"))
    assert list(planned(Intake((path,)), None)) == [(path, "would be read")]
    kept(path)
    assert next(planned(intake, store)) == (path, BEFORE)
    assert list(planned(Intake((path,), again=True), store)) == [(path, "would be read again")]


def test_a_language_that_is_none_is_refused_before_anything_is_kept(store: Store) -> None:
    with pytest.raises(UsageError):
        ingest(Intake(("a.txt",)), Settings(language="klingonish"), store)
    assert not store.runs()
