"""What all steps of reading numbers look at: one article's tokens, its words, its marks."""

from dataclasses import dataclass

from crosswire.text.folding import Folded
from crosswire.text.numbers.digits import Marks
from crosswire.text.numbers.lexicon import Lexicon
from crosswire.text.numbers.numeral import Numeral
from crosswire.text.numbers.numerals import numeral_at
from crosswire.text.numbers.tokens import Token


@dataclass(frozen=True)
class Reader:
    """A text being read for numbers. Places are indexes of tokens."""

    original: str
    folded: Folded
    tokens: list[Token]
    lexicon: Lexicon
    marks: Marks

    def numeral(self, place: int) -> Numeral | None:
        """The numeral that begins here."""
        return numeral_at(self.tokens, place, self.lexicon, self.marks)

    def token(self, place: int) -> Token | None:
        """The token at a place, if there is one."""
        return self.tokens[place] if 0 <= place < len(self.tokens) else None

    def is_word(self, place: int) -> bool:
        """Whether a word stands here."""
        token = self.token(place)
        return token is not None and token.kind == "w"

    def glued(self, place: int) -> bool:
        """Whether the token here stands right behind the one before it, on the same line in any case."""
        return 0 < place < len(self.tokens) and not self.tokens[place].apart

    def same_line(self, place: int) -> bool:
        """Whether no line ends between this token and the one before it."""
        return 0 < place < len(self.tokens) and "\n" not in self.folded.text[self.tokens[place - 1].end : self.tokens[place].start]

    def as_written(self, place: int) -> str:
        """The token as the article has it."""
        token = self.tokens[place]
        return self.folded.span(token.start, token.end).of(self.original)

    def skip_hyphen(self, place: int) -> int:
        """Behind a hyphen that joins two words: "500-megawatt"."""
        token = self.token(place)
        following = self.token(place + 1)
        joined = token is not None and token.text == "-" and not token.apart and following is not None and not following.apart
        return place + 1 if joined and following is not None and following.kind == "w" else place
