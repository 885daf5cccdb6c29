"""Articles that are meant to do harm change nothing but the text that is shown."""

from playwright.sync_api import Page

from tests.browser.conftest import PHONE, Opened
from tests.told_story import HARM, harmful_story, told_story

#: Every element with what it is and where it leads inside the page, in order.
_BUILT = r"""Array.from(document.querySelectorAll("*"), one => [
    one.tagName, one.getAttribute("class"), one.id.replace(/[.]\d+$/, ""), Array.from(one.attributes, each => each.name).join(" ")
].join("|"))"""


def built(page: Page) -> list[str]:
    """But for the links to addresses, which the harmful ones lack."""
    found: list[str] = page.evaluate(_BUILT)
    return [one for one in found if "|url|" not in one and not one.startswith(("SPAN|hidden", "SPAN|beside"))]


def test_the_page_is_built_as_ever(opened: Opened) -> None:
    usual, harmed = opened(told_story()), opened(harmful_story())
    assert built(harmed.page) == built(usual.page)
    assert len(built(usual.page)) > 300


def test_nothing_acts(opened: Opened) -> None:
    seen = opened(harmful_story())
    seen.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    seen.page.fill("[name=words]", HARM[0])
    seen.page.locator("a.claim").first.click()
    assert seen.page.evaluate("window.harmed") is None
    assert (seen.complaints, seen.requests) == ([], [])
    assert seen.page.locator("script").count() == 1
    assert seen.page.locator("img, iframe, object, embed, base, form[action], [onclick], [onerror], [style]").count() == 0


def test_no_address_acts_but_those_of_pages(opened: Opened) -> None:
    page = opened(harmful_story()).page
    places: list[str] = page.evaluate("Array.from(document.links, one => one.getAttribute('href'))")
    outside = [place for place in places if not place.startswith("#")]
    assert outside == ['https://harm.example/"onclick="x']
    assert page.locator("a.url").get_attribute("rel") == "noopener noreferrer"


def test_the_words_are_shown_as_they_are(opened: Opened) -> None:
    page = opened(harmful_story(), at="#p1").page
    shown = page.locator("#a1").inner_text()
    assert HARM[0] in shown
    assert "{{ 7 * 7 }}" in shown
    assert HARM[4] in shown


def test_directions_and_control_characters_are_shown_as_signs(opened: Opened) -> None:
    page = opened(harmful_story()).page
    text = page.evaluate("document.documentElement.textContent")
    assert not set(text) & set("\u202a\u202b\u202d\u202e\u2066\x00\x07\x1b")
    assert "‹U+202E›" in text


def test_a_word_without_end_keeps_within_the_page(opened: Opened) -> None:
    seen = opened(harmful_story(), size=PHONE)
    seen.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert seen.wide() == 0
