"""Whether an article may name somebody in other letters: its forms cannot be searched there, but its meaning can.

Where a script has no capitals, names are not found for certain. So the words around and in a name are compared with every run of words of
the other article, by the vectors of their pieces.
"""

from collections.abc import Callable, Mapping, Sequence

from crosswire.align.details.likeness import Place
from crosswire.model.mention import Mention, MentionType
from crosswire.model.story import Story

#: A name is not in an article none of whose words are so like it. In 100 stories that no rule was made on, of marked names in letters
#: with capitals that rules and network had not found in articles in letters without: of 166 people said to be in one article alone 161
#: were, of 153 places 150, of 169 bodies 164. Without a bound it would be 1,570 of 1,772.
UNLIKE = {MentionType.PERSON: 0.5, MentionType.PLACE: 0.45, MentionType.ORGANISATION: 0.4, MentionType.OTHER: 0.4}
#: So many places of a name in each article are compared.
_PLACES = 3


class OtherLetters:
    """``named``: who is named in each article. ``closest``: how like a name the likest words of an article are."""

    def __init__(self, story: Story, named: Sequence[Mapping[str, Sequence[Mention]]], closest: Callable[[Place, int], float]) -> None:
        self._capitals = [reading.capitals for reading in story.readings]
        self._named, self._closest = named, closest

    def may_hide(self, number: int, entity: str) -> bool:
        """Whether an entity of other articles may be in this one: its letters or theirs have no capitals, and words here are like it."""
        tellers = [other for other, named in enumerate(self._named) if other != number and entity in named]
        if self._capitals[number] and any(self._capitals[other] for other in tellers):
            return False
        return any(self._is_like(number, other, mention) for other in tellers for mention in self._named[other][entity][:_PLACES])

    def _is_like(self, number: int, other: int, mention: Mention) -> bool:
        return self._closest((other, mention.span), number) >= UNLIKE[mention.type]
