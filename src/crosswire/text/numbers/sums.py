"""Digits and number words that add up: "2.5 million", "two hundred and fifty", 三亿五千万."""

from collections.abc import Sequence

from crosswire.text.numbers.atoms import Atom, Growing
from crosswire.text.numbers.digits import Marks, read_digits
from crosswire.text.numbers.fixed_numbers import scale_at
from crosswire.text.numbers.lexicon import Lexicon
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.sign_rows import figure_at, neighbours, row_of_signs
from crosswire.text.numbers.signs import VULGAR
from crosswire.text.numbers.tokens import Token

#: So many words make the longest number anybody writes out.
_MOST_PARTS = 24


class Sum:
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
        self._no_joiners: tuple[str, ...] = opener[0] if opener else ()
        self._significant = 0
        self._halved = False
        self._noughts = False

    def numeral(self) -> Numeral | None:
        """The number, or None where none begins."""
        pair = neighbours(self._tokens, self._start, self._lexicon)
        if pair is not None:
            return pair
        if self._row_of_signs():
            return self._made()
        while len(self._atoms) + len(self._digits) < _MOST_PARTS and (
            self._number() or self._half() or self._decimals() or self._joined() or self._hedged()
        ):
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
            growing.group = (growing.group or 0.0) * last / 10

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
        return self._in_words(self._end) or (
            token.text == "-" and self._end > self._start and not token.apart and self._in_words(self._end + 1)
        )

    def _in_digits(self, token: Token) -> bool:
        first = self._end == self._start
        if not first and ((self._digits and not self._atoms) or (token.apart and not self._before_smaller_scale())):
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
        thousand = (
            bool(parts)
            and parts[-1][1] == 1000
            and bool(self._digits)
            and (len(self._tokens[self._end].text) == 3 or self._lexicon.in_signs)
        )
        if thousand and self._tokens[self._end].text.isdecimal():
            return True
        found = self._lexicon.numbers.at(self._tokens, self._end + 1)
        return found is not None and bool(parts) and 0 < found[0].scale < parts[-1][1]

    def _in_words(self, place: int) -> bool:
        found = self._lexicon.numbers.at(self._tokens, place)
        if found is None:
            return False
        atom = found[0]
        if self._is_none(atom, place, found[1]):
            return False
        if self._lexicon.in_signs and atom.value == 0 and place > self._start:
            self._noughts, self._end = True, found[1]
            return True
        if not self._growing.takes(atom, bool(self._atoms) or (place == self._start and self._may_be_bare(atom))):
            return False
        self._atoms.append(atom)
        self._end = found[1]
        return True

    def _is_none(self, atom: Atom, place: int, end: int) -> bool:
        """Whether a number word does not go on with this number: an article, a unit's beginning, a word behind plain digits."""
        article = atom.article and place > self._start and self._tokens[place].apart
        return article or bool(atom.scale and self._is_unit(place, end)) or bool(self._digits and not atom.scale and not self._atoms)

    def _may_be_bare(self, atom: Atom) -> bool:
        """Whether a scale word may stand without a multiple: "mille", but not "million", nor 万."""
        if self._lexicon.in_signs and atom.scale >= 1e4:
            return False
        return (atom.scale < 1e6 and self._lexicon.bare) or not self._lexicon.words.articles

    def _is_unit(self, place: int, end: int) -> bool:
        """Whether a scale word is only the beginning of a unit: 兆瓦 is a megawatt, 百分点 a percentage point."""
        if place == self._start:
            return False
        found = (table.at(self._tokens, place) for table in (self._lexicon.units, self._lexicon.percent))
        return any(unit is not None and unit[1] > end for unit in found)

    def _hedged(self) -> bool:
        """两千多万, 3亿多元: a hedge between the parts of a number in signs."""
        if not self._lexicon.in_signs or self._end == self._start or self._approx is not None:
            return False
        found = self._lexicon.hedges_after.at(self._tokens, self._end)
        if found is None or not (self._digits or len(self._atoms) > 1):
            return False
        after = scale_at(self._tokens, found[1], self._lexicon)
        beyond = after[1] if after else found[1]
        if (after is None and (beyond >= len(self._tokens) or self._tokens[beyond].kind != "w")) or len(
            self._tokens[found[1] - 1].text
        ) > 1:
            return False
        self._approx, self._end = str(found[0]), found[1]
        return True

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
        if found is None or not self._growing.takes_tens(found[0].value):
            return False
        self._atoms.append(found[0])
        self._end = found[1]
        return True

    def _decimals(self) -> bool:
        """ "one point three", 一点五."""
        token = self._token()
        if (
            token is None
            or self._end == self._start
            or self._halved
            or token.text not in self._lexicon.words.decimal_words
            or self._other is not None
        ):
            return False
        figures, end = "", self._end + 1
        while end < len(self._tokens) and len(figures) < 9 and (figure := figure_at(self._tokens, end, self._lexicon)) is not None:
            figures, end = figures + figure, end + 1
        whole = self._growing.group or 0.0
        if not figures or whole != int(whole):
            return False
        self._growing.group = float(f"{int(whole)}.{figures}")
        self._significant, self._end = len(figures) + 1, end
        self._halved = True
        return True

    def _row_of_signs(self) -> bool:
        found = row_of_signs(self._tokens, self._start, self._lexicon)
        if found is None:
            return False
        self._digits.append(found[0])
        self._growing.group, self._end = float(found[0]), found[1]
        return True
