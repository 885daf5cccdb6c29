"""A desk with a folder of its own: write files, read articles."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.report import Failure

Reader = Callable[..., Article]
Refused = Callable[..., Failure]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Writes one file and reads the one article in it."""

    def reader(name: str, content: str | bytes, language: str | None = None) -> Article:
        (found,) = read_articles([_written(tmp_path / name, content)], language)
        assert isinstance(found, Article), found
        return found

    return reader


@pytest.fixture
def refused(tmp_path: Path) -> Refused:
    """Writes one file and gives the failure to read it."""

    def reader(name: str, content: str | bytes) -> Failure:
        (found,) = read_articles([_written(tmp_path / name, content)])
        assert isinstance(found, Failure), found
        return found

    return reader


def _written(path: Path, content: str | bytes) -> str:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)
