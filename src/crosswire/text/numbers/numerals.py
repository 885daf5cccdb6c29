"""Numerals: the number that begins at a token, whichever way it is written."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crosswire.text.numbers.atoms import Atom, Growing
from crosswire.text.numbers.digits import Marks, read_digits
from crosswire.text.numbers.lexicon import Lexicon
from crosswire.text.numbers.signs import VULGAR
from crosswire.text.numbers.tokens import Token

#: So many words make the longest number anybody writes out.
_MOST_PARTS = 24


@dataclass(frozen=True)
class Numeral:
    """A number and its tokens, from ``start`` up to ``end``."""

    start: int
    end: int
    low: float
    high: float | None
    #: What the digits could also mean, times the scale.
    other: float | None = None
    approx: str | None = None
    #: Digits written out, without outer zeros.
    significant: int = 0
    #: Digits without marks and without a scale word: a year, a label, a count.
    plain: bool = False
    in_digits: bool = False
    #: The last scale word, which a range may share; 1 where there is none.
    scale: float = 1.0
    #: Counts only where something beside it says that it is a number.
    doubtful: bool = False


def numeral_at(tokens: Sequence[Token], place: int, lexicon: Lexicon, marks: Marks) -> Numeral | None:
    """The longest numeral that begins here, or None."""
    token = tokens[place] if place < len(tokens) else None
    if token is None or (token.kind != "n" and not lexicon.may_begin(token.text)):
        return None
    return _after_hedge(tokens, place, lexicon) or _dual(tokens, place, lexicon) or _vague(tokens, place, lexicon) or _fixed(tokens, place, lexicon, marks) or _half_a(tokens, place, lexicon) or _Sum(
        tokens, place, lexicon, marks
    ).numeral()


def _after_hedge(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """A plural that is one behind a hedge: "более тысячи"."""
    found = lexicon.after_hedge.at(tokens, place)
    if found is None or lexicon.hedges_before.ending(tokens, place) is None:
        return None
    value, end = float(str(found[0])), found[1]
    return Numeral(place, end, value, value, significant=1)


def _dual(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """مليارا دولار: two of them, with what they count right behind."""
    found = lexicon.duals.at(tokens, place)
    following = tokens[found[1]] if found and found[1] < len(tokens) else None
    if found is None or following is None or following.kind != "w" or following.text in lexicon.words.joiners or following.text in lexicon.words.stops:
        return None
    if lexicon.numbers.at(tokens, found[1]) is not None:
        return None
    value = float(str(found[0]))
    return Numeral(place, found[1], value, value, significant=1, scale=value / 2)


def _vague(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    """ "hundreds of millions", "several million"."""
    found = lexicon.vague.at(tokens, place)
    if found is None:
        return _several(tokens, place, lexicon)
    (low, high), end = found  # type: ignore[misc]
    while True:
        after = _linked(tokens, end, lexicon)
        more, scale = lexicon.vague.at(tokens, after), _scale_at(tokens, after, lexicon)
        if more:
            (more_low, more_high), end = more  # type: ignore[misc]
            low, high = low * more_low, None if high is None else high * more_low
        elif scale:
            low, high, end = low * scale[0], None if high is None else high * scale[0], scale[1]
        else:
            return Numeral(place, end, low, high)


def _several(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    found = lexicon.several.at(tokens, place)
    if found is None:
        return None
    after = _linked(tokens, found[1], lexicon)
    scale = _scale_at(tokens, after, lexicon)
    if scale is None or scale[0] < 1000:
        return None
    return Numeral(place, scale[1], scale[0], None)


def _scale_at(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[float, int] | None:
    growing, end = Growing(), place
    while (found := lexicon.numbers.at(tokens, end)) is not None:
        atom = found[0]
        if not isinstance(atom, Atom) or not atom.scale or not growing.takes(atom, bare=True):
            break
        end = found[1]
    return (growing.value, end) if end > place else None


def _linked(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int:
    found = lexicon.linkers.at(tokens, place)
    return found[1] if found else place


def _fixed(tokens: Sequence[Token], place: int, lexicon: Lexicon, marks: Marks) -> Numeral | None:
    """ "a dozen", "anderthalb Millionen", "une centaine de"."""
    found = lexicon.fixed.at(tokens, place)
    if found is None:
        return None
    (value, approx), end = found  # type: ignore[misc]
    scale = _scale_at(tokens, _linked(tokens, end, lexicon), lexicon)
    times, end = scale or (1.0, end)
    return Numeral(place, end, value * times, value * times, approx=approx, significant=2)


def _half_a(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Numeral | None:
    found = lexicon.half_a.at(tokens, place)
    if found is None:
        return None
    scale = _scale_at(tokens, found[1], lexicon)
    if scale is None:
        return Numeral(place, found[1], 0.5, 0.5, doubtful=True, significant=1)
    return Numeral(place, scale[1], 0.5 * scale[0], 0.5 * scale[0], significant=1, scale=scale[0])


class _Sum:
    """Reads digits and number words that add up."""

    def __init__(self, tokens: Sequence[Token], place: int, lexicon: Lexicon, marks: Marks) -> None:
        self._tokens, self._lexicon, self._marks = tokens, lexicon, marks
        self._start = self._end = place
        self._growing = Growing()
        self._atoms: list[Atom] = []
        self._digits: list[str] = []
        self._other: float | None = None
        self._approx: str | None = None
        opener = lexicon.openers.ending(tokens, place)
        #: "entre mille et deux mille": the word between two ends joins no number.
        self._no_joiners: tuple[str, ...] = opener[0] if opener else ()  # type: ignore[assignment]
        self._significant = 0
        self._halved = False
        self._noughts = False

    def numeral(self) -> Numeral | None:
        """The number, or None where none begins."""
        pair = self._neighbours()
        if pair is not None:
            return pair
        if self._row_of_signs():
            return self._made()
        while len(self._atoms) + len(self._digits) < _MOST_PARTS and (self._number() or self._half() or self._decimals() or self._joined() or self._hedged()):
            pass
        return self._made() if self._end > self._start else None

    def _made(self) -> Numeral:
        self._add_tenths()
        value = self._growing.value
        scale = self._growing.last_scale
        base = self._growing.parts[-1][1] if self._growing.parts else 1.0
        other = None if self._other is None or len(self._atoms) > 1 else self._other * base
        return Numeral(
            self._start,
            self._end,
            value,
            value,
            other=other,
            approx=self._approx,
            significant=self._significant or max(1, len(str(int(value)).rstrip("0"))),
            plain=len(self._digits) == 1 and self._digits[0].isdecimal() and not self._atoms and not self._halved,
            in_digits=bool(self._digits),
            scale=scale,
            doubtful=self._doubtful(),
        )

    def _add_tenths(self) -> None:
        """三万五 is 35,000: a last sign behind a scale word counts tenths of it, unless a nought stands between."""
        growing = self._growing
        last = growing.parts[-1][1] if growing.parts else 0.0
        if self._lexicon.words.code == "zh" and last >= 100 and growing.group in range(1, 10) and not self._noughts and not self._halved:
            growing.group *= last / 10

    def _doubtful(self) -> bool:
        if self._digits or self._halved:
            return False
        if self._lexicon.in_signs and (len(self._atoms) == 1 or (all(atom.scale for atom in self._atoms) and self._atoms[-1].scale < 1e4)):
            return True
        return len(self._atoms) == 1 and (self._atoms[0].doubtful or self._atoms[0].article or self._atoms[0].value == 0)

    def _token(self, ahead: int = 0) -> Token | None:
        place = self._end + ahead
        return self._tokens[place] if place < len(self._tokens) else None

    def _number(self) -> bool:
        token = self._token()
        if token is None:
            return False
        if token.kind == "n":
            return self._in_digits(token)
        return self._in_words(self._end) or (token.text == "-" and self._end > self._start and not token.apart and self._in_words(self._end + 1))

    def _in_digits(self, token: Token) -> bool:
        first = self._end == self._start
        if not first and (self._digits and not self._atoms or (token.apart and not self._before_smaller_scale())):
            return False
        read = read_digits(token.text, self._marks)
        if read is None or not self._growing.takes_number(read.value):
            return False
        self._digits.append(token.text)
        self._other = read.other if first else None
        self._significant += read.significant
        self._end += 1
        return True

    def _before_smaller_scale(self) -> bool:
        parts = self._growing.parts
        thousand = bool(parts) and parts[-1][1] == 1000 and bool(self._digits) and len(self._tokens[self._end].text) == 3
        if thousand and self._tokens[self._end].text.isdecimal():
            return True
        scale = _scale_at(self._tokens, self._end + 1, self._lexicon)
        return scale is not None and bool(self._growing.parts) and scale[0] < self._growing.parts[-1][1]

    def _in_words(self, place: int) -> bool:
        found = self._lexicon.numbers.at(self._tokens, place)
        if found is None or not isinstance(found[0], Atom):
            return False
        atom = found[0]
        if atom.article and place > self._start and self._tokens[place].apart:
            return False
        if atom.scale and self._is_unit(place, found[1]):
            return False
        if self._digits and not atom.scale and not self._atoms:
            return False
        if self._lexicon.in_signs and atom.value == 0 and place > self._start:
            self._noughts, self._end = True, found[1]
            return True
        bare = place == self._start and not (self._lexicon.in_signs and atom.scale >= 1e4) and (atom.scale < 1e6 and self._lexicon.bare or not self._lexicon.words.articles) or bool(self._atoms)
        if not self._growing.takes(atom, bare):
            return False
        self._atoms.append(atom)
        self._end = found[1]
        return True

    def _is_unit(self, place: int, end: int) -> bool:
        """Whether a scale word is only the beginning of a unit: 兆瓦 is a megawatt."""
        unit = self._lexicon.units.at(self._tokens, place) if place > self._start else None
        return unit is not None and unit[1] > end

    def _hedged(self) -> bool:
        """两千多万, 3亿多元: a hedge between the parts of a number in signs."""
        if not self._lexicon.in_signs or self._end == self._start or self._approx is not None:
            return False
        found = self._lexicon.hedges_after.at(self._tokens, self._end)
        if found is None or not (self._digits or len(self._atoms) > 1):
            return False
        after = _scale_at(self._tokens, found[1], self._lexicon)
        beyond = after[1] if after else found[1]
        if (after is None and (beyond >= len(self._tokens) or self._tokens[beyond].kind != "w")) or len(self._tokens[found[1] - 1].text) > 1:
            return False
        self._approx, self._end = str(found[0]), found[1]
        return True

    def _neighbours(self) -> Numeral | None:
        """七八个, 两三百人: two signs one apart are a range."""
        first, second = (self._lexicon.parts.get(token.text) if token and token.kind == "w" else None for token in (self._token(), self._token(1)))
        if not self._lexicon.in_signs or first is None or second is None or first.scale or second.scale or second.value != first.value + 1 or not first.value:
            return None
        if (third := self._token(2)) is not None and (more := self._lexicon.parts.get(third.text)) is not None and not more.scale:
            return None
        scale = _scale_at(self._tokens, self._start + 2, self._lexicon)
        times, end = scale or (1.0, self._start + 2)
        return Numeral(self._start, end, first.value * times, second.value * times, significant=1, scale=times, doubtful=True)

    def _half(self) -> bool:
        if self._end == self._start or self._halved:
            return False
        token = self._token()
        if token is not None and token.text in VULGAR and self._growing.group is not None:
            self._growing.group += VULGAR[token.text]
            self._end, self._halved = self._end + 1, True
            return True
        found = self._lexicon.halves.at(self._tokens, self._end)
        if found is None:
            return False
        self._growing.takes_half()
        self._end, self._halved = found[1], True
        return True

    def _joined(self) -> bool:
        """A joining word, if a number word that adds up stands behind it."""
        token = self._token()
        if token is None or not self._atoms or token.text not in self._lexicon.words.joiners or token.text in self._no_joiners:
            return False
        following = self._token(1)
        if following is None or following.text in self._lexicon.words.articles:
            return False
        return self._joined_digits(following) if following.kind == "n" else self._tens() or self._in_words(self._end + 1)

    def _joined_digits(self, token: Token) -> bool:
        """مليون و200 ألف: digits behind a joiner, if a smaller scale word follows them."""
        self._end += 1
        if self._before_smaller_scale() and self._in_digits(token):
            return True
        self._end -= 1
        return False

    def _tens(self) -> bool:
        found = self._lexicon.numbers.at(self._tokens, self._end + 1) if self._lexicon.words.units_first else None
        if found is None or not isinstance(found[0], Atom) or not self._growing.takes_tens(found[0].value):
            return False
        self._atoms.append(found[0])
        self._end = found[1]
        return True

    def _decimals(self) -> bool:
        """ "one point three", 一点五."""
        token = self._token()
        if token is None or self._end == self._start or self._halved or token.text not in self._lexicon.words.decimal_words or self._other is not None:
            return False
        figures, end = "", self._end + 1
        while end < len(self._tokens) and len(figures) < 9 and (figure := self._figure(end)) is not None:
            figures, end = figures + figure, end + 1
        whole = self._growing.group or 0.0
        if not figures or whole != int(whole):
            return False
        self._growing.group = float(f"{int(whole)}.{figures}")
        self._significant, self._end = len(figures) + 1, end
        self._halved = True
        return True

    def _figure(self, place: int) -> str | None:
        token = self._tokens[place]
        if token.kind == "n":
            return token.text if token.text.isdecimal() else None
        atom = self._lexicon.parts.get(token.text)
        return str(int(atom.value)) if atom is not None and not atom.scale and atom.value < 10 else None

    def _row_of_signs(self) -> bool:
        """二〇二五: figure by figure."""
        if not self._lexicon.in_signs:
            return False
        row, end = "", self._start
        while end < len(self._tokens) and len(row) < 12 and self._tokens[end].kind == "w" and (figure := self._figure(end)) is not None:
            row, end = row + figure, end + 1
        if len(row) < 3 and not (len(row) == 2 and row[1] == "0"):
            return False
        self._digits.append(row)
        self._growing.group, self._end = float(row), end
        return True


def scaled(numeral: Numeral, scale: float) -> Numeral:
    """The same numeral with a scale word that was said once for two."""
    return replace(
        numeral,
        low=numeral.low * scale,
        high=None if numeral.high is None else numeral.high * scale,
        other=None if numeral.other is None else numeral.other * scale,
        scale=scale,
        plain=False,
    )
