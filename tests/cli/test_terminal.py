"""What depends on whether a person sits at a terminal."""

import sys

import pytest

from crosswire.cli.messages import say, show_progress
from crosswire.cli.terminal import paper, show


def sit_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on both outputs are a terminal of 100 columns."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_elsewhere_80_columns_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert (paper(None, False).width, paper(None, False).colour) == (80, False)


def test_a_terminal_has_its_own_width_and_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    sit_down(monkeypatch)
    assert (paper(None, False).width, paper(None, False).colour) == (100, True)
    assert paper(70, False).width == 70


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_colour_where_it_is_not_wanted(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    sit_down(monkeypatch)
    monkeypatch.setenv(name, value)
    assert not paper(None, False).colour


def test_a_very_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    sit_down(monkeypatch)
    monkeypatch.setenv("COLUMNS", "20")
    assert paper(None, False).width == 60


def test_progress_overwrites_itself_and_goes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    sit_down(monkeypatch)
    show_progress(1, 1200)
    say("building")
    show_progress(1200, 1200)
    assert capsys.readouterr().err == "\r\x1b[Kcomparing 1 of 1,200\r\x1b[Kbuilding\n\r\x1b[K"


def test_lines_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    show(["● 渡轮"])
    assert capsys.readouterr().out == "● 渡轮\n"
