"""Which files a report is written to: never two to one place, and never over an article."""

import argparse
import os
from collections.abc import Sequence
from contextlib import suppress

from crosswire.cli.formats import FORMATS, Format
from crosswire.cli.output import STANDARD
from crosswire.errors import UsageError

#: What articles are called.
_ARTICLES = (".txt", ".html", ".htm", ".html.gz", ".htm.gz")
_PAGES = (".html", ".htm")
#: What else the next run would read in a folder.
_READ = (*_PAGES, ".jsonl")
#: A page of ours says so near its beginning.
_OURS = b'<meta name="generator" content="Crosswire">'
_BEGINNING = 2000


class Once(argparse.Action):
    """An option that names one file: given twice it would silently leave one of them unwritten."""

    def __call__(self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option: str | None = None) -> None:
        given: set[str] = getattr(namespace, "given", set())
        if self.dest in given:
            parser.error(f"argument {option}: given twice")
        trouble = _trouble(str(values or ""), self.dest)
        if trouble:
            parser.error(f"argument {option}: {trouble}")
        namespace.given = given | {self.dest}
        setattr(namespace, self.dest, values)


def _trouble(name: str, form: str) -> str | None:
    """Why a report must not be written there."""
    if not name:
        return "no file is named"
    page = form == "html" and name.lower().endswith(_PAGES)
    if page and _is_somebody_elses(name):
        return f"{name} is there and is no report; it may be an article, so name another file"
    if name.lower().endswith(_ARTICLES) and not page:
        ending = next((each.ending for each in FORMATS if each.name == form), ".json")
        return f"{name} is named like an article and would be overwritten; name a {ending} file"
    return None


def _is_somebody_elses(name: str) -> bool:
    """Whether there is a file that we did not write: who forgets to name the output names an article."""
    with suppress(OSError, ValueError):
        if os.path.isfile(name) and os.path.getsize(name):
            with open(name, "rb") as file:
                return _OURS not in file.read(_BEGINNING)
    return False


def files_wanted(args: argparse.Namespace, paths: Sequence[str]) -> list[tuple[Format, str]]:
    """What is to be written where. Raises UsageError where two would share a place, or a page would be read as an article."""
    wanted = [(form, name) for form in FORMATS if (name := getattr(args, form.name, None))]
    places = [name if name == STANDARD else os.path.realpath(name) for _, name in wanted if "\0" not in name]
    if len(set(places)) < len(places):
        what = "standard output" if places.count(STANDARD) > 1 else "one file"
        raise UsageError(f"two reports cannot be written to {what}")
    for _, name in wanted:
        refuse_among_articles(name, paths)
    return wanted


def refuse_among_articles(name: str, paths: Sequence[str]) -> None:
    """Nothing that is read is written over, and nothing is written that the next run would read as an article. Raises UsageError."""
    if name == STANDARD or "\0" in name:
        return
    place = os.path.realpath(name)
    for path in (path for path in paths if "\0" not in path):
        given = os.path.realpath(path)
        if place == given and os.path.isfile(given):
            raise UsageError(f"{name} is read and would be overwritten; name another file")
        if name.lower().endswith(_READ) and os.path.isdir(given) and os.path.commonpath([place, given]) == given:
            raise UsageError(f"{name} would be read as an article of {path}; write it to another folder")
