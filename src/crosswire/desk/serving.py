"""One process of a crew: inputs in, results out, until nobody is there any more."""

import gc
import os
import pickle
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from queue import SimpleQueue
from time import monotonic
from typing import Any

#: Looking for what may be forgotten as often as Python does by itself takes a twentieth of the time, as in the first process.
_RARELY = 300_000
#: Results of so many inputs go back at once, or of so many bytes, and none waits for longer than so many seconds: whoever takes each by
#: itself is woken for each, which takes a tenth of the time of a small page.
_AT_ONCE, _MOST, _PATIENCE = 16, 200_000, 0.1


def serve(talk: Connection, do: Callable[[Any], Any], seconds: float, begun: Any) -> None:
    """``begun`` is shared with the first process, so that it knows at which input this one was when it ended."""
    gc.set_threshold(_RARELY)
    waiting: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_listen, args=(talk, waiting), daemon=True).start()
    made: list[bytes] = []
    since = monotonic()
    while True:
        if made and (waiting.empty() or _is_enough(made) or monotonic() - since > _PATIENCE):
            with suppress(OSError):
                talk.send(made)
            made, since = [], monotonic()
        data = waiting.get()
        begun.value += 1
        signal.setitimer(signal.ITIMER_PROF, seconds)  # nobody handles its signal, so it ends the process even amid a library's loop
        made.append(pickle.dumps(do(pickle.loads(data))))
        signal.setitimer(signal.ITIMER_PROF, 0)


def _is_enough(made: list[bytes]) -> bool:
    return len(made) >= _AT_ONCE or sum(map(len, made)) > _MOST


def _listen(talk: Connection, waiting: "SimpleQueue[bytes]") -> None:
    """Take inputs at once, so that whoever sends never waits; when nobody sends any more, end."""
    with suppress(EOFError, OSError):
        while True:
            for data in talk.recv():
                waiting.put(data)
    os._exit(0)
