"""Names of other scripts as Arabic spells them, and what belongs to them there."""

import pytest

from crosswire.text.names.lexicon.arabic_demonyms import country_of
from crosswire.text.names.lexicon.arabic_sounds import likeness
from tests.text.test_names_across import entities


@pytest.mark.parametrize(
    ("word", "spelt"),
    [
        ("choi", "تشوي"), ("yue", "يوي"), ("hayashi", "هاياشي"), ("woo", "وو"), ("jorge", "خورخي"), ("guillermo", "غييرمو"),
        ("wolski", "فولسكي"), ("georg", "جورج"), ("qian", "تشيان"), ("chiara", "كيارا"),
    ],
)  # fmt: skip
def test_arabic_spells_a_name_by_its_sound(word: str, spelt: str) -> None:
    assert likeness(word, spelt, 0.6) > 0.8


@pytest.mark.parametrize(("word", "spelt"), [("warszawa", "رئاسة"), ("lin", "هان"), ("abai", "فالنسيا"), ("abai", "بباريس")])
def test_other_consonants_are_another_name(word: str, spelt: str) -> None:
    assert not likeness(word, spelt, 0.6)


def test_short_names_are_heard_with_their_vowels() -> None:
    english, arabic = entities(
        ("en", "The captain, Yoo Hae-won, left Busan. “We waited,” Yoo Hae-won said, and Lin Yao thanked Yoo. Lin Yao stayed."),
        ("ar", "غادر القبطان يو هاي ون الميناء. وشكرته لين ياو بحرارة."),
    )
    assert arabic["لين ياو"] == english["Lin Yao"]


@pytest.mark.parametrize(
    ("language", "text"), [("fa", "ناخدا آکیرا هایاما از بندر رفت."), ("ur", "کپتان اکیرا ہایاما بندرگاہ سے روانہ ہوئے۔")]
)
def test_persian_and_urdu_spell_names_likewise(language: str, text: str) -> None:
    english, other = entities(("en", "The captain, Akira Hayama, left Busan. “We waited,” Akira Hayama said."), (language, text))
    assert english["Akira Hayama"] in other.values()


def test_a_name_written_onto_by_a_small_word_is_heard_without_it() -> None:
    spanish, arabic = entities(
        ("es", "Marta Vilanova ganó. «Estoy feliz», dijo Vilanova. Marta Vilanova vive en Braga."),
        ("ar", "فازت مارتا فيلانوفا بالجائزة، ولفيلانوفا جمهور."),
    )
    assert arabic["مارتا فيلانوفا"] == spanish["Marta Vilanova"]
    assert arabic["فيلانوفا"] == spanish["Vilanova"]


def test_a_firm_has_what_it_does_behind_its_name() -> None:
    english, arabic = entities(
        ("en", "Borealin Steel closed its plant. Borealin Steel paid. “Sorry,” said Borealin Steel on Monday."),
        ("ar", "أغلقت شركة بورياليين للصلب مصنعها. واعتذرت بورياليين عن التأخير."),
    )
    assert arabic["بورياليين للصلب"] == english["Borealin Steel"]


def test_a_law_is_the_one_that_other_articles_tell_of() -> None:
    english, arabic = entities(
        ("en", "The Quiet Waters Act passed. Critics of the Quiet Waters Act left."),
        ("ar", "أقر البرلمان قانون المياه الهادئة. وكان قانون المياه الهادئة قد تأخر."),
    )
    assert arabic["قانون المياه الهادئة"] == english["Quiet Waters Act"]


def test_an_adjective_tells_of_which_country() -> None:
    assert [country_of(word) for word in ("الكينية", "البريطاني", "السعودي", "المركزية")] == ["place:KE", "place:GB", "place:SA", ""]
