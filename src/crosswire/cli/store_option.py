"""Which store is meant."""

import argparse
import os


def place(args: argparse.Namespace) -> str:
    """The file of ``--db``, else of CROSSWIRE_DB, else one in the user's data directory."""
    return args.db or os.environ.get("CROSSWIRE_DB") or "crosswire.db"
