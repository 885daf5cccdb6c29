"""Words and what they stand for, where a word with two meanings is no help and is left out."""

from collections import Counter
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Value = TypeVar("Value", bound=Hashable)


class Log:
    """What was left out and why, for whoever runs the generator."""

    def __init__(self) -> None:
        """Nothing has been left out yet."""
        self.lines: dict[str, None] = {}

    def say(self, place: str, what: str) -> None:
        """Notes one thing, once."""
        self.lines[f"{place}: {what}"] = None


class Lexicon(Generic[Value]):
    """One kind of words of one locale."""

    def __init__(self, place: str, log: Log) -> None:
        """``place`` says in the log where a word was left out."""
        self._place, self._log = place, log
        self._meanings: dict[str, Counter[Value]] = {}

    def add(self, forms: Iterable[str], value: Value) -> None:
        """Every form stands for the value."""
        for form in forms:
            if form:
                self._meanings.setdefault(form, Counter())[value] += 1

    def leave_out(self, form: str, why: str) -> None:
        """Notes a form that is not to stand in the table."""
        self._log.say(self._place, f"{form!r} left out, {why}")

    def settled(self, outvoted: int = 0) -> dict[str, Value]:
        """The words that have one meaning, or, with ``outvoted``, one met that many times as often as all others."""
        words: dict[str, Value] = {}
        for form, values in self._meanings.items():
            (best, times), *_ = values.most_common()
            if len(values) == 1 or (outvoted and times >= outvoted * (values.total() - times)):
                words[form] = best
            else:
                self.leave_out(form, "it could be " + " or ".join(map(str, values)))
        return words


def joined(maps: list[dict[str, Value]], place: str, log: Log) -> dict[str, Value]:
    """The words of several locales of a language: the first locale's meaning counts, the others fill in."""
    result: dict[str, Value] = {}
    for words in maps:
        for form, value in words.items():
            if result.setdefault(form, value) != value:
                log.say(place, f"{form!r} is {result[form]}, in another region {value}")
    return result
