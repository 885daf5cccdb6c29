"""The text of a page's article: nothing of it lost, nothing of others in it."""

import pytest

from crosswire.ingest.page.lead import standfirst
from crosswire.ingest.page.markup import tree_of
from crosswire.ingest.page.reading import page_of
from tests.ingest.page.pages import PARAGRAPHS, html, linked, meta, paragraphs

LEAD = "Nine days without a ferry are over: from Monday the ship sails again."
HEADLINE = "<h1>Ferry is back</h1>"


def text(inside: str | None = None, head: str = "", around: str = "%s") -> str:
    return page_of(html(head, inside, around).encode(), "a page", "a").text


@pytest.mark.parametrize(
    "lead",
    [
        f'<p class="article__standfirst">{LEAD}</p>',
        f'<div class="SplitHeaderDek-x1 css-9">{LEAD}</div>',
        f'<h2 class="subtitle">{LEAD}</h2>',
        f'<header><div class="entry-excerpt"><p>{LEAD}</p></div></header>',
        f'<div class="css-1x"><div><div>{LEAD}</div></div></div>',
        f'<span class="byline">By Ana Prado of our staff on the island, with pictures.</span><p>{LEAD}</p>',
    ],
)
def test_a_standfirst_begins_the_text(lead: str) -> None:
    assert text(HEADLINE + lead + paragraphs()) == "\n".join([LEAD, *PARAGRAPHS])


def test_a_standfirst_that_the_page_describes_itself_with() -> None:
    described = LEAD.rstrip(".")
    assert text(f"{HEADLINE}<h3>{described}</h3>" + paragraphs(), meta(og__description=described)).startswith(described)


@pytest.mark.parametrize(
    "between",
    [
        '<figure><img src="a.png"><figcaption>The ferry in its dock on Friday morning, before it was repaired.</figcaption></figure>',
        '<div class="photo-caption">The ferry in its dock on Friday morning, before it was repaired.</div>',
        '<div class="newsletter">All news of the region, every morning at six in your letter box. Sign up.</div>',
        '<div class="lead"><a href="/x">Also read what the owner of the ferry said about the fire on Monday.</a></div>',
        '<span class="lead">Ferry is back</span>',
        '<script type="application/json">{"lead": "not for readers but for programs, in quite a few words."}</script>',
    ],
)
def test_what_is_no_standfirst(between: str) -> None:
    assert text(HEADLINE + between + paragraphs()).startswith(PARAGRAPHS[0])


def test_what_stands_beside_a_button_is_no_standfirst() -> None:
    offer = "<div><span>You can keep this article and read it later, for that you must be registered.</span>%s</div>"
    for beside, found in (("", True), ("<button>Keep</button>", False), ("<img src='a.png'>", False)):
        tree = tree_of(html(inside=HEADLINE + offer % beside + paragraphs()).encode(), "a page")
        assert bool(standfirst(tree, "Ferry is back", PARAGRAPHS[0], [])) == found


def test_the_headline_is_no_line_of_the_text() -> None:
    assert "Ferry is back" not in text(HEADLINE + paragraphs()).split("\n")


def test_a_paragraph_for_another_width_of_screen_comes_once() -> None:
    assert text(HEADLINE + paragraphs() + f"<p>{PARAGRAPHS[1]}</p>").count(PARAGRAPHS[1]) == 1


def test_lists_quotes_and_tables_stay() -> None:
    parts = (
        "<ul><li>a new pump was put in</li><li>the cable was replaced</li></ul><blockquote><p>We are glad that it is over.</p></blockquote>"
        "<table><tr><td>Adults</td><td>4.50</td></tr><tr><td>Children</td><td>2.25</td></tr></table>"
    )
    found = text(HEADLINE + paragraphs(2) + parts + f"<p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p>")
    for kept in ("a new pump", "the cable was", "We are glad", "Children", "2.25"):
        assert kept in found


def test_the_next_article_of_an_endless_page_is_not_read() -> None:
    other = (
        "<article><h1>Bus is late</h1>"
        + "<p>The bus to the market stood in the snow for two hours on Thursday, and then turned.</p>" * 9
        + "</article>"
    )
    found = text(around=f"%s<div class='more'>{other}</div>", head=linked('"headline": "Ferry is back", "datePublished": "2026-04-14"'))
    assert found == "\n".join(PARAGRAPHS)


def test_posts_of_a_live_page_are_all_read() -> None:
    posts = "".join(f"<article><h2>{hour} o'clock</h2><p>{PARAGRAPHS[hour]} It was {hour}.</p></article>" for hour in range(4))
    assert all(f"It was {hour}." in text(HEADLINE + posts) for hour in range(4))


def test_teasers_in_a_list_are_no_text() -> None:
    teaser = '<li><a href="/x"><h3>Bus is late</h3></a><p>The bus to the market stood in the snow for two hours on Thursday.</p></li>'
    assert "Bus" not in text(HEADLINE + paragraphs() + f"<ul>{teaser * 5}</ul>")


def test_an_article_that_is_a_list_stays() -> None:
    inside = f"<ul><li>{HEADLINE}{paragraphs(3)}</li></ul>"
    assert PARAGRAPHS[0] in text(inside)


def test_the_text_in_json_ld_stands_in_for_one_that_scripts_write() -> None:
    body = " ".join(f"Paragraph {number}: {PARAGRAPHS[number % 4]}" for number in range(12))
    stated = linked(f'"headline": "Ferry is back", "datePublished": "2026-04-14", "articleBody": "{body}"')
    assert text(f"{HEADLINE}<p>{PARAGRAPHS[0]}</p>", stated).count("Paragraph") == 12
    assert text(None, linked('"articleBody": "<p>Short</p>"')) == "\n".join(PARAGRAPHS)
