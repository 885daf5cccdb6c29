"""Plain text files: what the reader is shown, and what their front matter says."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from crosswire.model.article import Article
from crosswire.model.report import Failure

Reader = Callable[..., Article]
Refused = Callable[..., Failure]

BODY = "Ferry returns to service\n\nThe ferry to the island sails again from Monday, its owner said.\n"


def test_the_text_is_the_file(read: Reader) -> None:
    article = read("nordkurier-de.txt", BODY)
    assert article.text == BODY
    assert (article.id, article.outlet, article.title) == ("nordkurier-de", "nordkurier-de", "Ferry returns to service")
    assert (article.language, article.language_given, article.published, article.complete) == ("en", False, None, True)


def test_front_matter_comes_off(read: Reader) -> None:
    says = (
        "outlet: Nordkurier: Abend\npublished: 2026-03-04T21:30:00-05:00\nurl: https://nk.example/a\ntitle: 'Fähre'\nlanguage: de-CH\nx: y"
    )
    article = read("a.txt", f"---\n{says}\n---\n{BODY}")
    assert article.text == BODY
    assert (article.outlet, article.title, article.url) == ("Nordkurier: Abend", "Fähre", "https://nk.example/a")
    assert (article.language, article.language_given) == ("de", True)
    assert article.published == datetime(2026, 3, 5, 2, 30, tzinfo=UTC)
    assert article.published.utcoffset() == timedelta(hours=-5)


@pytest.mark.parametrize(
    "text",
    [
        "---\nA rule, then prose without a word we know: nothing.\n---\nMore of it follows here.\n",
        "---\noutlet: never closed\nThe story goes on and on.\n",
        "---\nauthor: Ann Other\ntags: ferry\n---\nThe story.\n",
        "---\noutlet: too late\n" + "\n" * 60 + "---\nThe story.\n",
        "First a line.\n---\noutlet: not at the start\n---\n",
    ],
)
def test_what_is_no_front_matter_stays(read: Reader, text: str) -> None:
    article = read("a.txt", text)
    assert article.text == text
    assert article.outlet == "a"


def test_bad_values_in_front_matter_are_passed_over(read: Reader) -> None:
    article = read("a.txt", "---\npublished: last week\nurl: javascript:alert(1)\nlanguage: klingonish\n---\n" + BODY)
    assert (article.published, article.url, article.language) == (None, None, "en")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2026-03-04", datetime(2026, 3, 4, tzinfo=UTC)),
        ("2026-03-04T10:00Z", datetime(2026, 3, 4, 10, tzinfo=UTC)),
        ("2026-03-04 10:00", datetime(2026, 3, 4, 10, tzinfo=UTC)),
        ("0001-01-01T00:00+05:00", None),
        ("2026-13-01", None),
    ],
)
def test_published(read: Reader, date: str, expected: datetime | None) -> None:
    assert read("a.txt", f"---\npublished: {date}\n---\n{BODY}").published == expected


@pytest.mark.parametrize(
    "text",
    [
        "One line only",
        "A sentence stands first.\nAnother follows.\n",
        "x" * 300 + "\nMore.\n",
        "---\nMore.\n",
        "“We are done.”\nSo he said.\n",
    ],
)
def test_no_headline(read: Reader, text: str) -> None:
    assert read("a.txt", text).title is None


@pytest.mark.parametrize("line", ["Will the bridge hold?", "“Enough”, says the mayor", "大雨で道路流される"])
def test_a_headline(read: Reader, line: str) -> None:
    assert read("a.txt", f"\n  {line} \nThe rest of it.\n").title == line


def test_the_user_s_language_is_for_articles_that_do_not_say(read: Reader) -> None:
    assert (read("a.txt", BODY, "gd").language, read("a.txt", BODY, "gd").language_given) == ("gd", True)
    assert read("a.txt", "---\nlanguage: en\n---\n" + BODY, "gd").language == "en"


@pytest.mark.parametrize("content", ["", "\n \n\t", "\ufeff", "\u202e\u200b\u200f", "---\noutlet: Nobody\n---\n", "... !"])
def test_nothing_to_read(refused: Refused, content: str) -> None:
    assert refused("a.txt", content).reason in {"is empty", "there are no words in it"}


def test_odd_characters_stay_in_place(read: Reader) -> None:
    text = "The \u202ecouncil\u2066 met\0 again\x07, it\u00ad said.\u2028And \ufdfa left\r at \x85 noon.\n"
    assert read("a.txt", text).text == text


def test_spans_count_the_characters_shown(read: Reader) -> None:
    article = read("a.txt", b"\xef\xbb\xbfOne\r\ntwo \xf0\x9f\x9a\xa2 three\r\n")
    assert article.text == "One\ntwo \U0001f6a2 three\n"
    assert article.text.index("three") == 10


def test_a_very_long_text_is_cut_and_says_so(read: Reader) -> None:
    article = read("a.txt", "The council met again. " * 900_000)
    assert len(article.text) == 2_000_000
    assert not article.complete
    assert article.incomplete_because == "only its first 2,000,000 characters were read"


def test_a_line_of_a_megabyte(read: Reader) -> None:
    text = "word " * 200_000
    article = read("a.txt", text)
    assert (article.text, article.title) == (text, None)


def test_a_thousand_ligatures(read: Reader) -> None:
    assert len(read("a.txt", "\ufdfa" * 1000).text) == 1000


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("14.04.2026", datetime(2026, 4, 14, tzinfo=UTC)),
        ("14. 4. 2026, 8:05 Uhr", datetime(2026, 4, 14, 8, 5, tzinfo=UTC)),
        ("2026-04-15 8:05", datetime(2026, 4, 15, 8, 5, tzinfo=UTC)),
        ("2026-4-5T8:05:30Z", datetime(2026, 4, 5, 8, 5, 30, tzinfo=UTC)),
        ("2026/04/15", datetime(2026, 4, 15, tzinfo=UTC)),
        ("2026-04-15 8:05 +0200", datetime(2026, 4, 15, 6, 5, tzinfo=UTC)),
        ("04/05/2026", None),
        ("04.05.26", None),
        ("31.02.2026", None),
    ],
)
def test_published_as_people_write_it(read: Reader, date: str, expected: datetime | None) -> None:
    article = read("a.txt", f"---\npublished: {date}\n---\n{BODY}")
    assert article.published == expected
    assert bool(article.remarks) == (expected is None)


@pytest.mark.parametrize("name", ["German", "deutsch", " Deutsch ", "de", "DE-ch"])
def test_a_language_by_its_name(read: Reader, name: str) -> None:
    article = read("a.txt", f"---\nlanguage: {name}\n---\n{BODY}")
    assert (article.language, article.language_given, article.remarks) == ("de", True, ())


@pytest.mark.parametrize(
    ("block", "remark"),
    [
        ("---\npublished: last week\n---\n", "the date 'last week' is none that can be read, such as 2026-04-14"),
        ("---\nurl: javascript:alert(1)\n---\n", "the address 'javascript:alert(1)' does not begin with http:// or https://"),
        ("---\nlanguage: Klingon\n---\n", "the language 'Klingon' is neither a code such as 'de' nor a name that is known"),
        ("---\noutlet: A\nauthor: Ann Other\n---\n", "in the block at its top, 'author' is not read"),
        ("---\noutlet: A\n# a comment\nsub title: x\n- y\n\n---\n", "in the block at its top, 'sub title', '- y' are not read"),
        ("---\noutlet: A\n" + "".join(f"{c}: 1\n" for c in "abcdefg") + "---\n",
         "in the block at its top, 'a', 'b', 'c', 'd', 'e' and 2 more are not read"),
        ("---\noutlet: A\n", "the block at its top is not closed by a line of three dashes within 50 lines, so it was read as text"),
        ("---\noutlett: A\n---\n",
         "the block at its top has none of the keys language, outlet, published, title, url, so it was read as text"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_is_remarked_on(read: Reader, block: str, remark: str) -> None:
    assert read("a.txt", block + BODY).remarks == (remark,)


def test_a_long_value_is_quoted_in_part(read: Reader) -> None:
    (remark,) = read("a.txt", f"---\npublished: {'x' * 100_000}\n---\n{BODY}").remarks
    assert len(remark) < 120


@pytest.mark.parametrize("text", [BODY, "---\nA rule, then prose: nothing.\n---\n" + BODY, "----\noutlet: x\n" + BODY])
def test_what_was_never_meant_for_a_block_is_not_remarked_on(read: Reader, text: str) -> None:
    assert read("a.txt", text).remarks == ()


def test_the_line_ends_of_old_macintoshes(read: Reader) -> None:
    article = read("a.txt", ("---\noutlet: Nordkurier\n---\n" + BODY).replace("\n", "\r"))
    assert (article.text, article.outlet, article.title) == (BODY, "Nordkurier", "Ferry returns to service")


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85"])
def test_line_ends_of_unicode_stay_and_end_a_headline(read: Reader, end: str) -> None:
    text = BODY.replace("\n", end)
    assert (read("a.txt", text).text, read("a.txt", text).title) == (text, "Ferry returns to service")
