"""What is known of a point in an article that is not linked to it, in a state and one sentence."""

from crosswire.align.absence import Look
from crosswire.model.article import Article
from crosswire.model.point import State

#: An article is said not to have a point when the second look finds that this likely.
SURE = 0.55
#: So much of a point in the nearest passage is called a part of it where the second look is not sure.
PART = 0.4
#: So much of it is a part of it in any case: nobody who reads that passage would say the point is missing.
PLAIN = 0.7


def judge(look: Look, article: Article) -> tuple[State, str]:
    """The state of a point in an article that is not linked to it, with the reason."""
    if look.nearest is None:
        return State.UNSURE, "No sentence could be read in this article."
    share = f"{look.covered:.0%} of it, by weight of the words"
    if look.covered >= (PART if look.chance <= SURE else PLAIN):
        return State.PARTLY, f"The nearest passage holds {share}, but does not say the same."
    if look.chance <= SURE:
        return State.UNSURE, f"It may be there in other words; the nearest passage holds {share}."
    return _lacks(article, f"The whole article was searched; the nearest passage holds only {share}.")


def judge_answer(look: Look, article: Article, known: bool) -> tuple[State, str]:
    """The same of an answer in numbers; ``known``: whether nothing in the article can be one, in figures or in words."""
    if not known:
        return State.PARTLY if look.covered >= PART else State.UNSURE, "It may be there without a number that could be read."
    return _lacks(article, "The numbers of the whole article answer other questions, and none of its words this one.")


def _lacks(article: Article, reason: str) -> tuple[State, str]:
    """An article does not have it: all that can be said of one that is cut is that the rest was not read."""
    if not article.complete:
        return State.TRUNCATED, f"Not in the part of the article that could be read ({article.incomplete_because or 'the text is cut'})."
    return State.NOT_FOUND, reason
