"""What a reader does with the page: follow links, filter, choose a claim, use the keyboard."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import Opened
from tests.small_story import article, point, report
from tests.told_story import told_story


def rows(page: Page) -> list[str]:
    """The points that the picture shows."""
    shown: list[str] = page.locator(".matrix tr[data-p]").evaluate_all("all => all.filter(one => !one.hidden).map(one => one.dataset.p)")
    return sorted(shown)


def cards(page: Page) -> list[str]:
    """The points that the lists show."""
    shown: list[str] = page.locator(".point").evaluate_all("all => all.filter(one => !one.hidden).map(one => one.dataset.p)")
    return sorted(shown)


def test_a_cell_leads_to_its_passage(opened: Opened) -> None:
    page = opened(told_story()).page
    for cell in page.locator(".matrix td a").all():
        target = (cell.get_attribute("href") or "")[1:]
        cell.click()
        assert page.locator(f"[id='{target}']").is_visible(), target
        page.go_back()


def test_a_link_to_a_point_opens_it(opened: Opened) -> None:
    seen = opened(told_story(), at="#p4")
    assert seen.page.locator("details[data-p=p4]").evaluate("one => one.open")
    assert seen.page.locator("#p4").is_visible()
    assert not seen.page.locator("#p3").is_visible()


def test_every_link_leads_somewhere(opened: Opened) -> None:
    page = opened(told_story()).page
    broken = page.evaluate(
        "Array.from(document.querySelectorAll('a[href^=\"#\"]'), a => a.hash.slice(1)).filter(id => !document.getElementById(id))"
    )
    assert broken == []


def test_filter_by_finding(opened: Opened) -> None:
    page = opened(told_story()).page
    assert rows(page) == cards(page) == ["p1", "p2", "p3", "p4", "p5"]
    for finding, points in {
        "discrepancy": ["p1"],
        "detail": ["p1"],
        "agreement": ["p1"],
        "exclusive": ["p3"],
        "omission": ["p5"],
        "certainty": ["p5"],
    }.items():
        page.select_option("[name=finding]", finding)
        assert rows(page) == cards(page) == points
    assert page.locator(".filters output").inner_text() == "1 of 5 points"


def test_filter_by_article(opened: Opened) -> None:
    page = opened(told_story()).page
    page.select_option("[name=article]", "3")
    assert rows(page) == cards(page) == ["p1", "p3"]
    page.select_option("[name=finding]", "omission")
    assert rows(page) == cards(page) == ["p5"]


def test_filter_by_kind(opened: Opened) -> None:
    page = opened(told_story()).page
    page.select_option("[name=kind]", "quantity")
    assert rows(page) == cards(page) == ["p1"]
    assert page.locator("#d1").is_visible()


def test_filter_by_words_of_any_language(opened: Opened) -> None:
    page = opened(told_story()).page
    for words, points in {"大使馆": ["p3"], "القبطان": ["p2"], "CAPTAIN last": ["p2"], "nobody says this": []}.items():
        page.fill("[name=words]", words)
        assert rows(page) == cards(page) == points
    page.click(".filters button")
    expect(page.locator(".point[hidden]")).to_have_count(0)
    assert len(cards(page)) == 5


def test_a_link_to_a_point_that_is_filtered_away_shows_it(opened: Opened) -> None:
    page = opened(told_story()).page
    page.select_option("[name=finding]", "exclusive")
    page.evaluate("location.hash = '#p1'")
    expect(page.locator("#p1")).to_be_visible()


def test_a_claim_that_is_chosen_lights_up_its_partners(opened: Opened) -> None:
    page = opened(told_story()).page
    page.locator("#a1 a.claim").first.click()
    lit: list[str] = page.locator(".claim.lit").evaluate_all("all => all.map(one => one.closest('.sheet').id)")
    assert sorted(lit) == ["a1", "a2", "a3", "a4"]
    assert "p1: in 4 articles" in page.locator(".chosen").inner_text()
    page.locator("#a3 a.claim[data-claim=p3]").click()
    assert page.locator(".claim.lit").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".claim.lit").count() == 0
    assert not page.locator(".chosen").is_visible()


def test_from_the_claim_to_its_point(opened: Opened) -> None:
    page = opened(told_story()).page
    page.locator("#a3 a.claim[data-claim=p3]").click()
    page.locator(".chosen a").click()
    assert page.locator("#p3").is_visible()


def test_it_works_from_the_keyboard(opened: Opened) -> None:
    page = opened(told_story()).page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator(".point summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".point").first.evaluate("one => one.open")
    page.locator("#a1 a.claim").first.focus()
    page.keyboard.press("Enter")
    assert page.locator(".claim.lit").count() == 4


def test_a_large_story_answers(opened: Opened) -> None:
    """Fifty articles: a filter, a choice and a leap are answered. How quickly is measured by evaluation/page.py."""
    articles = [article(f"n{number}", f"The ferry {number} sank. Its captain number {number} swam.") for number in range(50)]
    points = [
        point(f"p{row}", {one.id: "+" if (row + number) % 50 == 0 or row % 10 == 0 else "-" for number, one in enumerate(articles)})
        for row in range(300)
    ]
    seen = opened(report(articles, points))
    seen.page.select_option("[name=finding]", "exclusive")
    expect(seen.page.locator(".filters output")).to_have_text("270 of 300 points")
    seen.page.evaluate("location.hash = '#p11'")
    expect(seen.page.locator("#p11")).to_be_visible()
    assert seen.complaints == []
