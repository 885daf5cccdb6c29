"""Recognisers of names that a user has installed."""

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from crosswire.errors import UsageError
from crosswire.extract.mentions import mentions_of
from crosswire.extract.recognisers.loading import recognisers
from crosswire.model.article import Article
from crosswire.text.names.drafts.aids import Aids

TEXT = "Hier, zorn a quitté brodzin pour Berlin."


def entity(words: str, label: str) -> SimpleNamespace:
    at = TEXT.index(words)
    return SimpleNamespace(start_char=at, end_char=at + len(words), label_=label)


class Pipeline:
    """A spaCy pipeline that knows three names and a date."""

    lang = "fr"
    pipe_names: tuple[str, ...] = ("ner",)

    def __call__(self, text: str) -> SimpleNamespace:
        return SimpleNamespace(ents=[entity("Hier", "DATE"), entity("zorn", "PER"), entity("brodzin", "GPE"), entity("Berlin", "ORG")])


class Gliner:
    """A GLiNER model that knows one name."""

    @classmethod
    def from_pretrained(cls, folder: str, local_files_only: bool) -> "Gliner":
        assert local_files_only
        return cls()

    def predict_entities(self, text: str, labels: list[str], threshold: float) -> list[dict[str, Any]]:
        return [{"start": text.index("zorn"), "end": text.index("zorn") + 4, "label": "person"}] if "zorn" in text else []


@pytest.fixture
def spacy(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    pipeline = Pipeline()
    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=lambda name: pipeline))
    return pipeline


def named(language: str, *names: str) -> list[tuple[str, str]]:
    found = mentions_of(Article("a", TEXT, language, "o"), Aids(recognisers=recognisers(names)))
    return [(mention.span.of(TEXT), mention.type.value) for mention in found]


def test_a_pipeline_adds_its_names_and_known_places_stay(spacy: Pipeline) -> None:
    assert named("fr", "any_pipeline") == [("zorn", "PER"), ("brodzin", "LOC"), ("Berlin", "LOC")]


def test_a_pipeline_is_not_asked_about_another_language(spacy: Pipeline) -> None:
    assert named("de", "any_pipeline") == [("Berlin", "LOC")]


def test_a_pipeline_that_finds_no_names_is_refused(spacy: Pipeline) -> None:
    spacy.pipe_names = ()
    with pytest.raises(UsageError, match="finds no names"):
        recognisers(["any_pipeline"])


def test_what_is_not_installed_is_told_with_the_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    monkeypatch.setitem(sys.modules, "gliner", None)
    with pytest.raises(UsageError, match="pip install spacy"):
        recognisers(["fr_core_news_sm"])
    with pytest.raises(UsageError, match="pip install gliner"):
        recognisers([f"gliner:{tmp_path}"])


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder"):
        recognisers([f"gliner:{tmp_path / 'none'}"])


def test_a_gliner_model_for_any_language(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "gliner", SimpleNamespace(GLiNER=Gliner))
    assert named("und", f"gliner:{tmp_path}") == [("zorn", "PER"), ("Berlin", "LOC")]
