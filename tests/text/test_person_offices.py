"""What people are called beside their names."""

import pytest

from crosswire.extract.mentions import mentions_of
from crosswire.model.article import Article
from crosswire.text.names.lexicon.offices import offices_of

CASES = [
    ("en", "Anna Berg, chief financial officer of Nordwerk, resigned. Berg left.", ["chief financial officer"]),
    ("en", "The deal was praised by mayor Peter Holm.", ["mayor"]),
    ("en", "“We are late,” said Ines Marlow, a Corsenna vice president.", ["vice president"]),
    ("en", "Mr. Peter Holm and Dr. Anna Berg came late.", []),
    ("en", "Peter Holm, tired and cold, went home.", []),
    ("de", "Das sagte Bürgermeisterin Anna Lindner. Lindner ging dann.", ["Bürgermeisterin"]),
    ("de", "Herr Jens Kolb schwieg.", []),
    ("fr", "Le directeur général de Corsenna, Marc Vidal, a démissionné.", ["directeur général"]),
    ("it", "Lo ha detto la presidente Carla Neri.", ["presidente"]),
    ("es", "El alcalde, Fermín Gascón, lo negó.", ["alcalde"]),
    ("id", "“Kami siap,” kata Sari Dewanti, wakil presiden Corsenna.", ["wakil presiden"]),
    ("ru", "Об этом сообщил капитан Павел Дроздов.", ["капитан"]),
]


@pytest.mark.parametrize(("language", "text", "offices"), CASES)
def test_offices_beside_names(language: str, text: str, offices: list[str]) -> None:
    mentions = mentions_of(Article("a", text, language, "o"))
    assert [office.span.of(text) for office in offices_of(text, mentions, language)] == offices
