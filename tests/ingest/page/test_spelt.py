"""Which headline an address was made of."""

import pytest

from crosswire.ingest.page.spelt import spelt
from tests.ingest.page.pages import linked, meta
from tests.ingest.page.test_facts import read


@pytest.mark.parametrize(
    ("headline", "address"),
    [
        ("Ferry is back in May", "https://nk.example/local/ferry-is-back-in-may"),
        ("Ferry is back in May", "/2026/04/14/ferry_is_back_in_may-1.1699.html"),
        ("Fähre fährt für Größere", "https://nk.example/faehre-faehrt-fuer-groessere-id301.html"),
        ("Fähre fährt für Größere", "https://nk.example/fahre-fahrt-fur-grossere,art4711"),
        ("Færgen går på søndag", "https://nk.example/faergen-gaar-paa-soendag/"),
        ("Паром вернулся в мае", "https://nk.example/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC-вернулся-в-мае"),
    ],
)
def test_spelt_out(headline: str, address: str) -> None:
    assert spelt(headline, ["https://nk.example/a/4711", address])


@pytest.mark.parametrize(
    ("headline", "address"),
    [
        ("Ferry is back in May", "https://nk.example/ferry-is-back-in-may-after-all"),
        ("Ferry is back in May", "https://nk.example/why-ferry-is-back-in-may"),
        ("Ferry is back in May", "https://nk.example/story?title=ferry-is-back-in-may"),
        ("Politics", "https://nk.example/politics/4711"),
        ("Ferry is back in May", "http://[nk.example/ferry-is-back-in-may"),
        ("", "https://nk.example/"),
    ],
)
def test_not_spelt_out(headline: str, address: str) -> None:
    assert not spelt(headline, [address])


TWO = linked('"headline": "Ferry is back in May"') + meta(og__title="Islanders to get their ship again")


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://nk.example/islanders-to-get-their-ship-again", "Islanders to get their ship again"),
        ("https://nk.example/ferry-is-back-in-may", "Ferry is back in May"),
        ("https://nk.example/4711", "Ferry is back in May"),
    ],
)
def test_of_two_headlines_the_address_tells(address: str, title: str) -> None:
    assert read(TWO, address=address).title == title


def test_a_word_before_a_headline_makes_no_second_one() -> None:
    head = linked('"headline": "Islands: Ferry is back in May"') + meta(og__title="Ferry is back in May")
    assert read(head, address="https://nk.example/ferry-is-back-in-may").title == "Islands: Ferry is back in May"
