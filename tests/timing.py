"""How time grows with a text, as a ratio within one run: machines differ, and are busy with other things."""

import time
from collections.abc import Callable

#: Time that grows with the text alone makes four of a quarter; time that grows with its square, sixteen.
MOST = 10.0
#: What takes less is noise, in seconds of processor time.
_LEAST = 0.02


def grows_with_the_text_alone(call: Callable[[str], object], text: str) -> bool:
    """Whether a text does not take many more times as long as a quarter of it."""
    quarter = len(text) // 4
    call(text[: quarter - 2])  # what is read once is there by now; what is kept is kept of another text
    short = min(_seconds(call, text[: quarter - less]) for less in range(2))
    return _seconds(call, text) < MOST * max(short, _LEAST)


def _seconds(call: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    call(text)
    return time.process_time() - start
