"""The command line as a user meets it: type, look at both outputs and the exit code."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from crosswire.cli.main import main
from crosswire.encoders import models
from tests.fake_encoder import FakeEncoder


@dataclass(frozen=True)
class Run:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


Crosswire = Callable[..., Run]


@pytest.fixture
def crosswire(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Crosswire:
    """Runs a command in an empty folder, with an encoder that needs no model."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(models, "load", lambda *_: FakeEncoder())

    def run(*argv: object) -> Run:
        try:
            code = main([str(argument) for argument in argv])
        except SystemExit as leaving:  # argparse leaves by itself
            code = int(leaving.code or 0)
        captured = capsys.readouterr()
        return Run(code, captured.out, captured.err)

    return run


EN = "A ferry caught fire off Porthaven on Monday.\nThree people died. The owner has opened an inquiry.\n"
EN2 = "Three people died. The owner has opened an inquiry.\nThe captain was the last to leave the ship.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Two sound articles that agree on two points of four."""
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "a.txt").write_text(EN, encoding="utf-8")
    (folder / "b.txt").write_text(EN2, encoding="utf-8")
    return folder
