"""Of whom a number tells, by the words of its part of the sentence."""

import pytest

from crosswire.languages.quantities.registry import CODES
from crosswire.languages.tolls.registry import roles_in
from crosswire.languages.tolls.words import GROWING
from crosswire.text.numbers.quantities import figures_of
from crosswire.text.tolls import roles_of


def told(language: str, text: str) -> list[str]:
    places = [figure.span for figure in figures_of(text, language)]
    return [" ".join(sorted(roles)) for roles in roles_of(text, language, places)]


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("en", "At least 17 people were killed and 44 injured, 25 are missing.", ["dead", "hurt", "missing"]),
        ("en", "The landslide hit the camp, killing 17 and injuring 44.", ["dead", "hurt"]),
        ("en", "The boat, carrying 209 people, 190 passengers and 19 crew, sank.", ["aboard", "passengers", "crew"]),
        ("en", "The soldiers paid 17 million for 44 branches.", ["", ""]),
        ("de", "17 Menschen kamen ums Leben, 44 wurden verletzt, 25 werden vermisst.", ["dead", "hurt", "missing"]),
        ("fr", "Le bilan est de 17 morts, 44 blessés et 25 disparus.", ["dead", "hurt", "missing"]),
        ("it", "I morti sono 17, i feriti 44 e 25 i dispersi.", ["dead", "hurt", "missing"]),
        ("es", "17 personas murieron y 44 resultaron heridas; 25 siguen desaparecidas.", ["dead", "hurt", "missing"]),
        ("pt", "17 mortos, 44 feridos e 25 continuam desaparecidas.", ["dead", "hurt", "missing"]),
        ("nl", "17 doden, 25 vermisten en 140 geredden.", ["dead", "missing", "saved"]),
        ("sv", "17 döda, 44 skadade och 25 saknade.", ["dead", "hurt", "missing"]),
        ("pl", "Uratowano 140. Zginęło 17 osób, a 25 zaginęło.", ["saved", "dead", "missing"]),
        ("ru", "Погибли 17 человек, 44 ранены, 25 пропали без вести.", ["dead", "hurt", "missing"]),
        ("uk", "Загинули 17 людей, 44 поранені.", ["dead", "hurt"]),
        ("tr", "17 kişi hayatını kaybetti, 44 kişi yaralandı.", ["dead", "hurt"]),
        ("tr", "Bankanın 17 milyonluk bölümüne 44 kişi başvurdu.", ["", ""]),
        ("ar", "بلغ عدد القتلى 17 قتيلاً و44 جريحاً", ["dead", "hurt"]),
        ("hi", "140 लोगों को बचा लिया गया, 25 लोग लापता हैं।", ["saved", "missing"]),
        ("id", "17 orang tewas, 25 hilang dan 44 terluka.", ["dead", "missing", "hurt"]),
        ("vi", "140 người đã được cứu, 25 người mất tích.", ["saved", "missing"]),
        ("zh", "事故造成17人死亡，44人受伤，25人失踪。", ["dead", "hurt", "missing"]),
        ("ja", "17人が死亡、25人が行方不明となっている。", ["dead", "missing"]),
        ("ko", "17명이 숨지고 25명이 실종됐다.", ["dead", "missing"]),
    ],
)
def test_of_whom_each_number_tells(language: str, text: str, roles: list[str]) -> None:
    assert told(language, text) == roles


def test_a_role_may_be_left_open() -> None:
    assert told("en", "The 17 victims were taken away.") == ["dead hurt"]


def test_every_language_with_numbers_has_words_and_an_unknown_one_has_none() -> None:
    assert all(GROWING & set(roles_in(code)) for code in CODES)
    assert roles_of("17 osoba", "hr", [figure.span for figure in figures_of("17 osoba", "hr")]) == [frozenset()]
