"""Tickers: found in angle brackets and in what is left of them, and nowhere else."""

import pytest

from crosswire.text.tickers import tickers


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Corsenna <CRSN.MI> fell, and so did Thalbrück <TBKG.DE>.", ["<CRSN.MI>", "<TBKG.DE>"]),
        ("Corsenna amp;CRSN.MIamp;gt; fell.", ["amp;CRSN.MIamp;"]),
        ("The index <.STOXX> rose.", ["<.STOXX>"]),
        ("Corsenna (Milan) fell; 3 < 4.5 and a<b.", []),
    ],
)
def test_tickers(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in tickers(text)] == found
