"""Chinese names that are one with those of other languages: by their sound, by what they mean, by how Koreans read them."""

import pytest

from crosswire.extract.mentions import mentions_in_story, mentions_of
from crosswire.model.article import Article
from tests.text.test_names import entities_of
from tests.timing import grows_with_the_text_alone

HOSTILE = {
    "people": "指挥家李林特说",
    "firms": "软件公司卡斯特否认",
    "brackets": "国际湖泊仲裁法庭（湖仲）",
    "things": "货轮“金帆”号",
    "sounds": "马丁卡斯特",
    "bodies": "国际马丁委员会",
    "towns": "在德里利马",
    "papers": "\n远湖晚报讯 ",
    "short forms": "北海安全与合作组织北安组织",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_alone(name: str) -> None:
    text = HOSTILE[name] * (25_000 // len(HOSTILE[name]))
    assert grows_with_the_text_alone(lambda part: mentions_of(Article("a", part, "zh", "o")), text)


def test_a_firm_is_known_by_the_noun_it_is_called_by() -> None:
    english, chinese = entities_of(
        {
            "en": "The carmaker Penguin Motors closed a plant. Penguin Motors blamed costs.",
            "zh": "企鹅汽车公司关闭了工厂。企鹅汽车公司表示成本过高。",
        }
    )
    assert {entity for _, entity in english} == {entity for _, entity in chinese}


def test_a_korean_is_known_by_how_the_signs_are_read() -> None:
    english, chinese = entities_of({"en": "The engineer Kim Min-seok resigned.", "zh": "工程师金敏锡辞职。"})
    assert [name for name, _ in chinese] == ["金敏锡"]
    assert english[0][1] == chinese[0][1]


def test_somebody_is_known_by_how_the_signs_are_read_in_chinese() -> None:
    english, chinese = entities_of({"en": "The pilot Zhao Wenbo landed safely. Zhao Wenbo smiled.", "zh": "平安落地后，赵文博笑了。"})
    assert {entity for _, entity in english} == {entity for _, entity in chinese}


def test_a_short_form_is_the_body_whose_signs_it_has() -> None:
    (names,) = entities_of({"zh": "北海安全与合作组织（北安组织）周一开会，北安组织未作评论。"})
    assert [name for name, _ in names] == ["北海安全与合作组织", "北安组织", "北安组织"]
    assert len({entity for _, entity in names}) == 1


def test_a_country_before_a_body_is_apart_where_others_leave_it_out() -> None:
    english = "The Central Election Commission met in Oslo. The Central Election Commission decided."
    texts = {"en": english, "zh": "挪威中央选举委员会作出决定。"}
    found = mentions_in_story([Article(language, text, language, "o") for language, text in texts.items()])
    assert [one.span.of(texts["zh"]) for one in found[1]] == ["挪威", "中央选举委员会"]


def test_the_federation_of_the_world_is_not_that_of_a_country() -> None:
    texts = {
        "es": "La Federación Noruega de Ajedrez (FNA) calló. La FNA decidió.",
        "zh": "世界国际象棋联合会（世棋联）周二宣布，世棋联将上诉。",
    }
    spanish, chinese = entities_of(texts)
    assert not {entity for _, entity in spanish} & {entity for _, entity in chinese}


@pytest.mark.parametrize("hyphen", ["-", "‐", "－"])
def test_a_surname_of_two_halves_is_one(hyphen: str) -> None:
    text = f"部长阿贝娜·奥塞{hyphen}邦苏周三宣布辞职。奥塞{hyphen}邦苏说，公司将继续经营。"
    found = mentions_of(Article("a", text, "zh", "o"))
    assert [one.span.of(text) for one in found] == [f"阿贝娜·奥塞{hyphen}邦苏", f"奥塞{hyphen}邦苏"]
    assert len({one.entity for one in found}) == 1
