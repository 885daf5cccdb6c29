"""Stories with other names: the same but for the names, and the same each time."""

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "evaluation"))

from marked_stories import Entry
from renamed import Names

MARKS = re.compile(r"⟦([^|⟧]*)\|([^⟧]*)⟧")
ENTRIES = [
    Entry(
        id="en",
        language="en",
        text="⟦Lena Quast|PER|quast⟧ of ⟦Halle|LOC|halle⟧ met ⟦Quast|PER|quast⟧ and the ⟦NRF|ORG|nrf⟧, ⟦Thai|LOC|th|-⟧.",
    ),
    Entry(id="de", language="de", text="⟦Ole Brandt|PER|brandt⟧ kam aus ⟦Varel|LOC|varel⟧ zum ⟦BVK|ORG|bvk⟧, sagte ⟦Brandt|PER|brandt⟧."),
    Entry(id="zh", language="zh", text="⟦莱娜·夸斯特|PER|quast⟧在⟦哈勒|LOC|halle⟧会见⟦林晓|PER|lin⟧和⟦王敏|PER|wang⟧。⟦林晓|PER|lin⟧说。"),
]


def test_only_names_change_and_each_is_marked_as_before() -> None:
    for seed in range(8):
        for before, after in zip(ENTRIES, Names(ENTRIES).copies(ENTRIES, seed), strict=True):
            assert MARKS.sub("", before["text"]) == MARKS.sub("", after["text"])
            assert [rest for _, rest in MARKS.findall(before["text"])] == [rest for _, rest in MARKS.findall(after["text"])]


def test_names_do_change_and_a_name_into_the_same_or_not_at_all() -> None:
    copies = [list(Names(ENTRIES).copies(ENTRIES, seed)) for seed in range(8)]
    assert any(before["text"] != after["text"] for each in copies for before, after in zip(ENTRIES, each, strict=True))
    for chinese in (each[2]["text"] for each in copies):
        names = [name for name, _ in MARKS.findall(chinese)]
        assert len({names[2], names[4]}) == 1 or "林晓" in names
    assert all(MARKS.findall(each[0]["text"])[-1][0] == "Thai" for each in copies)


def test_the_same_seed_gives_the_same_names() -> None:
    assert list(Names(ENTRIES).copies(ENTRIES, 3)) == list(Names(ENTRIES).copies(ENTRIES, 3))
