"""Names of languages, in English and as their own speakers write them, for those who write ``German`` where a code is asked for."""

from crosswire.text.language_codes import base_code

_NAMES = {
    "af": "afrikaans", "ar": "arabic, العربية", "bg": "bulgarian, български", "bn": "bengali, bangla, বাংলা", "bs": "bosnian, bosanski",
    "ca": "catalan, català", "cs": "czech, čeština, česky", "da": "danish, dansk", "de": "german, deutsch", "el": "greek, ελληνικά",
    "en": "english", "es": "spanish, español, castellano", "et": "estonian, eesti", "eu": "basque, euskara",
    "fa": "persian, farsi, فارسی", "fi": "finnish, suomi", "fr": "french, français", "gl": "galician, galego", "he": "hebrew, עברית",
    "hi": "hindi, हिन्दी, हिंदी", "hr": "croatian, hrvatski", "hu": "hungarian, magyar", "id": "indonesian, bahasa indonesia",
    "it": "italian, italiano", "ja": "japanese, 日本語", "ko": "korean, 한국어", "lt": "lithuanian, lietuvių", "lv": "latvian, latviešu",
    "ms": "malay, bahasa melayu", "nl": "dutch, nederlands", "no": "norwegian, norsk", "pl": "polish, polski",
    "pt": "portuguese, português", "ro": "romanian, română", "ru": "russian, русский", "sk": "slovak, slovenčina, slovensky",
    "sl": "slovenian, slovene, slovenščina", "sq": "albanian, shqip", "sr": "serbian, srpski, српски", "sv": "swedish, svenska",
    "sw": "swahili, kiswahili", "ta": "tamil, தமிழ்", "th": "thai, ไทย, ภาษาไทย", "tr": "turkish, türkçe", "uk": "ukrainian, українська",
    "ur": "urdu, اردو", "vi": "vietnamese, tiếng việt", "zh": "chinese, mandarin, 中文, 汉语, 漢語",
}  # fmt: skip

_CODES = {name: code for code, names in _NAMES.items() for name in names.split(", ")}
#: No name of a language is longer.
_LONGEST = 40


def code_of(stated: str) -> str | None:
    """The base code of a language stated by its code or its name; None where it is neither."""
    return code_of_name(stated) or base_code(stated)


def code_of_name(name: str) -> str | None:
    """``de`` for ``German`` and for ``Deutsch``; None where no such language is known."""
    return _CODES.get(" ".join(name[:_LONGEST].lower().split()))


def name_of(code: str) -> str:
    """``German`` for ``de``; the code itself where no name is known."""
    names = _NAMES.get(base_code(code) or "")
    return names.split(", ")[0].title() if names else code
