"""Names that two things of a story share, and names in several forms that are one."""

from crosswire.text.names.lexicon.inflection import first_cases
from tests.text.test_names_told_apart import entities

RIVER_AND_TOWN = [
    ("it", "Alluvione nella notte.\nLa piena ha distrutto due ponti. Il fiume Tolvadere è cresciuto di tre metri."),
    ("ru", "Наводнение в городе Толвадере.\nНочью река Толвадере снесла два моста."),
    ("id", "Banjir di Tolvadere.\nSungai Tolvadere meluap setelah hujan."),
]
GIVEN_NAME = (
    "El banco pide perdón.\nLo dijo el gerente Santiago Belmar a la prensa. La empresa tiene una oficina en el centro de Santiago."
    " Los clientes esperan. Santiago llamó a cada uno de ellos."
)
OTHER_LANGUAGES_SHORT_FORM = (
    "Multa a un banco.\nEl Servicio de Control Bursátil (BCS, por sus siglas en inglés) abrió un proceso. El BCS calcula la multa."
)
FIGHT = [
    ("en", "Three officials held.\nThe Corruption Eradication Commission (CEC) named three suspects."),
    ("id", "Tiga pejabat ditahan.\nKomisi Pemberantasan Korupsi (KPK) menetapkan tiga tersangka."),
]
NEARLY_ALIKE = (
    "Forward signs.\nAndriy Bonal will join on Friday. His agent, Marek Bonall, no relation, was there."
    " Bonal smiled. Bonall said the talks took a week."
)


def test_a_river_is_not_the_town_it_is_called_as() -> None:
    found = entities(RIVER_AND_TOWN)
    town, river = found["Толвадере"]
    assert town != river
    assert found["Sungai Tolvadere"] == found["Tolvadere"][:1] == [river]
    assert found["Tolvadere"][-1] == town


def test_a_given_name_may_be_a_towns() -> None:
    town, person = entities([("es", GIVEN_NAME)])["Santiago"]
    assert person == entities([("es", GIVEN_NAME)])["Santiago Belmar"][0] != town


def test_a_short_form_of_another_language_is_told() -> None:
    found = entities([("es", OTHER_LANGUAGES_SHORT_FORM)])
    assert len({*found["BCS"], *found["Servicio de Control Bursátil"]}) == 1


def test_offices_that_fight_the_same_are_one() -> None:
    found = entities(FIGHT)
    assert found["Corruption Eradication Commission"] == found["Komisi Pemberantasan Korupsi"]


def test_surnames_nearly_alike_are_two_peoples() -> None:
    found = entities([("en", NEARLY_ALIKE)])
    assert found["Bonal"] == found["Andriy Bonal"]
    assert found["Bonall"] == found["Marek Bonall"] != found["Bonal"]


def test_a_man_named_in_full_in_another_case_alone_is_called_by_his_surname() -> None:
    text = (
        "Суд дал время.\nАдвокат Романа Латышева не смог приехать. Нина Латышева, юрист порта, сказала, что решение обжалуют."
        " По словам Латышевой, решение готово. Латышев отказался говорить с прессой."
    )
    found = entities([("ru", text)])
    assert found["Латышев"] == found["Романа Латышева"] != found["Нина Латышева"]
    assert found["Латышевой"] == found["Нина Латышева"]


def test_bulgarian_surnames_have_no_cases() -> None:
    text = (
        "Изложба на карти.\nКартата показа Любомир Ракарски, заедно с Данаил Тонкачев. Невена Тонкачева, негова сестра, мълча."
        " По думите на Тонкачева изложбата е готова. Според Тонкачев тя е малка."
    )
    assert not first_cases("тонкачева", "bg")
    found = entities([("bg", text)])
    assert found["Тонкачева"] == found["Невена Тонкачева"] != found["Данаил Тонкачев"] == found["Тонкачев"]
