"""Names of places as cases change them, and as other languages write their words."""

import pytest

from crosswire.extract.mentions import mentions_in_story
from crosswire.model.article import Article


def places(language: str, *texts: tuple[str, str]) -> dict[str, str]:
    """What an article names, beside others of its story, by its words."""
    articles = [Article(str(number), text, code, "o") for number, (code, text) in enumerate(texts)]
    found = zip(articles, mentions_in_story(articles), strict=True)
    return {
        mention.span.of(article.text): mention.entity for article, mentions in found for mention in mentions if article.language == language
    }


@pytest.mark.parametrize(
    ("language", "text", "name", "entity"),
    [
        ("fi", "Myrsky vaurioitti satamaa Vietnamissa.", "Vietnamissa", "place:VN"),
        ("fi", "Laiva palasi illalla Ruotsiin.", "Ruotsiin", "place:SE"),
        ("fi", "Laiva seisoi koko talven Helsingissä.", "Helsingissä", "place:city-658225"),
        ("fi", "Junat myöhästyivät eilen Tukholmasta.", "Tukholmasta", "place:city-2673730"),
        ("hu", "A vonatok késtek Belgrádban.", "Belgrádban", "place:city-792680"),
        ("hu", "Az eset ma történt Moszkvában.", "Moszkvában", "place:city-524901"),
        ("hu", "A tüntetők elindultak Magyarországról.", "Magyarországról", "place:HU"),
        ("et", "Rongid hilinesid eile Rootsis.", "Rootsis", "place:SE"),
        ("cs", "Firma staví továrnu v Česku.", "Česku", "place:CZ"),
    ],
)
def test_the_place_is_known_in_each_case(language: str, text: str, name: str, entity: str) -> None:
    assert places(language, (language, text)).get(name) == entity


def test_a_land_in_german_is_no_noun_for_its_being_an_adjective_elsewhere() -> None:
    german = ("de", "Der Verkauf nach China ist vorerst gestoppt.")
    assert places("de", german, ("es", "La filial china y la empresa china apelaron."))["China"] == "place:CN"


@pytest.mark.parametrize(
    ("text", "name", "entity"), [("Tàu rời Ấn Độ hôm qua.", "Ấn Độ", "place:IN"), ("Ông đến Ả Rập Xê Út.", "Ả Rập Xê Út", "place:SA")]
)
def test_vietnamese_letters_have_capitals(text: str, name: str, entity: str) -> None:
    assert places("vi", ("vi", text)).get(name) == entity


@pytest.mark.parametrize(
    ("language", "text", "name", "entity"),
    [("ko", "호주 정부가 발표했다.", "호주", "place:AU"), ("ja", "サウジは増産した。", "サウジ", "place:SA")],
)
def test_the_short_name_of_a_land(language: str, text: str, name: str, entity: str) -> None:
    assert places(language, (language, text)).get(name) == entity
