"""The meaning of a text as a whole: the same news in two languages is closer than two pieces of news in one."""

from pathlib import Path

import numpy as np
import pytest

from crosswire.encoders.base import Floats
from crosswire.encoders.e5.encoder import E5, MOST_CHARACTERS

BRIEFS = Path(__file__).parent.parent.parent / "evaluation/briefs"


def items(language: str) -> list[str]:
    return (BRIEFS / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def own(e5: E5, text: str, language: str) -> Floats:
    vector = e5.meaning(text) - e5.usual(language)
    return vector / np.float32(np.linalg.norm(vector))


@pytest.mark.parametrize("language", ["de", "he", "zh"])
def test_the_same_news_in_another_language_is_the_closest(e5: E5, language: str) -> None:
    english = np.array([own(e5, text, "en") for text in items("en")[:6]])
    other = np.array([own(e5, text, language) for text in items(language)[:6]])
    assert (english @ other.T).argmax(axis=1).tolist() == list(range(6))


def test_a_meaning_has_length_one_and_is_the_same_twice(e5: E5) -> None:
    text = items("fr")[0]
    assert np.array_equal(e5.meaning(text), e5.meaning(text))
    assert abs(float(np.linalg.norm(e5.meaning(text))) - 1) < 1e-5


@pytest.mark.parametrize("text", ["", " ", "\u200b", "…", "x" * 3 * MOST_CHARACTERS, "\ufdfa" * 500, "\ud800"])
def test_any_text_has_one(e5: E5, text: str) -> None:
    found = e5.meaning(text)
    assert found.shape == e5.usual("und").shape
    assert np.isfinite(found).all()


def test_only_the_beginning_is_read(e5: E5) -> None:
    beginning = " ".join(items("en") * 4)
    assert np.array_equal(e5.meaning(beginning), e5.meaning(beginning + " Another matter entirely."))


def test_what_is_usual_of_a_language(e5: E5) -> None:
    assert np.array_equal(e5.usual("pt-BR"), e5.usual("pt"))
    assert np.array_equal(e5.usual("xx"), e5.usual("und"))
    assert not np.array_equal(e5.usual("pt"), e5.usual("und"))


def test_the_items_are_the_same_in_every_language() -> None:
    assert {len(items(path.stem)) for path in BRIEFS.glob("*.txt")} == {12}
