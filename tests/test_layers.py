"""Imports run down only: faces -> desk -> steps -> tools -> words. The steps of an article's trip never know each other."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src"
PACKAGE = "crosswire"

#: From the top down. What stands in one line may import what stands in a lower one.
LAYERS = (
    ("__init__", "__main__", "cli", "web"),
    ("desk", "given", "bounds"),
    ("ingest", "extract", "cluster", "align", "wire"),
    ("text", "findings", "render", "store", "outlets", "encoders", "config"),
    ("model", "languages", "errors", "version"),
)
FACES, DESK, STEPS, TOOLS, WORDS = LAYERS

#: Within a layer, who may import whom: a face the options of another, a report the findings in it and the names of languages, the
#: desk its own files, and whoever reads a signature the list of those who sign.
BESIDE = {("__main__", "cli"), ("desk", "bounds"), ("render", "findings"), ("render", "text"), ("text", "outlets"), ("store", "text")}

FILES = sorted((ROOT / PACKAGE).rglob("*.py"))


def module_of(path: Path) -> str:
    """``crosswire.text.lines``; a package goes by the name of its folder."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def part_of(module: str) -> str:
    """The room of the house: ``text`` for ``crosswire.text.lines``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def level_of(part: str) -> int:
    return next(number for number, layer in enumerate(LAYERS) if part in layer)


def imports_of(path: Path) -> Iterator[str]:
    """Every module of our own that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name.split(".")[0] == PACKAGE)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            if (node.module or "").split(".")[0] == PACKAGE:
                yield from (_submodule(node.module or "", name.name) for name in node.names)


def _submodule(module: str, name: str) -> str:
    """``from crosswire.cli import check`` imports the file ``check``, not its package."""
    path = ROOT.joinpath(*module.split("."), name)
    return f"{module}.{name}" if path.is_dir() or path.with_suffix(".py").is_file() else module


def allowed(importer: str, imported: str) -> bool:
    here, there = part_of(importer), part_of(imported)
    if here == there or (here, there) in BESIDE:
        return True
    return level_of(there) > level_of(here)


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_imports_run_down(path: Path) -> None:
    importer = module_of(path)
    wrong = [imported for imported in imports_of(path) if not allowed(importer, imported)]
    assert not wrong, f"{importer} must not import {wrong}"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_no_file_imports_its_own_package(path: Path) -> None:
    packages = {module_of(folder / "__init__.py") for folder in path.parents if folder.is_relative_to(ROOT / PACKAGE)}
    own = packages - ({module_of(path)} if path.name == "__init__.py" else set())
    assert not own & set(imports_of(path))


def test_every_part_has_a_layer() -> None:
    for path in FILES:
        level_of(part_of(module_of(path)))


@pytest.mark.parametrize("step", [*STEPS, "findings"])
def test_steps_never_import_each_other_nor_the_store(step: str) -> None:
    others = {*STEPS, "store"} - {step}
    for path in (ROOT / PACKAGE / step).rglob("*.py"):
        assert not others & {part_of(imported) for imported in imports_of(path)}, path


def test_only_the_desk_joins_steps() -> None:
    for path in FILES:
        joined = {part_of(imported) for imported in imports_of(path)} & set(STEPS)
        assert part_of(module_of(path)) in {*DESK, *STEPS} or not joined, f"{path} must ask the desk"


def test_the_model_knows_nobody() -> None:
    for path in (ROOT / PACKAGE / "model").rglob("*.py"):
        assert {part_of(imported) for imported in imports_of(path)} <= {"model"}, path


#: The rooms of ``text.names`` from the top down; the three of scripts stand side by side.
ROOMS_OF_NAMES = (("",), ("capitals", "signs", "arabic"), ("story",), ("linking",), ("drafts",), ("lexicon",))


def test_rooms_of_names_import_downwards() -> None:
    def level(module: str) -> int:
        room = module.split(".")[3] if module.count(".") > 3 else ""
        return next(number for number, rooms in enumerate(ROOMS_OF_NAMES) if room in rooms)

    names = f"{PACKAGE}.text.names."
    for path in (ROOT / PACKAGE / "text/names").rglob("*.py"):
        here = module_of(path)
        for imported in imports_of(path) if here.startswith(names) else ():
            same_room = imported.rpartition(".")[0] == here.rpartition(".")[0]
            assert not imported.startswith(names) or same_room or level(imported) > level(here), f"{here} imports {imported}"


def test_no_drawers() -> None:
    assert not [path for path in FILES if path.stem in {"utils", "util", "helpers", "helper", "manager", "common", "misc"}]


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_no_file_is_too_long_to_be_read(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
