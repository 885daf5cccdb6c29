"""Codes of languages."""


def primary(language: str) -> str:
    """The first part of a BCP 47 code, in small letters: ``pt`` of ``pt-BR`` or ``PT_br``."""
    return language.replace("_", "-").split("-")[0].lower()
