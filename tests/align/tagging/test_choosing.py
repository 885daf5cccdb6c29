"""Rules and network side by side."""

import numpy as np
import pytest

from crosswire.align.tagging.choosing import Clash, clashes, features, is_open, is_theirs
from crosswire.align.tagging.fitted import CHOICE
from crosswire.align.tagging.labelled import Labelled
from crosswire.align.tagging.labels import BEGIN, GO_ON, LABELS, TYPES
from crosswire.align.tagging.told import told
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.finding import drafts_of, pages_of

PERSON, ORGANISATION, PLACE, OTHER = range(len(TYPES))
TEXT = "The Tidal Data Office in Lisbon fined Harbour Nine. Nobody knew why."


def labelled(sure: dict[str, int], text: str = TEXT, language: str = "en") -> Labelled:
    """A network that is sure of some names, each of a type, and that nothing else is one; a piece a word."""
    page = pages_of([(text, language)])[0]
    places = np.array([(word.start, word.end) for word in page.words], np.int64)
    named = np.full((len(places), LABELS), np.log(0.001), np.float32)
    named[:, 0] = np.log(0.99)
    for name, kind in sure.items():
        start = text.index(name)
        for place, (first, last) in enumerate(places):
            if start <= first and last <= start + len(name):
                named[place] = np.log(0.001)
                named[place, (BEGIN if first == start else GO_ON) + kind] = np.log(0.99)
    ends = np.flatnonzero([text[last : last + 1] == "." for _, last in places])
    return Labelled(page, places, named, np.array([0, *(ends[:-1] + 1)], np.int64), text.count)


def draft(name: str) -> Draft:
    start = TEXT.index(name)
    return Draft(Span(start, start + len(name)), tuple(name.lower().split()))


def test_what_overlaps_is_one_clash() -> None:
    ours = [draft("Data Office"), draft("Lisbon"), draft("Harbour"), draft("Nine")]
    theirs = [draft("Tidal Data Office").span, draft("Lisbon").span, draft("Harbour Nine").span]
    found = [([one.span.of(TEXT) for one in clash.ours], [span.of(TEXT) for span in clash.theirs]) for clash in clashes(ours, theirs)]
    assert found == [(["Data Office"], ["Tidal Data Office"]), (["Lisbon"], ["Lisbon"]), (["Harbour", "Nine"], ["Harbour Nine"])]


def test_names_end_with_their_sentence() -> None:
    assert [span.of(TEXT) for span in labelled({"Harbour Nine. Nobody": 1}).names] == ["Harbour Nine"]


def test_a_network_that_is_sure_is_believed() -> None:
    sees = labelled({"Tidal Data Office": 1})
    assert is_theirs(sees, Clash((draft("Data Office"),), (draft("Tidal Data Office").span,)))
    assert is_theirs(labelled({}), Clash((draft("Harbour Nine"),), ()))
    assert not is_theirs(labelled({"Harbour Nine": 1}), Clash((draft("Harbour Nine"),), (draft("Harbour").span,)))


def test_there_is_a_weight_for_each_feature() -> None:
    assert len(features(labelled({"Lisbon": 2}), Clash((draft("Lisbon"),), ()))) == len(CHOICE)


@pytest.mark.parametrize(
    ("ours", "theirs", "language", "text", "is_so"),
    [
        ([], ["Nobody"], "en", TEXT, False),
        ([], ["Tidal Data Office"], "en", TEXT, True),
        ([], ["Neue Hoffnung"], "de", "Die Neue Hoffnung fuhr.", False),
        (["Lisbon"], [], "en", TEXT, False),
        (["Lisbon"], ["Lisbon fined"], "en", TEXT, True),
        (["Reuters"], ["Reuters said"], "en", "So Reuters said at noon.", False),
        (["Reuters", "iFunkuhren"], ["Reuters iFunkuhren"], "de", "Der Preis von Reuters iFunkuhren stieg.", False),
        (["United Nations"], ["United Nations said"], "en", "So the United Nations said.", True),
        (["联合国"], ["联合国港务局"], "zh", "昨天联合国港务局表示。", True),
        (["United Nations"], ["Nations"], "en", "So the United Nations said.", False),
    ],
)
def test_what_may_be_chosen(ours: list[str], theirs: list[str], language: str, text: str, is_so: bool) -> None:
    sees = labelled({}, text, language)
    own = tuple(one for one in drafts_of([sees.page])[0] if one.span.of(text) in ours)
    spans = tuple(Span(text.index(name), text.index(name) + len(name)) for name in theirs)
    assert [one.span.of(text) for one in own] == ours
    assert is_open(sees, Clash(own, spans)) is is_so


@pytest.mark.parametrize(
    ("name", "kind", "language", "text", "is_so"),
    [
        ("Nobody", PERSON, "en", TEXT, True),
        ("Nobody", OTHER, "en", TEXT, False),
        ("Neue Hoffnung", ORGANISATION, "de", "Die Neue Hoffnung fuhr.", True),
        ("Hoffnung", ORGANISATION, "de", "Die Hoffnung fuhr.", False),
        ("Hoffnung", PLACE, "de", "Sie fuhr nach Hoffnung.", True),
    ],
)
def test_what_a_network_may_be_sure_of(name: str, kind: int, language: str, text: str, is_so: bool) -> None:
    start = text.index(name)
    assert is_open(labelled({name: kind}, text, language), Clash((), (Span(start, start + len(name)),))) is is_so


def test_types_are_told_and_nothing_without_a_network() -> None:
    sees = labelled({"Lisbon": 2})
    (one,) = told(sees, [draft("Lisbon")])
    assert one.likely() is MentionType.PLACE
    assert one.votes()[MentionType.PLACE] == 6
    silent = Labelled(sees.page, sees.places, np.zeros((len(sees.places), 0), np.float32), sees.sentences, TEXT.count)
    assert [(each.span, each.types) for each in told(silent, [draft("Lisbon")])] == [(draft("Lisbon").span, {})]
