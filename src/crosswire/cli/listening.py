"""What the desk tells while it works, on standard error."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from crosswire.cli.messages import complain, name_failure, say

if TYPE_CHECKING:
    from crosswire.desk.listening import Listener


def listener_of(quiet: bool, progress: Callable[[int, int], None] | None = None) -> "Listener":
    """Trouble is told in any case; announcements unless ``quiet``, and progress only to a terminal."""
    from crosswire.desk.listening import Listener

    if quiet:
        return Listener(failed=name_failure, remarked=complain)
    return Listener(progress if sys.stderr.isatty() else None, say, name_failure, complain)
