"""The public face: these names are promised, and nothing heavy is imported with them."""

import subprocess
import sys

import crosswire

PROMISED = {
    "Absence",
    "Article",
    "AgencyCredit",
    "CrosswireError",
    "Discrepancy",
    "Evidence",
    "Failure",
    "InputError",
    "Mark",
    "Mention",
    "MentionType",
    "ModelError",
    "Modifier",
    "Nearest",
    "Origin",
    "Point",
    "Quantity",
    "QuantityKind",
    "Reading",
    "Sentence",
    "SetAside",
    "Span",
    "State",
    "StoryReport",
    "Reliance",
    "TimeExpression",
    "UsageError",
    "as_csv",
    "as_html",
    "as_json",
    "as_markdown",
    "as_text",
    "check",
    "stories",
    "FoundStory",
    "Listed",
    "Stories",
    "open_store",
    "read",
    "Coming",
    "Handled",
    "Hit",
    "Kept",
    "Outcome",
    "Run",
    "StoreError",
    "Wanted",
}
HEAVY = {
    "numpy",
    "onnx",
    "onnxruntime",
    "trafilatura",
    "lxml",
    "wcwidth",
    "jinja2",
    "sqlalchemy",
    "crosswire.desk",
    "crosswire.render",
    "crosswire.store",
}


def test_the_names_that_are_promised() -> None:
    assert set(crosswire.__all__) == PROMISED
    assert all(hasattr(crosswire, name) for name in PROMISED)


def test_every_promised_function_is_documented() -> None:
    assert all(getattr(crosswire, name).__doc__ for name in PROMISED)


def imported_by(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint(*sys.modules)"], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


def test_importing_it_is_cheap() -> None:
    assert not imported_by("import crosswire") & HEAVY


def test_help_is_cheap() -> None:
    assert not imported_by("import crosswire.cli.main as main\nmain.parser().format_help()") & HEAVY
