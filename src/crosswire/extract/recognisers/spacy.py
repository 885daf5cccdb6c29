"""A spaCy pipeline that the user has installed, for its own language."""

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from crosswire.errors import UsageError
from crosswire.extract.recognisers.types import TYPES
from crosswire.model.span import Span
from crosswire.text.names.drafts.aids import Recognised

#: A pipeline that is for no language in particular.
_ANY = "xx"
#: spaCy refuses a text of more than a million characters; nobody needs so many at once.
_AT_ONCE = 100_000


class SpacyPipeline:
    """``name``: a package such as ``fr_core_news_sm``, or a folder. Raises UsageError where it cannot be loaded."""

    def __init__(self, name: str) -> None:
        try:
            self._pipeline: Any = import_module("spacy").load(name)
        except ImportError as error:
            raise UsageError("--ner: spaCy is not installed; 'pip install spacy' brings it") from error
        except (OSError, ValueError) as error:
            reason = str(error).partition("\n")[0]
            raise UsageError(f"--ner: there is no spaCy pipeline {name!r} ({reason})") from error
        if not {"ner", "entity_ruler", "span_ruler"} & set(self._pipeline.pipe_names):
            raise UsageError(f"--ner: the spaCy pipeline {name!r} finds no names")

    def knows(self, language: str) -> bool:
        return self._pipeline.lang in (language, _ANY)

    def names(self, text: str) -> Iterator[Recognised]:
        for start in range(0, len(text), _AT_ONCE):
            for found in self._pipeline(text[start : start + _AT_ONCE]).ents:
                if found.label_.upper() in TYPES:
                    yield Span(start + found.start_char, start + found.end_char), TYPES[found.label_.upper()]
