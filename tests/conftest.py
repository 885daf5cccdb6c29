"""A cache with the model in it, built once for all tests here; none of them touches the user's own."""

import importlib.util
from pathlib import Path

import pytest

from crosswire.encoders.e5 import files
from crosswire.encoders.e5.encoder import E5
from crosswire.encoders.e5.files import ModelFiles
from crosswire.encoders.e5.vocabulary import Vocabulary
from crosswire.encoders.e5.weights import PACKAGE, PackedWeights, packaged_file, read_weights


@pytest.fixture(scope="session")
def weights() -> PackedWeights:
    if importlib.util.find_spec(PACKAGE) is None:
        pytest.skip(f"{PACKAGE}, which carries the weights, is not installed")
    return read_weights(packaged_file())


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, weights: PackedWeights) -> Path:
    """A cache with a sound model; a test that harms it works on a copy."""
    assert weights.hidden
    cache = tmp_path_factory.mktemp("cache")
    files.build(cache)
    return cache


@pytest.fixture(scope="session")
def model(built: Path) -> ModelFiles:
    return files.open_files(built)


@pytest.fixture(scope="session")
def vocabulary(model: ModelFiles) -> Vocabulary:
    return Vocabulary(model.pieces, model.scores.tolist(), model.replacements)


@pytest.fixture(scope="session")
def e5(model: ModelFiles) -> E5:
    return E5(model)
