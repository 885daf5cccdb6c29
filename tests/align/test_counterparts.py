"""Which pieces have a counterpart where: shares between 0 and 1, alike from both sides."""

import itertools

import numpy as np
import pytest

from crosswire.align.closeness import PRIOR_AGREEMENT, Closeness
from crosswire.align.comparing import CLOSEST
from crosswire.align.counterparts import Counterparts
from crosswire.align.linking import link_sentences
from crosswire.align.links import FAR, FARTHEST_LEAD, Links
from crosswire.align.passages import Passage
from crosswire.align.said import said_in
from crosswire.model.story import Story
from tests.align.stories import compared, random_story, story_of

A = ["alpha beta gamma, delta epsilon.", "zeta eta theta.", "iota kappa lambda."]
B = ["alpha beta gamma, mu nu.", "zeta eta theta."]


def passages(found: Counterparts) -> list[Passage]:
    """Whole sentences and single clauses."""
    whole = [found.layout.whole(sentence) for sentence in range(len(found.layout.article_of))]
    return sorted({*whole, *(Passage(p.sentence, c, c) for p in whole for c in range(p.first, p.last + 1))})


def links_of(story: Story) -> Links:
    found = compared(story)
    return Links(found, said_in(story, found.layout))


def test_what_both_say_is_covered() -> None:
    found = compared(story_of(A, B))
    whole = found.layout.whole
    assert found.agreement(whole(1), whole(4)) == pytest.approx(1, abs=0.02)
    assert found.covered(Passage(0, 0, 0), Passage(3, 4, 4)) == pytest.approx(1, abs=0.3)
    assert found.covered(Passage(0, 1, 1), whole(3)) < 0.5
    assert found.covered_by_article(whole(1), 1) == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("seed", range(12))
def test_shares_lie_between_0_and_1(seed: int) -> None:
    found = compared(random_story(seed))
    articles = range(found.anywhere.shape[1])
    for one in passages(found):
        assert found.weight(one) > 0
        assert all(-1e-6 <= found.covered_by_article(one, article) <= 1 + 1e-5 for article in articles)
    for one, other in itertools.product(passages(found), repeat=2):
        assert -1e-6 <= found.covered(one, other) <= 1 + 1e-5
        assert -1e-6 <= found.agreement(one, other) <= 1 + 1e-5


@pytest.mark.parametrize("seed", range(12))
def test_both_sides_see_the_same(seed: int) -> None:
    story = random_story(seed)
    links = links_of(story)
    found = links.counterparts
    for here, there in found.blocks:
        assert (there, here) in found.blocks
        assert here != there
        assert there in found.near(here)
        assert there in found.near_in(int(found.layout.article_of[there]), here)
    fresh = links_of(story)
    for one, other in itertools.product(passages(found), repeat=2):
        assert links.score(one, other) == links.score(other, one)
        assert found.agreement(one, other) == pytest.approx(found.agreement(other, one), abs=1e-9)
        assert fresh.score(other, one) == links.score(one, other), "the order of asking must not matter"


@pytest.mark.parametrize("seed", range(12))
def test_only_some_sentences_of_each_article_stay_close(seed: int) -> None:
    found = compared(random_story(seed, articles=3))
    for sentence in range(len(found.layout.article_of)):
        for article in range(3):
            size = len(found.layout.sentences(article)) - (found.layout.article_of[sentence] == article)
            near = [s for s in found.near(sentence) if found.layout.article_of[s] == article]
            assert len(near) >= min(CLOSEST, size)
            assert len(set(near)) == len(near)


def test_far_passages_have_nothing_in_common() -> None:
    many = [f"word{at} other{at} third{at}." for at in range(12)]
    links = links_of(story_of(many, many))
    far = next((one, other) for one in range(12) for other in range(12, 24) if (one, other) not in links.counterparts.blocks)
    one, other = map(links.counterparts.layout.whole, far)
    assert links.score(one, other) == FAR
    assert links.counterparts.agreement(one, other) == 0


def test_articles_without_sentences_stand_beside_others() -> None:
    found = compared(story_of([], A, [], B, []))
    assert found.layout.sentences(0) == range(0)
    assert found.layout.sentences(3) == range(3, 5)
    assert found.anywhere.shape == (len(found.weights), 5)
    assert not found.anywhere[:, [0, 2, 4]].any()
    assert np.isfinite(found.anywhere).all()


def test_a_lead_is_bounded() -> None:
    links = links_of(random_story(3, articles=3))
    near = [(links.counterparts.layout.whole(a), links.counterparts.layout.whole(b)) for a, b in links.counterparts.blocks]
    assert all(abs(links.lead(one, other)) <= FARTHEST_LEAD for one, other in near)


def test_figures_speak_for_and_against() -> None:
    links = links_of(story_of(["alpha beta 412 gamma.", "delta 31 eta."], ["alpha beta 412 gamma.", "delta 57 eta."]))
    whole = links.counterparts.layout.whole
    assert links.features(whole(0), whole(2))[4:] == [1.0, 0.0, 0.0]
    assert links.features(whole(1), whole(3))[4:] == [0.0, 1.0, 0.0]


def test_closeness_tells_copies_from_strangers() -> None:
    near, far = links_of(story_of(A, A)), links_of(story_of(A, ["rho sigma.", "tau upsilon."]))
    copies, strangers = (Closeness(links, link_sentences(links)) for links in (near, far))
    assert copies.between(0, 1) == copies.between(1, 0) > 0.7
    assert strangers.between(0, 1) == PRIOR_AGREEMENT
    assert all(0 <= found.between(0, 1) <= 1 for found in (copies, strangers))
