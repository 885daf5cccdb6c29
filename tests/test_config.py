"""Settings are refused at the door when they make no sense."""

from pathlib import Path

import pytest

from crosswire.config import Settings, store_file
from crosswire.errors import UsageError


@pytest.mark.parametrize("threads", [0, -1, 10_000])
def test_threads(threads: int) -> None:
    with pytest.raises(UsageError, match="threads"):
        Settings(threads=threads)


def test_an_encoder_nobody_has() -> None:
    with pytest.raises(UsageError, match="there is no encoder 'magic'; there is: e5"):
        Settings(encoder="magic")


def test_the_file_of_the_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CROSSWIRE_DB", "named.db")
    assert (store_file("given.db"), store_file(), store_file("")) == ("given.db", "named.db", "")
    monkeypatch.setenv("CROSSWIRE_DB", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    usual = Path(store_file())
    assert usual.name == "crosswire.db"
    assert not usual.parent.exists()
    store_file("elsewhere/desk.db", make_folder=True)
    assert list(tmp_path.iterdir()) == []
    store_file(make_folder=True)
    assert usual.parent.is_dir()
