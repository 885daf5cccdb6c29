"""Articles that say the same are linked, whatever happens to one of them."""

from crosswire.store.base import Store
from tests.store.conftest import NOON
from tests.store.texts import FERRY, FERRY_EDITED, VOTE, article, untitled

Links = dict[str, tuple[str | None, str | None]]


def links(store: Store) -> Links:
    """Number -> the article with the same text, and the one it is much like."""
    return {kept.article.id: (kept.same_text_as, kept.much_like) for kept in store.articles()}


def keep(store: Store, *texts: str) -> None:
    for text in texts:
        store.keep(untitled(text), f"k{len(list(store.articles())) + 1}", NOON)


def test_the_very_same_text_under_other_keys(store: Store) -> None:
    keep(store, FERRY, FERRY.replace("\n", " \n\n"), VOTE, FERRY)
    assert links(store) == {"1": (None, None), "2": ("1", None), "3": (None, None), "4": ("1", None)}


def test_almost_the_same_text(store: Store) -> None:
    keep(store, FERRY, VOTE, FERRY_EDITED, FERRY_EDITED)
    assert links(store) == {"1": (None, None), "2": (None, None), "3": (None, "1"), "4": ("3", None)}


def test_the_nearest_is_the_one(store: Store) -> None:
    keep(store, FERRY, FERRY_EDITED, FERRY_EDITED + "\nMore is to come.")
    assert links(store)["3"] == (None, "2")


def test_short_texts_are_like_nothing_but_themselves(store: Store) -> None:
    keep(store, "More follows soon.", "More follows soon!", "More follows soon.")
    assert links(store) == {"1": (None, None), "2": (None, None), "3": ("1", None)}


def test_a_revision_moves_the_links(store: Store) -> None:
    keep(store, FERRY, FERRY, FERRY_EDITED)
    store.keep(untitled(VOTE), "k1", NOON)
    assert links(store) == {"1": (None, None), "2": (None, None), "3": (None, "2")}
    store.keep(untitled(FERRY), "k1", NOON)
    assert links(store) == {"1": (None, None), "2": ("1", None), "3": (None, "1")}


def test_an_earlier_article_that_becomes_like_a_later_one(store: Store) -> None:
    keep(store, VOTE, FERRY_EDITED)
    store.keep(untitled(FERRY), "k1", NOON)
    assert links(store) == {"1": (None, None), "2": (None, "1")}


def test_removing_moves_the_links(store: Store) -> None:
    keep(store, FERRY, FERRY, FERRY, FERRY_EDITED)
    store.remove(["1"])
    assert links(store) == {"2": (None, None), "3": ("2", None), "4": (None, "2")}
    store.remove(["2", "3"])
    assert links(store) == {"4": (None, None)}


def test_removing_all_copies_at_once(store: Store) -> None:
    keep(store, FERRY, FERRY, FERRY_EDITED, VOTE)
    store.remove(["1", "2", "3"])
    keep(store, FERRY_EDITED)
    assert links(store) == {"4": (None, None), "5": (None, None)}


def test_old_revisions_have_no_links(store: Store) -> None:
    keep(store, FERRY, FERRY)
    store.keep(article(VOTE), "k2", NOON)
    assert [(kept.same_text_as, kept.much_like) for kept in store.revisions("k2")] == [(None, None)] * 2


def test_chinese_texts_are_told_too(store: Store) -> None:
    text = "周三清晨，一艘载有九十人的渡轮在北港外海起火，三名乘客在救生艇赶到之前遇难，"
    text += "船长最后离船，他说浓烟来自车辆甲板，船东已展开调查并将承担丧葬费用。"
    keep(store, text, text.replace("三名", "四名"))
    assert links(store)["2"] == (None, "1")


def test_a_crowd_of_near_copies_costs_no_more_and_is_linked(store: Store) -> None:
    with store.together():
        for number in range(60):
            store.keep(untitled(f"{FERRY}\nEdition {number} of many."), f"edition {number}", NOON)
    found = links(store)
    assert all(found[str(number)][1] is not None for number in range(2, 61))
    assert all(int(found[str(number)][1] or 0) < number for number in range(2, 61))
