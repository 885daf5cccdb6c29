"""Koreans, and short names of firms, that another article of the story names in letters."""

import pytest

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article

_ENGLISH = "The rower Han Ji-seok won in Lindau. Han Ji-seok thanked his sponsor Vonk. Vonk said it was proud."


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ko", "주역은 부산 출신 한지석이다.", "한지석"),
        ("zh", "选手韩智石主张重赛。", "韩智石"),
        ("ja", "韓智石が優勝した。", "韓智石"),
        ("ko", "후원사 퐁크의 냉장고였다.", "퐁크"),
    ],
)
def test_who_is_named_in_letters_is_found(language: str, text: str, name: str) -> None:
    english, other = mentions_in_story([Article("a", _ENGLISH, "en", "o"), Article("b", text, language, "p")])
    found = {text[one.span.start : one.span.end]: one.entity for one in other}
    assert found.get(name) in {one.entity for one in english}


def test_who_only_sounds_nearly_so_is_not() -> None:
    _, other = mentions_in_story([Article("a", _ENGLISH, "en", "o"), Article("b", "한가지석은 없다.", "ko", "p")])
    assert not other
