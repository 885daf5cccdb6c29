"""Names of one person, body or thing in articles of several languages and scripts, of a story each."""

import pytest

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article


def entities(*texts: tuple[str, str]) -> list[dict[str, str]]:
    """Of each article the entity of each name, by how it is written; of one that stands twice the last."""
    articles = [Article(str(number), text, language, "o") for number, (language, text) in enumerate(texts)]
    found = mentions_in_story(articles)
    return [{one.span.of(article.text): one.entity for one in names} for article, names in zip(articles, found, strict=True)]


@pytest.mark.parametrize(
    ("english", "name", "language", "text", "signs"),
    [
        ("The architect Naoko Takemura said the roof will hold.", "Naoko Takemura", "ja", "建築家の竹村直子さんは語った。", "竹村直子"),
        ("The minister Chen Guangming said the roof will hold.", "Chen Guangming", "zh", "部长陈光明说，屋顶不会塌。", "陈光明"),
        ("The director Choi Min-sook said the roof will hold.", "Choi Min-sook", "zh", "会长崔敏淑说，屋顶不会塌。", "崔敏淑"),
        ("The director Choi Min-sook said the roof will hold.", "Choi Min-sook", "ko", "최민숙 대표는 말했다.", "최민숙"),
    ],
)
def test_people_of_the_far_east_in_signs_and_in_letters(english: str, name: str, language: str, text: str, signs: str) -> None:
    latin, other = entities(("en", english), (language, text))
    assert latin[name] == other[signs]


def test_a_name_in_signs_is_read_as_that_of_one_country() -> None:
    latin, japanese = entities(
        ("en", "The pianist Lin Ming played. The critic Kenji Ota smiled."), ("ja", "ピアニストの林明子さんは演奏した。")
    )
    assert japanese["林明子"] not in latin.values()


def test_a_korean_in_cyrillic() -> None:
    latin, russian = entities(
        ("en", "The director Choi Min-sook said no."), ("ru", "Об этом сообщил директор Чхве Мин Сук. Позже Чхве Мин Сук уехал.")
    )
    assert russian["Чхве Мин Сук"] == latin["Choi Min-sook"]


def test_a_chinese_in_cyrillic() -> None:
    chinese, russian = entities(("zh", "部长陈光明说，屋顶不会塌。"), ("ru", "Об этом сообщил министр Чэнь Гуанмин."))
    assert russian["Чэнь Гуанмин"] == chinese["陈光明"]


def test_what_somebody_is_called() -> None:
    english, german = entities(
        ("en", "The fisherman Teodoro Lima, known as Doro, went out at four. Doro came back at nine."),
        ("de", "Der Fischer Teodoro Lima, den alle Doro nennen, kam um neun zurück. Später ging Doro schlafen."),
    )
    assert english["Doro"] == english["Teodoro Lima"] == german["Doro"] == german["Teodoro Lima"]


def test_what_somebody_says_of_a_body_is_not_what_they_are_called() -> None:
    (english,) = entities(("en", "The coach Teodoro Lima, who is known to like rows, attacked Vantrel. The firm Vantrel called it a lie."))
    assert english["Vantrel"] != english["Teodoro Lima"]


def test_a_woman_and_a_man_of_one_surname_by_its_form() -> None:
    (russian,) = entities(("ru", "Учёный Пётр Гусаров уехал. Судья Анна Гусарова осталась. По словам Гусаровой, суд не виноват."))
    assert russian["Гусаровой"] == russian["Анна Гусарова"]


def test_a_town_stands_before_somebody_of_its_name() -> None:
    german, dutch = entities(
        ("de", "Streit um die Brücke\nKesselau (Elbpost). Die Brücke in Kesselau bleibt zu. Das sagte Anna Kesselau."),
        ("nl", "Ruzie over de brug\nDe brug bij Kesselau blijft dicht. Dat zei Anna Kesselau gisteren."),
    )
    assert german["Kesselau"] == dutch["Kesselau"] != german["Anna Kesselau"] == dutch["Anna Kesselau"]


def test_a_firm_by_its_own_name_and_by_what_it_is() -> None:
    english, korean = entities(
        ("en", "The carrier Garam Logistics said no. Garam Logistics is late."), ("ko", "물류 회사 가람물류는 부인했다. 가람물류는 늦었다.")
    )
    assert korean["가람물류"] == english["Garam Logistics"]


def test_acronyms_of_two_languages_by_their_full_forms() -> None:
    german, italian = entities(
        ("de", "Das Europäische Zentrum für Wettervorhersage (EZW) warnt. Die EZW warnt wieder."),
        ("it", "Lo dice il Centro europeo per le previsioni (CEP). Il CEP avverte di nuovo."),
    )
    assert german["EZW"] == german["Europäische Zentrum für Wettervorhersage"]
    assert italian["CEP"] == italian["Centro europeo per le previsioni"]


def test_a_firm_and_the_town_it_is_called_after() -> None:
    english, german = entities(
        ("en", "The carrier Kesselau Foods said no. A fire broke out in Kesselau."),
        ("de", "In Kesselau brannte es. Kesselau Foods schweigt."),
    )
    assert english["Kesselau"] != english["Kesselau Foods"]
    assert german["Kesselau"] != german["Kesselau Foods"]


def test_one_name_as_two_languages_spell_it() -> None:
    italian, polish = entities(
        ("it", "La società Karavelnik tace. Secondo Karavelnik non è vero."),
        ("pl", "Spółka Karawelnik milczy. Według Karawelnik to nieprawda."),
    )
    assert italian["Karavelnik"] == polish["Karawelnik"]
