"""What a numeral is: a number and its place among the tokens."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Numeral:
    """A number and its tokens, from ``start`` up to ``end``."""

    start: int
    end: int
    low: float
    high: float | None
    #: What the digits could also mean, times the scale.
    other: float | None = None
    approx: str | None = None
    #: Digits written out, without outer zeros.
    significant: int = 0
    #: Digits without marks and without a scale word: a year, a label, a count.
    plain: bool = False
    in_digits: bool = False
    #: The last scale word, which a range may share; 1 where there is none.
    scale: float = 1.0
    #: Counts only where something beside it says that it is a number.
    doubtful: bool = False


def scaled(numeral: Numeral, scale: float) -> Numeral:
    """The same numeral with a scale word that was said once for two."""
    return replace(
        numeral,
        low=numeral.low * scale,
        high=None if numeral.high is None else numeral.high * scale,
        other=None if numeral.other is None else numeral.other * scale,
        scale=scale,
        plain=False,
    )
