"""Files and folders: in which order they are read, and what is said of those that cannot be."""

import os
import socket
from pathlib import Path

import pytest

from crosswire.errors import UsageError
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.report import Failure

TEXT = "Nobody was hurt, according to the fire brigade."


def write(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{name}\n{TEXT}", encoding="utf-8")


def ids(*paths: Path | str) -> list[str]:
    return [entry.id if isinstance(entry, Article) else entry.reason for entry in read_articles([str(path) for path in paths])]


def test_a_folder_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", "a.txt", "c/d.TXT", "c/.hidden.txt", ".git/e.txt", "note.md", "picture.png")
    assert ids(tmp_path) == ["a", "b", "d"]


def test_paths_are_as_the_user_gave_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "story/a.txt")
    monkeypatch.chdir(tmp_path)
    (article,) = read_articles(["story"])
    assert isinstance(article, Article)
    assert article.path == os.path.join("story", "a.txt")


def test_one_name_in_two_folders(tmp_path: Path) -> None:
    write(tmp_path, "one/en.txt", "two/en.txt")
    assert ids(tmp_path / "two", tmp_path / "one", tmp_path / "one") == ["en", "en-2", "en-3"]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    write(tmp_path, "story/a.txt")
    (tmp_path / "story" / "again").symlink_to(tmp_path / "story")
    assert ids(tmp_path / "story") == ["a"]


def test_a_folder_without_articles(tmp_path: Path) -> None:
    write(tmp_path, "note.md")
    (failure,) = read_articles([str(tmp_path)])
    assert failure == Failure(str(tmp_path), "holds no articles (.txt, .jsonl, .html)")


@pytest.mark.parametrize("name", ["nowhere", "nowhere.txt", "nowhere.jsonl", "nowhere.html"])
def test_no_such_file(tmp_path: Path, name: str) -> None:
    assert ids(tmp_path / name) == ["there is no such file or folder"]


@pytest.mark.parametrize("name", ["ftp://wexmoor.example/a.txt", "file:///a.txt", "S3://desk/a.txt"])
def test_addresses_of_other_kinds(name: str) -> None:
    assert ids(name) == ["is an address of a kind that is not read; only those that begin with http:// or https:// are"]


def test_a_name_that_is_none() -> None:
    (failure,) = read_articles(["a\0b"])
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("cannot be read")


def test_the_others_are_still_read(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "c.txt")
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert ids(tmp_path) == ["a", "is not text but a picture", "c"]


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such names")
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/b\xff\xfe.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.write(TEXT)
    (article,) = read_articles([str(tmp_path)])
    assert isinstance(article, Article)
    assert article.id == "b\ufffd\ufffd"
    assert (article.path or "").isprintable()


def test_endless_files_are_read_within_bounds() -> None:
    (failure,) = read_articles(["/dev/zero"])
    assert isinstance(failure, Failure)


def test_the_user_s_language_must_be_a_code() -> None:
    with pytest.raises(UsageError):
        read_articles([], "German")


def test_two_hundred_articles(tmp_path: Path) -> None:
    write(tmp_path, *(f"{number:03}.txt" for number in range(200)))
    assert ids(tmp_path) == [f"{number:03}" for number in range(200)]


def test_what_is_named_like_an_article_and_is_no_file(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / ".hidden.txt").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind(os.path.relpath(tmp_path / "plug.txt"))
        found = list(read_articles([str(tmp_path)]))
    reasons = {Path(one.subject).name: one.reason for one in found if isinstance(one, Failure)}
    assert reasons == {
        "gone.txt": "is a link that leads to no file",
        "pipe.txt": "is no file but a pipe, a socket or a device",
        "plug.txt": "is no file but a pipe, a socket or a device",
    }
    assert len(found) == 4


@pytest.mark.parametrize("address", ["https://example.org/a", "HTTP://example.org/a.jsonl"])
def test_addresses_are_not_read_yet(address: str) -> None:
    assert list(read_articles([address])) == [
        Failure(address, "is an address: 'crosswire ingest' reads it, or save the page and name the file")
    ]


def test_articles_that_name_no_outlet_go_by_their_own_ids(tmp_path: Path) -> None:
    write(tmp_path, "one/en.txt", "two/en.txt")
    (tmp_path / "w.jsonl").write_text('{"id": "en", "text": "A ferry sank."}\n' * 2, encoding="utf-8")
    found = list(read_articles([str(tmp_path / name) for name in ("one", "two", "w.jsonl")]))
    assert [entry.outlet for entry in found if isinstance(entry, Article)] == ["en", "en-2", "en-3", "en-4"]


def test_a_pipe_that_the_user_names_is_read_once(tmp_path: Path) -> None:
    ours, theirs = os.pipe()
    os.write(theirs, f"Ferry\n{TEXT}".encode())
    os.close(theirs)
    (article,) = read_articles([f"/dev/fd/{ours}"])
    os.close(ours)
    assert isinstance(article, Article)
    assert article.text.endswith(TEXT)


def test_what_a_browser_saves_beside_a_page_is_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "bridge.html", "bridge_files/frame.html", "bridge_files/x.txt", "Fähre.htm", "Fähre-Dateien/x.txt")
    write(tmp_path, "other_files/b.txt", "x_files.txt")
    found = ids(tmp_path)
    assert [name for name in found if name in {"a", "b", "x", "x_files", "frame"}] == ["a", "b", "x_files"]


def test_json_that_is_no_lines_is_told_from_text(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('[{"text": "A ferry sank."}]', encoding="utf-8")
    (tmp_path / "y.json").write_text("A ferry sank, and this is no JSON.", encoding="utf-8")
    assert ids(tmp_path / "x.json") == ["is JSON: write one article a line, and name the file .jsonl"]
    assert ids(tmp_path / "y.json") == ["y"]


@pytest.mark.parametrize(("path", "subject"), [("", "''"), ("-", "-")])
def test_what_is_never_a_file_is_named(path: str, subject: str) -> None:
    (failure,) = read_articles([path])
    assert isinstance(failure, Failure)
    assert failure.subject == subject
