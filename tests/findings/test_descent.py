"""Descent: who has a text from whom, as far as credits say so."""

from dataclasses import replace

from crosswire.findings.descent import Descent, Heir, descents, owned_together
from crosswire.findings.voices import voices_of
from crosswire.model.origin import AgencyCredit, Origin, Reliance
from crosswire.model.report import StoryReport
from crosswire.model.span import Span
from tests.small_story import article, report

PLACE = Span(0, 3)


def credit(name: str, reliance: Reliance, agency: str = "MPA") -> AgencyCredit:
    return AgencyCredit(name, PLACE, agency, reliance, "It says so.")


def story(origins: tuple[Origin, ...] = (), found: tuple[AgencyCredit, ...] = (), owners: dict[str, str] | None = None) -> StoryReport:
    articles = [article(name) for name in "abcdef"]
    voices = voices_of(articles, origins, owners=owners)
    return replace(report(articles, ()), voices=voices, origins=origins, agency_credits=found, owners=owners or {})


def origin(agency: str | None, articles: str, first: str | None = None) -> Origin:
    return Origin(agency, tuple(articles), (), "They carry one text.", first)


def test_articles_that_stand_for_themselves_have_none() -> None:
    assert descents(story(found=(credit("a", Reliance.CITED),))) == ()


def test_how_each_article_credits_the_agency() -> None:
    found = (credit("c", Reliance.PRINTED), credit("c", Reliance.CITED), credit("a", Reliance.MATERIAL), credit("d", Reliance.CITED))
    (one,) = descents(story((origin("MPA", "abc", "a"),), found))
    heirs = (Heir("a", Reliance.MATERIAL), Heir("b"), Heir("c", Reliance.PRINTED))
    assert one == Descent(1, "MPA", heirs, quoting=("d",)), "whoever appeared first, the text is the agency's"


def test_another_agency_s_credit_says_nothing_of_this_one() -> None:
    (one,) = descents(story((origin("MPA", "ab"),), (credit("a", Reliance.PRINTED, "XPA"), credit("c", Reliance.CITED, "XPA"))))
    assert (one.heirs, one.quoting) == ((Heir("a"), Heir("b")), ())


def test_who_came_first_where_no_agency_is_known() -> None:
    (one,) = descents(story((origin(None, "bd", "d"),)))
    assert one == Descent(2, None, (Heir("b"), Heir("d")), first="d")


def test_two_texts_of_one_agency_in_one_voice_stand_together() -> None:
    both = story((origin("MPA", "ab"), origin("MPA", "ce")))
    apart = [(one.voice, [heir.article for heir in one.heirs]) for one in descents(both)]
    assert apart == [(1, ["a", "b"]), (2, ["c", "e"])]
    joined = replace(both, voices=both.voices | {"c": 1, "e": 1})
    assert [heir.article for heir in descents(joined)[0].heirs] == ["a", "b", "c", "e"]


def test_what_is_one_voice_by_its_owner() -> None:
    told = story((origin(None, "ab"),), owners={"b": "Ringwood", "c": "Ringwood", "d": "Lakeside"})
    assert owned_together(told) == {"Ringwood": ("b", "c")}
    assert descents(told) == (Descent(1, None, (Heir("a"), Heir("b"))), Descent(1, None, (Heir("c"),), owner="Ringwood"))


def test_the_same_words_are_one_voice_without_an_origin() -> None:
    same = report([article("a", "Same."), article("b", "Same."), article("c")], ())
    assert descents(same) == (Descent(1, None, (Heir("a"), Heir("b"))),)
