"""What can come between us and a page; ``subject`` is always its address.

InputError
    NotAskedError        it was not asked for on purpose: robots.txt forbids it, it is unchanged, it was read already
    UnreachableError     nobody answered, or the answer broke off
        LaterError       the site wants to be left alone for longer than anybody waits
"""

from crosswire.errors import InputError


class NotAskedError(InputError):
    """Nothing is wrong; the reason says why it was left."""


class UnreachableError(InputError):
    """Another time it may work."""


class LaterError(UnreachableError):
    """The reason says when to try again."""
