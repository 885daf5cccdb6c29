"""Old encodings, byte-order marks, and what is no text at all."""

import codecs
import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from crosswire.ingest.decoding import decode
from crosswire.model.article import Article
from crosswire.model.report import Failure

Reader = Callable[..., Article]
Refused = Callable[..., Failure]

SPECS = Path(__file__).parent.parent / "specs" / "language"


def prose(language: str) -> str:
    return "\n".join(case["text"] for case in json.loads((SPECS / f"{language}.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("de", "latin-1"), ("fr", "cp1252"), ("es", "cp1252"), ("it", "cp1252"), ("pt", "cp1252"), ("sv", "cp1252"), ("fi", "cp1252"),
        ("nl", "cp1252"), ("pl", "cp1250"), ("cs", "iso8859_2"), ("hu", "cp1250"), ("tr", "cp1254"), ("ru", "cp1251"), ("ru", "koi8_r"),
        ("uk", "cp1251"), ("el", "cp1253"), ("ar", "cp1256"), ("he", "cp1255"), ("th", "cp874"), ("zh", "gb18030"), ("ja", "cp932"),
        ("ja", "euc_jp"), ("ja", "iso2022_jp"), ("ko", "cp949"),
    ],
)  # fmt: skip
def test_old_encodings(language: str, encoding: str) -> None:
    data = prose(language).encode(encoding, errors="ignore")
    assert decode(data, "a.txt") == data.decode(encoding)


@pytest.mark.parametrize("language", ["en", "de", "ru", "zh", "ar", "ja"])
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(language: str, encoding: str) -> None:
    assert decode(prose(language).encode(encoding), "a.txt") == prose(language)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_decides_and_comes_off(encoding: str) -> None:
    assert decode(prose("zh").encode(encoding), "a.txt") == prose("zh")


def test_half_a_pair_in_utf16_becomes_a_replacement() -> None:
    assert decode(codecs.BOM_UTF16_LE + "a\ud800b".encode("utf-16-le", "surrogatepass"), "a.txt") == "a\ufffdb"


def test_a_broken_byte_does_not_spoil_utf8() -> None:
    data = prose("ru").encode()
    assert decode(data[:-1], "a.txt") == prose("ru").encode()[:-1].decode(errors="replace")
    assert decode(data[:40] + b"\xff" + data[40:], "a.txt").count("\ufffd") == 1


def test_a_character_cut_off_at_the_end() -> None:
    assert decode("Grüße aus Köl".encode() + b"\xc3", "a.txt") == "Grüße aus Köl\ufffd"


def test_a_stray_nul_in_an_old_encoding() -> None:
    data = prose("de").encode("cp1252")
    assert decode(data[:50] + b"\0" + data[50:], "a.txt") == prose("de")[:50] + "\0" + prose("de")[50:]


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n" + b"abc" * 100,
        b"\xff\xd8\xff\xe0 JFIF",
        b"%PDF-1.7 and words",
        b"PK\x03\x04 words",
        b"\0" * 5000,
        bytes(range(256)) * 100,
        b"\x7fELF\x02\x01",
        b"a\x01b\x02" * 500,
        codecs.BOM_UTF16_LE + random.Random(1).randbytes(4000),
        codecs.BOM_UTF32_BE + random.Random(1).randbytes(4000),
    ],
)
def test_no_text(refused: Refused, content: bytes) -> None:
    failure = refused("picture.txt", content)
    assert failure.subject.endswith("picture.txt")
    assert failure.reason.startswith("is not text")


def test_another_ending_is_tried_as_text(read: Reader) -> None:
    assert read("notes.md", "Nobody was hurt, according to the fire brigade.").outlet == "notes"


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        *((language, "mac_roman") for language in ("de", "fr", "es", "it", "pt", "sv", "fi", "da")),
        ("ru", "mac_cyrillic"),
        ("uk", "mac_cyrillic"),
    ],
)
def test_old_macintoshes(language: str, encoding: str) -> None:
    data = prose(language).encode(encoding, errors="ignore")
    assert decode(data, "a.txt") == data.decode(encoding)


@pytest.mark.parametrize("text", ["Nobody’s phone™ rang… at 20°c, he said.", "The café’s £5 tea", "It’s a “test” – no more"])
def test_windows_is_not_taken_for_a_macintosh(text: str) -> None:
    assert decode(text.encode("cp1252"), "a.txt") == text
