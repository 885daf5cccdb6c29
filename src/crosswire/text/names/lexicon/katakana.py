"""Words in katakana, that stand in running Japanese."""


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a word in katakana goes on before or after."""
    return any(
        _is_katakana(text[inside]) and _is_katakana(text[outside])
        for inside, outside in ((start, start - 1), (end - 1, end))
        if 0 <= outside < len(text)
    )


def _is_katakana(sign: str) -> bool:
    return "\u30a1" <= sign <= "\u30fa" or sign == "ー"
