"""Which languages get a table, and which of their regions and scripts fill it in."""

#: Locales whose forms are added to those of the language itself where they are not there yet.
REGIONS: dict[str, tuple[str, ...]] = {
    "ar": ("ar-LB", "ar-DZ", "ar-MA"),  # months: كانون الثاني, جانفي, غشت
    "de": ("de-AT", "de-CH"),  # Jänner; dreissig
    "en": ("en-GB", "en-IN"),  # kilometres; lakh, crore
    "es": ("es-419", "es-PE"),  # setiembre
    "fa": ("fa-AF",),
    "fr": ("fr-CA", "fr-BE", "fr-CH"),  # septante, nonante
    "pt": ("pt-PT",),  # mil milhões, biliões
    "sr": ("sr-Latn",),
    "uz": ("uz-Cyrl",),
    "zh": ("zh-Hant", "zh-Hant-HK"),
}

#: CLDR's code -> ours.
OUR_CODE = {"fil": "tl"}

#: Cantonese is read as Chinese.
_NO_TABLE = {"yue"}


def languages(coverage: dict[str, str]) -> list[str]:
    """CLDR's codes of the languages it covers for modern use, whatever the script or region."""
    return sorted(code for code, level in coverage.items() if level == "modern" and "-" not in code and code not in _NO_TABLE)


def locales_of(language: str) -> list[str]:
    """The language itself, then its regions."""
    return [language, *REGIONS.get(language, ())]


def language_of(locale: str) -> str:
    """``pt`` for ``pt-PT``."""
    return locale.partition("-")[0]
