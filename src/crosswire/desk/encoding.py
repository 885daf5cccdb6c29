"""The encoder that the settings name, and how its vectors are worked on."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crosswire.config import Settings
from crosswire.desk.listening import Listener

if TYPE_CHECKING:
    from crosswire.encoders.e5.encoder import E5  # brings numpy, which reading alone does not need


def encoder_of(settings: Settings, listener: Listener) -> "E5":
    from crosswire.encoders.models import load

    return load(settings.encoder, settings.threads, listener.announce)


@contextmanager
def one_thread() -> Iterator[None]:
    """The matrices of sorting and filing are small: a second thread costs more than it brings."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1, "blas"):
        yield
