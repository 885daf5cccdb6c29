"""Names and symbols of the currencies in use."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from tables.lexicon import Lexicon, Log
from tables.locales import language_of
from tables.source import Json
from tables.spelling import letters, one_letter, spelled, spellings

#: Which dollar or peso it is, is for the reader of the text to say, not for a table.
#: "KM", the Bosnian mark, looks like a kilometre once capitals are gone.
_UNDECIDED = {"$", "km"}
#: Short variants in plain letters that papers abroad print; the others ("Ft", "Ar", "lei") are first of all words.
_PRINTED_ABROAD = {"rp", "rm", "zł", "kč", "fcfa"}


def codes_in_use(supplemental: Json) -> list[str]:
    """ISO codes that are legal tender somewhere today."""
    regions = supplemental["currencyData"]["region"].values()
    entries = [entry for region in regions for currency in region for entry in currency.items()]
    return sorted({code for code, time in entries if "_to" not in time and time.get("_tender") != "false"})


def names(locale: str, currencies: Json, codes: Iterable[str], log: Log) -> dict[str, str]:
    """Names in every grammatical number -> ISO codes."""
    lexicon: Lexicon[str] = Lexicon(f"{locale} currencies", log)
    for code in codes:
        for key, name in currencies.get(code, {}).items():
            if key.startswith("displayName") and name != code and letters(name) > 1:
                lexicon.add(spellings(name, language_of(locale)), code)
    return lexicon.settled()


def symbols(locale: str, currencies: Json, codes: Iterable[str], log: Log) -> dict[str, str]:
    """Symbols -> ISO codes. A short variant counts only where no other currency has it."""
    own, narrow = _by_code(currencies, codes, "symbol"), _by_code(currencies, codes, "symbol-alt-narrow")
    lexicon: Lexicon[str] = Lexicon(f"{locale} symbols", log)
    for code, symbol in own.items():
        lexicon.add(_usable(symbol), code)
    users = Counter(symbol for code in codes for symbol in {own.get(code), narrow.get(code)} if symbol)
    for code, symbol in narrow.items():
        abroad = not _is_plain_word(symbol) or symbol in _PRINTED_ABROAD
        if abroad and symbol not in own.values() and users[symbol] == 1:
            lexicon.add(_usable(symbol), code)
    return lexicon.settled()


def _by_code(currencies: Json, codes: Iterable[str], key: str) -> dict[str, str]:
    found = {code: spelled(currencies.get(code, {}).get(key, "")) for code in codes}
    return {code: symbol for code, symbol in found.items() if symbol and symbol != code.lower()}


def _usable(symbol: str) -> list[str]:
    return [] if symbol in _UNDECIDED or one_letter(symbol) else [symbol, spelled(unicodedata.normalize("NFKC", symbol))]


def _is_plain_word(symbol: str) -> bool:
    """Whether a symbol is written with Latin letters alone."""
    return symbol.replace(" ", "").isalpha() and unicodedata.name(symbol[0]).startswith("LATIN")
