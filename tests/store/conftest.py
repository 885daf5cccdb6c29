"""Every store keeps the same contract: tests that ask for ``store`` run once for each kind there is."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crosswire.store.base import Store
from crosswire.store.opening import open_store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = datetime(2026, 3, 2, 18, tzinfo=UTC)


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    where = str(tmp_path / "desk.db") if request.param == "file" else ":memory:"
    with open_store(where) as opened:
        yield opened
