"""Whether a page has the whole of its article."""

import pytest

from crosswire.ingest.page.reading import page_of
from crosswire.languages.registry import LANGUAGES
from tests.ingest.page.pages import PARAGRAPHS, html, linked, meta, paragraphs

LONG = "".join(f"<p>Number {number}. {text}</p>" for number in range(8) for text in PARAGRAPHS)
FOR_SUBSCRIBERS = "the page is for subscribers, and only its beginning is there"
ASKS = "the page asks the reader to subscribe, and only the beginning of its text is there"
ENDS = "its text ends where the page asks the reader to subscribe"
BREAKS_OFF = "its text breaks off in the middle"
FALSE = '"isAccessibleForFree": %s'


def why_cut(inside: str, head: str = "") -> str | None:
    return page_of(html(head, "<h1>Ferry is back</h1>" + inside).encode(), "a page", "a").incomplete_because


@pytest.mark.parametrize("value", ["false", '"False"', '"false"', '"no"', "0", '"http://schema.org/False"'])
@pytest.mark.parametrize(
    "stated",
    [
        '"isAccessibleForFree": %s',
        '"isAccessibleForFree": [%s]',
        '"hasPart": {"@type": "WebPageElement", "isAccessibleForFree": %s, "cssSelector": ".rest"}',
        '"hasPart": ["odd", {"isAccessibleForFree": %s}]',
    ],
)
def test_a_page_that_names_itself_closed(value: str, stated: str) -> None:
    assert why_cut(paragraphs(), linked(stated % value)) == FOR_SUBSCRIBERS
    assert why_cut(LONG, linked(stated % value)) is None, "it was saved whole"


@pytest.mark.parametrize("tier", ["locked", "metered", "Premium"])
def test_a_tier(tier: str) -> None:
    assert why_cut(paragraphs(), meta(article__content_tier=tier)) == FOR_SUBSCRIBERS
    assert why_cut(LONG, meta(article__content_tier=tier)) is None


@pytest.mark.parametrize("head", ["", linked(FALSE % "true"), linked(FALSE % '"True"'), meta(article__content_tier="free")])
def test_a_short_page_is_whole(head: str) -> None:
    assert why_cut(paragraphs(), head) is None


WALL = '<div class="%s"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/in">Log in</a></p></div>'


@pytest.mark.parametrize("name", ["paywall", "c-RegWall", "article-barrier js-x", "premium-box", "tp-piano"])
def test_a_wall(name: str) -> None:
    wall = f"<aside>{WALL % name}</aside>"
    assert why_cut(paragraphs() + wall) == ASKS
    assert why_cut(LONG + wall) is None, "walls are held ready on pages that show the whole text"
    assert why_cut(paragraphs() + wall, linked(FALSE % "true")) is None, "the page says that it is free"


@pytest.mark.parametrize("hidden", ["hidden", 'style="display: none"', 'aria-hidden="true"'])
def test_a_wall_that_nobody_sees(hidden: str) -> None:
    assert why_cut(paragraphs() + f"<aside {hidden}>{WALL % 'paywall'}</aside>") is None


def test_the_name_of_a_wall_is_not_enough() -> None:
    assert why_cut(paragraphs() + '<aside class="paywall">Buy the Nordkurier at your kiosk.</aside>') is None


@pytest.mark.parametrize(
    "tail",
    [
        "Um den ganzen Artikel zu lesen, schließen Sie ein Abo ab.", "Pour lire la suite, abonnez-vous.",
        "Para seguir leyendo, suscríbete.",
        "Per continuare a leggere, abbonati.",
        "この記事は有料会員限定です。", "Чтобы читать дальше, оформите подписку.",
    ],
)  # fmt: skip
def test_a_text_that_ends_in_a_call_to_subscribe(tail: str) -> None:
    assert why_cut(LONG + f"<p>{tail}</p>") == ENDS


@pytest.mark.parametrize("end", ["when the pump […]", "when the pump [...]", "when the pump… Read more", "when the pump ... Weiterlesen »"])
def test_a_text_that_breaks_off(end: str) -> None:
    assert why_cut(LONG + f"<p>The owner said that it was on Tuesday, {end}</p>") == BREAKS_OFF


def test_dots_end_only_what_is_short() -> None:
    assert why_cut(paragraphs(2) + "<p>The owner said that it was on Tuesday, when the pump…</p>") == BREAKS_OFF
    assert why_cut(LONG + "<p>And so the island waits for the next ship…</p>") is None


def test_words_that_are_missing() -> None:
    assert why_cut(LONG, linked('"wordCount": 2500')) == "the page says that its text has 2,500 words, and 720 of them are on it"
    assert why_cut(LONG, linked('"wordCount": "700"')) is None
    assert why_cut(LONG, linked('"wordCount": 2500, "isAccessibleForFree": true')) is None, "some count something else"
    assert why_cut(LONG, linked('"wordCount": "9e99"')) is None


def test_every_language_with_words_knows_how_its_pages_close() -> None:
    assert [entry.code for entry in LANGUAGES if not entry.credits.closed] == []
