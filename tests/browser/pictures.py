"""Takes the pictures of the page that the README shows: ``python -m tests.browser.pictures``."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

import crosswire

ROOT = Path(__file__).parent.parent.parent
#: Name, width, height, colours, and what stands at the top.
_PICTURES = (
    ("page-light", 1200, 1180, "light", "coverage"),
    ("page-dark", 1200, 860, "dark", "discrepancies"),
    ("page-phone", 390, 780, "light", "coverage"),
)


def take(browser: Browser, page: Path, picture: tuple[str, int, int, str, str]) -> None:
    """One of them."""
    name, width, height, colours, at = picture
    opened = browser.new_page(viewport={"width": width, "height": height}, color_scheme="dark" if colours == "dark" else "light")
    opened.goto(f"{page.as_uri()}#{at}")
    opened.screenshot(path=ROOT / "docs" / f"{name}.png")
    opened.close()


def main() -> None:
    """All, of the demo's report."""
    report = crosswire.check(crosswire.read(ROOT / "examples/battery-plant"))
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder) / "report.html"
        page.write_text(crosswire.as_html(report), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        for picture in _PICTURES:
            take(browser, page, picture)
        browser.close()


if __name__ == "__main__":
    main()
