"""What an article is made of: the pieces of its sentences, seen in their context, with their weights."""

from collections.abc import Iterable, Iterator

import numpy as np
import pytest

from crosswire.align import contents as module
from crosswire.align.contents import LEAST, LONGEST_WINDOW, Contents, clauses_with_pieces, contents
from crosswire.encoders.base import Encoded
from crosswire.model.article import Article
from crosswire.model.claim import Reading, Sentence
from crosswire.model.span import Span
from tests.align.stories import story_of
from tests.fake_encoder import RARITY, WIDTH, FakeEncoder


class Listening(FakeEncoder):
    """Remembers what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []

    def encode(self, texts: Iterable[str]) -> Iterator[Encoded]:
        given = list(texts)
        self.heard += given
        return super().encode(given)


def made(*sentences: str) -> Contents:
    story = story_of(sentences)
    return contents(story.articles[0], story.readings[0], FakeEncoder())


def test_pieces_clauses_and_sentences_follow_one_another() -> None:
    found = made("one two, three four.", "five six.", "seven, eight, nine.")
    assert len(found.vectors) == len(found.weights) == 6 + 3 + 6
    assert found.sentences.tolist() == [0, 2, 3]
    assert found.starts.tolist() == [0, 3, 6, 9, 11, 13]
    assert [len(clause) for clause in found.clauses] == [8, 11, 9, 6, 6, 5]
    assert np.allclose(np.linalg.norm(found.vectors, axis=1), 1, atol=1e-5)


def test_two_sentences_are_encoded_with_one_before_and_one_after() -> None:
    story, encoder = story_of(["a1.", "b2.", "c3.", "d4.", "e5."]), Listening()
    contents(story.articles[0], story.readings[0], encoder)
    assert encoder.heard == ["a1.\nb2.\nc3.", "b2.\nc3.\nd4.\ne5.", "d4.\ne5."]


def test_a_long_window_is_encoded_without_its_context() -> None:
    story, encoder = story_of(["short one.", "word " * (LONGEST_WINDOW // 4) + ".", "another short one."]), Listening()
    found = contents(story.articles[0], story.readings[0], encoder)
    assert [len(text) for text in encoder.heard[:2]] == [10, len(story.articles[0].text.split("\n")[1])]
    assert len(found.sentences) == 3


def test_pieces_of_the_context_are_left_out() -> None:
    alone, among = made("three people died."), made("a fire broke out.", "three people died.", "the port is closed.")
    assert len(alone.vectors) == among.starts[2] - among.starts[1] == 4


def test_an_article_without_sentences_is_empty() -> None:
    found = contents(Article("a", "", "en", "A"), Reading("a", (), ()), FakeEncoder())
    assert found.vectors.shape == (0, WIDTH)
    assert (len(found.weights), found.clauses, len(found.starts), len(found.sentences)) == (0, (), 0, 0)


def test_a_sentence_without_pieces_is_left_out() -> None:
    text = "one two.\n   \nthree."
    reading = Reading("a", tuple(Sentence(span, (span,)) for span in (Span(0, 8), Span(8, 8), Span(9, 12), Span(13, 19))), ())
    found = contents(Article("a", text, "en", "A"), reading, FakeEncoder())
    assert [clause.of(text) for clause in found.clauses] == ["one two.", "three."]


@pytest.mark.parametrize(
    ("starts", "wanted"),
    [
        ([0, 5, 11, 15, 21], [(0, 10, 0), (10, 20, 2), (20, 30, 4)]),
        ([0, 5, 21], [(0, 20, 0), (20, 30, 2)]),
        ([11, 15, 21], [(0, 20, 0), (20, 30, 2)]),
        ([21], [(0, 30, 0)]),
        ([0, 5], [(0, 30, 0)]),
        ([], [(0, 30, 0)]),
    ],
)
def test_a_clause_without_pieces_joins_its_neighbour(starts: list[int], wanted: list[tuple[int, int, int]]) -> None:
    spans = np.array([(at, at + 2) for at in starts], np.int64).reshape(-1, 2)
    sentence = Sentence(Span(0, 30), (Span(0, 10), Span(10, 20), Span(20, 30)))
    assert clauses_with_pieces(spans, sentence) == [(Span(start, end), first) for start, end, first in wanted]


def test_a_word_of_every_sentence_weighs_little() -> None:
    found = made("strike alpha beta.", "strike gamma delta.", "strike epsilon zeta.")
    (strike, alpha) = found.weights[0], found.weights[1]
    assert strike == pytest.approx(1 - module.LOSS, abs=0.01)
    assert alpha == pytest.approx(1.0)


def test_in_one_sentence_every_word_keeps_its_weight() -> None:
    assert made("strike strike alpha.").weights.tolist() == [1.0] * 4
    assert RARITY >= module.RARE


def test_a_common_piece_keeps_the_least_weight() -> None:
    vectors = np.eye(4, dtype=np.float32)
    weights = module.weights(vectors, np.array([0, 6, 9, 30], np.float32), np.array([0]))
    assert weights.tolist() == pytest.approx([LEAST, LEAST, 0.5, 1.0])
