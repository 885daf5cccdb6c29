"""Whatever a document does to its reader, only that document is lost."""

from collections.abc import Iterator
from contextlib import contextmanager

from crosswire.errors import InputError


@contextmanager
def only_its_own(subject: str) -> Iterator[None]:
    """Within, whatever nobody foresaw is raised as InputError: one page among a million must not end the run."""
    try:
        yield
    except InputError:
        raise
    except Exception as error:
        raise InputError(subject, f"could not be read ({type(error).__name__})") from error
