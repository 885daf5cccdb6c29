"""The types of names, as models call them."""

from crosswire.model.mention import MentionType

#: Anything else is no name of ours, such as a date or a sum.
TYPES = {
    "PER": MentionType.PERSON,
    "PERSON": MentionType.PERSON,
    "PERS": MentionType.PERSON,
    "ORG": MentionType.ORGANISATION,
    "ORGANIZATION": MentionType.ORGANISATION,
    "LOC": MentionType.PLACE,
    "LOCATION": MentionType.PLACE,
    "GPE": MentionType.PLACE,
    "FAC": MentionType.PLACE,
    "MISC": MentionType.OTHER,
    "PRODUCT": MentionType.OTHER,
    "EVENT": MentionType.OTHER,
    "WORK_OF_ART": MentionType.OTHER,
}
