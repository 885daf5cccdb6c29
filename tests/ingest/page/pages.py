"""Invented pages for tests, put together of a head and a body."""

PARAGRAPHS = (
    "The ferry to the island sails again from Monday, its owner said on Friday, after nine days in the dock.",
    "Engineers replaced a pump and two hundred metres of cable. Nobody had been hurt in the fire, the owner added.",
    "The harbour master wants a second inspection before winter, when the crossing takes half an hour longer than now.",
    "On the island the shops had run out of fresh bread on the third day, and a fishing boat took the post across.",
)


def html(head: str = "", inside: str | None = None, around: str = "%s", lang: str = "en") -> str:
    """A page whose article holds ``inside``, by default a headline and paragraphs; ``around`` is what it stands in."""
    inside = "<h1>Ferry is back</h1>" + paragraphs() if inside is None else inside
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
    article = around % f"<article>{inside}</article>"
    body = f"{menu}{article}<footer>Imprint</footer>"
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def paragraphs(number: int = 4) -> str:
    return "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:number])


def linked(fields: str) -> str:
    """JSON-LD of a news article with these fields."""
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", {fields}}}</script>'


def meta(**values: str) -> str:
    """``meta`` elements; a double underscore is a colon."""
    return "".join(f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in values.items())
