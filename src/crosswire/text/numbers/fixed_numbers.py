"""Numbers that are one phrase: "hundreds of millions", "a dozen", "half a million", "более тысячи"."""

from collections.abc import Sequence

from crosswire.text.numbers.atoms import Growing
from crosswire.text.numbers.lexicon import Lexicon
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.tokens import Token


def fixed_number(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """The phrase for a number that begins here, or None."""
    readings = (_after_hedge, _dual, _vague, _fixed, _half_a)
    return next((found for read in readings if (found := read(tokens, place, lexicon)) is not None), None)


def _after_hedge(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """A plural that is one behind a hedge: "более тысячи"."""
    found = lexicon.after_hedge.at(tokens, place)
    before = (lexicon.hedges_before, lexicon.ranges, lexicon.openers)
    if found is None or not any(table.ending(tokens, place) for table in before):
        return None
    value, end = found[0], found[1]
    return Numeral(place, end, value, value, significant=1)


def _dual(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """مليارا دولار: two of them, with what they count right behind."""
    found = lexicon.duals.at(tokens, place)
    following = tokens[found[1]] if found and found[1] < len(tokens) else None
    if found is None or following is None or following.kind != "w" or lexicon.numbers.at(tokens, found[1]) is not None:
        return None
    if following.text in lexicon.words.joiners or following.text in lexicon.words.stops:
        return None
    value = found[0]
    return Numeral(place, found[1], value, value, significant=1, scale=value / 2)


def _vague(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """ "hundreds of millions", "several million"."""
    found = lexicon.vague.at(tokens, place)
    if found is None:
        return _several(tokens, place, lexicon)
    (low, high), end = found
    while True:
        after = linked(tokens, end, lexicon)
        more, scale = lexicon.vague.at(tokens, after), scale_at(tokens, after, lexicon)
        if more:
            (times, _), end = more
            low, high = low * times, None if high is None else high * times
        elif scale:
            low, high, end = low * scale[0], None if high is None else high * scale[0], scale[1]
        else:
            return Numeral(place, end, low, high)


def _several(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    found = lexicon.several.at(tokens, place)
    if found is None:
        return None
    after = linked(tokens, found[1], lexicon)
    scale = scale_at(tokens, after, lexicon)
    if scale is None or scale[0] < 1000:
        return None
    return Numeral(place, scale[1], scale[0], None)


def scale_at(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[float, int] | None:
    growing, end = Growing(), place
    while (found := lexicon.numbers.at(tokens, end)) is not None:
        atom = found[0]
        if not atom.scale or not growing.takes(atom, bare=True):
            break
        end = found[1]
    return (growing.value, end) if end > place else None


def linked(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int:
    found = lexicon.linkers.at(tokens, place)
    return found[1] if found else place


def _fixed(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """ "a dozen", "anderthalb Millionen", "une centaine de"."""
    found = lexicon.fixed.at(tokens, place)
    if found is None:
        return None
    (value, approx), end = found
    scale = scale_at(tokens, linked(tokens, end, lexicon), lexicon)
    times, end = scale or (1.0, end)
    return Numeral(place, end, value * times, value * times, approx=approx, significant=2)


def _half_a(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    found = lexicon.half_a.at(tokens, place)
    if found is None:
        return None
    scale = scale_at(tokens, found[1], lexicon)
    if scale is None:
        return Numeral(place, found[1], 0.5, 0.5, doubtful=True, significant=1)
    return Numeral(place, scale[1], 0.5 * scale[0], 0.5 * scale[0], significant=1, scale=scale[0])
