"""What an input states of its article: checked, and remarked on where it cannot be understood."""

from collections.abc import Iterable, Mapping

from crosswire.errors import InputError
from crosswire.ingest.found import one_line, web_address
from crosswire.ingest.published import published
from crosswire.text.language_names import code_of

#: Of a value so much is quoted in a remark, and of keys so many are named.
_QUOTED, _NAMED = 40, 5


def strings(record: Mapping[str, object], names: Iterable[str], subject: str, whose: str) -> dict[str, str]:
    """The fields of these names, all strings; an id may be a whole number. Raises InputError where one is anything else."""
    stated = {name: record[name] for name in names if record.get(name) is not None}
    if type(stated.get("id")) is int:
        stated["id"] = str(stated["id"])
    wrong = next((name for name, value in stated.items() if not isinstance(value, str)), None)
    if wrong:
        raise InputError(subject, f"{whose} {wrong} is not a string")
    return {name: str(value) for name, value in stated.items()}


def misunderstood(stated: Mapping[str, str]) -> tuple[str, ...]:
    """A remark on each value that is not what its name promises."""
    day, url, language = (stated.get(name, "").strip() for name in ("published", "url", "language"))
    remarks = []
    if day and published(day) is None:
        remarks.append(f"the date {quoted(day)} is none that can be read, such as 2026-04-14")
    if url and web_address(url) is None:
        remarks.append(f"the address {quoted(url)} does not begin with http:// or https://")
    if language and code_of(language) is None:
        remarks.append(f"the language {quoted(language)} is neither a code such as 'de' nor a name that is known")
    return tuple(remarks)


def passed_over(keys: Iterable[str]) -> tuple[str, ...]:
    """A remark that names what was not read."""
    names = [quoted(key) for key in dict.fromkeys(keys)]
    if not names:
        return ()
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return (f"in the block at its top, {', '.join(names[:_NAMED])}{more} {'is' if len(names) == 1 else 'are'} not read",)


def quoted(value: str) -> str:
    """A value as the input has it, cut where it is long."""
    line = one_line(value) or ""
    return f"'{line if len(line) <= _QUOTED else line[: _QUOTED - 1] + '…'}'"
