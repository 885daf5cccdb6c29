"""The file in which a user lists names of outlets and who owns whom."""

from crosswire.ingest.user_file import read_list
from crosswire.outlets.owners import Outlets, outlets_of


def read_outlets(path: str) -> Outlets:
    """What a TOML file lists. Raises UsageError where it cannot be read."""
    return read_list(path, "outlets", outlets_of)
