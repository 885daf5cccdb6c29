"""Comparing what the store keeps."""

from pathlib import Path

from crosswire.config import Settings
from crosswire.desk.checking import check
from crosswire.desk.keeping import Intake, ingest
from crosswire.desk.kept import returning_in, taken_out
from crosswire.store.opening import open_store
from tests.fake_encoder import FakeEncoder

FOOTER = "The Wexmoor Chronicle is read in forty villages around the bay and on three islands."
EVENTS = ("A ferry burned at sea.", "The mayor stepped down.", "A bridge was closed.", "Snow fell in May.", "A school was opened.")


def test_what_returns_in_an_outlets_articles_is_no_claim_of_one(tmp_path: Path) -> None:
    for number, event in enumerate(EVENTS):
        text = f"---\noutlet: The Wexmoor Chronicle\nlanguage: en\n---\n{event} Nobody was hurt on day {number}.\n{FOOTER}\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    with open_store(":memory:") as store:
        ingest(Intake((str(tmp_path),)), Settings(), store)
        report = check(taken_out(store, ["1", "2"]), Settings(), encoder=FakeEncoder(), returning=returning_in(store))
    for article, reading in zip(report.articles, report.readings, strict=True):
        assert [(one.span.of(article.text), one.reason) for one in reading.set_aside] == [
            (FOOTER, "returns in 5 of the last 5 articles of The Wexmoor Chronicle")
        ]
    texts = {article.id: article.text for article in report.articles}
    told = [evidence.span.of(texts[evidence.article]) for point in report.points for evidence in point.reported]
    assert told
    assert not [words for words in told if FOOTER[:30] in words]
