"""A real browser, and what it complains about. Where there is none the tests are skipped, unless CROSSWIRE_BROWSER says they are needed."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page, Route, sync_playwright

import crosswire
from crosswire.model.report import StoryReport

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_QUIETLY = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync")

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}


@dataclass
class Seen:
    """A page, and what came up while it was open."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def wide(self) -> int:
        """By how many pixels the page is wider than the window."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


Opened = Callable[..., Seen]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    where = next(filter(None, map(shutil.which, _NAMES)), None)
    if where is None:
        if os.environ.get("CROSSWIRE_BROWSER") == "needed":
            pytest.fail("there is no Chromium, and CROSSWIRE_BROWSER says that it is needed")
        pytest.skip("there is no Chromium here; on Debian 'apt-get install chromium' brings it")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=where, headless=True, args=list(_QUIETLY))
        yield started
        started.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opened]:
    """Opens a report's page as a reader does: a file, with no network."""
    contexts = []

    def of(report: StoryReport, *, size: dict[str, int] = DESK, dark: bool = False, script: bool = True, at: str = "") -> Seen:
        file = tmp_path / "report.html"
        file.write_text(crosswire.as_html(report), encoding="utf-8")
        scheme = "dark" if dark else "light"
        context = browser.new_context(viewport=size, color_scheme=scheme, java_script_enabled=script)  # type: ignore[arg-type]
        contexts.append(context)
        seen = Seen(context.new_page())
        seen.page.on("console", lambda message: seen.complaints.append(message.text))
        seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        seen.page.on("dialog", lambda dialog: _dismissed(dialog, seen))
        context.route("**/*", lambda route: _watched(route, seen, file))
        seen.page.goto(file.as_uri() + at)
        return seen

    yield of
    for context in contexts:
        context.close()


def _dismissed(dialog: Dialog, seen: Seen) -> None:
    seen.complaints.append(dialog.message)
    dialog.dismiss()


def _watched(route: Route, seen: Seen, file: Path) -> None:
    if route.request.url.partition("#")[0] == file.as_uri():
        route.continue_()
    else:
        seen.requests.append(route.request.url)
        route.abort()
