"""The model as the cache keeps it: what is written once and opened at every start.

Six files in a folder named after the packaged weights and the form of the graph, so that another version never meets
them: the two graphs, the word vectors (4-bit blocks, opened without reading them whole), the small arrays and the vocabulary in two. A
list of their checksums is written last and checked at every start.
"""

import hashlib
import json
import os
import re
import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from crosswire.encoders.e5.weights import SHA256, PackedWeights, packaged_file, read_weights
from crosswire.errors import ModelError

#: Raised when the graph or the layout of the files changes.
LAYOUT = 5
FORM = "int4"
NETWORK, REST, WORDS, ARRAYS = "network.onnx", "rest.onnx", "words.npy", "arrays.npz"
VOCABULARY, REPLACEMENTS = "pieces.txt", "replacements.json"
CHECKSUMS = "checksums.json"
#: Where a build goes on, and how old one is, in seconds, that nobody is at any more: it takes some seconds.
BUILDING, STALE = "building-", 3600
_ASIDE = re.compile(re.escape(BUILDING) + r"[a-z0-9_]{8}")
FILES = (NETWORK, REST, WORDS, ARRAYS, VOCABULARY, REPLACEMENTS)


@dataclass(frozen=True)
class ModelFiles:
    """The opened files. ``words``: uint8 [pieces, bytes], ``positions``: float32 [positions, hidden] with the type added."""

    network: bytes
    rest: bytes
    words: npt.NDArray[np.uint8]
    positions: npt.NDArray[np.float32]
    scores: npt.NDArray[np.float32]
    pieces: list[str]
    replacements: dict[int, str]


def folder(cache: Path) -> Path:
    """Where this version of the model stands in a cache."""
    return cache / f"e5-{FORM}-{LAYOUT}-{SHA256[:12]}"


def build(cache: Path) -> None:
    """Make the files from the packaged weights, all or none: they are written aside and moved into place."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=BUILDING, dir=cache))
    except OSError as error:
        raise ModelError(f"cannot write to the cache folder {cache}: {error.strerror}; set CROSSWIRE_CACHE to another one") from error
    try:
        fresh = aside / "model"  # with the rights of any other folder; the one around it is for us alone
        fresh.mkdir()
        write(read_weights(packaged_file()), fresh)
        replace(fresh, folder(cache))
    except OSError as error:
        raise ModelError(f"cannot build the model in {cache}: {error.strerror}") from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def clear_stale(cache: Path) -> None:
    """Remove what builds left that were killed an hour ago or more: folders named as ours are, with nothing in them but our files."""
    try:
        old = [path for path in cache.iterdir() if _ASIDE.fullmatch(path.name) and is_stale(path)]
    except OSError:  # no cache yet, or none that we may look into: whoever opens the model will say so
        return
    for path in old:
        shutil.rmtree(path, ignore_errors=True)


def is_stale(aside: Path) -> bool:
    if aside.is_symlink() or not aside.is_dir() or time.time() - aside.stat().st_mtime < STALE:
        return False
    model = aside / "model"
    ours = {*FILES, CHECKSUMS}
    return all(path == model for path in aside.iterdir()) and (not model.exists() or all(path.name in ours for path in model.iterdir()))


def write(weights: PackedWeights, into: Path) -> None:
    from crosswire.encoders.e5.graph import assemble, assemble_rest

    (into / NETWORK).write_bytes(assemble(weights).SerializeToString())
    (into / REST).write_bytes(assemble_rest(weights).SerializeToString())
    np.save(into / WORDS, weights.packed_rows("emb.word", weights.hidden))
    positions = weights.tensor("emb.pos").reshape(-1, weights.hidden) + weights.tensor("emb.type")[: weights.hidden]
    np.savez(into / ARRAYS, positions=positions, scores=weights.scores)
    (into / VOCABULARY).write_bytes(b"\n".join(weights.pieces))
    (into / REPLACEMENTS).write_text(json.dumps(sorted(weights.replacements.items()), ensure_ascii=False), encoding="utf-8")
    (into / CHECKSUMS).write_text(json.dumps({name: checksum(into / name) for name in FILES}), encoding="utf-8")


def replace(aside: Path, place: Path) -> None:
    """Move a finished folder into place; another process may have been quicker, then its folder stays if it is sound."""
    if place.exists() and not sound(place):
        remove(place)
    try:
        os.rename(aside, place)
    except OSError:
        if not sound(place):
            raise


def remove(place: Path) -> None:
    """Clear away whatever stands where the model belongs."""
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place, ignore_errors=True)
    else:
        place.unlink(missing_ok=True)


def checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sound(place: Path) -> bool:
    """Whether all files are there as they were written."""
    try:
        known = json.loads((place / CHECKSUMS).read_text(encoding="utf-8"))
        return all(known[name] == checksum(place / name) for name in FILES)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def open_files(cache: Path) -> ModelFiles:
    """Open the files of a sound folder."""
    place = folder(cache)
    with np.load(place / ARRAYS) as arrays:
        positions, scores = arrays["positions"], arrays["scores"]
    pieces = (place / VOCABULARY).read_text(encoding="utf-8").split("\n")  # a list in JSON takes three times as long
    replacements = dict(json.loads((place / REPLACEMENTS).read_text(encoding="utf-8")))
    rows = np.load(place / WORDS, mmap_mode="r")
    network, rest = (place / NETWORK).read_bytes(), (place / REST).read_bytes()
    return ModelFiles(network, rest, rows, positions, scores, pieces, replacements)
