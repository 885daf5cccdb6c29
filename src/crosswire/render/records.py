"""What every JSON we write has in common."""

import json
from typing import Any

from crosswire.model.span import Span

Record = dict[str, Any]


def dumped(value: object) -> str:
    """On one line, every script as it is; a number that JSON does not know is a mistake of ours."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def line(record: Record) -> str:
    """A line of its own."""
    return dumped(record) + "\n"


def place(span: Span) -> Record:
    """From where to where."""
    return {"start": span.start, "end": span.end}
