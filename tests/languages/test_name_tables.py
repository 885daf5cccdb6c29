"""The tables of names: small, quick, licensed, and holding what papers name."""

import subprocess
import sys
from importlib.resources import files

import pytest

from crosswire.model.mention import MentionType
from crosswire.text.names.lexicon.gazetteer import bodies, capitals, common_companies, family, given, ordinary
from crosswire.text.names.lexicon.places import places

FOLDER = files("crosswire.languages") / "names"
MOST_BYTES = 6_000_000
MOST_MEMORY, MOST_SECONDS = 60_000, 1.0  # in KB, of processor time

PLACES = [
    ("us", "en", "place:US"), ("as", "id", "place:US"), ("é. u.", "fr", "place:US"), ("сша", "ru", "place:US"), ("美国", "zh", "place:US"),
    ("royaume uni", "fr", "place:GB"), ("bavaria", "en", "place:DE-BY"), ("bayern", "de", "place:DE-BY"), ("virginia", "it", "place:US-VA"),
    ("londres", "es", "place:city-2643743"), ("モスクワ", "ja", "place:city-524901"), ("القاهرة", "ar", "place:city-360630"),
]  # fmt: skip
BODIES = [
    ("onu", "fr", "org:united-nations"), ("who", "en", "org:world-health-organization"), ("vw", "de", "org:volkswagen"),
    ("nvidia", "id", "org:nvidia"), ("三星", "zh", "org:samsung"),
]  # fmt: skip

LOADING = """
import resource, time
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
from crosswire.text.names.lexicon.gazetteer import bodies, capitals, common_companies, family, given, ordinary
from crosswire.text.names.lexicon.places import places
for table in (bodies, capitals, common_companies, family, given, ordinary, places):
    table()
print(time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_they_are_small() -> None:
    assert sum(len(entry.read_bytes()) for entry in FOLDER.iterdir() if entry.is_file()) < MOST_BYTES


@pytest.mark.skipif(sys.platform == "win32", reason="memory is measured in another way there")
def test_they_load_quickly_into_little_memory() -> None:
    run = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)
    seconds, memory = map(float, run.stdout.split())
    assert seconds < MOST_SECONDS
    assert memory / (1024 if sys.platform == "darwin" else 1) < MOST_MEMORY


def test_the_licences_of_the_data_lie_beside_them() -> None:
    notice = (FOLDER / "NOTICE").read_text(encoding="utf-8")
    assert all(
        words in notice for words in ("UNICODE LICENSE V3", "GeoNames", "Creative Commons", "Faker", "pytickersymbols", "MIT License")
    )


@pytest.mark.parametrize(("form", "language", "entity"), PLACES)
def test_places(form: str, language: str, entity: str) -> None:
    known = places().get(form, language)
    assert known is not None
    assert (known.entity, known.type) == (entity, MentionType.PLACE)


@pytest.mark.parametrize(("form", "language", "entity"), BODIES)
def test_organisations(form: str, language: str, entity: str) -> None:
    known = bodies().get(form, language)
    assert known is not None
    assert known.entity == entity


def test_words_that_are_no_names_by_themselves() -> None:
    assert {"said", "water", "новый"} <= ordinary()
    assert not {"google", "berlin"} & ordinary()
    assert "angaben" in capitals()
    assert "target" in common_companies()
    assert bodies().get("target", "en") is None


def test_people_of_many_countries() -> None:
    assert {"anna", "диего", "محمد", "maría"} & given() >= {"anna", "محمد", "maría"}
    assert {"kim", "müller", "王", "김", "иванов"} <= family()


def test_codes_count_in_capitals_and_in_their_language() -> None:
    assert places().get("as", "en") is None
    assert places().get("us", "en", capitals=False) is None
