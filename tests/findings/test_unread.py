"""A broken file names its first lines and counts the rest."""

from crosswire.findings.unread import NAMED, Unread
from crosswire.model.report import Failure


def test_few_are_all_named() -> None:
    told: list[Failure] = []
    unread = Unread(told.append)
    failures = [Failure("a.jsonl, line 1", "the line has no text"), Failure("b.txt", "is empty")]
    for failure in failures:
        unread.add(failure)
    assert list(unread.folded()) == told == failures


def test_many_lines_of_one_file_are_folded() -> None:
    told: list[Failure] = []
    unread = Unread(told.append)
    for number in range(1, 165):
        unread.add(Failure(f"a.jsonl, line {number}", "the line has no text"))
    folded = unread.folded()
    assert len(folded) == NAMED + 1
    assert folded[-1] == Failure("a.jsonl", "and 159 more lines could not be read")
    assert told == list(folded)


def test_files_are_never_folded() -> None:
    unread = Unread(lambda _: None)
    for number in range(20):
        unread.add(Failure(f"{number}.txt", "is empty"))
    assert len(unread.folded()) == 20
