"""What the commands on stories have in common: what no story has yet is filed first."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from crosswire.cli.listening import listener_of
from crosswire.cli.messages import show_counter
from crosswire.cli.options import settings_of

if TYPE_CHECKING:
    from crosswire.desk.listening import Listener
    from crosswire.store.base import Store


@contextmanager
def brought_up_to_date(args: argparse.Namespace, *, anew: bool = False) -> Iterator["Store"]:
    """The store, every article of it in a story."""
    from crosswire.desk.kept import kept_store
    from crosswire.desk.stories import bring_up_to_date, file_anew

    with kept_store(args.db) as store:
        if anew:
            file_anew(store, settings_of(args), filing_listener(args))
        for _ in bring_up_to_date(store, settings_of(args), filing_listener(args)):
            pass
        yield store


def filing_listener(args: argparse.Namespace) -> "Listener":
    return listener_of(args.quiet, _filed)


def _filed(done: int, total: int) -> None:
    show_counter(f"filing {done:,} of {total:,}" if done < total else "")
