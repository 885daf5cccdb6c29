"""Whether a bare number is a quantity: pronouns, ratios, fractions, years, labels and scores are none."""

from crosswire.text.numbers.amounts import Amount, amount_at
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.reader import Reader
from crosswire.text.numbers.traps import in_dashes, is_label, is_named, is_title, is_year

#: "The two", "les trois": a small number word without anything to count is a pronoun.
PRONOUN = 12
#: "About half of the voters" counts none.
_HALF = 0.5
_LARGEST_RATIO = 100


def is_none(reader: Reader, amount: Amount, approx: str | None, noun: int | None) -> bool:
    """Whether a bare number is no quantity after all."""
    numeral = amount.numeral
    if numeral.doubtful and numeral.low == _HALF:
        return True
    if numeral.doubtful and (approx is None or numeral.low == 1):
        return not _one_of_something(reader, amount, noun)
    if _is_fraction(reader, amount.end) or _is_ratio(reader, amount, noun) or is_title(reader, numeral):
        return True
    if (noun is None and _is_pronoun(numeral, approx)) or in_dashes(reader, amount.start, amount.end):
        return True
    if is_year(reader, numeral):
        return approx is None or noun is None
    return is_label(reader, numeral) or (noun is None and approx is None and is_named(reader, numeral))


def _is_pronoun(numeral: Numeral, approx: str | None) -> bool:
    """ "the two", "les trois"; and "one", whatever is said of it."""
    small = approx is None and numeral.scale == 1.0 and 0 <= numeral.low <= PRONOUN and numeral.low == numeral.high
    return not numeral.in_digits and (small or numeral.low == 1)


def _is_fraction(reader: Reader, place: int) -> bool:
    """Whether the word behind makes a factor, a fraction or an ordinal of the number: "times", "veintiunavos", "Billionste"."""
    if reader.lexicon.factors.at(reader.tokens, reader.skip_hyphen(place)):
        return True
    token = reader.token(place)
    if token is None or token.kind != "w" or reader.lexicon.numbers.at(reader.tokens, place) is not None:
        return False
    ordinal = any(token.text.startswith(scale) for scale in reader.lexicon.scale_words)
    return ordinal or any(token.text.endswith(ending) for ending in reader.lexicon.factor_endings)


def _is_ratio(reader: Reader, amount: Amount, noun: int | None) -> bool:
    """ "one in five", "Neuf Français sur dix"."""
    end = amount.end if noun is None else noun + 1
    if amount.numeral.low > _LARGEST_RATIO and not reader.lexicon.in_signs:
        return False
    ahead = reader.lexicon.ratios.at(reader.tokens, end)
    behind = reader.lexicon.ratios.ending(reader.tokens, amount.start)
    return (ahead is not None and _bare(reader, ahead[1])) or (behind is not None and _ends_number(reader, behind[1]))


def _ends_number(reader: Reader, place: int) -> bool:
    """Whether a number, or a number and one noun, stands right before this token."""
    for end in (place, place - 1):
        token = reader.token(end - 1)
        if token is not None and (token.kind == "n" or reader.lexicon.numbers.ending(reader.tokens, end) is not None):
            return True
    return False


def _bare(reader: Reader, place: int) -> bool:
    """Whether a small number without a unit stands here."""
    amount = amount_at(reader, place)
    return amount is not None and amount.kind is None and amount.numeral.scale == 1.0 and amount.numeral.low <= _LARGEST_RATIO


def _one_of_something(reader: Reader, amount: Amount, noun: int | None) -> bool:
    return noun is not None and reader.tokens[amount.start].text in reader.lexicon.words.one
