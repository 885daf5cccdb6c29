"""The encoder that the settings name."""

from typing import TYPE_CHECKING

from crosswire.config import Settings
from crosswire.desk.listening import Listener

if TYPE_CHECKING:
    from crosswire.encoders.e5.encoder import E5  # brings numpy, which reading alone does not need


def encoder_of(settings: Settings, listener: Listener) -> "E5":
    from crosswire.encoders.models import load

    return load(settings.encoder, settings.threads, listener.announce)
