"""An article is read whole: each word is in one sentence or in one passage set aside, whatever the text holds."""

import random

import pytest

from crosswire.extract.reading import read
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.span import Span

ALPHABET = (
    *"aàbßcdéİıſ .,;:!?-–—…\n\r\t\"'“”„«»‘’()[]0123456789AÄBÇD",
    *"\x00\x1f\x7f\x85\xa0\xad\u200b\u200d\u200f\u202e\u2028\u2060\ufdfa\ufeff\ufffd\U0001f389\ud800\udfff",
    *"。！？、，「」『』（）：东京フェリーがнеяقال،؛؟و।हैไทยกา한국",
    *(
        " and ",
        ", who ",
        ", und ",
        "Mr. ",
        "U.S. ",
        " (AP) — ",
        "1. ",
        "By ",
        "Von ",
        "Ja.\n",
        "?\n",
        "___\n",
        "Photo: ",
        "© ",
        "WhatsApp ",
    ),
)
LANGUAGES = ("en", "de", "fr", "ar", "zh", "ja", "hi", "th", "ru", "tr", "und", "xx-YY", "")


def reading(text: str, language: str = "en") -> Reading:
    return read(Article(id="a", text=text, language=language, outlet="Porthaven Post"))


def check_sound(text: str, found: Reading) -> None:
    """Spans in order and inside the text; sentences and passages set aside share nothing; every letter is in one of them."""
    places = sorted([sentence.span for sentence in found.sentences] + [aside.span for aside in found.set_aside])
    check_order(places, Span(0, len(text)))
    assert [sentence.span for sentence in found.sentences] == sorted(sentence.span for sentence in found.sentences)
    covered = covering(places)
    assert not [at for at, character in enumerate(text) if character.isalnum() and at not in covered]
    for sentence in found.sentences:
        assert sentence.span.of(text) == sentence.span.of(text).strip()
        check_order(list(sentence.clauses), sentence.span)
        inside = covering(list(sentence.clauses))
        assert not [at for at in range(sentence.span.start, sentence.span.end) if text[at].isalnum() and at not in inside]


def check_order(places: list[Span], whole: Span) -> None:
    end = whole.start
    for place in places:
        assert end <= place.start < place.end <= whole.end
        end = place.end


def covering(places: list[Span]) -> set[int]:
    return {at for place in places for at in range(place.start, place.end)}


@pytest.mark.parametrize("seed", range(200))
def test_any_text_is_held_whole(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choices(ALPHABET, k=chance.randrange(400)))
    check_sound(text, reading(text, chance.choice(LANGUAGES)))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        ". " * 50_000,
        "(" * 50_000,
        "“„" * 50_000,
        ", and " * 20_000,
        "\n" * 100_000,
        "\ufdfa" * 1000,
        "xing, " * 20_000,
        "我，" * 50_000,
    ],
    ids=["letters", "stops", "brackets", "quotes", "commas", "newlines", "ligatures", "participles", "chinese"],
)
def test_hostile_text_is_held_whole(text: str) -> None:
    check_sound(text, reading(text))


def test_headlines_and_subheads_are_sentences() -> None:
    found = reading("Ferry sinks off coast\nThree died. Ten were hurt.\nAn earlier fire\nThe ferry burned in 2023.")
    assert len(found.sentences) == 5


def test_a_dateline_is_set_aside_and_its_sentence_stays() -> None:
    text = "PORTHAVEN, Wales (AP) — Three people died when a ferry sank."
    found = reading(text)
    assert [aside.span.of(text) for aside in found.set_aside] == ["PORTHAVEN, Wales (AP) —"]
    assert [sentence.span.of(text) for sentence in found.sentences] == ["Three people died when a ferry sank."]


def test_items_of_a_list_are_one_sentence() -> None:
    text = "The busiest ports:\n1. Porthaven\n2. Hafenstadt\n3. Le Port Vieux\nThe ranking is new."
    found = reading(text)
    assert [sentence.span.of(text) for sentence in found.sentences] == [
        "The busiest ports:",
        "1. Porthaven\n2. Hafenstadt\n3. Le Port Vieux",
        "The ranking is new.",
    ]
    assert len(found.sentences[1].clauses) == 1


def test_a_long_list_is_not_one_sentence() -> None:
    text = "\n".join(f"{number}. Porthaven" for number in range(1, 100))
    assert max(len(sentence.span) for sentence in reading(text).sentences) <= 300


def test_long_list_lines_are_sentences_of_their_own() -> None:
    assert len(reading("- The ferry sank on Monday morning\n- Three people died in the cold water").sentences) == 2


def test_an_empty_text_says_nothing() -> None:
    assert reading("") == Reading("a", (), ())
