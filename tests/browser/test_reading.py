"""The page in a browser: it can be read, in any size, light or dark, with scripts or without."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from crosswire.model.report import StoryReport
from tests.browser.conftest import DESK, PHONE, Opened
from tests.small_story import article, points_of, report
from tests.told_story import OUTLETS, SENTENCES, harmful_story, told_story

SIZES = [pytest.param(DESK, id="desk"), pytest.param(PHONE, id="phone")]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_nobody_is_kept_from_using_it(opened: Opened, size: dict[str, int], dark: bool) -> None:
    seen = opened(told_story(), size=size, dark=dark)
    seen.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    found = Axe().run(seen.page, options={"resultTypes": ["violations"]}).response["violations"]
    grave = [(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found if one["impact"] in {"serious", "critical"}]
    assert grave == []


@pytest.mark.parametrize("size", SIZES)
def test_it_complains_of_nothing_and_asks_nobody(opened: Opened, size: dict[str, int]) -> None:
    seen = opened(told_story(), size=size)
    seen.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    seen.page.mouse.wheel(0, 5000)
    assert (seen.complaints, seen.requests) == ([], [])


def test_it_never_scrolls_sideways(opened: Opened) -> None:
    seen = opened(told_story(), size=PHONE)
    assert seen.wide() == 0
    seen.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert seen.wide() == 0


def test_the_picture_scrolls_in_itself(opened: Opened) -> None:
    names = "abcdefgh"
    seen = opened(report([article(name) for name in names], points_of("++++++++", "+-------")), size=PHONE)
    inner = seen.page.locator(".picture")
    assert inner.evaluate("one => one.scrollWidth > one.clientWidth")
    assert seen.wide() == 0
    inner.evaluate("one => one.scrollTo(100, 0)")
    head, row = seen.page.locator(".matrix thead th").first, seen.page.locator(".matrix tr[data-p] th").first
    left = inner.bounding_box()
    assert left is not None
    for fixed in (head, row):
        box = fixed.bounding_box()
        assert box is not None
        assert abs(box["x"] - left["x"]) < 3


def test_without_scripts_everything_can_be_read(opened: Opened) -> None:
    seen = opened(told_story(), script=False)
    assert not seen.page.locator(".filters").is_visible()
    seen.page.locator(".matrix tr[data-p=p3] td.not_found a").first.click()
    reached = seen.page.locator("#p3-a1")
    assert reached.is_visible()
    assert "score 0.31" in reached.inner_text()
    assert SENTENCES["en"][2] in reached.inner_text()


def test_arabic_stands_from_right_to_left_and_chinese_is_chinese(opened: Opened) -> None:
    page = opened(told_story(), at="#p1").page
    arabic, chinese = page.locator("#p1-a2 blockquote"), page.locator("#p1-a3 blockquote")
    assert (arabic.get_attribute("lang"), chinese.get_attribute("lang")) == ("ar", "zh")
    direction = "one => getComputedStyle(one).direction"
    assert (arabic.evaluate(direction), chinese.evaluate(direction)) == ("rtl", "ltr")
    assert SENTENCES["ar"][0] in arabic.inner_text()
    assert page.locator(".sheet div[lang=ar] p").first.evaluate(direction) == "rtl"
    assert page.locator(".articles bdi", has_text=OUTLETS["ar"]).count() == 1


def test_every_standing_has_a_shape_of_its_own(opened: Opened) -> None:
    """Not the colour alone tells them apart: seen in one colour, no two are drawn alike."""
    page = opened(told_story()).page
    states = ("reported", "partly", "not_found", "unsure", "truncated")
    looks = {one: page.locator(f".legend .sign.{one}").first.screenshot() for one in states}
    looks["alone"] = page.locator(".legend .sign.alone").screenshot()
    assert len(set(looks.values())) == len(looks)


#: By how many units the words of a drawing reach beyond it, at most.
_BEYOND = """one => Math.max(...Array.from(one.querySelectorAll("text"), text => {
    const box = text.getBBox();
    return Math.max(box.x + box.width - one.viewBox.baseVal.width, -box.x);
}))"""


@pytest.mark.parametrize("told", [told_story(), harmful_story()], ids=["usual", "harmful"])
@pytest.mark.parametrize("size", SIZES)
def test_who_has_a_text_from_whom_is_drawn_within_its_frame(opened: Opened, told: StoryReport, size: dict[str, int]) -> None:
    seen = opened(told, size=size)
    (drawn,) = seen.page.locator(".descent").all()
    box = drawn.bounding_box()
    assert box is not None
    assert box["width"] <= size["width"]
    assert drawn.evaluate(_BEYOND) <= 0
    assert seen.wide() == 0


def test_the_drawing_is_seen_in_the_dark_and_on_paper(opened: Opened) -> None:
    page = opened(told_story(), dark=True).page
    ink = "one => getComputedStyle(one.querySelector('text')).fill + getComputedStyle(one).backgroundColor"
    dark = page.locator(".descent").evaluate(ink)
    page.emulate_media(media="print")
    paper = page.locator(".descent").evaluate(ink)
    assert page.locator(".descent").is_visible()
    assert dark != paper


def test_the_drawing_is_read_out(opened: Opened) -> None:
    tree = opened(told_story()).page.locator("#origins").aria_snapshot()
    assert 'img "Voice 1: who has the text from MPA"' in tree


def test_nothing_is_cut_off_on_paper(opened: Opened) -> None:
    """Wide tables and drawings shrink to a sheet of A4."""
    names = "abcdefgh"
    page = opened(report([article(name) for name in names], points_of("++++++++", "+-------"))).page
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 700, "height": 990})
    beyond = page.evaluate("Array.from(document.querySelectorAll('.scroll > *'), one => one.getBoundingClientRect().right - innerWidth)")
    assert max(beyond) <= 0


def test_it_prints_with_all_that_is_closed(opened: Opened) -> None:
    page = opened(told_story()).page
    page.emulate_media(media="print")
    assert page.locator("#p3-a1").is_visible()
    assert not page.locator(".filters").is_visible()


def test_what_has_nothing_to_compare_is_a_page_too(opened: Opened) -> None:
    for told in (report([], ()), report([article("a")], ()), report([article("a", "Same."), article("b", "Same.")], points_of("++"))):
        seen = opened(told, size=PHONE)
        assert (seen.complaints, seen.wide()) == ([], 0)
        assert seen.page.locator(".matrix").count() == 0
