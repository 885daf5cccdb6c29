"""What the report could not do."""

from collections.abc import Iterator

from crosswire.render.markdown.sheet import Sheet, escaped


def notes_room(sheet: Sheet) -> Iterator[str]:
    """Notes, then what could not be read."""
    report = sheet.report
    if report.notes:
        yield from ("", "## Notes", "", *(f"- {escaped(note)}" for note in report.notes))
    if report.failures:
        yield from ("", "## Could not be read", "")
        yield from (f"- {escaped(f'{failure.subject}: {failure.reason}')}" for failure in report.failures)
