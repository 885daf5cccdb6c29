"""What can go wrong, as a family.

CrosswireError
    InputError      a file, a folder or a line that cannot be read as an article; carries its ``subject``
    UsageError      options that do not fit together
    ModelError      the encoder's weights are missing, damaged or cannot be built
    StoreError      what is kept cannot be opened, read or written; carries its ``subject``
"""


class CrosswireError(Exception):
    """The root: whoever catches this catches all that Crosswire raises on purpose."""


class InputError(CrosswireError):
    """An input that is not an article. ``subject`` names it as the user knows it."""

    def __init__(self, subject: str, reason: str) -> None:
        super().__init__(f"{subject}: {reason}")
        self.subject = subject
        self.reason = reason


class UsageError(CrosswireError):
    """Options or arguments that do not fit together."""


class ModelError(CrosswireError):
    """The encoder's model is missing, damaged or cannot be built."""


class StoreError(CrosswireError):
    """What is kept cannot be opened, read or written. ``subject`` names its file, ``reason`` says what to do."""

    def __init__(self, subject: str, reason: str) -> None:
        super().__init__(f"{subject} {reason}")
        self.subject = subject
        self.reason = reason
