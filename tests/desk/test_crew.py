"""Several processes at one work: in order, and past whatever happens to one of them."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from crosswire.desk.crew import Crew, Work


def work(given: int | str) -> str:
    """What a page may do to whoever reads it."""
    match given:
        case "crash":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "loop":
            while True:
                pass
        case "large":
            return "x" * 1_000_000
    return f"{given} in {os.getpid()}"


def lost(given: int | str, reason: str) -> str:
    return f"{given} lost: {reason}"


def light(given: int | str) -> bool:
    return given == "light"


def results(given: list[int | str], size: int = 2, seconds: float = 60) -> list[str]:
    with closing(Crew(Work(work, lost, light, seconds), size)) as crew:
        found = list(crew.results(given))
    assert [one for one, _ in found] == given
    return [made for _, made in found]


def test_results_come_in_order_from_several_processes() -> None:
    found = results([*range(200)])
    assert [int(one.split()[0]) for one in found] == [*range(200)]
    processes = {one.split()[-1] for one in found}
    assert len(processes) == 2
    assert str(os.getpid()) not in processes


def test_what_is_light_is_done_at_once() -> None:
    assert results(["light"]) == [f"light in {os.getpid()}"]


def test_what_crashes_its_process_is_lost_alone() -> None:
    found = results([1, "crash", 2, 3, 4, "crash", 5])
    assert [one.split()[0] for one in found] == ["1", "crash", "2", "3", "4", "crash", "5"]
    assert [one for one in found if "lost" in one] == ["crash lost: reading it crashed the process that read it"] * 2


def test_only_what_crashes_is_blamed_however_many_went_with_it() -> None:
    given: list[int | str] = ["crash" if number % 7 == 3 else number for number in range(40)]
    assert [one.split()[1] for one in results(given, size=1)] == ["lost:" if one == "crash" else "in" for one in given]


def test_what_takes_too_long_is_lost_alone() -> None:
    found = results([1, "loop", 2, 3], seconds=1)
    assert found[1] == "loop lost: reading it took longer than 1 seconds"
    assert not [one for one in found if "lost" in one and "loop" not in one]


def test_large_results_and_large_inputs_do_not_wait_for_each_other() -> None:
    found = results(["large", "y" * 1_000_000] * 20)
    assert [len(one) > 999_999 for one in found] == [True] * 40


def test_no_more_is_taken_than_may_be_under_way() -> None:
    taken: list[int] = []

    def endless() -> Iterator[int | str]:
        while True:
            taken.append(1)
            yield len(taken)

    with closing(Crew(Work(work, lost, light), 1)) as crew:
        coming = crew.results(endless())
        for _ in range(50):
            next(coming)
    assert len(taken) < 50 + 130


def test_its_processes_end_with_it() -> None:
    with closing(Crew(Work(work, lost, light), 2)) as crew:
        processes = {int(one.split()[-1]) for _, one in crew.results([*range(50)])}
    for process in processes:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)


def test_a_process_that_somebody_ends_costs_nothing() -> None:
    with closing(Crew(Work(work, lost, light), 2)) as crew:
        coming = (made for _, made in crew.results(range(300)))
        first = next(coming)
        os.kill(int(first.split()[-1]), signal.SIGKILL)
        time.sleep(0.1)
        found = [first, *coming]
    assert [int(one.split()[0]) for one in found] == [*range(300)]
    assert not [one for one in found if "lost" in one]
