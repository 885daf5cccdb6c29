"""Web pages: the body, and what the page says about itself."""

import gzip
import pickle
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from crosswire.errors import InputError
from crosswire.ingest.page.reading import page_of
from crosswire.model.article import Article
from crosswire.model.report import Failure

Reader = Callable[..., Article]
Refused = Callable[..., Failure]

PARAGRAPHS = "".join(
    f"<p>{text}</p>"
    for text in (
        "The ferry to the island sails again from Monday, its owner said on Friday, after nine days in the dock.",
        "Engineers replaced a pump and two hundred metres of cable. &amp;c. Nobody had been hurt in the fire.",
        "The harbour master wants a second inspection before winter, when the crossing takes half an hour longer.",
    )
)
HEAD = """<meta charset="utf-8"><title>Ferry back - Nordkurier</title><link rel="canonical" href="https://www.nk.example/ferry">"""
LINKED = """<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2020-01-01"}, {"@type": ["NewsArticle"],
"headline": "Ferry is back &amp; sailing", "datePublished": "2026-03-04T21:30:00-05:00",
"publisher": {"@type": "Organization", "name": "Nordkurier"}%s}]}
</script>"""


def page(head: str = HEAD, body: str = PARAGRAPHS, lang: str = "en-GB") -> str:
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
    return (
        f"<!DOCTYPE html><html lang='{lang}'><head>{head}</head><body>{menu}<article>{body}</article><footer>Imprint</footer></body></html>"
    )


def test_body_without_menus(read: Reader) -> None:
    text = read("a.html", page()).text
    assert text.startswith("The ferry to the island")
    assert text.count("\n") == 2
    assert "Sport" not in text
    assert "Imprint" not in text


def test_what_json_ld_says(read: Reader) -> None:
    article = read("a.html", page(HEAD + LINKED % ""))
    assert (article.title, article.outlet, article.url) == ("Ferry is back & sailing", "Nordkurier", "https://www.nk.example/ferry")
    assert article.published == datetime(2026, 3, 5, 2, 30, tzinfo=UTC)
    assert (article.id, article.language, article.language_given) == ("a", "en", True)


def test_what_meta_says(read: Reader) -> None:
    head = (
        '<meta property="og:site_name" content="Nordkurier"><meta property="article:published_time" content="2026-03-04T10:00:00Z">' + HEAD
    )
    article = read("a.html", page(head))
    assert (article.outlet, article.title) == ("Nordkurier", "Ferry back")
    assert article.published == datetime(2026, 3, 4, 10, tzinfo=UTC)


def test_a_page_that_says_nothing(read: Reader) -> None:
    article = read("nordkurier-en.html", page(head=""))
    assert (article.outlet, article.title, article.published, article.url) == ("nordkurier-en", None, None, None)


def test_the_site_names_the_outlet(read: Reader) -> None:
    assert read("a.html", page()).outlet == "nk.example"


def test_a_template_s_language_does_not_overrule_the_text(read: Reader) -> None:
    assert (read("a.html", page(lang="sv")).language, read("a.html", page(lang="sv")).language_given) == ("en", False)


def test_a_short_body_for_subscribers_is_known_to_be_cut(read: Reader) -> None:
    closed = HEAD + LINKED % ', "isAccessibleForFree": "False"'
    assert not read("a.html", page(closed)).complete
    many = "".join(f"<p>Paragraph {number} of the story tells what happened next on the island.</p>" for number in range(40))
    assert read("a.html", page(closed, many)).complete


def test_a_declared_encoding(read: Reader) -> None:
    body = PARAGRAPHS.replace("ferry", "Fähre").replace("Monday", "Größe")
    html = page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', body).encode("latin-1")
    assert "Fähre" in read("a.html", html).text
    assert "Größe" in read("a.html", page('<meta charset="windows-1251">', body)).text, "what is UTF-8 is not what it says it is"


def test_a_compressed_page(read: Reader, refused: Refused) -> None:
    packed = gzip.compress(page().encode())
    assert read("nk.html.gz", packed).id == "nk"
    assert refused("nk.html.gz", packed[:-20]).reason == "is a damaged compressed file"
    assert "too large" in refused("bomb.html.gz", gzip.compress(b" " * 30_000_000)).reason


@pytest.mark.parametrize("name", ["download", "page.txt"])
@pytest.mark.parametrize("before", ["", "\n\n", "\ufeff", '<?xml version="1.0" encoding="utf-8"?>\n'])
def test_a_page_by_another_name(read: Reader, name: str, before: str) -> None:
    article = read(name, before + page())
    assert (article.text.startswith("The ferry"), article.outlet) == (True, "nk.example")


def test_a_page_in_utf16_by_another_name(read: Reader) -> None:
    assert read("page.txt", page().encode("utf-16")).text.startswith("The ferry")


def test_markup_in_a_text_makes_no_page_of_it(read: Reader) -> None:
    text = "<htmlx> and <html> are how a page begins, the teacher said.\n"
    assert read("a.txt", text).text == text


@pytest.mark.parametrize(
    "content",
    [
        "",
        "<html><body></body></html>",
        "\0\0",
        "<html><body><p>" + "a <b>b</b> <a href=x>c</a> " * 2000,
        "<html><body>" + "<div><span>words</span></div>" * 20_000,
        "<html><body>" + "<div>" * 50_000,
        "<" * 1_000_000,
        "<html><body><div " + " ".join(f"a{number}=1" for number in range(200_000)) + ">",
        "<html><body><div x='>' " + " ".join(f'a{number}=">"' for number in range(50_000)) + ">",
        "<html><body>" + "<ul><li>" * 5000 + "<a><h2>x</h2></a>",
        "<html><body>" + "a\0b" * 5000,
        b"%PDF-1.7",
    ],
)
def test_no_page_to_read(refused: Refused, content: str | bytes) -> None:
    assert refused("a.html", content).reason


@pytest.mark.parametrize("block", ["[" * 50_000, "{", '"x"', "null", '{"@type": "NewsArticle", "headline": 5, "publisher": [[]]}'])
def test_bad_json_ld_is_passed_over(read: Reader, block: str) -> None:
    article = read("a.html", page(f'{HEAD}<script type="application/ld+json">{block}</script>'))
    assert article.title == "Ferry back - Nordkurier"


def test_hostile_words_stay_words(read: Reader) -> None:
    article = read("a.html", page('<meta property="og:url" content="javascript:alert(1)"><title>&lt;script&gt;x\ny</title>'))
    assert (article.url, article.title) == (None, "<script>x y")


@pytest.mark.parametrize(
    "inside",
    [
        "<h1>Bus</h1><time>soon</time>" * 5000,
        "<li><a><h3>Bus</h3></a></li>" * 5000,
        "<article><h1>Bus</h1>late</article>" * 5000,
        "<h1>Bus</h1>" + "<div>" * 240 + "word " * 500_000,
        "<article>" + '<div class="paywall">to continue readin</div>' * 9000,
        '<div class="' + "paywall " * 300_000 + '">',
        "<p>" + "&amp;" * 300_000 + "</p>",
        "<p>" + "14.04.2026 " * 50_000 + "</p>",
        "<title>" + "a - " * 300_000 + "</title>",
        '<meta name="date" content="2026-99-99">' * 9000,
        '<script type="application/ld+json">' + "{, " * 200_000 + "</script>",
    ],
)
def test_a_hostile_page_comes_to_its_end(inside: str) -> None:
    """Each of these would take minutes or gigabytes from whoever looks at every pair of its parts."""
    data = f"<html><body>{inside}</div>{PARAGRAPHS * 4}".encode()
    try:
        text = page_of(data, "a page", "a").text
    except InputError as error:
        text = error.reason
    assert text


def test_declared_entities_are_not_expanded(read: Reader) -> None:
    declared = '<!DOCTYPE html [<!ENTITY a "ferry ferry ferry"><!ENTITY b "&a;&a;&a;&a;">]>'
    assert read("a.html", declared + page(body=PARAGRAPHS + "<p>Then came &b; and the rest of the islanders.</p>")).text.count("ferry") == 1


def test_a_page_is_read_by_another_process() -> None:
    assert pickle.loads(pickle.dumps(page_of)) is page_of
    found = page_of(page(HEAD + LINKED % "").encode(), "a page", "a", "https://www.nk.example/ferry", "utf-8")
    assert pickle.loads(pickle.dumps(found)) == found


def test_what_the_server_says_of_its_characters() -> None:
    data = page("", PARAGRAPHS.replace("ferry", "Fähre")).replace('<meta charset="utf-8">', "").encode("windows-1252")
    assert "Fähre" in page_of(data, "a page", "a", charset="ISO-8859-1").text
    assert "Fähre" in page_of(data.decode("windows-1252").encode(), "a page", "a", charset="ISO-8859-1").text, "it is UTF-8 all the same"
