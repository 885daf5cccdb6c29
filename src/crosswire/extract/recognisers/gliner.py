"""A GLiNER model in a folder of the user's, for any language. Nothing is fetched."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from crosswire.errors import UsageError
from crosswire.extract.recognisers.types import TYPES
from crosswire.model.span import Span
from crosswire.text.names.drafts.aids import Recognised

#: What the model is asked for. English labels do for texts in any language.
_LABELS = {"person": "PER", "organization": "ORG", "location": "LOC", "product": "MISC", "event": "MISC"}
#: The model reads so many words at once, a few hundred; paragraphs are shorter.
_LINE = re.compile(r"[^\n]{1,1500}")
#: The threshold that the model's makers use.
_LEAST = 0.5


class GlinerModel:
    """``folder``: where the model lies. Raises UsageError where it cannot be loaded."""

    def __init__(self, folder: str) -> None:
        if not Path(folder).is_dir():
            raise UsageError(f"--ner: {folder!r} is no folder with a GLiNER model")
        try:
            self._model: Any = import_module("gliner").GLiNER.from_pretrained(folder, local_files_only=True)
        except ImportError as error:
            raise UsageError("--ner: GLiNER is not installed; 'pip install gliner' brings it") from error
        except (OSError, ValueError, RuntimeError) as error:
            reason = str(error).partition("\n")[0]
            raise UsageError(f"--ner: the GLiNER model in {folder!r} cannot be loaded ({reason})") from error

    def knows(self, language: str) -> bool:
        return bool(language)

    def names(self, text: str) -> Iterator[Recognised]:
        for line in _LINE.finditer(text):
            for found in self._model.predict_entities(line.group(), list(_LABELS), threshold=_LEAST):
                yield Span(line.start() + found["start"], line.start() + found["end"]), TYPES[_LABELS[found["label"]]]
