"""Towns, states and capitals that people are called after, and bodies that are called nearly alike."""

from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.linking.countries_of_bodies import belonging
from tests.text.test_names_told_apart import entities

STATES = [
    ("it", "Fondi spariti.\nIl direttore Marco Sergipe è stato sospeso. Gli uffici si trovano negli stati di Minas Gerais e Sergipe."),
    ("ja", "資金が消えた。\n会社はマルコ・セルジペ部長を解任した。被害はセルジペ州に広がる。"),
    ("bg", "Изчезнали пари.\nДиректорът Марко Сержипе е отстранен. Клонове има в щатите Минас Жерайс и Сержипе."),
]
HARBOUR = (
    "Pilkada ketat.\nPesaingnya, Rahmat Donggala, kalah tipis. Kapal tiba di pelabuhan Donggala pada malam hari."
    " Donggala menolak hasil itu."
)
FROM_TOWN = "La grève dure.\nMe Awa Korhogo a porté plainte. Les camions venus de Korhogo attendent. « Rien ne bouge », dit Me Korhogo."
CAPITALS = [
    ("it", "Via all'inchiesta in Brasile.\nL'autorità ha aperto un procedimento a Brasilia contro la società."),
    ("bg", "Разследване в Бразилия.\nОрганът в град Бразилия може да наложи глоба на дружеството."),
]
HEADLINE = "Tokat pompaları bitti.\nPompaları, merkezi Tokat'ta bulunan Deniz Makina üretti. Mühendis Kemal Tokat işin bittiğini söyledi."
GIVEN_NAME = "Wypadek w górach.\nJak podano, konduktor Naryn Beszimow trzymał linę. – Bez Naryna nie dałabym rady – mówi pasażerka."
PARTS = [
    ("id", "Banjir di Kalimantan Timur.\nGubernur Kalimantan Timur meninjau lokasi."),
    ("nl", "Overstroming in Oost-Kalimantan.\nDe gouverneur van Oost-Kalimantan bezocht het gebied."),
    ("vi", "Lũ lụt ở Đông Kalimantan.\nThống đốc tỉnh Đông Kalimantan đã đến hiện trường."),
]
MINISTRIES = [("id", "kementerian luar negeri"), ("ru", "министерстве иностранных дел"), ("ru", "министерство иностранных дел италии")]
FEDERATIONS = [("it", "federazione italiana tennis"), ("en", "turkish tennis federation")]
NO_KIN = "Сделка заключена.\nДиректор Иван Белов доволен. Министр Олег Белов, однофамилец, молчит. Директор Белов уехал."
IN_JAPANESE = (
    "移籍が決まった。\n代表のイワン・ベロワと代理人のオレグ・ベロフ氏が会見した。協会は12日に手続きを済ませた。ベロワは来週出場する。"
)
GREEK = [
    ("el", "Απεργία στο λιμάνι.\nΟ γραμματέας Σιντού Μπαντέ ζητεί διάλογο."),
    ("fr", "Grève au port.\nLe secrétaire Sindou Bandé demande un dialogue."),
]


def test_a_state_is_not_the_person_who_is_called_so() -> None:
    found = entities(STATES)
    assert found["Sergipe"] == found["セルジペ州"] == found["Сержипе"] != found["Marco Sergipe"]


def test_a_harbour_and_where_one_comes_from_are_towns() -> None:
    found = entities([("id", HARBOUR)])
    assert found["Donggala"][1:] == found["Rahmat Donggala"] != found["Donggala"][:1]
    found = entities([("fr", FROM_TOWN)])
    assert found["Korhogo"][1:] == found["Awa Korhogo"] != found["Korhogo"][:1]


def test_a_capital_is_not_its_country() -> None:
    found = entities(CAPITALS)
    assert found["Brasilia"] != found["Brasile"]
    country, town = found["Бразилия"]
    assert [country] == found["Brasile"] != [town]


def test_a_headline_means_the_town_that_comes_first() -> None:
    found = entities([("tr", HEADLINE)])
    assert found["Tokat"][0] == found["Tokat"][1] != found["Kemal Tokat"][0]


def test_somebody_has_a_town_for_a_given_name() -> None:
    found = entities([("pl", GIVEN_NAME)])
    assert found["Naryna"] == found["Naryn Beszimow"]


def test_parts_of_an_island_are_one_in_several_languages() -> None:
    found = entities(PARTS)
    assert len({*found["Kalimantan Timur"], *found["Oost-Kalimantan"], *found["Đông Kalimantan"]}) == 1


def test_each_outlet_has_a_foreign_ministry_of_its_own() -> None:
    own, other, of_italy = (belonging([Draft(Span(0, 1), tuple(name.split()), language=language)]) for language, name in MINISTRIES)
    assert own.is_apart(other)
    assert not own.is_apart(of_italy)


def test_federations_of_two_countries_are_two() -> None:
    one, other = (belonging([Draft(Span(0, 1), tuple(name.split()), language=language)]) for language, name in FEDERATIONS)
    assert one.is_apart(other)
    assert not one.is_apart(one)


def test_of_two_of_one_surname_the_writing_tells() -> None:
    found = entities([("ja", IN_JAPANESE)])
    assert found["ベロワ"] == found["イワン・ベロワ"] != found["オレグ・ベロフ"]


def test_greek_writes_b_and_d_with_two_letters() -> None:
    found = entities(GREEK)
    assert found["Σιντού Μπαντέ"] == found["Sindou Bandé"]
