"""Which ton is meant: CLDR's bare "ton" is the American one in every language, but only American papers mean that."""

from tables.spelling import letters, one_letter

#: The metric ton of a language whose name for it CLDR gives only to the American one, in words that do not show it.
_METRIC = {"ba": ["тонна"], "es": ["ton"], "he": ["טונה", "טונות"], "pt": ["ton"]}


def metric_tons(language: str, forms: dict[str, list[str]]) -> dict[str, str]:
    """The words for a ton that a reader of the language takes for the metric one."""
    if language == "en":
        return {}
    tonnes, tons = forms["tonne"], forms["ton"]
    shared = set(_words(tonnes)) & set(_words(tons))
    bare = [form for form in tons if not one_letter(form) and any(form in tonne for tonne in tonnes)]
    # once one form is the bare word, its other forms are too
    others = [form for form in tons if bare and " " not in form]
    known = _METRIC.get(language, [])
    return dict.fromkeys(sorted({*(word for word in shared if letters(word) > 2), *bare, *others, *known}), "tonne")


def _words(forms: list[str]) -> list[str]:
    return [word for form in forms for word in form.split()]
