"""From pieces to names as they are written."""

import numpy as np
import pytest

from crosswire.align.tagging.passages import passage
from crosswire.text.names.lexicon.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("text", "language", "pieces", "name"),
    [
        ("said Marta Quiroga today", "en", " Marta Quir", "Marta Quiroga"),
        ("der Vela-Preis heute", "de", "Vela-", "Vela-Preis"),
        ("il premio Vela d’oro", "it", "Vela d’", "Vela d’oro"),
        ("the Institute of Tides of the sea", "en", "Institute of Tides of", "Institute of Tides"),
        ("l’Institut de la mer", "fr", "Institut de la", "Institut"),
        ("в Министерстве чужих дел и войны", "ru", "Министерстве чужих дел и", "Министерстве чужих дел"),
        ("firma Vela, s. r. o. kupuje", "cs", "Vela, s. r. o", "Vela, s. r. o."),
        ("an Vela GmbH. Dann", "de", "Vela GmbH", "Vela GmbH"),
        ("by Vela Ltd. Then", "en", "Vela Ltd", "Vela Ltd."),
        ("закон «Про море» завтра", "uk", "закон «Про море", "закон «Про море»"),
        ("die Nordsee m.b.H. zahlt", "de", "Nordsee m.b.H", "Nordsee m.b.H."),
        ("said Quiroga. Then", "en", "Quiroga", "Quiroga"),
        ("新潮银行表示", "zh", "新潮银行", "新潮银行"),
        (", . ", "en", ", .", None),
    ],
)
def test_where_a_name_ends(text: str, language: str, pieces: str, name: str | None) -> None:
    start = text.index(pieces)
    span = passage(text, vocabulary(language), np.array([[start, start + len(pieces)]], np.int64))
    assert (span.of(text) if span else None) == name
