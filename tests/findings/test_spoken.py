"""Days in words."""

import pytest

from crosswire.findings.spoken import spoken


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2026-04-14", "14 April 2026"),
        ("2023-03", "March 2023"),
        ("by 2026-05-03", "by 3 May 2026"),
        ("2026-10-12 to 2026-10-18", "12 October 2026 to 18 October 2026"),
        ("2026", "2026"),
        ("1,200-15", "1,200-15"),
        ("2026-13", "2026-13"),
        ("XXXX-WXX-4", "XXXX-WXX-4"),
    ],
)
def test_days_and_months_are_told_in_words(value: str, words: str) -> None:
    assert spoken(value) == words
