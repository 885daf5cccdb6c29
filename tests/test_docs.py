"""The documentation keeps up: whatever a user can type, read or import is described, and every link leads somewhere."""

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import crosswire
from crosswire.cli.main import parser
from crosswire.languages.registry import LANGUAGES
from crosswire.model.claim import SetAside
from crosswire.model.finding import Discrepancy
from crosswire.model.kept import Kept
from crosswire.model.origin import AgencyCredit, Mark, Origin, Reliance
from crosswire.model.point import Evidence, Point
from crosswire.model.quantity import Quantity, QuantityKind
from crosswire.model.report import Failure, StoryReport
from crosswire.model.span import Span
from crosswire.model.timex import Modifier, TimeExpression
from crosswire.render.extraction import extraction_line
from crosswire.render.kept import article_line
from tests.small_story import article, points_of, report

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
_LINK = re.compile(r"\]\(([^()\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^ {4}.*$", re.MULTILINE)
PLACE = Span(0, 3)
FIGURE = Quantity(PLACE, QuantityKind.MONEY, 31.0, 33.0, "USD", "about", "year", ((3.0, 3.0),), converts=PLACE)
DATE = TimeExpression(PLACE, "2025-11-21", date(2025, 11, 21), date(2025, 11, 21), Modifier.BY)
_NOT_OURS = re.compile(r"/(?:work|tmp|home|root|Users)/|simple/|index-url", re.IGNORECASE)


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def section(text: str, heading: str) -> str:
    """What stands below a heading, up to the next of its rank."""
    _, found, rest = text.partition(f"\n## {heading}\n")
    assert found, f"no section '## {heading}'"
    return rest.partition("\n## ")[0]


def anchors(text: str) -> set[str]:
    """The names by which headings can be linked to."""
    headings = _HEADING.findall(_INDENTED.sub("", _FENCED.sub("", text)))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def links(path: Path) -> Iterator[tuple[Path, str]]:
    """(page, anchor) for every link to a page of our own."""
    text = _INDENTED.sub("", _FENCED.sub("", path.read_text(encoding="utf-8")))
    for target in _LINK.findall(text):
        if "://" not in target:
            name, _, anchor = target.partition("#")
            yield ((path.parent / name).resolve() if name else path), anchor


def commands() -> dict[str, argparse.ArgumentParser]:
    actions = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(actions[0].choices)


def options(command: argparse.ArgumentParser) -> list[str]:
    """How a user types each option and argument, but for ``--help``."""
    typed = [(action.option_strings or [str(action.metavar)])[-1] for action in command._actions]
    return [word for word in typed if word != "--help"]


@pytest.mark.parametrize("name", commands())
def test_every_command_and_option_is_documented(name: str) -> None:
    described = section(page("docs/cli.md"), f"crosswire {name}")
    missing = [word for word in options(commands()[name]) if not re.search(rf"{re.escape(word)}\b", described)]
    assert not missing, f"docs/cli.md, section 'crosswire {name}', lacks {missing}"


def test_no_option_is_documented_that_is_not_there() -> None:
    there = {word for command in commands().values() for word in options(command)} | {"--help", "--version"}
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", page("docs/cli.md"))) <= there


def test_exit_codes_and_variables_are_documented() -> None:
    codes = section(page("docs/cli.md"), "Exit codes")
    assert all(f"| {code} |" in codes for code in (0, 1, 2, 130, 141, 143))
    variables = section(page("docs/cli.md"), "Environment")
    assert all(name in variables for name in ("CROSSWIRE_CACHE", "CROSSWIRE_DB", "NO_COLOR"))


def keys(value: object) -> set[str]:
    """Every name of a field, however deep."""
    if isinstance(value, dict):
        return set(value) | {key for entry in value.values() for key in keys(entry)}
    return {key for entry in value for key in keys(entry)} if isinstance(value, list) else set()


def every_field() -> StoryReport:
    """A report in which no list is empty that can hold anything."""
    whole = report([article("a"), article("b")], points_of("++", "+-"))
    readings = tuple(
        replace(reading, set_aside=(SetAside(PLACE, "a byline"),), figures=(FIGURE,), dates=(DATE,)) for reading in whole.readings
    )
    detail = Point("p1.1", "quantity", "31 (ferry)", (Evidence("a", PLACE, value="31"),), whole.points[1].not_found, 1, within="p1")
    found = Discrepancy("d1", "quantity", "p1", detail.reported, "31 in one, 33 in the other.")
    points = (*whole.points, detail)
    unread = (Failure("c.txt", "is empty"),)
    named = (AgencyCredit("a", PLACE, "AP", Reliance.PRINTED, "The dateline names AP."),)
    origins = (Origin("AP", ("a",), (Mark("a", PLACE, "The dateline names AP."),), "It is printed as AP's."),)
    full = replace(whole, readings=readings, points=points, discrepancies=(found,), updates=(found,), failures=unread)
    return replace(full, origins=origins, agency_credits=named, owners={"a": "Ringwood Media"})


def test_every_field_of_the_report_is_documented() -> None:
    written = keys(json.loads(crosswire.as_json(every_field())))
    described = section(page("docs/cli.md"), "The JSON report")
    assert {name for name in written if f"`{name}`" not in described} == set()


def test_every_field_of_the_extraction_record_is_documented() -> None:
    written = json.loads(extraction_line(article("a"), every_field().readings[0]))
    described = section(page("docs/cli.md"), "The extraction record")
    assert {name for name in keys(written) if f"`{name}`" not in described} == set()


def test_every_field_of_the_store_s_articles_is_documented() -> None:
    moment = datetime(2026, 3, 2, tzinfo=UTC)
    written = json.loads(article_line(Kept(article("a"), "a.txt", 1, moment, moment)))
    described = section(page("docs/cli.md"), "The store")
    assert {name for name in keys(written) if f"`{name}`" not in described} == set()


def test_every_public_name_is_documented() -> None:
    described = page("docs/library.md")
    missing = [name for name in crosswire.__all__ if f"`{name}`" not in described and f"### `crosswire.{name}(" not in described]
    assert not missing, f"docs/library.md lacks {missing}"


def test_python_examples_are_python() -> None:
    for code in re.findall(r"^```python\n(.*?)^```$", page("docs/library.md"), re.MULTILINE | re.DOTALL):
        compile(code, "docs/library.md", "exec")


def test_every_language_file_is_registered() -> None:
    files = {path.stem for path in (ROOT / "src/crosswire/languages").glob("*.py")} - {
        "__init__",
        "codes",
        "generated",
        "registry",
        "words",
    }
    assert files == {entry.code for entry in LANGUAGES}


def test_every_room_of_the_house_is_described() -> None:
    described = section(page("docs/architecture.md"), "The house")
    rooms = {path.name for path in (ROOT / "src/crosswire").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert {room for room in rooms if room != "__main__.py" and f"  {room}" not in described} == set()


def test_every_threshold_that_is_named_is_in_the_code() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src/crosswire").rglob("*.py"))
    named = set(re.findall(r"`(_?[A-Z]+(?:_[A-Z]+)*)`", page("docs/findings.md")))
    assert {name for name in named if not re.search(rf"^(?:\w+, )*{name}(?:, \w+)*(?:: [\w.]+)? = ", code, re.MULTILINE)} == set()
    assert len(named) > 10


def test_every_make_word_is_described() -> None:
    words = re.findall(r"^([a-z]+):.*##", page("Makefile"), re.MULTILINE)
    assert [word for word in words if word != "help" and f"`make {word}`" not in page("CONTRIBUTING.md")] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target, anchor in links(path):
        assert target.exists(), f"{path.name} links to {target}, which is not there"
        assert not anchor or anchor in anchors(target.read_text(encoding="utf-8")), f"{path.name}: no heading #{anchor} in {target.name}"


def test_every_page_is_linked() -> None:
    linked = {target for path in PAGES for target, _ in links(path) if target != path}
    assert [path.name for path in PAGES if path.name != "README.md" and path not in linked] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_pages_name_no_place_on_anybodys_machine(path: Path) -> None:
    assert not _NOT_OURS.search(path.read_text(encoding="utf-8"))
