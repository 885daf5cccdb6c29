"""Where the scripts of the Far East begin among the letters: what is written without spaces, or with words written onto names."""

#: From here on kana, Chinese signs and Hangul.
SIGNS = "\u3040"
#: The syllables of Hangul.
HANGUL, HANGUL_END = "\uac00", "\ud7a3"


def is_hangul(letter: str) -> bool:
    """Whether it is a syllable of Hangul."""
    return HANGUL <= letter <= HANGUL_END
