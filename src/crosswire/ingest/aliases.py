"""The file in which a user lists names of one entity."""

from crosswire.ingest.user_file import read_list
from crosswire.text.names.lexicon.aliases import Aliases, aliases_of


def read_aliases(path: str) -> Aliases:
    """The names of a file: TOML where it ends so, else names between tabs. Raises UsageError where it cannot be read."""
    return read_list(path, "aliases", lambda text: aliases_of(text, toml=path.lower().endswith(".toml")))
