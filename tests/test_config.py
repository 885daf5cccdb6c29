"""Settings are refused at the door when they make no sense."""

import pytest

from crosswire.config import Settings
from crosswire.errors import UsageError


@pytest.mark.parametrize("threads", [0, -1, 10_000])
def test_threads(threads: int) -> None:
    with pytest.raises(UsageError, match="threads"):
        Settings(threads=threads)


def test_an_encoder_nobody_has() -> None:
    with pytest.raises(UsageError, match="there is no encoder 'magic'; there is: e5"):
        Settings(encoder="magic")
