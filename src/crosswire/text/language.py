"""In which language a text is written.

The script decides where only one language writes it. Else CLD2 does, which is quick and, on whole articles, hardly ever
wrong; where a text is short or CLD2 unsure, py3langid is asked as well, and a doubt between the two that neither can
settle is answered with ``und``. Either may be missing: CLD2 has no wheel for every Python.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from crosswire.text.language_codes import UNDETERMINED, base_code, same_language
from crosswire.text.scripts import letters, only_language

#: So much of a text is looked at.
SAMPLE = 5000
#: Fewer letters of an alphabet could be any language's; three signs of a script of its own are its language.
FEWEST_LETTERS = 10
FEWEST_SIGNS = 3
#: A sure answer on so many letters was never wrong on 850 passages of news; below, one in fifty was.
ENOUGH_LETTERS = 80
#: How probable the second opinion must be to overrule a sure first one, and an unsure one (on the disputes in 1,500 passages).
OVERRULES_SURE = 0.6
OVERRULES_UNSURE = 0.4

#: Addresses and handles are in no language; CLD2 refuses control characters.
_NO_WORDS = re.compile(r"https?://\S{1,2000}|www\.\S{1,2000}|@\w{1,50}|[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Opinion(NamedTuple):
    """What one recogniser says."""

    code: str
    #: 1.0 for CLD2 where it calls itself sure, 0.0 where not; of py3langid its probability.
    certainty: float


def identify(text: str) -> str:
    """The BCP 47 base code of a text's language, or ``und`` where nobody can tell. The same text has always the same answer."""
    sample = _NO_WORDS.sub(" ", text[:SAMPLE])
    found = letters(sample)
    count = found.total()
    decided = only_language(found) if count >= FEWEST_SIGNS else None
    if decided or count < FEWEST_LETTERS:
        return decided or UNDETERMINED
    first = _first_opinion(sample)
    if first.code == UNDETERMINED:
        sample = _each_word_once(sample)
        first = _first_opinion(sample)
    if first.certainty == 1.0 and count >= ENOUGH_LETTERS:
        return first.code
    return _settled(first, _second_opinion(sample))


def _each_word_once(sample: str) -> str:
    """CLD2 takes what repeats itself for spam and says nothing."""
    return " ".join(dict.fromkeys(sample.split()))


def _settled(first: Opinion, second: Opinion) -> str:
    if first.code == UNDETERMINED and second.certainty < OVERRULES_UNSURE:
        return UNDETERMINED
    if same_language(first.code, second.code) or second.code == UNDETERMINED:
        return first.code
    sure = first.certainty == 1.0
    if second.certainty >= (OVERRULES_SURE if sure else OVERRULES_UNSURE):
        return second.code
    return first.code if sure else UNDETERMINED


def _first_opinion(sample: str) -> Opinion:
    recognise = _cld2()
    return recognise(sample) if recognise else Opinion(UNDETERMINED, 0.0)


def _second_opinion(sample: str) -> Opinion:
    recognise = _py3langid()
    return recognise(sample) if recognise else Opinion(UNDETERMINED, 0.0)


@cache
def _cld2() -> Callable[[str], Opinion] | None:
    try:
        import pycld2  # type: ignore[import-untyped]
    except ImportError:
        return None

    def recognise(sample: str) -> Opinion:
        try:
            sure, _, ranked = pycld2.detect(sample.encode(), isPlainText=True, bestEffort=False)
            if not sure:
                _, _, ranked = pycld2.detect(sample.encode(), isPlainText=True, bestEffort=True)
        except pycld2.error:
            return Opinion(UNDETERMINED, 0.0)
        return Opinion(base_code(ranked[0][1]) or UNDETERMINED, 1.0 if sure else 0.0)

    return recognise


@cache
def _py3langid() -> Callable[[str], Opinion] | None:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]
    except ImportError:
        return None
    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

    def recognise(sample: str) -> Opinion:
        code, probability = model.classify(sample)
        return Opinion(base_code(str(code)) or UNDETERMINED, float(probability))

    return recognise
