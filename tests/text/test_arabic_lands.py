"""Arabic words that are a land and an ordinary word."""

import pytest

from crosswire.extract.mentions import mentions_of
from crosswire.model.article import Article
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.told import Told
from crosswire.text.names.finding import pages_of
from crosswire.text.names.telling import as_told


@pytest.mark.parametrize(
    ("text", "land", "times"),
    [
        ("قال مسؤول مالي إن الدعم مالي وليس سياسيا، وإن القطاع المالي متضرر من عجز مالي كبير.", "مالي", 0),
        ("وصل وفد إداري ومالي إلى المرفأ.", "مالي", 0),
        ("سافر رئيس مالي إلى الخارج، وانسحبت مالي من التكتل، ويعيش كثيرون في مالي.", "مالي", 3),
        ("اجتمعت النيجر ومالي وبوركينا فاسو.", "مالي", 1),
        ("بدأ قطر العبارة مساء، واستخدم الطاقم زورق قطر، ويبلغ قطر المدخنة ثلاثة أمتار.", "قطر", 0),
        ("ويُنتظر قطر العبارة إلى المرفأ.", "قطر", 0),
        ("وقالت قطر إنها مستعدة، والتقى أمير قطر الوفد في قطر.", "قطر", 3),
        ("نشرت الوكالة صور السفينة، ووصلت صور أخرى.", "صور", 0),
        ("سقط قتيل في مدينة صور اللبنانية.", "صور", 1),
        ("وصلت هند الراوي مساء.", "هند", 0),
    ],
)
def test_a_word_is_a_land_only_where_one_may_stand(text: str, land: str, times: int) -> None:
    article = Article("a", f"خبر\n{text}", "ar", "o")
    assert [one.span.of(article.text) for one in mentions_of(article)].count(land) == times


@pytest.mark.parametrize(
    ("text", "told", "kept"),
    [
        ("وصل الركاب إلى الميناء مساء.", "الميناء", ""),
        ("بدأ قطر العبارة مساء.", "قطر", ""),
        ("وصل الركاب إلى الخليج مساء.", "الخليج", "الخليج"),
        ("وصلت العبارة إلى باري الإيطالية مساء.", "باري الإيطالية", "باري"),
        ("وصلت العبارة إلى الولايات المتحدة الأمريكية مساء.", "الولايات المتحدة الأمريكية", "الولايات المتحدة الأمريكية"),
    ],
)
def test_what_is_told_by_the_words_around_it_is_no_word_of_arabic(text: str, told: str, kept: str) -> None:
    (page,) = pages_of([(text, "ar")])
    start = text.find(told)
    drafts = as_told(page, [], [Told(Span(start, start + len(told)), {MentionType.PLACE: 0.9})])
    assert [draft.span.of(text) for draft in drafts] == [kept] * bool(kept)


def test_bari_in_italy_is_not_the_region_of_somalia() -> None:
    article = Article("a", "خبر\nوصلت العبارة إلى باري الإيطالية مساء.", "ar", "o")
    assert "place:SO-BR" not in {one.entity for one in mentions_of(article)}
