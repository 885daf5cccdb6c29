"""Words, as editors count them."""

import pytest

from crosswire.findings.length import words_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("… – !", 0),
        ("The U.S. spent $1.4 trillion.", 5),
        ("l’usine d'Aragon", 2),
        ("渡轮沉没", 4),
        ("フェリーは13日夕、イタリア", 12),
        ("NPO法人", 3),
        ("عبّارة الركاب", 2),
        ("a" * 100_000, 1),
    ],
)
def test_words(text: str, count: int) -> None:
    assert words_in(text) == count
