"""Being told to stop: whatever is half written is cleared away first."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

#: SIGHUP comes when the terminal is closed; not every system has it.
_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
#: Seconds after which it is said once more: Python drops what is raised while it tidies up after itself.
_AGAIN = 2.0


class Terminated(BaseException):
    """Somebody asked for an end. Like KeyboardInterrupt it is no Exception, so that nothing on the way takes it for a fault."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        #: As shells count: 143 for SIGTERM.
        self.code = 128 + number


@contextmanager
def stopping_in_order() -> Iterator[None]:
    """Within, a signal to end raises Terminated, unless it is ignored (``nohup``) or somebody else handles it."""
    ours = [number for number in _SIGNALS if _is_free(number)]
    for number in ours:
        signal.signal(number, _end)
    try:
        yield
    finally:
        _say_no_more()
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def _is_free(number: signal.Signals) -> bool:
    return threading.current_thread() is threading.main_thread() and signal.getsignal(number) is signal.SIG_DFL


def _end(number: int, _: FrameType | None) -> None:
    signal.signal(number, signal.SIG_IGN)  # a second one must not interrupt the clearing away
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, lambda *_: _end(number, None))
        signal.setitimer(signal.ITIMER_REAL, _AGAIN)
    raise Terminated(number)


def _say_no_more() -> None:
    if hasattr(signal, "SIGALRM"):
        signal.setitimer(signal.ITIMER_REAL, 0)
