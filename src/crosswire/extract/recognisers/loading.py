"""Recognisers by the name the user gives."""

from collections.abc import Sequence

from crosswire.extract.recognisers.gliner import GlinerModel
from crosswire.extract.recognisers.spacy import SpacyPipeline
from crosswire.text.names.drafts.aids import Recogniser

_GLINER = "gliner:"


def recognisers(names: Sequence[str]) -> tuple[Recogniser, ...]:
    """``gliner:FOLDER``, or a spaCy pipeline by its package or folder. Raises UsageError."""
    return tuple(GlinerModel(name.removeprefix(_GLINER)) if name.startswith(_GLINER) else SpacyPipeline(name) for name in names)
