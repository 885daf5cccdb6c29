"""The page: its frame, and what it may do."""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from crosswire.findings.about import only_copies
from crosswire.findings.agreement import agreement
from crosswire.findings.exclusives import exclusives
from crosswire.findings.interest import claims
from crosswire.model.report import StoryReport
from crosswire.render.html.lead import lead
from crosswire.render.html.rooms import furnished
from crosswire.render.html.sheet import Sheet
from crosswire.render.text.paper import counted

_HERE = Path(__file__).parent
#: In the order in which they hold: what is narrow, printed or seen in few colours last.
_STYLES = ("frame", "pictures", "rooms", "surroundings")
#: Of so many points a browser lays out what is in sight only.
_LARGE = 200


def report_html(report: StoryReport) -> Iterator[str]:
    """The whole page in pieces. The same report gives the same bytes."""
    style, script = "".join(_file(f"styles/{name}.css") for name in _STYLES), _file("page.js")
    page = _environment().get_template("page.html")
    frame = {"policy": _policy(style, script), "style": style, "script": script}
    yield from page.generate(rooms=list(furnished(report)), **frame, **_top(report))
    yield "\n"


def _environment() -> Environment:
    """Whatever a template is given is text, never markup."""
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def _file(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """Nothing is loaded from anywhere, and only our own style and script act."""
    allowed = f"style-src '{_hashed(style)}'; script-src '{_hashed(script)}'; img-src data:"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hashed(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _top(report: StoryReport) -> dict[str, Any]:
    """What the story is, and how much was found."""
    about, owner = lead(Sheet(report))
    return {
        "about": about,
        "owner": owner,
        "figures": list(_figures(report)),
        "copies": only_copies(report),
        "large": len(claims(report.points)) > _LARGE,
    }


def _figures(report: StoryReport) -> Iterator[tuple[str, str]]:
    """How many of what: the figure and its noun."""
    voices, languages = set(report.voices.values()), {article.language for article in report.articles}
    yield _split(len(report.articles), "article")
    yield _split(len(languages), "language")
    yield _split(len(voices), "voice")
    if report.points and not only_copies(report):
        yield _split(len(claims(report.points)), "point")
        yield f"{len(agreement(report.points)):,}", "in every article"
        yield f"{len(exclusives(report.points, report.voices)):,}", "in one voice alone"
        yield f"{len(report.discrepancies):,}", "cannot both hold"


def _split(count: int, what: str) -> tuple[str, str]:
    figure, noun = counted(count, what).split(" ", 1)
    return figure, noun
