"""Names, in a file of cases per language, and what hostile text may not do."""

import json
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from crosswire.extract.mentions import mentions_in_story, mentions_of
from crosswire.model.article import Article
from crosswire.model.mention import Mention
from crosswire.text.names.drafts.aids import Aids
from crosswire.text.names.lexicon.aliases import aliases_of
from crosswire.text.names.lexicon.skeleton import rough, skeleton
from tests.text.marked_names import unmarked

SPECS = sorted((Path(__file__).parent.parent / "specs" / "names").glob("*.json"))

HOSTILE = {
    "capitals": "Aa Bb Cc Dd " * 2000,
    "one run": "New York " * 3000,
    "hyphens": "A-" * 10000,
    "apostrophes": "O'" * 10000,
    "initials": "A. " * 7500,
    "dots": "A." * 10000,
    "connectors": "Bank of the " * 2250,
    "particles": "Anna von der " * 2250,
    "one word": "A" * 25000,
    "camels": "aB" * 12500,
    "marks": "A" + "\u0301" * 25000,
    "foreigners": "马" * 25000,
    "dotted foreigners": "马·" * 12500,
    "katakana": "ア・" * 12500,
    "surnames": "".join(f"安娜·{a}{b}" for a in "贝德尔法格哈科拉马纳" for b in "贝德尔法格哈科拉马纳") * 50,
    "arabic": "وال" * 7500,
    "arabic words": "والفي بالمن " * 2000,
    "korean": "김민수 씨는 " * 3000,
    "many people": " ".join(
        f"Anna {chr(65 + n % 26)}{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{'uvwxyzabcd'[n // 100 % 10]}er." for n in range(2_000)
    ),
    "korean firms": "가나 유한회사 다라 " * 2000,
    "chinese firms": "灯塔有限公司的" * 3000,
    "quotes": "слово «Аа бб» " * 2000,
    "brackets": "اتحاد (إف بي بي) " * 1500,
    "letters": "إف بي " * 4000,
    "adjectives": "je Hanácké ozvěny " * 1500,
    "surnames with small words": "Willem de Graaf, de Graaf " * 1000,
    "firms by their nouns": "the company Aa, Bb, the firm that " * 1000,
    "saints": "San Aa del Bb de la " * 1500,
    "small bodies": "das Comité de sécurité et de " * 1200,
    "datelines": "Aa, 3 mar (Bb Cc) – " * 1500,
    "no letters": "…!? 123 " * 3000,
}
#: Hostile texts take at most 6.6 times as long as a plain one of their length; what grows with the square of the length takes hundreds.
TIMES = 20
PLAIN = "\n".join(
    f"Anna Berg{n % 7} met the minister of Norway in Oslo on Monday, and the firm said it would pay {n} million." for n in range(250)
)


def article(text: str, language: str, name: str = "a") -> Article:
    return Article(id=name, text=text, language=language, outlet="o")


def cases() -> list[Any]:
    entries = [(path.stem, case) for path in SPECS for case in json.loads(path.read_text(encoding="utf-8"))]
    return [
        pytest.param(
            language, case["text"], id=f"{language}-{n}", marks=[pytest.mark.xfail(strict=True)] if case["expect"] == "fail" else []
        )
        for n, (language, case) in enumerate(entries)
    ]


def shown(text: str, mention: Mention) -> tuple[int, str, str]:
    return mention.span.start, mention.span.of(text), str(mention.type)


@pytest.mark.parametrize(("language", "marked"), cases())
def test_finds(language: str, marked: str) -> None:
    text, names = unmarked(marked)
    spare = [name for name in names if name.spare]
    found = [
        one for one in mentions_of(article(text, language)) if not any(one.span.start < s.end and s.start < one.span.end for s in spare)
    ]
    assert [shown(text, one) for one in found] == [(name.start, text[name.start : name.end], name.type) for name in names if not name.spare]


@pytest.fixture(scope="module")
def a_letter() -> float:
    """How long a letter of a plain text takes on this machine, in seconds."""
    return min(seconds_of(PLAIN, "en") for _ in range(3)) / len(PLAIN)


def seconds_of(text: str, language: str) -> float:
    start = time.process_time()
    mentions_of(article(text, language))
    return time.process_time() - start


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["en", "de", "ar", "zh", "ko"])
def test_time_grows_with_the_text_alone(a_letter: float, name: str, language: str) -> None:
    text = HOSTILE[name]
    start = time.process_time()
    found = mentions_of(article(text, language))
    assert time.process_time() - start < TIMES * a_letter * len(text)
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)


PEOPLE = (
    " ".join(f"Anna B{a}{b}g met Tom W{b}{a}l. Orb{a}t{b} Inc. paid the Office of B{a}l (OB)." for a in "aeiou" for b in "dfgklmnprst") * 4
)
SIGNS = "".join(f"奥{a}特{b}公司（简称奥{a}{b}）" for a in "贝德尔法格哈科拉马纳" for b in "贝德尔法格哈科拉马纳") * 10
ARABIC = " ".join(f"قال توم {a}ي{b}ا{c}" for a in "بتجدرزسفقكلمن" for b in "بتجدرزسفقكلمن" for c in "بتدرسلم")


@pytest.mark.parametrize(("text", "language"), [(SIGNS, "zh"), (ARABIC, "ar"), ("アンナ・ベルク オービット " * 1500, "ja")])
def test_time_to_look_for_the_names_of_others_grows_with_the_texts_alone(a_letter: float, text: str, language: str) -> None:
    start = time.process_time()
    mentions_in_story([article(PEOPLE, "en", "a"), article(text, language, "b")])
    assert time.process_time() - start < TIMES * a_letter * (len(PEOPLE) + len(text))


def test_names_stand_in_order_without_overlap() -> None:
    text = "The US company Quillon Systems Inc. of New York, led by Anna Berg, met the Italian minister in Rome."
    found = mentions_of(article(text, "en"))
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


def test_an_adjective_only_hints_at_its_country() -> None:
    (one,) = mentions_of(article("Die italienische Regierung tritt zurück.", "de"))
    assert (one.entity, one.sure) == ("place:IT", False)


def test_a_place_is_one_in_every_language_and_script() -> None:
    texts = {
        "id": "di Amerika Serikat",
        "it": "negli Stati Uniti",
        "fr": "aux États-Unis",
        "ru": "в США",
        "zh": "在美国",
        "ar": "في الولايات المتحدة",
    }
    assert {one.entity for language, text in texts.items() for one in mentions_of(article(text, language))} == {"place:US"}


def test_short_forms_count_in_their_own_language_only() -> None:
    assert [one.entity for one in mentions_of(article("Pabrik itu ada di AS.", "id"))] == ["place:US"]
    assert "place:US" not in {one.entity for one in mentions_of(article("Elle a un AS dans sa manche.", "fr"))}


def test_a_surname_means_the_one_person_who_has_it() -> None:
    text = "Anna Berg met Tom Weller in Oslo. Berg smiled."
    assert [one.entity for one in mentions_of(article(text, "en"))] == [
        "per:anna-berg",
        "per:tom-weller",
        "place:city-3143244",
        "per:anna-berg",
    ]


def test_a_surname_of_two_people_is_left_open() -> None:
    found = mentions_of(article("Anna Berg met Tom Berg in Oslo. Berg smiled.", "en"))
    assert found[-1].entity not in {found[0].entity, found[1].entity}
    assert not found[-1].sure


def test_a_surname_of_two_people_means_the_one_named_before() -> None:
    found = mentions_of(article("Anna Berg came to Oslo. Berg smiled. Later Tom Berg left, and Anna Berg stayed.", "en"))
    assert found[2].entity == found[0].entity
    assert found[3].entity != found[0].entity


def test_a_title_tells_two_people_of_one_surname_apart() -> None:
    text = "Tom Weller met Anna Weller in Oslo. Mr Weller smiled. Mrs Weller left."
    tom, anna, _, he, she = mentions_of(article(text.replace("Tom", "Mr Tom").replace("Anna", "Mrs Anna"), "en"))
    assert (he.entity, she.entity) == (tom.entity, anna.entity)


def test_nobody_in_one_article_is_nobody_in_another() -> None:
    texts = ("Anna Berg met Tom Berg in Oslo. Berg smiled.", "Anna Berg saw Tom Berg in Rome. Berg left.")
    one, other = mentions_in_story([article(text, "en", str(number)) for number, text in enumerate(texts)])
    assert one[-1].entity != other[-1].entity


def test_a_legal_form_shows_that_a_word_is_a_name() -> None:
    english = article("Lantern Ltd will pay, it said. A lantern fell. Shares in Lantern fell too.", "en", "a")
    polish = article("Akcje Lanternu staniały. Prezes Lanternu Jan Okrasa milczy.", "pl", "b")
    both = mentions_in_story([english, polish])
    texts = [english.text, polish.text]
    shown = [[one.span.of(text) for one in found] for text, found in zip(texts, both, strict=True)]
    assert shown == [["Lantern Ltd", "Lantern"], ["Lanternu", "Lanternu", "Jan Okrasa"]]
    assert {one.entity for found in both for one in found if "Lantern" in one.entity or "lantern" in one.entity} == {"org:lantern"}


def test_a_short_form_joins_the_long_names_of_several_languages() -> None:
    texts = {
        "en": "The Harbour Safety Office (HSO) agreed. HSO staff left.",
        "pl": "Zgodę wydało Biuro Ochrony Portów (HSO). Rzecznik HSO milczy.",
        "ru": "Согласие дала Портовая служба безопасности (HSO).",
        "zh": "港口安全办公室（HSO）同意了。",
    }
    found = mentions_in_story([article(text, language, language) for language, text in texts.items()])
    assert [len(one) for one in found] == [3, 3, 2, 2]
    assert len({one.entity for names in found for one in names}) == 1


def entities_of(texts: dict[str, str]) -> list[list[tuple[str, str]]]:
    """Of articles by language the names, each as it is written, with its entity."""
    found = mentions_in_story([article(text, language, language) for language, text in texts.items()])
    return [[(one.span.of(text), one.entity) for one in names] for text, names in zip(texts.values(), found, strict=True)]


def test_a_firm_is_known_by_its_own_name_in_other_articles_and_scripts() -> None:
    texts = {
        "en": "The carmaker Heron Motors closed a plant. Heron blamed costs, and Heron Motors Canada did too.",
        "de": "Der Hersteller Heron Motors schließt ein Werk. Bei Heron arbeiten 300 Menschen.",
        "ko": "헤런모터스가 공장을 닫았다. 헤런모터스는 비용을 이유로 들었다.",
        "ja": "ヘロン・モーターズは工場を閉鎖した。",
    }
    english, german, korean, japanese = entities_of(texts)
    firm = english[0][1]
    assert english[1] == ("Heron", firm)
    assert english[2][1] != firm
    assert german == [("Heron Motors", firm), ("Heron", firm)]
    assert korean == [("헤런모터스", firm), ("헤런모터스", firm)]
    assert [entity for _, entity in japanese] == [firm]


def test_a_club_is_not_the_player_who_is_called_as_it_is() -> None:
    texts = {
        "en": "Marco Pescara has left Pescara Calcio. “I am sad,” Pescara said.",
        "es": "Marco Pescara deja Italia. El Pescara pierde a su portero, y Pescara gana un sueldo.",
        "ru": "Марко Пескара ушёл. «Пескара» ищет вратаря.",
    }
    english, spanish, russian = entities_of(texts)
    player, club = english[0][1], english[1][1]
    assert english[2][1] == player
    assert [entity for name, entity in spanish if name == "Pescara"] == [club, player]
    assert russian[-1][1] == club


def test_a_name_of_a_firm_and_of_somebody_is_left_open_behind_both() -> None:
    text = "The drug maker Orlano Pharma fell. The economist Jean Orlano is calm. But Orlano must pay, a court said."
    firm, person, nobody = mentions_of(article(text, "en"))
    assert len({firm.entity, person.entity, nobody.entity}) == 3 or nobody.entity == person.entity


def test_unions_of_two_countries_are_two() -> None:
    texts = {
        "es": "La Federación Ecuatoriana de Remo (FER) calla.",
        "it": "La Federazione italiana di remo (FIR) tace.",
    }
    spanish, italian = entities_of(texts)
    assert spanish[0][1] != italian[0][1]


def test_bodies_are_one_whose_long_names_mean_the_same() -> None:
    english = article("The National Dam Safety Office (NDSO) agreed.", "en", "a")
    same = article("وافق المكتب الوطني لسلامة السدود على الخطة.", "ar", "b")
    another = article("Согласилось Национальное управление лесов (НУЛ).", "ru", "c")
    found = mentions_in_story([english, same, another])
    assert found[0][0].entity == found[1][0].entity
    assert found[0][0].entity != found[2][0].entity


def test_a_word_before_a_name_is_no_part_of_it() -> None:
    english = article("The carmaker Vantrel opens a plant. Analysts say Vantrel is late.", "en", "a")
    for language, text in (("pl", "Samochody Vantrel są drogie."), ("tr", "Arabayı Vantrel üretti."), ("uk", "Вантажівки Vantrel дорогі.")):
        both = mentions_in_story([english, article(text, language, "b")])
        assert [one.span.of(text) for one in both[1]] == ["Vantrel"]


def test_a_name_one_article_shows_is_one_in_the_others() -> None:
    english = article("The carmaker Vantrel opens a plant. Analysts say Vantrel is late.", "en", "a")
    german = article("Vantrel eröffnet ein Werk.", "de", "b")
    assert not mentions_of(german)
    both = mentions_in_story([english, german])
    assert {one.entity for found in both for one in found} == {"org:vantrel"}


def test_a_name_goes_from_script_to_script() -> None:
    english = article("Marta Halvorsen spoke in Oslo.", "en", "a")
    for language, text in (("ru", "Выступила Марта Халворсен."), ("ar", "تحدثت مارتا هالفورسن."), ("zh", "玛尔塔·哈尔沃森说。")):
        both = mentions_in_story([english, article(text, language, "b")])
        assert [one.entity for one in both[1]] == ["per:marta-halvorsen"]


def test_the_users_aliases_join_names() -> None:
    text = "The carmaker Vantrel and Brightwater Motors are one. Vantrel grows."
    aliases = aliases_of('"Vantrel" = ["Brightwater Motors"]', toml=True)
    assert {one.entity for one in mentions_of(article(text, "en"), Aids(aliases))} == {"name:vantrel"}
    assert aliases_of("# cars\nVantrel\tBrightwater Motors\n\n", toml=False) == aliases


@pytest.mark.parametrize("text", ['"a" = 1', '"a" = [1]', "a = [", '[a]\nb = "c"'])
def test_aliases_that_are_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        aliases_of(text, toml=True)


def test_consonants_survive_the_way_between_scripts() -> None:
    assert skeleton("Халворсен") == skeleton("Halvorsen")
    assert rough("アルトマン", "ja") == rough("Altman", "ja")
    assert rough("أوكافور", "ar") == rough("Okafor", "ar")
    assert rough("Halvorsen", "ja") != rough("Lindqvist", "ja")
