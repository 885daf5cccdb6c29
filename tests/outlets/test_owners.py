"""Names of outlets and who owns whom, as a user lists them."""

import pytest

from crosswire.outlets.owners import NO_OUTLETS, outlets_of

FILE = """
[names]
"Nordkurier" = ["nordkurier.example", "NK Online"]

[owners]
"Ringwood Media" = ["nordkurier.example", "Seebote"]
"""


def test_what_a_file_lists() -> None:
    listed = outlets_of(FILE)
    assert listed.called("www.nordkurier.example") == "Nordkurier"
    assert listed.called("Seebote") == "Seebote"
    assert {listed.owner(outlet) for outlet in ("NK  online", "Nordkurier", "SEEBOTE")} == {"Ringwood Media"}
    assert listed.owner("Diario") is None


def test_nothing_listed() -> None:
    assert (NO_OUTLETS.called("Diario"), NO_OUTLETS.owner("Diario")) == ("Diario", None)


@pytest.mark.parametrize("text", ["[owners]\nRingwood = 3", "[owner]\nRingwood = []", "owners = 3", "[owners]\nRingwood = [3]", "= 3"])
def test_files_that_are_none(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        outlets_of(text)
