"""What the story is, and which articles were read."""

from collections.abc import Iterator

from crosswire.findings.about import about
from crosswire.findings.length import words_in
from crosswire.render.appeared import appeared
from crosswire.render.markdown.sheet import Sheet, escaped
from crosswire.render.text.paper import counted
from crosswire.text.language_names import name_of


def top(sheet: Sheet) -> Iterator[str]:
    """The story in the words of an article, and how much was read."""
    report = sheet.report
    yield "# Who reports what"
    subject = about(report)
    if subject:
        yield from ("", f"> {escaped(subject)}")
    languages, voices = {article.language for article in report.articles}, set(report.voices.values())
    counts = ((len(report.articles), "article"), (len(languages), "language"), (len(voices), "voice"))
    yield from ("", ", ".join(counted(count, what) for count, what in counts))


def articles_table(sheet: Sheet) -> Iterator[str]:
    """A line an article."""
    yield from ("", "## Articles", "", "| | outlet | language | published | words | voice | text |", "|--:|---|---|---|--:|--:|---|")
    for number, article in enumerate(sheet.report.articles, 1):
        whole = "whole" if article.complete else "cut"
        language, voice = escaped(name_of(article.language)), sheet.report.voices[article.id]
        facts = f"{language} | {appeared(article)} | {words_in(article.text):,} | {voice}"
        yield f"| {number} | {sheet.names[article.id]} | {facts} | {whole} |"
