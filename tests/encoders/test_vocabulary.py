"""Cutting text into pieces: like the library the model was made with, and every piece at its place in the text."""

import importlib.util
import json
import random
import unicodedata
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from crosswire.encoders.e5.files import ModelFiles
from crosswire.encoders.e5.vocabulary import MARK, MOST_SIGNS, UNKNOWN, Vocabulary
from tests.timing import grows_with_the_text_alone

HERE = Path(__file__).parent
LINES: dict[str, str] = json.loads((HERE / "lines.json").read_text(encoding="utf-8"))
ARTICLES = sorted((HERE.parents[1] / "examples").glob("*/*.txt"))
NORMAL, UNKNOWN_PIECE, CONTROL = 1, 2, 3
#: Blocks of Unicode that random lines are drawn from.
BLOCKS = (
    *((0x20, 0x7E), (0xA0, 0x24F), (0x300, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x530, 0x58F), (0x590, 0x5FF), (0x600, 0x6FF)),
    *((0x900, 0x97F), (0x980, 0x9FF), (0xB80, 0xBFF), (0xE00, 0xE7F), (0x1000, 0x109F), (0x10A0, 0x10FF), (0x1100, 0x11FF)),
    *((0x1200, 0x137F), (0x1780, 0x17FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x3000, 0x30FF), (0x4E00, 0x9FFF)),
    *((0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFB00, 0xFDFF), (0xFE00, 0xFFEF), (0x1D400, 0x1D7FF), (0x1F300, 0x1F6FF), (0x10000, 0x10FFFF)),
)


@pytest.fixture(scope="module")
def oracle(model: ModelFiles) -> Any:
    """The sentencepiece library with the same pieces and scores; normalising is left to us."""
    if importlib.util.find_spec("sentencepiece") is None:
        pytest.skip("sentencepiece, which our pieces are compared with, is not installed")
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2

    proto = vars(sentencepiece_model_pb2)["ModelProto"]()
    for number, (piece, score) in enumerate(zip(model.pieces, model.scores.tolist(), strict=True)):
        proto.pieces.add(piece=piece, score=score, type=UNKNOWN_PIECE if number == UNKNOWN else CONTROL if number < UNKNOWN else NORMAL)
    trainer = proto.trainer_spec
    trainer.model_type, trainer.bos_id, trainer.pad_id, trainer.eos_id, trainer.unk_id = 1, 0, 1, 2, UNKNOWN
    proto.normalizer_spec.name = "identity"
    return sentencepiece.SentencePieceProcessor(model_proto=proto.SerializeToString())


def merged(ids: list[int]) -> list[int]:
    """The library makes one piece of several unknown ones in a row; ours keep their places."""
    return [piece for at, piece in enumerate(ids) if piece != UNKNOWN or at == 0 or ids[at - 1] != UNKNOWN]


def agree(vocabulary: Vocabulary, oracle: Any, scores: list[float], text: str) -> bool:
    """The same pieces, or others that are worth the same but for the library's rounding to 32 bits."""
    plain, _ = vocabulary._normalise(text)
    ours, theirs = merged(vocabulary.cut(text).ids.tolist()), oracle.encode(plain.replace(MARK, " "))
    worth = sum(scores[piece] for piece in ours) - sum(scores[piece] for piece in theirs)
    return ours == theirs or (len(ours) == len(theirs) and abs(worth) < 1e-3)


def sound_spans(text: str, spans: list[list[int]]) -> bool:
    inside = all(0 <= start < end <= len(text) for start, end in spans)
    return inside and all(before[0] <= after[0] and before[1] <= after[1] for before, after in pairwise(spans))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_articles_are_cut_like_the_library_cuts_them(path: Path, vocabulary: Vocabulary, oracle: Any) -> None:
    text = path.read_text(encoding="utf-8")
    for part in [text, *text.splitlines()]:
        plain, _ = vocabulary._normalise(part)
        assert merged(vocabulary.cut(part).ids.tolist()) == oracle.encode(plain.replace(MARK, " "))


@pytest.mark.parametrize("language", LINES)
def test_lines_in_many_scripts_are_cut_like_the_library_cuts_them(language: str, vocabulary: Vocabulary, oracle: Any) -> None:
    plain, _ = vocabulary._normalise(LINES[language])
    assert merged(vocabulary.cut(LINES[language]).ids.tolist()) == oracle.encode(plain.replace(MARK, " "))


def random_line(chance: random.Random) -> str:
    blocks = chance.sample(BLOCKS, chance.choice([1, 1, 2, 3]))
    points = [0x20 if chance.random() < 0.15 else chance.randint(*chance.choice(blocks)) for _ in range(chance.randint(0, 40))]
    return "".join(map(chr, points))


def test_random_lines_are_cut_like_the_library_cuts_them(vocabulary: Vocabulary, oracle: Any, model: ModelFiles) -> None:
    chance, scores = random.Random(7), model.scores.tolist()
    assert not [text for text in (random_line(chance) for _ in range(3000)) if not agree(vocabulary, oracle, scores, text)]


def test_every_piece_lies_in_the_text_in_order(vocabulary: Vocabulary) -> None:
    chance = random.Random(8)
    for text in [*LINES.values(), *(random_line(chance) for _ in range(2000))]:
        assert sound_spans(text, vocabulary.cut(text).spans.tolist()), ascii(text)


@pytest.mark.parametrize("language", LINES)
def test_pieces_say_what_stands_at_their_places(language: str, vocabulary: Vocabulary, model: ModelFiles) -> None:
    text = LINES[language]
    pieces = vocabulary.cut(text)
    for number, (start, end) in zip(pieces.ids.tolist(), pieces.spans.tolist(), strict=True):
        word, there = model.pieces[number].strip(MARK), vocabulary._normalise(text[start:end])[0].strip(MARK)
        assert number == UNKNOWN or word in there, (word, there)
        assert not word.isascii() or word == there or not text[start:end].isascii()


@pytest.mark.parametrize("language", LINES)
def test_accents_typed_apart_give_the_same_pieces(language: str, vocabulary: Vocabulary) -> None:
    joined, apart = (unicodedata.normalize(form, LINES[language]) for form in ("NFC", "NFD"))
    assert vocabulary.cut(apart).ids.tolist() == vocabulary.cut(joined).ids.tolist()
    assert sound_spans(apart, vocabulary.cut(apart).spans.tolist())


@pytest.mark.parametrize("text", ["", " ", "\n\t  ", "\u200b", "\u00a0\u3000"])
def test_a_text_without_words_has_no_pieces(text: str, vocabulary: Vocabulary) -> None:
    assert vocabulary.cut(text).ids.shape == (0,)
    assert vocabulary.cut(text).spans.shape == (0, 2)


def test_spaces_at_the_ends_say_nothing(vocabulary: Vocabulary) -> None:
    padded = vocabulary.cut("  the ferry  sank \n")
    assert padded.ids.tolist() == vocabulary.cut("the ferry sank").ids.tolist()
    assert padded.spans[-1].tolist() == [13, 17]


HOSTILE = {
    "one sign for eighteen letters": "\ufdfa" * 1000,
    "nul": "\0" * 1000,
    "nul inside": "fer\0ry",
    "lone surrogates": "ferry \ud800\udc00 \udfff" * 100,
    "beyond all planes": "\U0010ffff" * 1000,
    "one letter, a great many signs": "e" + "\u0301\u0316" * 50_000,
    "signs without a letter": "\u0316\u0301" * 50_000,
    "signs of other scripts": "\u0301a" + "\u0f71\u0f72" * 50_000,
    "jamo without end": "\u1100\u1161\u11a8" * 30_000,
    "our own mark": MARK * 10_000,
    "spaces": " " * 1_000_000,
    "letters without a space": "".join(chr(97 + at * 7919 % 26) for at in range(300_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_cut_in_bounded_time(name: str, vocabulary: Vocabulary) -> None:
    assert grows_with_the_text_alone(vocabulary.cut, HOSTILE[name])
    spans = vocabulary.cut(HOSTILE[name]).spans
    assert sound_spans(HOSTILE[name], spans[:: max(1, len(spans) // 1000)].tolist())


def test_long_words_are_not_remembered(vocabulary: Vocabulary) -> None:
    vocabulary.cut("x" * 5000)
    assert max(map(len, vocabulary._words)) < 1000


def test_a_letter_with_many_signs_keeps_those_of_a_real_one(vocabulary: Vocabulary) -> None:
    text = unicodedata.normalize("NFD", "café brûlé")
    wanted = vocabulary.cut(text).ids.tolist()
    assert vocabulary.cut(f"{text} e" + "\u0301" * (MOST_SIGNS + 5)).ids.tolist()[: len(wanted)] == wanted
