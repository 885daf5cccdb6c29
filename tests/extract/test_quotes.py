"""Quotes, credits and manners as part of what was read out of an article."""

from crosswire.desk.reading import reading
from crosswire.model.article import Article
from crosswire.model.quote import Stance, Strength
from crosswire.render.extraction import extraction_line

TEXT = (
    "The tunnel will reopen in October. “We are early,” said Anna Berg.\n"
    "The firm denied that it had paid too much. It is expected to answer questions, but did not do so on Monday."
)


def read_text(text: str, language: str = "en") -> tuple[Article, str]:
    article = Article(id="x", text=text, language=language, outlet="o")
    return article, extraction_line(article, reading(article))


def test_what_is_said_and_how_surely() -> None:
    article = Article(id="x", text=TEXT, language="en", outlet="o")
    found = reading(article)
    assert [(quote.span.of(TEXT), quote.entity) for quote in found.quotes] == [("We are early,", "per:anna-berg")]
    assert [(credit.source.of(TEXT), credit.stance) for credit in found.credits] == [("The firm", Stance.DENIES)]
    assert (found.manners[0].strength, found.manners[0].denied) == (Strength.COMMITTED, False)
    assert any(manner.denied and manner.strength is Strength.STATED for manner in found.manners)


def test_the_record_names_speaker_source_and_strength() -> None:
    _, line = read_text(TEXT)
    assert '"speaker": "Anna Berg", "entity": "per:anna-berg", "cue": "said"' in line
    assert '"attribution": "The firm", "stance": "denies"' in line
    assert '"strength": "committed"' in line
    assert '"denied": true' in line


def test_a_modal_with_a_time_is_a_plan() -> None:
    for text, strength in (
        ("Der Tunnel soll im Oktober öffnen.", Strength.PLANNED),
        ("Das Bild soll verkauft worden sein.", Strength.REPORTED),
    ):
        found = reading(Article(id="x", text=text, language="de", outlet="o"))
        assert [manner.strength for manner in found.manners] == [strength]


def called(text: str, language: str) -> list[str | None]:
    """By which words the source of each credit is told."""
    found = reading(Article(id="x", text=text, language=language, outlet="o"))
    return [credit.called.of(text) if credit.called else None for credit in found.credits]


def test_a_pronoun_is_told_by_the_name_it_stands_for() -> None:
    assert called("Anna Berg leads the inquiry. She said that the gate had been open.", "en") == ["Anna Berg"]
    assert called("The gate was rusty. She said that it had been open.", "en") == [None]


def test_a_pronoun_of_several_or_of_the_writer_stands_for_no_name() -> None:
    assert called("Anna Berg dirige l'enquête. Ils ont affirmé que la vanne était ouverte.", "fr") == [None]
    assert called("Anna Berg leads the inquiry. They said that the gate had been open.", "en") == [None]


def test_what_a_verb_is_of_is_no_source() -> None:
    assert called("O relator Anselmo Prado descreveu a sugestão de cortes como apressada.", "pt") in ([], ["Anselmo Prado"])
    assert called("Of those, 70 percent said that they would vote.", "en") == []
