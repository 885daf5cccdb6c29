"""Names of one form that are several people's, towns' or firms', and names of several forms that are one."""

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article

WIFE_AND_HUSBAND = [
    ("de", "Wahl in Orsk.\nDie Richterin Marina Gorelowa trat an. Ihr Mann Pawel Gorelow schwieg."),
    ("ru", "Второй тур: против Гореловой голосуют мало.\nСудья Марина Горелова вышла вперёд. Её мужа Павла Горелова не спросили."),
]
TOWN_AND_WOMAN = (
    "Sirens stayed silent.\nThe mud ran for an hour. It buried a mill, crossed two roads and reached Barbeira, 14 miles below."
    " Prosecutor Lidia Barbeira opened a case. Barbeira wants the files."
)
FIRM_ABROAD = [
    ("en", "A ship burns.\nThe firm Bellec Salvage will tow it."),
    ("fr", "Un navire brûle.\nLa société Bellec Sauvetage va le remorquer. Bellec emploie 80 personnes."),
]


def entities(texts: list[tuple[str, str]]) -> dict[str, list[str]]:
    """The entities of each form of a name, in order."""
    articles = [Article(str(number), text, language, "o") for number, (language, text) in enumerate(texts)]
    found: dict[str, list[str]] = {}
    for article, mentions in zip(articles, mentions_in_story(articles), strict=True):
        for mention in mentions:
            found.setdefault(mention.span.of(article.text), []).append(mention.entity)
    return found


def test_a_case_tells_a_woman_from_her_husband() -> None:
    found = entities(WIFE_AND_HUSBAND)
    assert found["Гореловой"] == found["Марина Горелова"] == found["Marina Gorelowa"]
    assert found["Павла Горелова"] == found["Pawel Gorelow"] != found["Marina Gorelowa"]


def test_who_is_not_named_in_full_yet_is_a_town() -> None:
    found = entities([("en", TOWN_AND_WOMAN)])
    town, woman = found["Barbeira"]
    assert woman == found["Lidia Barbeira"][0] != town


def test_a_firm_is_one_where_each_language_has_its_word_for_the_trade() -> None:
    found = entities(FIRM_ABROAD)
    assert found["Bellec Salvage"] == found["Bellec Sauvetage"] == found["Bellec"]
