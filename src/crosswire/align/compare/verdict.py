"""What a comparison of two details can say."""

from enum import IntEnum


class Verdict(IntEnum):
    """From no likeness to full likeness."""

    #: They measure different things: metres and euros.
    UNLIKE = 0
    #: They could measure the same, and cannot both hold.
    CONTRARY = 1
    #: Nobody can tell: a notation with two readings, degrees of an unknown scale, a factor of exactly ten.
    OPEN = 2
    #: Both can hold: a rounding, a hedge, a range, a conversion.
    COMPATIBLE = 3
    #: The same value.
    SAME = 4
