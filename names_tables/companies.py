"""The world's large listed companies, without their legal forms, from the package pytickersymbols."""

import re
from importlib import import_module

from names_tables.words import plain, script

_LEGAL = re.compile(
    r",? (?:Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC|SA|S\.A|SE|AG|N\.?V|S\.p\.A|SpA"
    r"|AB|ASA|Oyj|A/S|KGaA|Holding|Holdings|Group"
    r"|& Co|LP|LLC|L\.P|AG & Co|Class [A-C]|REIT|Trust|the)\.?$"
)
_LEADING = re.compile(r"^The ")


def companies(ordinary: frozenset[str]) -> list[str]:
    """Their names, in order. Needs pytickersymbols. A name that is also a word is marked: "Target?"."""
    indices = import_module("pytickersymbols.indices_data").INDICES
    names = {bare(company["name"]) for index in indices.values() for company in index["companies"]}
    kept = {name for name in names if script(name.replace(" ", "")) and len(name) >= 3 and not any(map(str.isdecimal, name))}
    return sorted(f"{name}?" if name.lower() in ordinary else name for name in kept)


def bare(name: str) -> str:
    """A company's name without its legal form."""
    short = _LEADING.sub("", plain(name))
    while (cut := _LEGAL.sub("", short)) != short and cut:
        short = cut
    return short.strip(" ,.&")
