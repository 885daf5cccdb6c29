"""A story in four languages with everything a report can hold, and the same story as somebody would write it who means harm."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from crosswire.findings.voices import voices_of, with_voices
from crosswire.model.article import Article
from crosswire.model.claim import Reading, Sentence
from crosswire.model.finding import Discrepancy
from crosswire.model.origin import AgencyCredit, Mark, Origin, Reliance
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.report import Failure, StoryReport
from crosswire.model.span import Span

MORNING = datetime(2026, 10, 14, 6, 30, tzinfo=UTC)
SENTENCES = {
    "en": ("Three sailors died on the ferry.", "The captain left last.", "The harbour of Thalero is closed."),
    "ar": ("لقي ثلاثة بحارة مصرعهم على العبّارة.", "كان القبطان آخر من غادر.", "قال الوزير إن التحقيق بدأ."),
    "zh": ("渡轮上有四名船员遇难。", "船长最后离开。", "中国大使馆证实六名公民安全。"),
    "de": ("Drei Seeleute starben auf der Fähre.", "Die Reederei schweigt.", "Im Hafen wartet ein Schlepper."),
}
OUTLETS = {"en": "The Wexmoor Chronicle", "ar": "بريد المرفأ", "zh": "海潮晚报", "de": "Leinekurier"}


def as_it_is(text: str) -> str:
    """Nothing is done to it."""
    return text


def told_story(meant: Callable[[str], str] = as_it_is) -> StoryReport:
    """``meant`` may put something into every title, name, text, value and note that a reader is shown."""
    articles = tuple(_article(code, number, meant) for number, code in enumerate(SENTENCES))
    voices = voices_of(articles)
    points = with_voices((*_claims(articles, meant), *_details(articles, meant)), voices)
    return StoryReport(
        articles,
        tuple(Reading(one.id, (Sentence(Span(0, len(one.text)), (Span(0, len(one.text)),)),), ()) for one in articles),
        points,
        voices,
        "fake words",
        (_conflict("d1", articles, meant),),
        (_conflict("u1", articles, meant),),
        (meant("Passages are compared by meaning."),),
        (Failure(meant("gone.txt"), meant("there is no such file")),),
        (_origin(articles, meant),),
        _credits(articles, meant),
    )


def _article(code: str, number: int, meant: Callable[[str], str]) -> Article:
    one = Article(
        id=meant(f"{code}-{number}"),
        text=meant("\n\n".join(SENTENCES[code])),
        language=code,
        outlet=meant(OUTLETS[code]),
        title=meant(SENTENCES[code][0][:-1]),
        published=MORNING + timedelta(hours=3 * number),
        url="https://wexmoor.example/ferry",
    )
    return one if code != "de" else replace(one, complete=False, incomplete_because=meant("the page is for subscribers"), published=None)


def place(article: Article, words: str) -> Span:
    """Where the words stand in its text."""
    start = article.text.index(words)
    return Span(start, start + len(words))


def _claims(articles: tuple[Article, ...], meant: Callable[[str], str]) -> tuple[Point, ...]:
    en, ar, zh, de = articles
    said = {one.id: SENTENCES[one.language] for one in articles}
    first = tuple(Evidence(one.id, place(one, said[one.id][0]), 0.8) for one in articles)
    second = tuple(Evidence(one.id, place(one, said[one.id][1]), 0.6) for one in (en, ar))
    absent = (_absence(zh, State.PARTLY, 1), _absence(de, State.UNSURE, 1))
    third = (Evidence(zh.id, place(zh, said[zh.id][2])),)
    lacking = tuple(_absence(one, State.NOT_FOUND, 2) for one in (en, ar, de))
    fourth = (Evidence(de.id, place(de, said[de.id][2])),)
    cut = (_absence(en, State.NOT_FOUND, 2), _absence(ar, State.TRUNCATED, 2), Absence(zh.id, State.NOT_FOUND, None, meant("No claim.")))
    planned = Evidence(en.id, place(en, said[en.id][2]), 0.5, attribution=meant("the harbour master"), stance="denies", strength="planned")
    fifth = (planned, Evidence(ar.id, place(ar, said[ar.id][2]), 0.5))
    return (
        Point("p1", "claim", meant(said[en.id][0]), first, (), 0, meant("On average 60% is in both.")),
        Point("p2", "claim", meant(said[en.id][1]), second, absent, 0, meant("On average 50% is in both.")),
        Point("p3", "claim", said[zh.id][2], third, lacking, 0, meant("No other article has it.")),
        Point("p4", "claim", said[de.id][2], fourth, cut, 0, meant("No other article has it.")),
        Point("p5", "claim", said[en.id][2], fifth, tuple(_absence(one, State.NOT_FOUND, 2) for one in (zh, de)), 0),
    )


def _absence(article: Article, state: State, sentence: int) -> Absence:
    span = place(article, SENTENCES[article.language][sentence])
    return Absence(article.id, state, Nearest(span, 0.31), "The whole article was searched.")


def _details(articles: tuple[Article, ...], meant: Callable[[str], str]) -> tuple[Point, ...]:
    en, ar, zh, de = articles
    three = tuple(Evidence(one.id, place(one, word), value=meant("3")) for one, word in ((en, "Three"), (ar, "ثلاثة"), (de, "Drei")))
    four = (Evidence(zh.id, place(zh, "四名"), value=meant("4")),)
    harbour = (Evidence(en.id, place(en, "Thalero"), value="place:thalero"),)
    nowhere = tuple(Absence(one.id, State.NOT_FOUND, None, meant("It is named nowhere.")) for one in (ar, zh, de))
    return (
        Point("p1.1", "quantity", meant("3 (sailors)"), three, (Absence(zh.id, State.NOT_FOUND, None, "No."),), 0, within="p1"),
        Point(
            "p1.2",
            "quantity",
            meant("4 (名)"),
            four,
            tuple(Absence(one.id, State.NOT_FOUND, None, "No.") for one in (en, ar, de)),
            0,
            "",
            "p1",
        ),
        Point("e1", "entity", meant("Thalero"), harbour, nowhere, 0),
    )


def _origin(articles: tuple[Article, ...], meant: Callable[[str], str]) -> Origin:
    en, ar, *_ = articles
    mark = Mark(en.id, place(en, "The captain left last."), meant("Both have it in the same words."))
    return Origin(meant("MPA"), (en.id, ar.id), (mark,), meant("Both carry one text."))


def _credits(articles: tuple[Article, ...], meant: Callable[[str], str]) -> tuple[AgencyCredit, ...]:
    """The English article prints an agency's text, the Chinese one quotes it."""
    en, _, zh, _ = articles
    found = ((en, Reliance.PRINTED), (zh, Reliance.CITED))
    return tuple(AgencyCredit(one.id, Span(0, 3), meant("MPA"), reliance, meant("It says so.")) for one, reliance in found)


def _conflict(name: str, articles: tuple[Article, ...], meant: Callable[[str], str]) -> Discrepancy:
    en, _, zh, _ = articles
    evidence = (Evidence(en.id, place(en, "Three"), value=meant("3")), Evidence(zh.id, place(zh, "四名"), value=meant("4")))
    return Discrepancy(name, "quantity", "p1", evidence, meant("3 in one; 4 in the other."))


#: What somebody might write who wants a page, a table or a program to do something.
HARM = (
    '<script>window.harmed = 1</script></script><img src="x" onerror="window.harmed = 2"></details></section>--><!--',
    "javascript:window.harmed=3 [text](javascript:harm) https://harm.example/ www.harm.example a@harm.example",
    "\u202etfel ot thgir\u2066 \x00\x07\x1b[31m \ud800",
    '=HYPERLINK("https://harm.example","here") | `code` **bold** __more__ # heading {{ 7 * 7 }} {% raw %} &lt; &#60; $x$',
    "x" * 200,
)


def harmful(text: str) -> str:
    """The text among all of it. What it says itself stays findable."""
    return f"=1+1 {HARM[0]} {HARM[1]} {text} {HARM[2]} {HARM[3]} {HARM[4]}"


def harmful_story() -> StoryReport:
    """The same story, every word of it meant to do harm; and addresses that no browser should follow."""
    told = told_story(harmful)
    addresses = ("javascript:window.harmed=4", "data:text/html,<script>window.harmed=5</script>", 'https://harm.example/"onclick="x', None)
    return replace(told, articles=tuple(replace(one, url=url) for one, url in zip(told.articles, addresses, strict=True)))
