"""Files and folders: in which order they are read, and what is said of those that cannot be."""

import os
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


def ids(*paths: Path) -> list[str]:
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
    (tmp_path / "story" / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert ids(tmp_path / "story") == ["a"]


def test_a_folder_without_articles(tmp_path: Path) -> None:
    write(tmp_path, "note.md")
    (failure,) = read_articles([str(tmp_path)])
    assert failure == Failure(str(tmp_path), "holds no articles (.txt, .jsonl, .html)")


@pytest.mark.parametrize("name", ["nowhere", "nowhere.txt", "nowhere.jsonl", "nowhere.html"])
def test_no_such_file(tmp_path: Path, name: str) -> None:
    assert ids(tmp_path / name) == ["there is no such file or folder"]


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
