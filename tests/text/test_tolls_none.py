"""Where a text says that nobody is counted."""

import pytest

from crosswire.languages.quantities.registry import CODES
from crosswire.languages.tolls.registry import none_in
from crosswire.text.tolls_none import nobody_in
from tests.timing import grows_with_the_text_alone

_UNKNOWN = {"hi"}


def told(language: str, text: str) -> list[tuple[str, str]]:
    return [(span.of(text), " ".join(sorted(roles))) for span, roles in nobody_in(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "No arrests have been made, and no one was hurt.", [("No arrests", "held"), ("no one was hurt", "hurt")]),
        ("en", "There were no casualties.", [("no casualties", "dead hurt")]),
        ("de", "Niemand kam ums Leben, verletzt wurde niemand.", [("Niemand kam ums Leben", "dead"), ("verletzt wurde niemand", "hurt")]),
        (
            "fr",
            "Personne n'a été blessé et il n'y a pas de disparus.",
            [("Personne n'a été blessé", "hurt"), ("n'y a pas de disparus", "missing")],
        ),
        ("es", "No hubo heridos ni detenidos.", [("No hubo heridos", "hurt")]),
        ("pt", "Ninguém ficou ferido.", [("Ninguém ficou ferido", "hurt")]),
        ("it", "Nessuno è rimasto ferito.", [("Nessuno è rimasto ferito", "hurt")]),
        ("nl", "Er zijn geen gewonden.", [("geen gewonden", "hurt")]),
        ("sv", "Ingen skadades i branden.", [("Ingen skadades", "hurt")]),
        ("pl", "Nikt nie zginął.", [("Nikt nie zginął", "dead")]),
        ("uk", "Затриманих немає.", [("Затриманих немає", "held")]),
        ("ru", "Никто не пострадал, погибших нет.", [("Никто не пострадал", "hurt"), ("погибших нет", "dead")]),
        ("tr", "Olayda ölen olmadı.", [("ölen olmadı", "dead")]),
        ("id", "Tidak ada yang tewas.", [("Tidak ada yang tewas", "dead")]),
        ("vi", "Không ai bị thương.", [("Không ai bị thương", "hurt")]),
        ("ar", "انتهت المسيرة دون أي اعتقالات.", [("دون أي اعتقالات", "held")]),
        ("zh", "事故未造成人员死亡。", [("未造成人员死亡", "dead")]),
        ("ja", "けが人はいない。", [("けが人はいない", "hurt")]),
        ("ko", "사망자는 없다.", [("사망자는 없다", "dead")]),
    ],
)
def test_nobody(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert told(language, text) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No children were hurt. No more victims were found. Nobody knows who died. No Austrians are among the dead."),
        ("en", "Nobody was seriously hurt, and no longer are any of them missing people."),
        ("de", "Keine weiteren Toten. Keine Deutschen unter den Toten. Niemand wurde schwer verletzt. Die Opfer hatten keine Chance."),
        ("fr", "Une personne a été blessée. Aucun autre mort."),
        ("es", "Ningún otro herido. Nadie sabe cuántos murieron."),
        ("ru", "Двое пропали без вести. Никто из пострадавших не звонил."),
        ("zh", "没有更多人死亡。"),
        ("ja", "けが人の手当てをする人がいない。"),
        ("ko", "다친 학생은 집에 없다."),
    ],
)
def test_who_is_not_nobody(language: str, text: str) -> None:
    assert told(language, text) == []


def test_all_languages_with_rules_for_numbers_but_those_named_can_say_so() -> None:
    assert {code for code in CODES if not (none_in(code).before or none_in(code).behind)} == _UNKNOWN


def test_a_long_row_is_bounded() -> None:
    for row in ("no was was " * 20_000, "無人人人" * 30_000, "死亡は が" * 20_000):
        assert grows_with_the_text_alone(lambda text: nobody_in(text, "en") + nobody_in(text, "ja") + nobody_in(text, "zh"), row)
