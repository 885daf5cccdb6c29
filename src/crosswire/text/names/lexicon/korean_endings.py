"""What is written onto Korean words, as a pattern behind a name."""

from crosswire.languages.naming.registry import naming_of

_ONTO = "|".join(sorted(naming_of("ko").suffixes, key=len, reverse=True))
#: Something that is written onto a word, and the end of the word, with or without that.
WITH_ENDING = f"(?:{_ONTO})(?![가-힣])"
WORD_ENDS = f"(?:{_ONTO})?(?![가-힣])"
