"""Whether the country before a body belongs to its name: "智利足球协会", but "智利" and "选举委员会" where others leave it out."""

from collections.abc import Sequence

from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.vocabulary import vocabulary
from crosswire.text.names.story.sounding import Story

#: So many words of a name say the same.
_FEWEST = 2


def is_country(draft: Draft) -> bool:
    """Whether a name is a country's."""
    entity = draft.known.entity if draft.known is not None else ""
    return entity.startswith("place:") and len(entity) == len("place:XX") and entity[-2:].isalpha()


def is_told(name: str, story: Story) -> bool:
    """Whether another article names a body with words for all that this name says."""
    wanted = meanings_in_signs(name)
    return len(wanted) > _FEWEST and any(_shared(wanted, body) == len(wanted) for body in _bodies(story))


def _bodies(story: Story) -> list[Draft]:
    drafts = [*(told.draft for told in story.names.told), *story.long]
    return [draft for draft in drafts if len(draft.words) > 1]


def without_country(country: Draft, rest: str, story: Story) -> bool:
    """Whether the names of the story that say the same as ``rest`` say nothing of the country."""
    wanted = meanings_in_signs(rest)
    entity = country.known.entity if country.known is not None else ""
    bodies = [(body, _shared(wanted, body)) for body in _bodies(story)]
    if any(shared and _names(body, entity) for body, shared in bodies):
        return False
    return bool(wanted) and any(shared >= min(_FEWEST, len(wanted)) and not _is_wide(body) for body, shared in bodies)


def _is_wide(body: Draft) -> bool:
    """Whether it is a body of several lands."""
    return any("international" in meanings_of(word) for word in body.words)


def _shared(wanted: Sequence[frozenset[str]], body: Draft) -> int:
    if decided(body.votes) is MentionType.PERSON:
        return 0
    left = [meanings_of(word) for word in body.words]
    return sum(any(one & other for other in left) for one in wanted)


def _names(body: Draft, entity: str) -> bool:
    """Whether a body's name has a word for a country."""
    words = [word for word in body.words if body.language]
    if any(vocabulary(body.language).demonym(word) == entity for word in words):
        return True
    known = [places().get(word, body.language, capitals=False) for word in words]
    return any(one is not None and one.entity == entity for one in known)
