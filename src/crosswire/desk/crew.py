"""Several processes that read inputs at once. Results come in the order of the inputs, and at no time is much in memory.

An input that crashes its process, or that is not read in a minute, costs that input and a new process; nothing else is lost.
"""

import ctypes
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from crosswire.desk.serving import serve

Given = TypeVar("Given")
Made = TypeVar("Made")

#: Processor seconds that one input may take; the slowest of 85 news pages takes a hundredth.
SECONDS = 60.0
#: Inputs that lie with each process, so that it has something to do while results are kept, and how many where all are under so many bytes.
_IN_HAND, _SMALL_IN_HAND, _SMALL = 4, 64, 1_000_000
#: So many inputs go to a process at once.
_BUNDLE = 16
#: Inputs and bytes of them that are under way at once, for each process.
_UNDER_WAY, _BYTES_UNDER_WAY = 128, 8_000_000
#: What ends a process and is no fault of an input.
_TOLD_TO_END = {-signal.SIGTERM, -signal.SIGINT, -signal.SIGHUP}
_TRIES = 2


@dataclass(frozen=True)
class Work(Generic[Given, Made]):
    """What is done to each input, in any process, so it must be a function that other processes find by its name."""

    do: Callable[[Given], Made]
    #: What comes of an input that cannot be read at all, and why.
    lost: Callable[[Given, str], Made]
    #: Whether it is so little work that it is done at once.
    light: Callable[[Given], bool]
    seconds: float = SECONDS


@dataclass
class _Task(Generic[Given, Made]):
    given: Given
    data: bytes = b""
    #: One result, once it is there.
    made: list[Made] = field(default_factory=list)
    tries: int = 0


@dataclass
class _Member(Generic[Given, Made]):
    """One process and what lies with it, in its order."""

    process: BaseProcess
    talk: Connection
    #: How many inputs it has begun, as it writes down itself, and how many results came from it.
    begun: Any
    answered: int = 0
    tasks: deque[_Task[Given, Made]] = field(default_factory=deque)
    #: Bytes of what lies with it.
    size: int = 0

    def is_busy(self) -> bool:
        """Whether enough lies with it."""
        return len(self.tasks) >= (_SMALL_IN_HAND if self.size < _SMALL else _IN_HAND)

    def take(self, waiting: deque[_Task[Given, Made]]) -> None:
        """Have more to do, as many of them as it may; what is sent alone wakes it alone."""
        bundle: list[bytes] = []
        while waiting and len(bundle) < _BUNDLE and not self.is_busy():
            task = waiting.popleft()
            self.tasks.append(task)
            self.size += len(task.data)
            bundle.append(task.data)
        self.talk.send(bundle)

    def done(self) -> _Task[Given, Made]:
        """The first of them, which lies with it no longer."""
        task = self.tasks.popleft()
        self.size -= len(task.data)
        self.answered += 1
        return task

    def last_begun(self) -> _Task[Given, Made]:
        """What it was at when it ended, be there results before that did not come any more."""
        return self.tasks[min(max(self.begun.value - self.answered - 1, 0), len(self.tasks) - 1)]


class Crew(Generic[Given, Made]):
    """Up to ``size`` processes that do one work, each started when there is something to do for it; ``close`` ends them."""

    def __init__(self, work: Work[Given, Made], size: int) -> None:
        self._work = work
        self._size = size
        self._members: list[_Member[Given, Made]] = []
        self._unsent: deque[_Task[Given, Made]] = deque()
        #: Bytes of all that is under way and not done.
        self._bytes = 0

    def results(self, given: Iterable[Given]) -> Iterator[tuple[Given, Made]]:
        """Each input and what comes of it, in their order. An input goes to another process and never back."""
        inputs, under_way = iter(given), deque[_Task[Given, Made]]()
        more = True
        while more or under_way:
            more = more and self._take(inputs, under_way)
            self._send()
            if under_way and under_way[0].made:
                task = under_way.popleft()
                yield task.given, task.made[0]
            elif under_way:
                self._collect()

    def close(self) -> None:
        for member in self._members:
            member.process.kill()
            member.process.join()
            member.process.close()
            member.talk.close()
        self._members = []

    def _take(self, inputs: Iterator[Given], under_way: deque[_Task[Given, Made]]) -> bool:
        """As many inputs as may be under way; whether there are more."""
        while len(under_way) < _UNDER_WAY * self._size and self._bytes < _BYTES_UNDER_WAY * self._size:
            try:
                task: _Task[Given, Made] = _Task(next(inputs))
            except StopIteration:
                return False
            if self._work.light(task.given):
                task.made.append(self._work.do(task.given))
            else:
                task.data = pickle.dumps(task.given)
                self._bytes += len(task.data)
                self._unsent.append(task)
            under_way.append(task)
        return True

    def _send(self) -> None:
        """Give what waits to whoever has least in hand."""
        while self._unsent:
            place = self._least_busy()
            member = self._members[place]
            if member.is_busy():
                return
            try:
                member.take(self._unsent)
            except OSError:
                self._replace(place)

    def _least_busy(self) -> int:
        """Who has least in hand, or somebody new where all are busy and one more may come."""
        loads = [len(member.tasks) for member in self._members]
        if len(loads) < self._size and 0 not in loads:
            self._members.append(self._new())
            return len(loads)
        return loads.index(min(loads))

    def _collect(self) -> None:
        """Wait for a result, and take all that are there."""
        ready = connection.wait([member.talk for member in self._members])
        for place, member in enumerate(self._members):
            if member.talk in ready:
                try:
                    several = member.talk.recv()
                except (EOFError, OSError):
                    self._replace(place)
                else:
                    for made in several:
                        self._finish(member.done(), pickle.loads(made))

    def _replace(self, place: int) -> None:
        """Another process for one that ended; what it was at is tried once more, unless it took too long."""
        gone = self._members[place]
        gone.talk.close()
        gone.process.join()
        code = gone.process.exitcode
        gone.process.close()
        if gone.tasks and code not in _TOLD_TO_END:
            self._blame(gone.last_begun(), too_long=code == -signal.SIGPROF)
        self._unsent.extendleft(task for task in reversed(gone.tasks) if not task.made)
        self._members[place] = self._new()

    def _blame(self, task: _Task[Given, Made], too_long: bool) -> None:
        task.tries += 1
        if too_long:
            self._finish(task, self._work.lost(task.given, f"reading it took longer than {self._work.seconds:.0f} seconds"))
        elif task.tries >= _TRIES:
            self._finish(task, self._work.lost(task.given, "reading it crashed the process that read it"))

    def _finish(self, task: _Task[Given, Made], made: Made) -> None:
        task.made.append(made)
        self._bytes -= len(task.data)
        task.data = b""

    def _new(self) -> _Member[Given, Made]:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        begun = context.RawValue(ctypes.c_uint64, 0)
        process = context.Process(target=serve, args=(theirs, self._work.do, self._work.seconds, begun), daemon=True)
        before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # an interrupted run is ended by its first process alone
        try:
            process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)
        theirs.close()
        return _Member(process, ours, begun)
